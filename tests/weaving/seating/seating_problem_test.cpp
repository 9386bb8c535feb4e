// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_problem.h"

#include <algorithm>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "weaving/seating/seating_problems.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

TEST(SeatingProblem, NumbersPairs) {
  std::size_t next = 0;
  for (std::size_t a = 0; a < 5; ++a) {
    for (std::size_t b = a + 1; b < 5; ++b) {
      EXPECT_EQ(pair_number(5, PersonId(a), PersonId(b)), next);
      EXPECT_EQ(pair_number(5, PersonId(b), PersonId(a)), next);
      ++next;
    }
  }
}

TEST(SeatingProblem, KnowsColleaguesAndThoseWhoMet) {
  SeatingProblem problem;
  problem.people = {{{1}, {}, 0, {}}, {{2}, {}, 0, {}}, {{1}, {}, 0, {}}, {}, {}};
  problem.met = {{PersonId(3), PersonId(1)}};
  problem.known_share = 0.25;
  std::vector<double> expected(10, 1);
  expected[pair_number(5, PersonId(0), PersonId(2))] = 0.25;
  expected[pair_number(5, PersonId(1), PersonId(3))] = 0.25;
  EXPECT_EQ(meeting_values(problem), expected);
  EXPECT_TRUE(are_colleagues(problem, PersonId(2), PersonId(0)));
  EXPECT_FALSE(are_colleagues(problem, PersonId(3), PersonId(4)));  // of no organisation
}

TEST(SeatingProblem, KnowsWhoIsPresent) {
  SeatingProblem problem;
  problem.people = {{{}, {}, 1, {}}, {{}, {}, 0, 1}, {}};
  EXPECT_THAT(people_present(problem, 0), ElementsAre(PersonId(1), PersonId(2)));
  EXPECT_THAT(people_present(problem, 1), ElementsAre(PersonId(0), PersonId(1), PersonId(2)));
  EXPECT_THAT(people_present(problem, 2), ElementsAre(PersonId(0), PersonId(2)));
}

// Whoever is looked at, by either number, is the same person with the same meetings, pairs and seats.
TEST(SeatingProblem, KeepsEverybodysOwnInAnotherOrder) {
  SeatingProblem problem = constrained_workshop({.people = 12, .tables = 3, .seats = 4}, 2);
  problem.met = {{PersonId(7), PersonId(2)}};
  std::vector<PersonId> order;
  for (std::size_t i = 0; i < 12; ++i) order.emplace_back((5 * i + 3) % 12);
  const SeatingProblem ordered = in_order(problem, order);
  for (std::size_t i = 0; i < 12; ++i) {
    EXPECT_EQ(ordered.people[i], problem.people[order[i].index()]);
    for (std::size_t j = i + 1; j < 12; ++j)
      EXPECT_EQ(meeting_values(ordered)[pair_number(12, PersonId(i), PersonId(j))],
                meeting_values(problem)[pair_number(12, order[i], order[j])]);
  }
  std::set<std::pair<PersonId, TableId>> seats;
  for (const FixedSeat& seat : ordered.fixed) seats.emplace(order[seat.person.index()], seat.table);
  for (const FixedSeat& seat : problem.fixed) EXPECT_TRUE(seats.contains({seat.person, seat.table}));
  std::set<PersonPair> apart;
  for (const PersonPair& pair : ordered.forbidden)
    apart.insert({std::min(order[pair.a.index()], order[pair.b.index()]),
                  std::max(order[pair.a.index()], order[pair.b.index()])});
  EXPECT_EQ(apart, std::set(problem.forbidden.begin(), problem.forbidden.end()));
}

}  // namespace
}  // namespace maillage::testing
