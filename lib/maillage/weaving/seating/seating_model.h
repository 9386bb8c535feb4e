// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/weaving/seating/seating.h"

/// A seating problem in the whole numbers that the search computes with. A round has one place per person present;
/// the places of a table follow one another, and an exchange swaps the people of two places.
namespace maillage::seating {

using Cost = std::int64_t;
constexpr Cost kUnit = 1 << 16;  ///< the cost of 1 in the score

/// What a table's number of people of one kind may be without cost: a fair share, rounded down and up.
struct Share {
  std::int32_t low = 0;
  std::int32_t high = 0;
};

struct RoundPlaces {
  std::vector<std::uint32_t> person;       ///< per place, at the start
  std::vector<std::uint32_t> table;        ///< per place
  std::vector<std::uint32_t> first_place;  ///< per table, and one more: their number
  std::vector<std::uint32_t> movable;      ///< places of people who are not fixed in this round, ascending
  std::vector<Share> shares;               ///< per table and kind
};

/// What it costs that two share a table.
struct PairCost {
  std::int32_t first = 0;  ///< once: less than 0 when the meeting is worth something
  std::int32_t again = 0;  ///< each further time, beside what repeats cost
  bool forbidden = false;
  bool earlier = false;  ///< they shared a table before: once is again
};

struct SeatingModel {
  std::size_t people = 0;
  std::size_t kinds = 0;            ///< those that people have
  std::vector<std::uint32_t> kind;  ///< per person; `kinds` for none
  std::vector<PairCost> pairs;      ///< people × people, symmetric
  std::vector<RoundPlaces> rounds;
  Cost repeat = 0;
  Cost imbalance = 0;  ///< per person too many or too few
  Cost dearest = 0;    ///< what one pair may change: a meeting made a repeat, or colleagues brought together
  Cost best = 0;       ///< the greatest value of a meeting; without any, the dearest
  bool even = false;   ///< all meetings are worth the same, and nothing else counts but repeats
};

/// \pre tables keep the hard constraints
[[nodiscard]] SeatingModel make_model(const SeatingProblem& problem, const SeatingTables& tables,
                                      const SeatingWeights& weights);

/// People's places back to tables; those absent have none.
[[nodiscard]] SeatingTables tables_of(const SeatingModel& model, const std::vector<std::vector<std::uint32_t>>& people);

}  // namespace maillage::seating
