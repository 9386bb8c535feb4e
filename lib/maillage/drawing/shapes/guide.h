// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "maillage/drawing/shapes/shapes.h"

namespace maillage {

/// What a part of the ground of a figure says.
enum class GuideMeaning : std::uint8_t {
  ring,       ///< a circle of a value or of a number of ties, `value`; nothing: of those without one
  sector,     ///< `of`: id of a kind, or "project"
  column,     ///< likewise
  commune,    ///< a point of the map; `of`: its code
  zone,       ///< around the communes of an intercommunality; `of`: its name
  area,       ///< an outline of the territory, or its ground; `of`: its name
  scale_bar,  ///< `value`: kilometres
  panel,      ///< `of`: name of a period
  card,       ///< `of`: the name on it
  rule,       ///< a line under a heading
  chart       ///< axes, or a line or bar of a chart; `of`: its id, or the title of the axes
};

/// A part of what explains places, with what it says.
struct Guide {
  GuideMeaning meaning = GuideMeaning::ring;
  std::string of = {};
  std::optional<double> value = {};
  ShapeGroup shapes = {};
};

}  // namespace maillage
