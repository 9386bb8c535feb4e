// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating.h"

#include <algorithm>
#include <stdexcept>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

#include "weaving/seating/seating_problems.h"

namespace maillage::testing {
namespace {

/// Every pair met at most once, all tables full.
void expect_no_repeats(const SeatingProblem& problem) {
  const SeatingPlan plan = seat_people(problem, {.random_draws = 20});
  EXPECT_EQ(broken_rule(problem, plan.tables), "");
  EXPECT_EQ(plan.account.repeat_count, 0U);
  EXPECT_TRUE(plan.account.repeats.empty());
  const std::size_t seats = problem.seats.front();
  const std::size_t meetings = problem.rounds * problem.seats.size() * seats * (seats - 1) / 2;
  EXPECT_EQ(plan.account.meetings, meetings);
  EXPECT_EQ(plan.account.new_meetings, meetings);
  EXPECT_DOUBLE_EQ(plan.account.value, static_cast<double>(meetings));
  EXPECT_DOUBLE_EQ(plan.account.value_bound, plan.account.value);
  EXPECT_LT(plan.account.random_value, plan.account.value);
}

// The nine points and twelve lines of the affine plane of order 3: all 36 pairs meet.
TEST(Seating, SolvesThreeGroupsOfThreeForFourRounds) { expect_no_repeats(golfers(3, 3, 4)); }

// CSPLib problem 10; ten rounds are possible, local search is known to come to nine.
TEST(Seating, SolvesEightGroupsOfFourForSevenRounds) { expect_no_repeats(golfers(8, 4, 7)); }

// Kirkman's fifteen schoolgirls (1850): each of the 105 pairs walks together once in a week.
TEST(Seating, SolvesFifteenSchoolgirlsForSevenDays) { expect_no_repeats(golfers(5, 3, 7)); }

// Repeats come before value: where there is a seating without, the plan has none, whatever the meetings are worth.
TEST(Seating, RepeatsNobodyForValue) {
  const SeatingProblem thirty = random_workshop({30, 6, 5, 5, 20, 4}, 1);
  SeatingProblem hosted = random_workshop({24, 6, 4, 5, 14, 3}, 2);
  for (std::uint32_t table = 0; table < 6; ++table) hosted.fixed.push_back({PersonId(3 * table), TableId(table), {}});
  for (std::uint64_t seed = 1; seed <= 5; ++seed) {
    SCOPED_TRACE(seed);
    for (const SeatingProblem* problem : std::initializer_list<const SeatingProblem*>{&thirty, &hosted}) {
      const SeatingPlan plan = seat_people(*problem, {.seed = seed, .restarts = 2, .effort = 1000});
      EXPECT_EQ(plan.account.repeat_count, 0U);
      EXPECT_EQ(broken_rule(*problem, plan.tables), "");
      EXPECT_GT(plan.account.value, plan.account.random_value);
    }
  }
}

/// The eighth comes after the first round.
SeatingProblem with_late_comer(SeatingProblem problem) {
  problem.people[7].first_round = 1;
  return problem;
}

// One who comes late takes a part of a seating without repeats, away from it at first.
TEST(Seating, RepeatsNobodyForLateComers) {
  const SeatingProblem problem = with_late_comer(random_workshop({30, 6, 5, 5, 20, 4}, 1));
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    SCOPED_TRACE(seed);
    const SeatingPlan plan = seat_people(problem, {.seed = seed, .restarts = 2, .effort = 1000});
    EXPECT_EQ(broken_rule(problem, plan.tables), "");
    EXPECT_EQ(plan.account.repeat_count, 0U);
    const auto counts = counts_of(problem, plan.tables).front();
    EXPECT_EQ(*std::ranges::min_element(counts), 4U);
    EXPECT_EQ(*std::ranges::max_element(counts), 5U);
  }
}

/// The best score of all seatings with as many people at each table, each scored by its definition.
double best_score(const SeatingProblem& problem, const SeatingPlan& plan, const SeatingOptions& options) {
  double best = -1e9;
  for_each_seating(problem, counts_of(problem, plan.tables), [&](const SeatingTables& tables) {
    best = std::max(best, account_for(problem, tables, options).score);
  });
  return best;
}

void expect_optimal(const SeatingProblem& problem) {
  const SeatingOptions options{.threads = 1, .restarts = 8, .effort = 1000, .random_draws = 0};
  const SeatingPlan plan = seat_people(problem, options);
  EXPECT_EQ(broken_rule(problem, plan.tables), "");
  EXPECT_NEAR(plan.account.score, best_score(problem, plan, options), 1e-3);
}

TEST(Seating, IsOptimalForSixPeopleAtTwoTables) {
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    SCOPED_TRACE(seed);
    expect_optimal(random_workshop({6, 2, 3, 2, 4, 2}, seed));
    expect_optimal(random_workshop({5, 2, 3, 2, 0, 3}, seed));
  }
}

