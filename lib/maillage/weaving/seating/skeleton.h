// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/weaving/seating/turned_seating.h"

/// A seating of people who are numbers yet, in which nobody meets anybody twice, before anything else counts.
namespace maillage::seating {

struct SkeletonShape {
  std::vector<std::size_t> counts;  ///< people per table
  std::vector<std::size_t> seats;   ///< per table; where tables differ by one, who has more may change by round
  std::size_t rounds = 1;
  std::vector<std::size_t> host_tables = {};  ///< ascending; one person stays there in all rounds
};

struct Skeleton {
  Seated rounds;
  std::vector<std::uint32_t> hosts;  ///< per host table, the person who stays there
  std::size_t repeats = 0;           ///< times that a pair shares a table again
};

struct SkeletonOptions {
  std::uint64_t seed = 1;
  int threads = 0;
  std::size_t attempts = 7;       ///< of each way to search
  std::size_t moves = 6'000'000;  ///< tried in the longest of them, × the people at a table; the first are shorter
};

/// From the orthogonal Latin squares of finite fields, else by searches for difference matrices and for turned
/// seatings: the first in this order without repeats, whatever the number of threads, else the one with fewest. Nothing
/// where no way applies. \pre Σ counts > 0, one round at least
[[nodiscard]] std::optional<Skeleton> find_skeleton(const SkeletonShape& shape, const SkeletonOptions& options);

}  // namespace maillage::seating
