// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_bounds.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "weaving/seating/seating_problems.h"

namespace maillage::testing {
namespace {

using seating::seating_bounds;

SeatingTables some_tables(const SeatingProblem& problem) {
  return seat_people(problem, {.restarts = 1, .effort = 1, .random_draws = 0}).tables;
}

std::size_t fewest_repeats(const SeatingProblem& problem) {
  return seating_bounds(problem, some_tables(problem)).repeats;
}

/// No seating passes the bounds; returns the value bound over the best value.
double expect_bounds(const SeatingProblem& problem) {
  const SeatingTables some = some_tables(problem);
  const seating::SeatingBounds bounds = seating_bounds(problem, some);
  double best = 0;
  std::size_t fewest = 1000;
  for_each_seating(problem, counts_of(problem, some), [&](const SeatingTables& tables) {
    const SeatingAccount account = account_for(problem, tables, {.random_draws = 0});
    best = std::max(best, account.value);
    fewest = std::min(fewest, account.repeat_count);
  });
  EXPECT_GE(bounds.value, best - 1e-9);
  EXPECT_LE(bounds.repeats, fewest);
  return bounds.value / best;
}

TEST(SeatingBounds, AreNeverPassed) {
  double loosest = 1;
  for (std::uint64_t seed = 0; seed < 8; ++seed) {
    SCOPED_TRACE(seed);
    loosest = std::max({loosest, expect_bounds(random_workshop({6, 2, 3, 2, 0, 0}, seed)),
                        expect_bounds(random_workshop({6, 3, 2, 2, 4, 0}, seed)),
                        expect_bounds(constrained_workshop({8, 3, 3, 2, 5, 0}, seed))});
  }
  EXPECT_LT(loosest, 2.5);
}

TEST(SeatingBounds, AreReachedWhereAllMeet) {
  const SeatingProblem problem = golfers(3, 3, 4);
  const seating::SeatingBounds bounds = seating_bounds(problem, some_tables(problem));
  EXPECT_DOUBLE_EQ(bounds.value, 36);
  EXPECT_EQ(bounds.repeats, 0U);
}

// Pairs of four people at two tables: prices find that the best three values do not go together.
//   0 –9– 1   0 –8– 2   0 –7– 3   1 –1– 2   1 –1– 3   2 –1– 3
TEST(SeatingBounds, LimitWhatOnePersonCanMeet) {
  SeatingProblem problem = golfers(2, 2, 1);
  problem.values = {9, 8, 7, 1, 1, 1};
  EXPECT_NEAR(seating_bounds(problem, some_tables(problem)).value, 10, 0.05);
}

TEST(SeatingBounds, CountRepeatsThatAreUnavoidable) {
  EXPECT_EQ(fewest_repeats(golfers(3, 3, 4)), 0U);
  EXPECT_EQ(fewest_repeats(golfers(3, 3, 5)), 9U);  // 45 meetings of 36 pairs
  EXPECT_EQ(fewest_repeats(golfers(2, 3, 2)), 2U);  // three people from two tables: two of them sat together
  EXPECT_EQ(fewest_repeats(golfers(1, 2, 4)), 3U);
}

// Two facilitators at one table; six others have no need to repeat.
TEST(SeatingBounds, CountRepeatsOfFixedPeople) {
  SeatingProblem problem = golfers(2, 4, 1);
  problem.seats = {3, 2, 2, 2};
  problem.people.resize(9);
  problem.rounds = 2;
  EXPECT_EQ(fewest_repeats(problem), 0U);
  problem.fixed = {{PersonId(0), TableId(0), {}}, {PersonId(1), TableId(0), {}}};
  EXPECT_EQ(fewest_repeats(problem), 1U);
}

// Person 0 may meet nobody but 1, and sits with somebody in both rounds.
TEST(SeatingBounds, CountRepeatsOfThoseWhoMayMeetFew) {
  SeatingProblem problem = golfers(3, 2, 2);
  for (std::size_t other = 2; other < 6; ++other) problem.forbidden.push_back({PersonId(0), PersonId(other)});
  EXPECT_EQ(fewest_repeats(problem), 1U);
  problem.people[0].last_round = 0;
  problem.people[1].last_round = 0;
  EXPECT_EQ(fewest_repeats(problem), 0U);
}

}  // namespace
}  // namespace maillage::testing
