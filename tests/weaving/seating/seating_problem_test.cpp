// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_problem.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

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

}  // namespace
}  // namespace maillage::testing
