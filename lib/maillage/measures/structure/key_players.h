// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/network/network.h"

/// What the network would lose if some actors left, and which sets of actors matter most. Each tie is of length 1. In a
/// directed network pairs are ordered, and paths and distances follow the ties. \cite borgatti_2006
namespace maillage {

/// F: share of the pairs of remaining actors that no path joins, 0 to 1; nothing when fewer than 2 remain.
[[nodiscard]] std::optional<double> fragmentation(const Network& network, std::span<const NodeId> removed = {});

/// D_F: 1 − mean of 1/distance over pairs of remaining actors, 1/∞ = 0; 0 to 1; nothing when fewer than 2 remain.
[[nodiscard]] std::optional<double> distance_fragmentation(const Network& network,
                                                           std::span<const NodeId> removed = {});

/// D_R: mean of 1/distance to the actors that are not in the set from the nearest in it, 0 to 1; nothing when all are,
/// or none.
[[nodiscard]] std::optional<double> distance_reach(const Network& network, std::span<const NodeId> set);

enum class KeyPlayerGoal : std::uint8_t {
  fragmentation,           ///< the highest F once they are removed
  distance_fragmentation,  ///< the highest D_F once they are removed
  reach                    ///< the highest D_R
};

enum class SearchMethod : std::uint8_t {
  exhaustive,  ///< all sets were looked at
  searches     ///< the best that many searches found, each by exchanges of members: there may be better
};

struct KeyPlayerOptions {
  int threads = 0;           ///< 0: all processors; the result does not depend on it
  double effort = 4e9;       ///< elementary steps an exhaustive search may cost; beyond, searches
  std::size_t searches = 0;  ///< then; 0: as many as the effort allows, 4 to 64
};

struct KeyPlayers {
  std::vector<NodeId> set;  ///< ascending; the first one, in the order of ids, where several are as good
  double value = 0;
  SearchMethod method = SearchMethod::exhaustive;
  std::uint64_t as_good = 1;  ///< sets of this value, this one included, among those looked at exhaustively; else 1
  std::size_t searches = 0;   ///< that were made; 0 for an exhaustive one
  std::size_t candidates = 0;  ///< the best placed, among whom alone was searched; 0: everyone
  std::size_t sources = 0;  ///< drawn at random, from whom alone distances were measured while searching; 0: everyone
  std::size_t agreeing =
      0;  ///< of these, those that ended at this value: the fewer, the likelier there are better sets

  friend bool operator==(const KeyPlayers&, const KeyPlayers&) = default;
};

/// The best set of `size` actors. Values that differ by less than 1e-12 are equal. Exhaustive: O(sets × ties), for
/// distance_fragmentation O(sets × nodes × ties / 64). Searches start from the 16 actors that are best alone, the
/// others from sets drawn at random, always the same; each exchanges two members for the best two others (up to 100,000
/// sets; beyond, one after the other), one at a time, and takes one or two more in and drops as many, until nothing
/// helps. In networks where even 4 such searches would take more than 3 × 10⁹ elementary steps, they look at the best
/// placed alone (those with most partners, and those most between), and measure distances from 256 nodes drawn at
/// random, always the same; the value of the set they find is exact. Nothing when size is 0, or leaves fewer actors
/// than the goal needs.
[[nodiscard]] std::optional<KeyPlayers> best_key_players(const Network& network, KeyPlayerGoal goal, std::size_t size,
                                                         const KeyPlayerOptions& options = {});

/// What the sets of so many for all three goals take, about, in seconds of one processor.
[[nodiscard]] double seconds_for_key_players(const Network& network, std::size_t size);

}  // namespace maillage
