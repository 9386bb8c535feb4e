// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_conflicts.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "weaving/seating/seating_problems.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<PersonId> people(std::initializer_list<std::size_t> indices) { return {indices.begin(), indices.end()}; }

std::vector<PersonPair> all_pairs(std::size_t begin, std::size_t end) {
  std::vector<PersonPair> pairs;
  for (std::size_t a = begin; a < end; ++a) {
    for (std::size_t b = a + 1; b < end; ++b) pairs.push_back({PersonId(a), PersonId(b)});
  }
  return pairs;
}

TEST(SeatingConflicts, AreNoneWhereASeatingExists) {
  EXPECT_THAT(seating_conflicts(constrained_workshop({}, 1)), IsEmpty());
  EXPECT_THAT(seating_conflicts(SeatingProblem{}), IsEmpty());
}

TEST(SeatingConflicts, NameWhoIsNeverPresent) {
  SeatingProblem problem = golfers(2, 2, 2);
  problem.people[1].first_round = 2;
  problem.people[3] = {{}, {}, 1, 0};
  EXPECT_THAT(seating_conflicts(problem),
              ElementsAre(SeatingConflict{.clash = SeatingClash::never_present, .people = people({1})},
                          SeatingConflict{.clash = SeatingClash::never_present, .people = people({3})}));
}

TEST(SeatingConflicts, NameWhoIsFixedWhileAbsent) {
  SeatingProblem problem = golfers(2, 2, 3);
  problem.people[1].first_round = 1;
  problem.fixed = {{PersonId(1), TableId(1), {}}};  // whenever present
  EXPECT_THAT(seating_conflicts(problem), IsEmpty());
  problem.fixed = {{PersonId(1), TableId(1), 0}};
  EXPECT_THAT(
      seating_conflicts(problem),
      ElementsAre(SeatingConflict{
          .clash = SeatingClash::fixed_while_absent, .rounds = {0}, .people = people({1}), .table = TableId(1)}));
}

TEST(SeatingConflicts, NameWhoIsFixedTwice) {
  SeatingProblem problem = golfers(2, 2, 2);
  problem.fixed = {{PersonId(2), TableId(1), {}}, {PersonId(2), TableId(0), 1}, {PersonId(2), TableId(1), 0}};
  EXPECT_THAT(seating_conflicts(problem),
              ElementsAre(SeatingConflict{.clash = SeatingClash::fixed_twice,
                                          .rounds = {1},
                                          .people = people({2}),
                                          .fixed = {{PersonId(2), TableId(0), {}}, {PersonId(2), TableId(1), {}}}}));
}

TEST(SeatingConflicts, CountSeats) {
  SeatingProblem problem = golfers(2, 2, 3);
  problem.people.resize(5);
  problem.people[4].last_round = 1;
  EXPECT_THAT(seating_conflicts(problem),
              ElementsAre(SeatingConflict{
                  .clash = SeatingClash::too_few_seats, .rounds = {0, 1}, .needed = 5, .available = 4}));
}

TEST(SeatingConflicts, CountFixedPeopleOfATable) {
  SeatingProblem problem = golfers(2, 2, 2);
  for (const std::size_t person : {0U, 2U, 3U}) problem.fixed.push_back({PersonId(person), TableId(1), 1});
  EXPECT_THAT(seating_conflicts(problem), ElementsAre(SeatingConflict{.clash = SeatingClash::overfull_table,
                                                                      .rounds = {1},
                                                                      .people = people({0, 2, 3}),
                                                                      .table = TableId(1),
                                                                      .needed = 3,
                                                                      .available = 2}));
}

TEST(SeatingConflicts, NameForbiddenPairsFixedAtOneTable) {
  SeatingProblem problem = golfers(2, 3, 2);
  problem.fixed = {{PersonId(0), TableId(1), {}}, {PersonId(4), TableId(1), 1}};
  problem.forbidden = {{PersonId(4), PersonId(0)}};
  EXPECT_THAT(
      seating_conflicts(problem),
      ElementsAre(SeatingConflict{
          .clash = SeatingClash::forbidden_fixed, .rounds = {1}, .people = people({0, 4}), .table = TableId(1)}));
}

