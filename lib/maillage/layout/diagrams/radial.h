// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/network/network.h"

namespace maillage {

struct RadialOptions {
  double extent = 1;                 ///< distance from the centre to the outermost ring, > 0
  std::vector<double> reaches = {};  ///< of each node's mark from its centre, in units of the extent; empty: all 0
  double gap = 0;                    ///< white between marks
  double together = 0.5;             ///< pull of actors of one kind to each other; 0: ties alone decide on angles
  std::uint64_t seed = 1;            ///< of the layout that gives the first angles
  std::vector<double> first_angles =
      {};  ///< RadialLayout::first_angles of the same network and values; empty: found anew
};

/// A circle around the centre: all nodes on it have this value.
struct Ring {
  std::optional<double> value;  ///< a round value, or a number of ties; nothing for those without one
  double radius = 0;
};

struct RadialLayout {
  std::vector<Point> positions;           ///< one per node, the centre being {0, 0}
  std::vector<Ring> rings;                ///< from the inside out
  double offset = 0;                      ///< distance from the centre at which the highest value lies
  std::vector<double> first_angles = {};  ///< chosen for short ties and kinds together, before marks were parted
  double shrink = 1;                      ///< by which the marks must become smaller not to overlap, in (0, 1]
};

/// Distance from the centre tells the value exactly: linear, the highest innermost, the lowest on the outermost ring;
/// nodes without a value, when there are any, on a ring of their own outside it. The highest lies on the centre, or, as
/// soon as marks there have no room, as little off it as it takes (`offset`). Angles are chosen to keep ties short and
/// kinds together. No mark overlaps another once all have shrunk by `shrink`.
/// \pre values.size() == network.size(), values finite \throw std::runtime_error when the first layout fails
/// \cite brandes_kenis_wagner_2003
[[nodiscard]] RadialLayout place_by_value(const Network& network, std::span<const std::optional<double>> values,
                                          const RadialOptions& options = {});

/// One node in the centre, rings by the number of ties from it whatever their direction, evenly spaced save for the
/// first, which is wider where its marks need it; nodes it is not connected with on a ring of their own outside. Angles
/// and marks as above, `offset` is 0.
/// \cite brandes_pich_2011
[[nodiscard]] RadialLayout place_around(const Network& network, NodeId centre, const RadialOptions& options = {});

/// At most about `count` + 1 round values (1, 2 or 5 times a power of ten apart) from `low` to `high`, ascending.
/// \pre low ≤ high, count > 0
[[nodiscard]] std::vector<double> round_values(double low, double high, int count);

}  // namespace maillage
