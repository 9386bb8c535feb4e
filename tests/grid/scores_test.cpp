// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/grid/scores.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

/// Weights drawn as often as `draws` says: the share under which the sum is above 0.
double sampled_share(const std::vector<double>& differences, std::size_t draws) {
  Random random(7);
  std::size_t above = 0;
  for (std::size_t i = 0; i < draws; ++i) {
    double sum = 0;  // of exponentials, which make a point of the simplex that any other is as likely as
    for (const double one : differences) sum += -maths::log(1 - random.uniform()) * one;
    above += sum > 0 ? 1U : 0U;
  }
  return static_cast<double>(above) / static_cast<double>(draws);
}

TEST(ShareAbove, IsExactOfTwoAndThree) {
  EXPECT_DOUBLE_EQ(share_above(std::vector{0.3, -0.1}), 0.75);  // weight of the first above 1/4
  EXPECT_DOUBLE_EQ(share_above(std::vector{1.0, 1.0, -1.0}), 0.75);
  EXPECT_DOUBLE_EQ(share_above(std::vector{1.0, -1.0, -1.0}), 0.25);
  EXPECT_DOUBLE_EQ(share_above(std::vector{0.0, 0.0, -1.0}), 0);
  EXPECT_DOUBLE_EQ(share_above(std::vector{0.0, 1.0, 0.0}), 1);
  EXPECT_DOUBLE_EQ(share_above(std::vector{0.0, 0.0}), 0);
  EXPECT_DOUBLE_EQ(share_above(std::vector{-0.2}), 0);
  EXPECT_DOUBLE_EQ(share_above(std::vector{0.2}), 1);
}

// The other side has the rest; equal differences, zeros and their order do not disturb it.
TEST(ShareAbove, IsThatOfManyWeightsDrawnAtRandom) {
  Random random(3);
  for (std::size_t n = 2; n <= 7; ++n) {
    for (int repeat = 0; repeat < 6; ++repeat) {
      std::vector<double> differences;
      for (std::size_t i = 0; i < n; ++i) differences.push_back(static_cast<double>(random.below(9)) - 4);
      const double share = share_above(differences);
      EXPECT_NEAR(share, sampled_share(differences, 20000), 0.02);  // 5 standard errors are 0.018
      std::vector<double> turned(differences.rbegin(), differences.rend());
      EXPECT_NEAR(share_above(turned), share, 1e-12);
      for (double& one : turned) one = -one;
      const bool all_zero = std::ranges::all_of(differences, [](double one) { return one == 0; });
      EXPECT_NEAR(share_above(turned), all_zero ? 0 : 1 - share, 1e-12);
    }
  }
}

/// Two criteria of one pillar, weights 3 and 1, the second the better the less; one of another, weight 4.
ScoringGrid three_criteria() {
  return {{{.id = "need", .name = "need", .pillar = "roots", .weight = 3, .low = 0, .high = 4},
           {.id = "km", .name = "km", .pillar = "roots", .weight = 1, .low = 0, .high = 200, .sense = Sense::less},
           {.id = "money", .name = "money", .pillar = "model", .weight = 4, .low = 1, .high = 5}},
          {}};
}

struct Marked {
  EcosystemBuilder builder;
  ScoringGrid grid = three_criteria();

  void mark(const char* project, std::size_t criterion, double value, std::optional<Date> date = std::nullopt) {
    grid.marks.push_back({builder.project_id(project), criterion, value, date, {}, {}});
  }
  [[nodiscard]] std::vector<ProjectScores> scores(const std::optional<Date>& on = std::nullopt) const {
    std::vector<ProjectId> projects;
    for (std::size_t i = 0; i < builder.ecosystem().projects.size(); ++i) projects.emplace_back(i);
    return score_projects(grid, builder.ecosystem(), projects, on);
  }
};