// Four of eight people may not meet, at three tables; other pairs have nothing to do with it.
TEST(SeatingConflicts, NameThoseWhoNeedATableEach) {
  SeatingProblem problem = golfers(3, 3, 2);
  problem.forbidden = all_pairs(2, 6);
  problem.forbidden.push_back({PersonId(0), PersonId(1)});
  problem.forbidden.push_back({PersonId(1), PersonId(3)});
  EXPECT_THAT(seating_conflicts(problem), ElementsAre(SeatingConflict{.clash = SeatingClash::too_few_tables,
                                                                      .rounds = {0, 1},
                                                                      .people = people({2, 3, 4, 5}),
                                                                      .forbidden = all_pairs(2, 6),
                                                                      .needed = 4,
                                                                      .available = 3}));
}

// A ring of five people needs three tables though no three of them are forbidden to each other.
TEST(SeatingConflicts, NameForbiddenPairsThatLeaveNoSeating) {
  SeatingProblem problem = golfers(2, 4, 1);
  for (std::size_t i = 0; i < 5; ++i) problem.forbidden.push_back({PersonId(i), PersonId((i + 1) % 5)});
  const auto conflicts = seating_conflicts(problem);
  ASSERT_EQ(conflicts.size(), 1U);
  EXPECT_EQ(conflicts[0].clash, SeatingClash::forbidden_pairs);
  EXPECT_EQ(conflicts[0].people, people({0, 1, 2, 3, 4}));
  EXPECT_EQ(conflicts[0].forbidden.size(), 5U);
  EXPECT_THAT(conflicts[0].fixed, IsEmpty());
  problem.seats.push_back(1);
  EXPECT_THAT(seating_conflicts(problem), IsEmpty());
}

// 0 is fixed left, 1 right; 2 may sit with neither. 3 is fixed too, and 4 and 5 forbidden, to no effect.
TEST(SeatingConflicts, NameFixedSeatsWithForbiddenPairs) {
  SeatingProblem problem = golfers(2, 3, 1);
  problem.seats = {5, 5};
  problem.fixed = {{PersonId(0), TableId(0), {}}, {PersonId(1), TableId(1), {}}, {PersonId(3), TableId(1), {}}};
  problem.forbidden = {{PersonId(2), PersonId(0)}, {PersonId(1), PersonId(2)}, {PersonId(4), PersonId(5)}};
  EXPECT_THAT(seating_conflicts(problem),
              ElementsAre(SeatingConflict{.clash = SeatingClash::forbidden_pairs,
                                          .rounds = {0},
                                          .people = people({0, 1, 2}),
                                          .forbidden = {{PersonId(0), PersonId(2)}, {PersonId(1), PersonId(2)}},
                                          .fixed = {{PersonId(0), TableId(0), {}}, {PersonId(1), TableId(1), {}}}}));
}

// Without any one of what is named, there is a seating.
TEST(SeatingConflicts, AreMinimal) {
  SeatingProblem problem = golfers(3, 2, 1);
  problem.fixed = {{PersonId(0), TableId(0), {}}, {PersonId(1), TableId(1), {}}};
  problem.forbidden = all_pairs(1, 5);
  problem.forbidden.push_back({PersonId(0), PersonId(5)});
  problem.forbidden.push_back({PersonId(0), PersonId(4)});
  const auto conflicts = seating_conflicts(problem);
  ASSERT_EQ(conflicts.size(), 1U);
  SeatingProblem clashing = problem;
  clashing.forbidden = conflicts[0].forbidden;
  clashing.fixed = conflicts[0].fixed;
  EXPECT_EQ(seating_conflicts(clashing).size(), 1U);
  ASSERT_FALSE(clashing.forbidden.empty());
  for (std::size_t i = 0; i < clashing.forbidden.size(); ++i) {
    SeatingProblem fewer = clashing;
    fewer.forbidden.erase(fewer.forbidden.begin() + static_cast<std::ptrdiff_t>(i));
    EXPECT_THAT(seating_conflicts(fewer), IsEmpty());
  }
}

}  // namespace
}  // namespace maillage::testing
