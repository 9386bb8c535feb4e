// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/base/ids.h"

/// Who is to be seated where, in the rounds of a workshop; rounds are counted from 0.
namespace maillage {

using PersonId = Id<struct PersonTag>;  ///< a participant, in a SeatingProblem
using TableId = Id<struct TableTag>;    ///< a table, in a SeatingProblem

struct SeatedPerson {
  std::vector<std::uint32_t> organisations;  ///< people who share one are colleagues
  std::optional<std::uint32_t> kind;         ///< kinds are spread over the tables
  std::size_t first_round = 0;               ///< a late comer's is later
  std::optional<std::size_t> last_round;     ///< nothing: stays until the end
  friend bool operator==(const SeatedPerson&, const SeatedPerson&) = default;

  [[nodiscard]] bool present(std::size_t round) const {
    return round >= first_round && (!last_round || round <= *last_round);
  }
};

/// Two people, in any order. \pre a ≠ b
struct PersonPair {
  PersonId a;
  PersonId b;
  friend auto operator<=>(const PersonPair&, const PersonPair&) = default;
};

/// A person who sits at one table: in one round, or whenever present.
struct FixedSeat {
  PersonId person;
  TableId table;
  std::optional<std::size_t> round;  ///< nothing: whenever the person is present
  friend auto operator<=>(const FixedSeat&, const FixedSeat&) = default;
};

/// Table of each person per round: [round][person]; nothing for who is absent.
using SeatingTables = std::vector<std::vector<std::optional<TableId>>>;

/// Seats, fixed seats, forbidden pairs and presence are hard: never relaxed. All ids are within their lists.
struct SeatingProblem {
  std::vector<SeatedPerson> people = {};
  std::vector<std::size_t> seats = {};  ///< per table; in all, they may exceed the people
  std::size_t rounds = 1;
  std::vector<double> values = {};    ///< of a meeting, ≥ 0, per pair by pair_number(); empty: every meeting is worth 1
  std::vector<PersonPair> met = {};   ///< who know each other already, as colleagues do too
  double known_share = 0;             ///< of its value that the meeting of two who know each other keeps, 0 to 1
  std::vector<FixedSeat> fixed = {};  ///< facilitators, for instance
  std::vector<PersonPair> forbidden = {};  ///< never at one table
  std::vector<PersonPair> earlier = {};    ///< shared a table on an earlier day: to meet is to meet again
  SeatingTables kept = {};                 ///< of a plan to keep, for people who had a seat in it; empty: none is kept
  friend bool operator==(const SeatingProblem&, const SeatingProblem&) = default;
};

/// Place of a pair among the n(n−1)/2 pairs of n people: (0,1), (0,2), …, (n−2,n−1). \pre a ≠ b
[[nodiscard]] std::size_t pair_number(std::size_t people, PersonId a, PersonId b);

/// The same problem, its people in another order: `order[i]` becomes person i. \pre a permutation of all people
[[nodiscard]] SeatingProblem in_order(const SeatingProblem& problem, std::span<const PersonId> order);

[[nodiscard]] SeatingTables in_order(const SeatingTables& tables, std::span<const PersonId> order);

/// They share an organisation.
[[nodiscard]] bool are_colleagues(const SeatingProblem& problem, PersonId a, PersonId b);

/// Per pair, whether the two knew each other before: they met, or are colleagues.
[[nodiscard]] std::vector<bool> known_pairs(const SeatingProblem& problem);

/// Per pair, whether the two shared a table on an earlier day.
[[nodiscard]] std::vector<bool> earlier_pairs(const SeatingProblem& problem);

/// Per pair, what a first meeting in this workshop is worth, known pairs being reduced; nothing after an earlier day.
[[nodiscard]] std::vector<double> meeting_values(const SeatingProblem& problem);

/// Who is present in a round, ascending.
[[nodiscard]] std::vector<PersonId> people_present(const SeatingProblem& problem, std::size_t round);

/// Who sits at each table in a round, ascending: [table].
[[nodiscard]] std::vector<std::vector<PersonId>> people_at_tables(const SeatingTables& tables, std::size_t round,
                                                                  std::size_t table_count);

}  // namespace maillage