TEST(Scores, AreWeightedMeansOfPillarsAndOfAll) {
  Marked marked;
  marked.mark("a", 0, 2);   // 0.5
  marked.mark("a", 1, 50);  // 0.75
  marked.mark("a", 2, 4);   // 0.75
  const ProjectScores a = marked.scores().front();
  EXPECT_EQ(a.criteria, (std::vector<std::optional<double>>{0.5, 0.75, 0.75}));
  EXPECT_DOUBLE_EQ(a.pillars[0].known.value(), (3 * 0.5 + 0.75) / 4);
  EXPECT_DOUBLE_EQ(a.pillars[1].known.value(), 0.75);
  EXPECT_DOUBLE_EQ(a.whole.known.value(), (3 * 0.5 + 0.75 + 4 * 0.75) / 8);
  EXPECT_DOUBLE_EQ(a.whole.low, a.whole.high);
  EXPECT_EQ(a.whole.marked, 3U);
}

// Without the second mark, the first pillar is what the first says, and the whole lies between both ends.
TEST(Scores, NeverTakeWhatIsMissingForNothing) {
  Marked marked;
  marked.mark("a", 0, 2);
  marked.mark("a", 2, 5);
  marked.builder.project("b");
  const std::vector<ProjectScores> scores = marked.scores();
  const ProjectScores& a = scores[0];
  EXPECT_DOUBLE_EQ(a.pillars[0].known.value(), 0.5);
  EXPECT_DOUBLE_EQ(a.pillars[0].low, 3 * 0.5 / 4);
  EXPECT_DOUBLE_EQ(a.pillars[0].high, (3 * 0.5 + 1) / 4);
  EXPECT_DOUBLE_EQ(a.whole.known.value(), (0.5 + 1) / 2);
  EXPECT_DOUBLE_EQ(a.whole.low, (3 * 0.5 + 4) / 8);
  EXPECT_DOUBLE_EQ(a.whole.high, (3 * 0.5 + 1 + 4) / 8);
  EXPECT_EQ(scores[1].whole.known, std::nullopt);
  EXPECT_EQ(scores[1].whole.low, 0);
  EXPECT_EQ(scores[1].whole.high, 1);
}

TEST(Scores, GoByTheLastMarkOfADay) {
  Marked marked;
  marked.mark("a", 2, 5, year(2023));
  marked.mark("a", 2, 1);
  marked.mark("a", 2, 3, Date{2024, 6, 0});
  EXPECT_EQ(marked.scores().front().criteria[2], 0.5);
  EXPECT_EQ(marked.scores(year(2023)).front().criteria[2], 1);
  EXPECT_EQ(marked.scores(Date{2024, 5, 0}).front().criteria[2], 1);
  EXPECT_EQ(marked.scores(year(2022)).front().criteria[2], 0);
}

TEST(Acceptability, LiesBetweenWhatTheMissingMarksMayBe) {
  Marked marked;
  for (const char* project : {"a", "b"}) marked.mark(project, 1, 100);
  marked.mark("a", 0, 4);
  marked.mark("b", 0, 0);
  marked.mark("a", 2, 2);
  marked.mark("b", 2, 4);
  const auto scores = marked.scores();
  const ProjectScores& a = scores[0];
  const ProjectScores& b = scores[1];
  const Acceptability sure = acceptability(a, b);  // roots +0.75, model −0.5
  EXPECT_DOUBLE_EQ(sure.low, 0.6);
  EXPECT_DOUBLE_EQ(sure.high, 0.6);
  marked.grid.marks.pop_back();  // the money of b
  const auto less = marked.scores();
  const Acceptability open =
      acceptability(less[less[0].project == a.project ? 0 : 1], less[less[0].project == a.project ? 1 : 0]);
  EXPECT_DOUBLE_EQ(open.low, 0.5);  // model from −0.75 to 0.25
  EXPECT_DOUBLE_EQ(open.high, 1);
}

TEST(RankChanges, NameThePillarWhoseWeightMustChangeLeast) {
  Marked marked;
  for (const char* project : {"a", "b"}) marked.mark(project, 1, 100);
  marked.mark("a", 0, 4);
  marked.mark("b", 0, 0);
  marked.mark("a", 2, 2);
  marked.mark("b", 2, 4);
  const auto order = marked.scores();
  const std::vector<RankChange> changes = rank_changes(marked.grid, order);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].pillar, 0U);  // of two, either is as near: the first
  EXPECT_DOUBLE_EQ(changes[0].weight, 0.5);
  EXPECT_DOUBLE_EQ(changes[0].needed, 0.4);  // 0.4 · 0.75 = 0.6 · 0.5
  EXPECT_FALSE(changes[0].missing_may);
}

