// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/shapes/guide.h"

namespace maillage {

/// A name that is set along with its mark.
struct PlacedName {
  NodeId node;
  std::vector<TextLine> lines;
  bool on_plate = false;
};

/// How far a tie bows.
struct Bow {
  double of_length = 0.08;  ///< two actors with a third between them are not seen as its ties
  double most = 30;
};

/// Actors of one place, or of places so near that their marks would lie on each other: a disc with their number.
struct Heap {
  std::vector<NodeId> members = {};  ///< ascending
  Mark mark = {};
};

/// Where everything stands that has a place of its own: the third stage of a figure.
struct Placing {
  double mark_scale = 1;                          ///< marks are this many times as large as at first
  bool fits = true;                               ///< false: only at mark_scale all would fit
  std::vector<Mark> marks;                        ///< of all nodes
  std::vector<std::optional<Plate>> plates = {};  ///< of nodes drawn as plates; empty: none
  std::vector<NodeId> mapped = {};                ///< nodes on the map
  std::vector<NodeId> aside = {};  ///< actors without ties, or without a place, in rows beside or under the map
  std::vector<double> rings = {};  ///< of each mark, how far rings reach beyond it; empty: nowhere
  std::size_t named = 0;           ///< nodes of the map whose names room was made for
  Box map = {};                    ///< where names may stand
  std::vector<Guide> guides = {};  ///< what explains places; names keep clear of its texts
  std::vector<Heap> heaps = {};    ///< the marks of their members are theirs, and not drawn
  std::vector<TextLine> notes = {};
  std::vector<PlacedName> names = {};
  bool ties_to_aside = true;        ///< false: only ties between nodes on the map are drawn
  bool ties_end_at_plates = false;  ///< they bend to the edge of a plate; else they run under it
  Bow suggestion_bow = {};
  std::optional<Bow> bow_in_column = {};  ///< of a tie between two of a column; nothing: there are no columns
};

/// Places of all marks in the room of the map: by the diagram, as given, or by the layout's engine; smaller and smaller
/// marks until all fit. \pre meaning is that of the subject \throw std::runtime_error when the layout fails
[[nodiscard]] Placing place_marks(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning,
                                  const Box& room);

/// Of each node, whether it is in a heap.
[[nodiscard]] std::vector<bool> heaped(const Placing& placing);

/// What the legend must know of it.
[[nodiscard]] LegendTerms legend_terms(const Placing& placing);

}  // namespace maillage