TEST(Seating, IsOptimalForEightPeopleAtTwoTables) {
  for (std::uint64_t seed = 0; seed < 2; ++seed) {
    SCOPED_TRACE(seed);
    expect_optimal(random_workshop({8, 2, 4, 2, 5, 2}, seed));
  }
}

TEST(Seating, IsOptimalUnderConstraints) {
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    SCOPED_TRACE(seed);
    expect_optimal(constrained_workshop({8, 3, 3, 2, 5, 2}, seed));
    SeatingProblem uneven = random_workshop({7, 2, 3, 2, 5, 2}, seed);
    uneven.seats = {2, 5};
    uneven.forbidden = {{PersonId(0), PersonId(1)}, {PersonId(3), PersonId(6)}};
    uneven.met = {{PersonId(2), PersonId(4)}, {PersonId(5), PersonId(2)}};
    uneven.known_share = 0.2;
    expect_optimal(uneven);
  }
}

TEST(Seating, KeepsHardConstraints) {
  for (std::uint64_t seed = 0; seed < 5; ++seed) {
    SCOPED_TRACE(seed);
    const SeatingProblem problem = constrained_workshop({.people = 40, .tables = 7, .seats = 7}, seed);
    EXPECT_EQ(broken_rule(problem, seat_people(problem, {.restarts = 2, .effort = 500}).tables), "");
  }
}

TEST(Seating, IsTheSameForAnyNumberOfThreads) {
  const SeatingProblem problem = constrained_workshop({.people = 30, .tables = 6, .seats = 6}, 3);
  const SeatingPlan one = seat_people(problem, {.threads = 1, .restarts = 5, .effort = 500});
  EXPECT_EQ(seat_people(problem, {.threads = 2, .restarts = 5, .effort = 500}), one);
  EXPECT_EQ(seat_people(problem, {.threads = 5, .restarts = 5, .effort = 500}), one);
  EXPECT_NE(seat_people(problem, {.seed = 2, .threads = 1, .restarts = 5, .effort = 500}).tables, one.tables);
}

// Searches that solve the problem stop the others, whichever ran first.
TEST(Seating, IsTheSameForAnyNumberOfThreadsWhenSolved) {
  const SeatingProblem problem = golfers(5, 3, 6);
  for (std::uint64_t seed = 0; seed < 12; ++seed) {
    const SeatingPlan one = seat_people(problem, {.seed = seed, .threads = 1, .effort = 2000});
    EXPECT_EQ(one.account.repeat_count, 0U);
    EXPECT_EQ(seat_people(problem, {.seed = seed, .threads = 8, .effort = 2000}), one);
  }
}

TEST(Seating, LeavesNoExchangeThatWouldBeBetter) {
  SeatingProblem problem = constrained_workshop({.people = 18, .tables = 4, .seats = 5, .rounds = 3}, 1);
  const SeatingOptions options{.restarts = 1, .effort = 20, .random_draws = 0};
  const SeatingPlan plan = seat_people(problem, options);
  for (std::size_t round = 0; round < problem.rounds; ++round) {
    for (std::size_t a = 0; a < 18; ++a) {
      for (std::size_t b = a + 1; b < 18; ++b) {
        SeatingTables tables = plan.tables;
        std::swap(tables[round][a], tables[round][b]);
        bool kept = tables[round][a] && tables[round][b];
        for (const FixedSeat& seat : problem.fixed) {
          kept = kept && (seat.round.value_or(round) != round || !tables[round][seat.person.index()] ||
                          tables[round][seat.person.index()] == seat.table);
        }
        for (const PersonPair& pair : problem.forbidden) {
          const auto table = tables[round][pair.a.index()];
          kept = kept && (!table || table != tables[round][pair.b.index()]);
        }
        if (kept) {
          EXPECT_LE(account_for(problem, tables, options).score, plan.account.score + 1e-3);
        }
      }
    }
  }
}