TEST(ShareAbove, TakesWhatIsOnlyRoundingForEqual) {
  EXPECT_DOUBLE_EQ(share_above(std::vector{1e-16, 0.0}), 0);
  EXPECT_DOUBLE_EQ(share_above(std::vector{-1e-16, 0.5}), 1);
  EXPECT_DOUBLE_EQ(share_above(std::vector{-1e-16, 0.5, -0.5}), 0.5);
}

/// A mark for each of three pillars of one criterion each, of equal weight.
ScoringGrid three_pillars() {
  return {{{.id = "x", .name = "x", .pillar = "x"},
           {.id = "y", .name = "y", .pillar = "y"},
           {.id = "z", .name = "z", .pillar = "z"}},
          {}};
}

// 0.1 + 0.2 is not 0.3 to the last bit: the sums differ, the scores do not.
TEST(Scores, ThatAreEqualButForRoundingAreInTheOrderOfNames) {
  Marked marked{.builder = {}, .grid = three_pillars()};
  const std::vector<std::vector<double>> values = {{0.1, 0.2, 0.3}, {0.3, 0.2, 0.1}, {0.2, 0.1, 0.3}, {0.3, 0.1, 0.2}};
  const std::vector<const char*> names = {"d", "c", "b", "a"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    for (std::size_t c = 0; c < 3; ++c) marked.mark(names[i], c, values[i][c]);
  }
  std::vector<std::string> order;
  for (const ProjectScores& one : marked.scores()) order.push_back(marked.builder.ecosystem()[one.project].id);
  EXPECT_EQ(order, (std::vector<std::string>{"a", "b", "c", "d"}));
}

TEST(RankChanges, SayThatTwoAreEqualWhereRoundingAloneParts) {
  Marked marked{.builder = {}, .grid = three_pillars()};
  for (std::size_t c = 0; c < 3; ++c) {
    marked.mark("a", c, std::vector{0.1, 0.2, 0.3}[c]);
    marked.mark("b", c, std::vector{0.3, 0.2, 0.1}[c]);
  }
  const std::vector<RankChange> changes = rank_changes(marked.grid, marked.scores());
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_TRUE(changes[0].equal);
  EXPECT_TRUE(changes[0].told);
  EXPECT_EQ(changes[0].pillar, std::nullopt);
  EXPECT_FALSE(changes[0].missing_may);
}

// One is ahead by the same in every pillar but for rounding: no weights bring them together.
TEST(RankChanges, FindNoWeightWhereAllPillarsDifferAlike) {
  Marked marked{.builder = {}, .grid = three_pillars()};
  for (std::size_t c = 0; c < 3; ++c) {
    marked.mark("a", c, std::vector{0.1 + 0.2, 0.3, 0.4 - 0.1}[c]);
    marked.mark("b", c, 0.1);
  }
  const std::vector<RankChange> changes = rank_changes(marked.grid, marked.scores());
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_FALSE(changes[0].equal);
  EXPECT_TRUE(changes[0].told);
  EXPECT_EQ(changes[0].pillar, std::nullopt);
}

TEST(RankChanges, AreNotToldWhereAPillarHasNoMark) {
  Marked marked{.builder = {}, .grid = three_pillars()};
  for (std::size_t c = 0; c < 3; ++c) marked.mark("a", c, 0.9);
  marked.mark("b", 0, 0.5);
  marked.mark("b", 1, 0.2);
  const std::vector<RankChange> changes = rank_changes(marked.grid, marked.scores());
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_FALSE(changes[0].told);
  EXPECT_EQ(changes[0].pillar, std::nullopt);
}

// Measures of actors have values of their own name, but none for a project.
TEST(Criteria, AreMeasuresWhereTheirIdIsOneOfProjects) {
  ASSERT_NE(find_measure("betweenness"), nullptr);
  EXPECT_EQ(measure_of({.id = "project.leads", .name = "", .pillar = ""}), find_measure("project.leads"));
  EXPECT_EQ(measure_of({.id = "betweenness", .name = "", .pillar = ""}), nullptr);
  EXPECT_EQ(measure_of({.id = "need", .name = "", .pillar = ""}), nullptr);
}

}  // namespace
}  // namespace maillage::testing
