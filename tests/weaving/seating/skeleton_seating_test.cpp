// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/skeleton_seating.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "weaving/seating/seating_problems.h"

namespace maillage::seating {
namespace {

using testing::broken_rule;
using testing::counts_of;
using ::testing::Each;
using testing::golfers;
using testing::repeats_in_plan;

std::vector<std::uint32_t> people(std::uint32_t begin, std::uint32_t end) {
  std::vector<std::uint32_t> list;
  for (std::uint32_t person = begin; person < end; ++person) list.push_back(person);
  return list;
}

TEST(SkeletonSeating, LetsThoseExchangePartsWhoAreThereForTheSameRounds) {
  SeatingProblem problem = golfers(5, 4, 4);
  problem.people[0].first_round = 1;
  problem.people[1].last_round = 2;
  problem.people[2].first_round = 1;
  const auto seating = seat_on_skeleton(problem, {});
  ASSERT_TRUE(seating);
  EXPECT_EQ(broken_rule(problem, seating->tables), "");
  EXPECT_EQ(repeats_in_plan(problem, seating->tables), 0U);
  EXPECT_THAT(seating->alike, ::testing::UnorderedElementsAre(std::vector<std::uint32_t>{0, 2},
                                                              std::vector<std::uint32_t>{1}, people(3, 20)));
}

// Five tables of five, three of whom come late: no table of the first round misses two.
TEST(SkeletonSeating, SpreadsThoseWhoAreAway) {
  SeatingProblem problem = golfers(5, 5, 5);
  for (const std::size_t late : {4U, 9U, 10U}) problem.people[late].first_round = 1;
  const auto seating = seat_on_skeleton(problem, {});
  ASSERT_TRUE(seating);
  EXPECT_THAT(counts_of(problem, seating->tables).front(), ::testing::UnorderedElementsAre(4, 4, 4, 5, 5));
  EXPECT_THAT(counts_of(problem, seating->tables).back(), Each(5U));
}

// Two sit at the second table throughout: they meet each other four times, and nobody else twice.
TEST(SkeletonSeating, PutsASecondFixedPersonOnTop) {
  SeatingProblem problem = golfers(7, 5, 4);
  problem.people.resize(29);
  problem.fixed = {{PersonId(3), TableId(1), {}}, {PersonId(8), TableId(1), {}}};
  const auto seating = seat_on_skeleton(problem, {});
  ASSERT_TRUE(seating);
  EXPECT_EQ(broken_rule(problem, seating->tables), "");
  EXPECT_EQ(repeats_in_plan(problem, seating->tables), 3U);
}

TEST(SkeletonSeating, IsNoneWhereItDoesNotApply) {
  SeatingProblem problem = golfers(5, 4, 4);
  EXPECT_TRUE(seat_on_skeleton(problem, {}));
  problem.fixed = {{PersonId(3), TableId(1), 0}};
  EXPECT_FALSE(seat_on_skeleton(problem, {}));  // a seat for one round
  problem.fixed.clear();
  problem.people.push_back({{}, {}, 1, {}});
  problem.people[0].last_round = 0;
  EXPECT_FALSE(seat_on_skeleton(problem, {}));  // takes the seat of who leaves
}

}  // namespace
}  // namespace maillage::seating
