// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/kept_seating.h"

#include <algorithm>
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "weaving/seating/seating_problems.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Forty people at eight tables of six, and a plan for them.
class KeptSeating : public ::testing::Test {
 protected:
  KeptSeating() { problem_.kept = before_ = seat_people(problem_, {.restarts = 1, .effort = 50}).tables; }

  SeatingPlan seat() { return seat_people(problem_, {.random_draws = 0}); }

  /// The plan, without somebody who is new.
  void forget(std::size_t person) {
    for (auto& round : problem_.kept) round[person].reset();
  }

  SeatingProblem problem_ = random_workshop({40, 8, 6, 4, 30, 3}, 3);
  SeatingTables before_;
};

TEST_F(KeptSeating, IsThePlanWhereNothingChanged) {
  const SeatingPlan plan = seat();
  EXPECT_EQ(plan.tables, before_);
  EXPECT_THAT(plan.account.moved, IsEmpty());
  EXPECT_EQ(plan.account.kept_seats, 160U);
}

// Five leave a table of five or so: nobody else has a reason to move.
TEST_F(KeptSeating, MovesNobodyWhenSomeAreMissing) {
  problem_.people[3].first_round = 2;
  problem_.people[17].last_round = 1;
  problem_.people[30].first_round = 3;
  const SeatingPlan plan = seat();
  EXPECT_EQ(broken_rule(problem_, plan.tables), "");
  EXPECT_THAT(plan.account.moved, IsEmpty());
  EXPECT_EQ(plan.account.kept_seats, 160U - 2 - 2 - 3);
}

TEST_F(KeptSeating, SeatsNewcomersWhereTheyMeetFewTwice) {
  for (const std::size_t person : {5U, 6U}) forget(person);
  const SeatingPlan plan = seat();
  EXPECT_EQ(broken_rule(problem_, plan.tables), "");
  EXPECT_THAT(plan.account.moved, IsEmpty());
  EXPECT_EQ(plan.account.kept_seats, 152U);
  EXPECT_LE(plan.account.repeat_count, 2U);  // of forty meetings
}

// Who now avoid each other are moved apart in the rounds that they share: one of them, and no third.
TEST_F(KeptSeating, MovesOneOfThoseWhoNowAvoidEachOther) {
  const auto table = before_[2][0];
  const auto other = std::find(before_[2].begin() + 1, before_[2].end(), table) - before_[2].begin();
  problem_.forbidden = {{PersonId(0), PersonId(static_cast<std::size_t>(other))}};
  const SeatingPlan plan = seat();
  EXPECT_EQ(broken_rule(problem_, plan.tables), "");
  ASSERT_EQ(plan.account.moved.size(), 1U);
  EXPECT_EQ(plan.account.moved.front().round, 2U);
}

// Three tables of two; five and three left, and their neighbours would sit alone: one joins the other.
//   0 1 | 2 3 | 4 5   then   0 1 | 2 . | 4 .
TEST(KeptSeatings, LeaveNobodyAlone) {
  SeatingProblem problem = golfers(3, 2, 1);
  problem.kept = {{TableId(0), TableId(0), TableId(1), TableId(1), TableId(2), TableId(2)}};
  problem.rounds = 2;
  problem.kept.push_back(problem.kept.front());
  for (const std::size_t person : {3U, 5U}) problem.people[person].last_round = 0;
  const SeatingPlan plan = seat_people(problem, {.random_draws = 0});
  EXPECT_EQ(plan.tables[0], problem.kept[0]);
  EXPECT_EQ(plan.tables[1][2], plan.tables[1][4]);
  ASSERT_EQ(plan.account.moved.size(), 1U);
  EXPECT_EQ(plan.account.moved.front().round, 1U);
}

/// Fewest seats that any seating changes, in one round; nobody alone where that can be.
std::size_t fewest_moves(const SeatingProblem& problem) {
  std::size_t fewest = 1000;
  const std::size_t people = problem.people.size();
  std::vector<std::size_t> at(people);
  const std::function<void(std::size_t)> seat = [&](std::size_t person) {
    if (person < people) {
      for (at[person] = 0; at[person] < problem.seats.size(); ++at[person]) seat(person + 1);
      return;
    }
    SeatingTables tables(1);
    std::size_t moves = 0;
    for (std::size_t i = 0; i < people; ++i) {
      tables[0].emplace_back(TableId(at[i]));
      moves += problem.kept[0][i] && problem.kept[0][i] != tables[0].back() ? 1U : 0U;
    }
    const auto counts = counts_of(problem, tables).front();
    if (std::ranges::count(counts, 1U) == 0 && broken_rule(problem, tables).empty()) fewest = std::min(fewest, moves);
  };
  seat(0);
  return fewest;
}

TEST(KeptSeatings, ChangeAsFewSeatsAsAnySeating) {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    SCOPED_TRACE(seed);
    SeatingProblem problem = random_workshop({7, 3, 3, 1, 0, 0}, seed);
    problem.kept = {{}};
    for (std::size_t i = 0; i < 7; ++i) problem.kept[0].emplace_back(TableId((i * (seed + 1) + seed / 3) % 3));
    problem.kept[0][seed % 7].reset();
    problem.forbidden = {{PersonId(0), PersonId(3)}, {PersonId(1), PersonId(4)}, {PersonId(0), PersonId(6)}};
    problem.fixed = {{PersonId(2), TableId(seed % 3), {}}};
    const SeatingPlan plan = seat_people(problem, {.random_draws = 0});
    EXPECT_EQ(broken_rule(problem, plan.tables), "");
    EXPECT_EQ(plan.account.moved.size(), fewest_moves(problem));
  }
}

// Two days: who shared a table on the first does not on the second.
TEST(EarlierDays, AreNotRepeated) {
  SeatingProblem problem = golfers(5, 4, 2);
  const SeatingPlan first = seat_people(problem, {.random_draws = 0});
  for (std::size_t a = 0; a < 20; ++a) {
    for (std::size_t b = a + 1; b < 20; ++b) {
      const auto together = [&](const auto& at) { return at[a] == at[b]; };
      if (std::ranges::any_of(first.tables, together)) problem.earlier.push_back({PersonId(a), PersonId(b)});
    }
  }
  const SeatingPlan second = seat_people(problem, {.random_draws = 0});
  EXPECT_EQ(second.account.repeat_count, 0U);
  EXPECT_EQ(second.account.new_meetings, 60U);
  const SeatingAccount again = account_for(problem, first.tables, {.random_draws = 0});
  EXPECT_EQ(again.repeat_count, 60U);
  EXPECT_EQ(again.repeats.size(), 60U);
  EXPECT_EQ(again.value, 0);
  problem.rounds = 6;
  EXPECT_EQ(account_for(problem, seat_people(problem, {.restarts = 1, .effort = 100}).tables).fewest_repeats, 50U)
      << "180 meetings, of 190 pairs less 60";
}

}  // namespace
}  // namespace maillage::testing
