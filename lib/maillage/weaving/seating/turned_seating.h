// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// Seatings with a symmetry: from one round to the next, people in groups of `turn` are turned by one place of their
/// group, the others stay where they are. Only one of every `turn` rounds has to be found, so that a search has far
/// fewer to look through, while seatings without repeats are hardly rarer among them: the starters of the theory of
/// designs
/// \cite colbourn_dinitz_2007.
namespace maillage::seating {

/// People as numbers, who sit together: [round][table].
using Seated = std::vector<std::vector<std::vector<std::uint32_t>>>;

struct Turning {
  std::size_t turn = 1;   ///< rounds that one makes, and people of a group
  std::size_t found = 1;  ///< rounds that are looked for
  std::size_t alone = 0;  ///< people in no group, the last ones; what is left of all is a multiple of `turn`
};

struct TurnedSeating {
  Seated rounds;            ///< turn × found of them
  std::size_t repeats = 0;  ///< times that a pair shares a table again
};

struct SeatingSearch {
  std::uint64_t seed = 1;
  std::size_t moves = 0;
  std::size_t number = 0;  ///< among the searches for one thing, of which the first with success counts
};

/// By simulated annealing over exchanges of two people. `counts`: people per table. Of those in no group, the first
/// ones are fixed at `host_tables`, in this order. Nothing when `stop` comes to hold a number below that of this
/// search.
/// \pre host tables are different, and no more than people in no group
[[nodiscard]] std::optional<TurnedSeating> turned_seating(std::span<const std::size_t> counts, const Turning& turning,
                                                          std::span<const std::size_t> host_tables,
                                                          const SeatingSearch& search,
                                                          const std::atomic<std::size_t>& stop);

}  // namespace maillage::seating
