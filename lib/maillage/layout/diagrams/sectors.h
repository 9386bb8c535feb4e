// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/network/network.h"

namespace maillage {

struct SectorOptions {
  std::vector<double> reaches = {};  ///< of each node's mark from its centre, in units of the extent; empty: all 0
  double gap = 0;                    ///< white between marks
  double extent = 1;                 ///< of wedges: distance from the centre to the rim, > 0
  double width = 1.4;                ///< of columns: of all together, > 0
  double height = 1;                 ///< of columns, > 0
  double row = 0;                    ///< of columns: least distance between rows (a line of text), ≥ 0
};

/// From the lowest to the highest of those there are; 0 and 0 of none.
struct ValueRange {
  double low = 0;
  double high = 0;
  [[nodiscard]] double span() const { return high - low; }
};
[[nodiscard]] ValueRange value_range(std::span<const std::optional<double>> values);

/// The nodes of one kind, or in two-mode the projects.
struct Sector {
  std::vector<NodeId> members;  ///< ascending; of columns from top to bottom, sub-column by sub-column
  double from = 0;              ///< of wedges: angle, clockwise from the right, in radians; of columns: left end
  double to = 0;
};

struct SectorLayout {
  std::vector<Point> positions;  ///< wedges: around {0, 0}; columns: from {0, 0} to {width, height}
  std::vector<Sector> sectors;   ///< clockwise from the top, or from left to right
  double inner = 0;              ///< of wedges: distance from the centre of the highest value
  double outer = 0;              ///< of wedges: distance from the centre of the lowest value
  double shrink = 1;             ///< by which the marks must become smaller not to overlap, in (0, 1]
};

/// One wedge per kind, its angle by the number of its members (none smaller than an eighth of an even share), in the
/// order that puts kinds with many ties side by side. Within a wedge the distance from the centre tells the value
/// exactly: linear, the highest innermost; nodes without a value lie on the rim. No mark overlaps another or the border
/// of its wedge once all have shrunk by `shrink`.
/// \pre values.size() == network.size(), values finite
[[nodiscard]] SectorLayout place_in_wedges(const Network& network, std::span<const std::optional<double>> values,
                                           const SectorOptions& options = {});

/// One column per kind, in the order that keeps ties between columns short, each as wide as the number of sub-columns
/// its members need, around the middle of the height; within it from the highest value down, then by the order of
/// nodes. No mark overlaps another once all have shrunk by `shrink`. \pre as above
[[nodiscard]] SectorLayout place_in_columns(const Network& network, std::span<const std::optional<double>> values,
                                            const SectorOptions& options = {});

}  // namespace maillage
