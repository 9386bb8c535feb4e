// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/placing/placers.h"

// What the ways of placing marks have in common.
namespace maillage {

/// All nodes on a map that takes the whole room, their marks at (0, 0).
[[nodiscard]] Placing all_on_map(const ToPlace& task, double scale);

/// The same, but actors without ties in rows at the foot of the room, as long as those are few.
[[nodiscard]] Placing isolates_aside(const ToPlace& task, double scale);

/// The marks that are on the map at `offset` from these positions, one for each of `mapped`; all marks as much smaller.
[[nodiscard]] Placing put_on_map(Placing placing, const std::vector<Point>& positions, const Point& offset,
                                 double shrink);

/// Marks that are this many times as large.
[[nodiscard]] std::vector<Mark> resized(std::vector<Mark> marks, double factor);

/// How far each mark reaches from its centre.
[[nodiscard]] std::vector<double> mark_reaches(const std::vector<Mark>& marks);

/// Whether this is the actor that the pin names.
[[nodiscard]] bool is_pinned_by(const Subject& subject, NodeId id, const Pin& pin);

/// White that is kept between marks.
[[nodiscard]] double mark_gap(const Subject& subject);

/// Where marks come to lie on the map.
struct MapArrangement {
  std::vector<Point> centres;  ///< of those of Placing::mapped
  double shrink = 1;           ///< by which all marks would have to become smaller
  std::size_t named = 0;       ///< as Placing::named
};

/// From wanted positions of all nodes, at any scale or `on_page` already, to places in Placing::map: as arrange() does
/// it.
[[nodiscard]] MapArrangement arrange_on_map(const Subject& subject, const Encoding& encoding, const Placing& start,
                                            const std::vector<Point>& wanted, bool on_page);

}  // namespace maillage