// Two tables, two rounds:  0 1 | 2 3   then   0 1 | 2 4, person 3 having left and 4 come; 0 and 1 are colleagues.
TEST(Seating, AccountsForAPlan) {
  SeatingProblem problem;
  problem.people = {{{7}, 0, 0, {}}, {{7}, 0, 0, {}}, {{}, 1, 0, {}}, {{}, 1, 0, 0}, {{8}, 1, 1, {}}};
  problem.seats = {2, 2};
  problem.rounds = 2;
  problem.values = {5, 0, 0, 0, 0, 0, 0, 3, 4, 0};  // 0–1, …, 2–3, 2–4, 3–4
  problem.met = {{PersonId(4), PersonId(2)}};
  problem.known_share = 0.5;
  const TableId left(0);
  const TableId right(1);
  const SeatingTables tables = {{left, left, right, right, {}}, {left, left, right, {}, right}};
  const SeatingAccount account = account_for(problem, tables, {.random_draws = 2});
  EXPECT_DOUBLE_EQ(account.value, 5 * 0.5 + 3 + 4 * 0.5);
  EXPECT_EQ(account.meetings, 3U);
  EXPECT_EQ(account.new_meetings, 1U);
  const SharedTables pair{{PersonId(0), PersonId(1)}, {0, 1}};
  EXPECT_EQ(account.repeats, std::vector<SharedTables>{pair});
  EXPECT_EQ(account.colleagues, std::vector<SharedTables>{pair});
  EXPECT_EQ(account.repeat_count, 1U);
  EXPECT_EQ(account.fewest_repeats, 0U);
  EXPECT_EQ(account.imbalance, 8U);  // two of a kind at each table, where one of each would be fair
  EXPECT_DOUBLE_EQ(account.score, 7.5 / 3 - 100 - 2 * 5 - 8);
}

// A third common table costs twice as much as a second.
TEST(Seating, ScoresRepeatsMoreAndMore) {
  SeatingProblem problem = golfers(1, 2, 4);
  const SeatingTables tables(4, {TableId(0), TableId(0)});
  const SeatingAccount account = account_for(problem, tables);
  EXPECT_DOUBLE_EQ(account.score, 1 - 100 * (1 + 2 + 3));
  EXPECT_EQ(account.repeat_count, 3U);
  EXPECT_EQ(account.fewest_repeats, 3U);
}

// Four people at two tables: three pairings, equally likely; the mean is a third of all six values per table pair.
TEST(Seating, ComparesWithRandomSeatings) {
  SeatingProblem problem = golfers(2, 2, 1);
  problem.values = {6, 0, 0, 0, 0, 0};
  const SeatingPlan plan = seat_people(problem, {.random_draws = 20'000});
  EXPECT_DOUBLE_EQ(plan.account.value, 6);
  EXPECT_NEAR(plan.account.random_value, 2, 0.1);
  problem.forbidden = {{PersonId(0), PersonId(1)}};  // leaves two pairings of no value
  problem.values = {6, 0, 3, 0, 0, 0};               // 0–3 in one of them
  EXPECT_NEAR(seat_people(problem, {.random_draws = 20'000}).account.random_value, 1.5, 0.1);
}

// Whatever the names of the tables, the account is the same.
TEST(Seating, AccountsTheSameForTablesCalledOtherwise) {
  SeatingProblem problem = random_workshop({.people = 20, .tables = 4, .seats = 5, .rounds = 3}, 5);
  const SeatingPlan plan = seat_people(problem, {.restarts = 1, .effort = 100, .random_draws = 0});
  SeatingTables turned = plan.tables;
  for (std::size_t round = 0; round < turned.size(); ++round) {
    for (auto& table : turned[round]) {
      if (table) table = TableId((table->index() + round + 1) % 4);
    }
  }
  EXPECT_NE(turned, plan.tables);
  EXPECT_EQ(account_for(problem, turned, {.random_draws = 0}), plan.account);
}

TEST(Seating, RefusesWhatCannotBeSeated) {
  SeatingProblem problem = golfers(2, 2, 1);
  problem.forbidden = {{PersonId(0), PersonId(1)}, {PersonId(1), PersonId(2)}, {PersonId(0), PersonId(2)}};
  EXPECT_THROW((void)seat_people(problem), std::invalid_argument);
}

TEST(Seating, SeatsNobody) {
  SeatingProblem problem;
  problem.seats = {4};
  problem.rounds = 2;
  const SeatingPlan plan = seat_people(problem);
  EXPECT_EQ(plan.tables, SeatingTables(2));
  EXPECT_EQ(plan.account, SeatingAccount{});
}

}  // namespace
}  // namespace maillage::testing
