// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

/// What a broker v is to an open pair: a → v → c (a – v – c in an undirected network), a and c different and no a → c,
/// by the kinds of the three. \cite gould_fernandez_1989
enum class Role : std::uint8_t {
  coordinator,     ///< all of one kind
  consultant,      ///< a and c of one kind, v of another
  representative,  ///< a and v of one kind, c of another; in an undirected network, boundary: either end of v's kind
  gatekeeper,      ///< v and c of one kind, a of another; none in an undirected network
  liaison          ///< three kinds
};
constexpr std::size_t kRoles = 5;

/// Open pairs: ordered in a directed network, unordered in an undirected one.
struct BrokeredPairs {
  std::uint64_t all = 0;
  double partial = 0;           ///< each counting 1/(number of its two-paths)
  std::uint64_t exclusive = 0;  ///< that have no other two-path
  std::uint64_t sole = 0;       ///< that would have no path at all without the broker

  BrokeredPairs& operator+=(const BrokeredPairs& other);
  friend bool operator==(const BrokeredPairs&, const BrokeredPairs&) = default;
};

/// Of one broker, by Role.
struct Roles : std::array<BrokeredPairs, kRoles> {
  [[nodiscard]] const BrokeredPairs& of(Role role) const { return (*this)[static_cast<std::size_t>(role)]; }
  [[nodiscard]] BrokeredPairs total() const;
};

/// Of each node. `kinds` are small integers, one per node. O(Σ degree²), and where a directed network has exclusive
/// pairs O(nodes × ties). threads: 0 stands for all processors; the result does not depend on it. \pre kinds.size() =
/// size()
[[nodiscard]] std::vector<Roles> roles(const Network& network, std::span<const std::uint32_t> kinds, int threads = 0);

}  // namespace maillage::kernels
