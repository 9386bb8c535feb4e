// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/doubt.h"

#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "qca/published.h"

namespace maillage::qca {
namespace {

using testing::described;
using testing::published;
using testing::rewritten;

struct Doubted {
  CaseTable table;
  Comparison comparison;
  Doubt doubt;
};

Doubted lipset(CaseTable table, int threads = 1) {
  const Space space = space_of(table);
  const ComparisonOptions options{.expected = testing::term(space, "DEV*URB*LIT*IND*STB"), .threads = threads};
  Comparison comparison = compare(table, options);
  Doubt found = doubt(table, comparison, false, options);
  return {std::move(table), std::move(comparison), std::move(found)};
}

std::vector<std::string> models(const Doubted& doubted, const Altered& altered, SolutionKind kind) {
  return described(doubted.comparison.space, altered.models[static_cast<std::size_t>(kind)]);
}

// Lipset's fuzzy data, parsimonious solutions without each case, by R QCA 3.23 at an inclusion cut of 0.8.
TEST(Doubt, OfLipsetFuzzyWithoutEachCase) {
  const Doubted doubted = lipset(published("lipset-fuzzy"));
  const Space& space = doubted.comparison.space;
  const std::vector<std::string> given = {"DEV*~IND + URB*STB"};
  const std::map<std::string, std::vector<std::string>> without = {
      {"AU", {"DEV*STB"}},        {"EE", {"DEV*~IND + URB*STB", "URB*STB + LIT*~IND*STB"}},
      {"FI", {"URB*STB"}},        {"FR", {"URB*STB"}},
      {"DE", {"URB + DEV*~IND"}}, {"HU", {"URB*STB"}},
      {"IE", {"URB*STB"}},        {"SE", {"URB*STB"}}};
  ASSERT_EQ(doubted.doubt.removals.size(), 18U);
  for (const Removal& one : doubted.doubt.removals) {
    const std::string& name = doubted.table.cases[one.removed];
    const auto expected = without.find(name);
    EXPECT_EQ(models(doubted, one.solutions, SolutionKind::parsimonious),
              rewritten(space, expected == without.end() ? given : expected->second))
        << name;
    EXPECT_EQ(one.solutions.of(SolutionKind::parsimonious),
              expected == without.end() ? Verdict::same : Verdict::changed)
        << name;
  }
}

TEST(Doubt, OfLipsetFuzzyWithOtherCuts) {
  const Doubted doubted = lipset(published("lipset-fuzzy"));
  const Space& space = doubted.comparison.space;
  std::vector<const CutRange*> inclusion;
  for (const CutRange& one : doubted.doubt.cuts) {
    if (one.kind == CutKind::inclusion) inclusion.push_back(&one);
  }
  const auto given = std::ranges::find_if(inclusion, [](const CutRange* one) { return one->is_given; });
  ASSERT_NE(given, inclusion.end());
  EXPECT_NEAR((*given)->above.value(), 0.709, 0.0006);
  EXPECT_NEAR((*given)->up_to.value(), 0.804, 0.0006);
  EXPECT_TRUE((*given)->solutions.is_same());
  const CutRange& higher = **(given + 1);
  EXPECT_EQ(models(doubted, higher.solutions, SolutionKind::parsimonious), rewritten(space, {"URB*STB"}));
  EXPECT_EQ(models(doubted, higher.solutions, SolutionKind::intermediate), rewritten(space, {"DEV*URB*LIT*IND*STB"}));
  EXPECT_NEAR(higher.up_to.value(), 0.904, 0.0006);
  const CutRange& lower = **(given - 1);
  EXPECT_EQ(models(doubted, lower.solutions, SolutionKind::conservative),
            rewritten(space, {"DEV*~URB*LIT*STB + DEV*LIT*IND*STB"}));
  EXPECT_EQ(models(doubted, lower.solutions, SolutionKind::parsimonious), rewritten(space, {"DEV*STB"}));
}

TEST(Doubt, FollowsAThresholdToTheNextValuesObserved) {
  CaseTable table = published("lipset-crisp");
  table.conditions[0].values = published("lipset-raw").conditions[0].values;
  table.conditions[0].calibration = {.method = CalibrationMethod::thresholds, .anchors = {550}};
  const Doubted doubted = lipset(table);
  ASSERT_EQ(doubted.doubt.anchors.size(), 1U);
  const AnchorDoubt& one = doubted.doubt.anchors[0];
  EXPECT_EQ(one.up.tested, 586);     // CZ is developed down to here
  EXPECT_EQ(one.up.changes, 590);    // at 590 CZ is not, and shows the outcome
  EXPECT_EQ(one.down.changes, 517);  // IT
  EXPECT_FALSE(one.up.solutions.is_same());
}

TEST(Doubt, MovesAnchorsByStepsUntilSomethingChanges) {
  CaseTable table = published("lipset-fuzzy");
  table.conditions[0].values = published("lipset-raw").conditions[0].values;
  table.conditions[0].calibration = {.method = CalibrationMethod::direct, .anchors = {400, 550, 900}};
  const Doubted doubted = lipset(table);
  ASSERT_EQ(doubted.doubt.anchors.size(), 3U);
  for (const AnchorDoubt& one : doubted.doubt.anchors) {
    EXPECT_LE(one.down.tested, one.place);
    EXPECT_GE(one.up.tested, one.place);
    if (one.up.changes) {
      EXPECT_NEAR(*one.up.changes - one.up.tested, 12.5, 1e-9);
    } else {
      EXPECT_NEAR(one.up.tested - one.place, 125, 12.6);
    }
  }
}

TEST(Doubt, IsTheSameForAnyNumberOfThreads) {
  const Doubt one = lipset(published("lipset-fuzzy"), 1).doubt;
  const Doubt two = lipset(published("lipset-fuzzy"), 2).doubt;
  ASSERT_EQ(one.removals.size(), two.removals.size());
  for (std::size_t i = 0; i < one.removals.size(); ++i) EXPECT_EQ(one.removals[i].solutions, two.removals[i].solutions);
  ASSERT_EQ(one.cuts.size(), two.cuts.size());
}

TEST(Comparison, LeavesOutWhatIsUntenable) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const Comparison found =
      compare(table, {.necessity = {.relevance = 0.5}, .expected = testing::term(space, "DEV*URB*LIT*IND*STB")});
  const Explanation& outcome = found.explanations[0];
  std::vector<Literals> against;
  for (const UntenableTerm& one : outcome.untenable) {
    if (one.why == Untenable::against_necessity) against.push_back(one.term);
  }
  EXPECT_EQ(against, (std::vector{testing::term(space, "~LIT"), testing::term(space, "~STB")}));
  for (const Expression& model : outcome.enhanced.parsimonious.models) {
    for (const Literals term : model) {
      EXPECT_NE(term & testing::term(space, "LIT*STB"), 0U) << space.describe(term);
    }
  }
  // What the outcome and its negation both assume: nothing is left of it.
  const auto holds_in = [&](const std::vector<Expression>& models, Literals one) {
    return std::ranges::any_of(models, [&](const Expression& model) {
      return std::ranges::any_of(model, [one](Literals term) { return holds(term, one); });
    });
  };
  const Literals contradictory = testing::term(space, "DEV*~URB*~LIT*~IND*~STB");
  EXPECT_TRUE(holds_in(outcome.standard.parsimonious.models, contradictory));
  EXPECT_TRUE(holds_in(found.explanations[1].standard.parsimonious.models, contradictory));
  EXPECT_FALSE(holds_in(outcome.enhanced.parsimonious.models, contradictory));
  EXPECT_FALSE(holds_in(found.explanations[1].enhanced.parsimonious.models, contradictory));
}

}  // namespace
}  // namespace maillage::qca
