// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/qca/comparison.h"

#include "qca/published.h"

namespace maillage::qca {
namespace {

using testing::published;
using ::testing::UnorderedElementsAre;

struct Row {
  std::string text;
  double inclusion;
  double relevance;
  double coverage;
};

void expect_rows(const std::vector<Necessary>& found, const Space& space, const std::vector<Row>& rows) {
  ASSERT_EQ(found.size(), rows.size());
  for (const Row& row : rows) {
    SCOPED_TRACE(row.text);
    const Expression wanted = testing::expression(space, row.text);
    Literals literals = 0;
    for (const Literals term : wanted) literals |= term;
    const auto form = wanted.size() > 1 ? NecessaryForm::disjunction : NecessaryForm::conjunction;
    const auto one = std::ranges::find_if(
        found, [&](const Necessary& needed) { return needed.literals == literals && needed.form == form; });
    ASSERT_NE(one, found.end());
    EXPECT_NEAR(one->fit.inclusion.value(), row.inclusion, 0.0006);
    EXPECT_NEAR(one->fit.relevance.value(), row.relevance, 0.0006);
    EXPECT_NEAR(one->fit.coverage.value(), row.coverage, 0.0006);
  }
}

// Lipset's data, by R QCA 3.23 (superSubset).
TEST(NecessaryExpressions, OfLipsetFuzzy) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const auto found = necessary_expressions(Memberships(table), space, {.relevance = 0.5});
  expect_rows(found, space,
              {{"LIT", 0.991, 0.509, 0.643},
               {"STB", 0.920, 0.680, 0.707},
               {"LIT*STB", 0.915, 0.800, 0.793},
               {"DEV + URB + IND", 0.903, 0.704, 0.716}});
}

TEST(NecessaryExpressions, OfLipsetCrisp) {
  const CaseTable table = published("lipset-crisp");
  const Space space = space_of(table);
  const auto found = necessary_expressions(Memberships(table), space, {.inclusion = 1});
  expect_rows(found, space,
              {{"DEV", 1, 0.8, 0.8},
               {"LIT", 1, 0.5, 0.615},
               {"STB", 1, 0.7, 0.727},
               {"DEV*LIT", 1, 0.8, 0.8},
               {"DEV*STB", 1, 1, 1},
               {"LIT*STB", 1, 0.9, 0.889},
               {"DEV*LIT*STB", 1, 1, 1},
               {"~URB + IND", 1, 0, 0.444}});
}

TEST(NecessaryExpressions, OfKrook) {
  const CaseTable table = published("krook");
  const Space space = space_of(table);
  const auto found = necessary_expressions(Memberships(table), space, {.inclusion = 1});
  expect_rows(found, space,
              {{"ES + ~WS", 1, 0, 0.5},
               {"ES + WM", 1, 0.091, 0.524},
               {"ES + LP", 1, 0.636, 0.733},
               {"~ES + QU + WS", 1, 0.091, 0.524},
               {"QU + WS + WM", 1, 0.091, 0.524},
               {"QU + WS + LP", 1, 0.182, 0.55},
               {"QU + ~WM + LP", 1, 0.182, 0.55},
               {"QU + WM + ~LP", 1, 0.091, 0.524},
               {"~WS + ~WM + LP", 1, 0, 0.5},
               {"~WS + WM + ~LP", 1, 0, 0.5},
               {"WS + WM + LP", 1, 0.364, 0.611}});
}

TEST(NecessaryExpressions, HaveAsManyConditionsAsAskedFor) {
  const CaseTable table = published("krook");
  const Space space = space_of(table);
  const auto found = necessary_expressions(Memberships(table), space, {.inclusion = 1, .conditions = 2});
  std::vector<std::string> texts;
  for (const Necessary& one : found) texts.push_back(describe(one, space));
  EXPECT_THAT(texts, UnorderedElementsAre("ES + ~WS", "ES + WM", "ES + LP"));
}

}  // namespace
}  // namespace maillage::qca
