// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "maillage/drawing/placing/placers.h"

namespace maillage {

/// A way of placing nodes in which places have a meaning of their own, with guides that explain it.
struct Diagram {
  std::string_view id;
  std::string_view measure = {};  ///< what distance or order shows unless another is asked for; empty: no measure
  bool takes_centre = false;      ///< an actor may be in the middle instead
  bool needs_projects = false;
  bool by_geography = false;        ///< places are those on a map
  bool projects_on_plates = false;  ///< as wide as their names
  double tie_width = 1;             ///< times the usual: lines run close together, or over a ground
  double mark_scale = 1;            ///< times the usual: marks stand where they must, over a ground
  Bow suggestion_bow = {};          ///< clear of the marks between the two
  PlaceSentences explain = nullptr;
  Placer place = nullptr;
};

/// "radial", "sectors", "columns", "two-mode", "territory".
[[nodiscard]] std::span<const Diagram> diagrams();

/// The diagram that the layout of a figure names; null for the layouts of engines, and where positions are given.
[[nodiscard]] const Diagram* diagram_of(const FigureOptions& options);

/// What places will mean. \throw std::invalid_argument for a measure or centre that the network does not have, a
/// network without the projects a diagram needs, pins with a diagram, or a number of given positions other than that of
/// nodes
[[nodiscard]] PlaceMeaning meaning_of_places(const Subject& subject);

}  // namespace maillage
