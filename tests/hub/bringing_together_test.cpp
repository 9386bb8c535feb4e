// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "maillage/hub/difference.h"
#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/graphs/brute_force.h"
#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

constexpr std::string_view kHub = "0000000";

//  1—2            1   2           The hub 0 held 13, 14, 23, 24 and 34; others held 46. Then 1—3 and 4—6 work together;
//   \|             \              2 is no longer there.
//    0—4—5—6   →    3   0—4—6
//    |
//    3
TEST(BringingTogether, WorkedExample) {
  const Network before = make_network(7, {{1, 2}, {0, 1}, {0, 2}, {0, 3}, {0, 4}, {4, 5}, {5, 6}});
  const Network after = without(make_network(7, {{1, 3}, {0, 4}, {4, 6}}), NodeId(2));
  const BringingTogether found = bringing_together(before, after, kHub);
  EXPECT_TRUE(found.actor_was_there);
  EXPECT_EQ(found.held, (OpenPairs{.number = 5, .present = 3, .tied = 1}));
  EXPECT_EQ(found.others, (OpenPairs{.number = 1, .present = 1, .tied = 1}));
  EXPECT_DOUBLE_EQ(*found.held.share(), 0.2);
  EXPECT_DOUBLE_EQ(*found.others.share(), 1);
}

TEST(BringingTogether, APairHeldWithOthersIsHeld) {
  const Network square = make_cycle(4);  // 1 and 3 are held by 0 and by 2; 0 and 2 are the hub's own pair
  const BringingTogether found = bringing_together(square, make_complete(4), kHub);
  EXPECT_EQ(found.held, (OpenPairs{.number = 1, .present = 1, .tied = 1}));
  EXPECT_EQ(found.others.number, 0U);
  EXPECT_EQ(found.others.share(), std::nullopt);
}

TEST(BringingTogether, AnActorThatWasNotThereHeldNothing) {
  const BringingTogether found = bringing_together(make_path(3), make_complete(3), "newcomer");
  EXPECT_FALSE(found.actor_was_there);
  EXPECT_EQ(found.held.number, 0U);
  EXPECT_EQ(found.others, (OpenPairs{.number = 1, .present = 1, .tied = 1}));
  EXPECT_EQ(bringing_together(Network(), Network(), kHub), BringingTogether());
}

TEST(BringingTogether, AgreesWithItsDefinitionOnRandomNetworks) {
  for (std::uint64_t seed = 1; seed <= 30; ++seed) {
    const Network before = make_network(12, random_links(12, 0.2, seed));
    const Network after = make_network(12, random_links(12, 0.3, 100 + seed));
    const Matrix then = symmetric_pattern(weight_matrix(before));
    const Matrix now = symmetric_pattern(weight_matrix(after));
    BringingTogether expected{.actor_was_there = true};
    for (std::size_t a = 1; a < 12; ++a) {
      for (std::size_t c = a + 1; c < 12; ++c) {
        bool near = false;
        for (std::size_t v = 0; v < 12; ++v) near = near || (then[a][v] > 0 && then[v][c] > 0);
        if (!near || then[a][c] > 0) continue;
        OpenPairs& pairs = then[0][a] > 0 && then[0][c] > 0 ? expected.held : expected.others;
        ++pairs.number;
        ++pairs.present;
        pairs.tied += now[a][c] > 0 ? 1U : 0U;
      }
    }
    ASSERT_EQ(bringing_together(before, after, kHub), expected) << seed;
  }
}

struct Splitting : ::testing::Test {
  void project(const std::string& id, Period period) {
    builder.project(id).period = period;
    builder.participants(id, {"a", "b"});
  }
  [[nodiscard]] PeriodSplit split(const Period& within = {}) const {
    return split_periods(Study(builder.ecosystem(), {.selection = {.period = within}}));
  }
  static TwoPeriods years(int from, int cut, int to) { return {{year(from), year(cut - 1)}, {year(cut), year(to)}}; }

  EcosystemBuilder builder;
};

TEST_F(Splitting, CutsWhereHalfOfWhatIsDatedHasStarted) {
  project("p", {year(2018), {}});
  project("q", {year(2020), year(2021)});
  project("r", {Date{2021, 6, 0}, {}});
  project("s", {year(2023), year(2025)});
  project("undated", {});
  const PeriodSplit found = split();
  EXPECT_EQ(found.periods, years(2018, 2021, 2025));
  EXPECT_EQ(found.dated, 4U);
  EXPECT_EQ(found.all, 5U);
}

TEST_F(Splitting, TakesTheFirstOfTheCutsThatAreAsGood) {
  for (int i = 0; i < 3; ++i) project("p" + std::to_string(i), {year(2020 + i), {}});
  EXPECT_EQ(split().periods, years(2020, 2021, 2022));
}

TEST_F(Splitting, CountsADirectTieFromItsOwnStartOrItsProjects) {
  builder.tie("a", "c").period.start = year(2019);
  builder.project("p").period.start = year(2022);
  builder.tie("b", "c").project = builder.project_id("p");
  const PeriodSplit found = split();
  EXPECT_EQ(found.periods, years(2019, 2022, 2022));
  EXPECT_EQ(found.all, 2U);
}

TEST_F(Splitting, StaysWithinTheSelectedPeriod) {
  project("p", {year(2015), {}});
  project("q", {year(2021), {}});
  project("r", {year(2023), {}});
  project("s", {year(2024), {}});
  const PeriodSplit found = split({year(2020), Date{2024, 6, 30}});
  EXPECT_EQ(found.periods, (TwoPeriods{{year(2020), year(2022)}, {year(2023), Date{2024, 6, 30}}}));
}

TEST_F(Splitting, NeedsTwoYears) {
  EXPECT_EQ(split(), PeriodSplit());
  project("p", {});
  EXPECT_EQ(split(), (PeriodSplit{.periods = {}, .dated = 0, .all = 1}));
  project("q", {year(2020), {}});
  project("r", {Date{2020, 5, 2}, year(2024)});
  EXPECT_EQ(split(), (PeriodSplit{.periods = {}, .dated = 2, .all = 3}));
}

}  // namespace
}  // namespace maillage::testing
