// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/round_seating.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "weaving/seating/seating_problems.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using Counts = std::vector<std::size_t>;

Counts spread(std::size_t people, const Counts& seats, Counts floors = {}) {
  floors.resize(seats.size());
  return spread_people(people, seats, floors);
}

TEST(RoundSeating, SpreadsPeopleInProportionToSeats) {
  EXPECT_THAT(spread(7, {4, 4}), ElementsAre(4, 3));
  EXPECT_THAT(spread(9, {6, 6, 6}), ElementsAre(3, 3, 3));
  EXPECT_THAT(spread(9, {4, 8}), ElementsAre(3, 6));
  EXPECT_THAT(spread(12, {4, 8}), ElementsAre(4, 8));
  EXPECT_THAT(spread(7, {4, 4}, {0, 4}), ElementsAre(3, 4));
}

TEST(RoundSeating, LeavesNobodyAloneWherePossible) {
  EXPECT_THAT(spread(5, {6, 4, 6}), ElementsAre(3, 0, 2));
  EXPECT_THAT(spread(3, {4, 4}), ElementsAre(3, 0));
  EXPECT_THAT(spread(3, {1, 1, 3}), ElementsAre(0, 0, 3));
  EXPECT_THAT(spread(5, {1, 1, 3}), ElementsAre(1, 1, 3));
  EXPECT_THAT(spread(3, {2, 2}), ElementsAre(2, 1));
  EXPECT_THAT(spread(3, {4, 4, 4}, {1, 1, 1}), ElementsAre(1, 1, 1));
  EXPECT_THAT(spread(8, {2, 9}), ElementsAre(2, 6));
  EXPECT_THAT(spread(0, {2, 9}), ElementsAre(0, 0));
}

/// Whether some seating of one round keeps the rules, by trying all.
bool can_be_seated(const SeatingProblem& problem, std::size_t table, Counts& counts, std::size_t left) {
  if (table + 1 == counts.size()) {
    counts[table] = left;
    if (left > problem.seats[table]) return false;
    bool found = false;
    for_each_seating(problem, {counts}, [&](const SeatingTables&) { found = true; });
    return found;
  }
  for (counts[table] = 0; counts[table] <= std::min(left, problem.seats[table]); ++counts[table]) {
    if (can_be_seated(problem, table + 1, counts, left - counts[table])) return true;
  }
  return false;
}

TEST(RoundSeating, FindsASeatingWheneverThereIsOne) {
  std::size_t seatable = 0;
  constexpr std::size_t kCases = 150;
  for (std::uint64_t seed = 0; seed < kCases; ++seed) {
    SCOPED_TRACE(seed);
    Random random(seed);
    SeatingProblem problem = golfers(3, 2, 1);
    problem.seats = {3, 2, 2};
    for (std::size_t a = 0; a < 6; ++a) {
      for (std::size_t b = a + 1; b < 6; ++b) {
        if (random.uniform() < 0.55) problem.forbidden.push_back({PersonId(a), PersonId(b)});
      }
    }
    if (seed % 2 == 0) problem.fixed = {{PersonId(0), TableId(0), {}}, {PersonId(5), TableId(seed % 3), {}}};
    Counts counts(3);
    const bool expected = can_be_seated(problem, 0, counts, 6);
    const RoundSeating seating = seat_round(rules_of(problem, 0));
    EXPECT_EQ(seating.seatable == Seatable::yes, expected);
    EXPECT_NE(seating.seatable, Seatable::undecided);
    EXPECT_EQ(expected ? broken_rule(problem, {seating.tables}) : "", "");
    seatable += expected ? 1U : 0U;
  }
  EXPECT_GT(seatable, kCases / 5);
  EXPECT_LT(seatable, kCases * 4 / 5);
}

// 0 sits with none of the others: two and two, as evenness would have it, is impossible.
TEST(RoundSeating, GivesUpEvennessForForbiddenPairs) {
  SeatingProblem problem = golfers(2, 2, 1);
  problem.seats = {3, 3};
  for (std::size_t other = 1; other < 4; ++other) problem.forbidden.push_back({PersonId(0), PersonId(other)});
  const RoundSeating seating = seat_round(rules_of(problem, 0));
  ASSERT_EQ(seating.seatable, Seatable::yes);
  EXPECT_EQ(broken_rule(problem, {seating.tables}), "");
}

TEST(RoundSeating, SaysWhenTheSearchIsCutShort) {
  SeatingProblem problem = golfers(6, 2, 1);
  for (std::size_t a = 0; a < 7; ++a) {
    for (std::size_t b = a + 1; b < 7; ++b) problem.forbidden.push_back({PersonId(a), PersonId(b)});
  }
  const RoundRules rules = rules_of(problem, 0);
  EXPECT_EQ(seat_concerned(rules, rules.seats, 3).seatable, Seatable::undecided);
  EXPECT_EQ(seat_concerned(rules, rules.seats, kSeatingSteps).seatable, Seatable::no);
}

}  // namespace
}  // namespace maillage::testing
