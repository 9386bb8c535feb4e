// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/fit.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "maillage/qca/solution.h"

#include "qca/published.h"

namespace maillage::qca {
namespace {

using testing::published;

constexpr double kThird = 0.0006;  // the reference has three decimals

void expect_fit(const Sufficiency& fit, double inclusion, double pri, double coverage) {
  EXPECT_NEAR(fit.inclusion.value(), inclusion, kThird);
  EXPECT_NEAR(fit.pri.value(), pri, kThird);
  EXPECT_NEAR(fit.coverage.value(), coverage, kThird);
}

// Lipset's fuzzy data, by R QCA 3.23.
TEST(Fit, OfTheTruthTableOfLipsetFuzzy) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const auto rows = truth_table(Memberships(table), space, {.inclusion = 0.8});
  const std::vector<std::pair<double, double>> expected = {{0.216, 0},     {0.278, 0},     {0.521, 0.113},
                                                           {0.529, 0.228}, {0.804, 0.719}, {0.378, 0.040},
                                                           {0.709, 0.634}, {0.445, 0.050}, {0.904, 0.886}};
  ASSERT_EQ(rows.size(), expected.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    EXPECT_NEAR(rows[i].fit.inclusion.value(), expected[i].first, kThird) << i;
    EXPECT_NEAR(rows[i].fit.pri.value(), expected[i].second, kThird) << i;
    EXPECT_EQ(rows[i].output == RowOutput::positive, expected[i].first >= 0.8) << i;
  }
  EXPECT_EQ(rows[4].configuration, testing::term(space, "DEV*~URB*LIT*~IND*STB"));
  EXPECT_EQ(rows[4].cases, (std::vector<std::size_t>{4, 9}));  // FI, IE
}

TEST(Fit, OfTheParsimoniousModelOfLipsetFuzzy) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const ModelCases model = model_cases(testing::expression(space, "DEV*~IND + URB*STB"), Memberships(table));
  expect_fit(model.fit, 0.850, 0.819, 0.714);
  ASSERT_EQ(model.terms.size(), 2U);
  expect_fit(model.terms[0].fit, 0.815, 0.721, 0.284);
  expect_fit(model.terms[1].fit, 0.874, 0.845, 0.520);
  EXPECT_NEAR(model.terms[0].unique.value(), 0.194, kThird);
  EXPECT_NEAR(model.terms[1].unique.value(), 0.430, kThird);
}

TEST(Fit, OfTheNegationOfLipsetFuzzy) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const ModelCases model = model_cases(testing::expression(space, "~DEV + ~STB"), Memberships(table).negated());
  expect_fit(model.fit, 0.849, 0.816, 0.888);
  expect_fit(model.terms[0].fit, 0.837, 0.798, 0.783);
  EXPECT_NEAR(model.terms[1].unique.value(), 0.105, kThird);
}

TEST(Fit, OfNecessityOfLipsetFuzzy) {
  const CaseTable table = published("lipset-fuzzy");
  const Memberships memberships(table);
  const Space space = space_of(table);
  const Necessity urb = necessity(memberships.of(testing::term(space, "URB")), memberships.outcome());
  EXPECT_NEAR(urb.inclusion.value(), 0.539, kThird);
  EXPECT_NEAR(urb.relevance.value(), 0.899, kThird);
  EXPECT_NEAR(urb.coverage.value(), 0.771, kThird);
}

TEST(Fit, NamesTypicalAndDeviantCases) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const ModelCases model = model_cases(testing::expression(space, "DEV*~IND + URB*STB"), Memberships(table));
  EXPECT_EQ(model.terms[0].typical, (std::vector<std::size_t>{4, 9}));      // FI, IE
  EXPECT_EQ(model.terms[1].typical, std::vector<std::size_t>{1});           // BE
  EXPECT_EQ(model.terms[1].weaker, (std::vector<std::size_t>{2, 11, 17}));  // CZ, NL, UK
  EXPECT_EQ(model.deviant, std::vector<std::size_t>());
  EXPECT_EQ(model.unexplained, (std::vector<std::size_t>{5, 16}));  // FR, SE
}

TEST(Fit, IsUndefinedOfNothing) {
  const Sufficiency fit = sufficiency({0, 0}, {1, 0});
  EXPECT_EQ(fit.inclusion, std::nullopt);
  EXPECT_EQ(fit.pri, std::nullopt);
  EXPECT_EQ(fit.coverage, 0);
}

TEST(Fit, IsTheSameInAnyOrderOfCases) {
  std::vector<double> x = {0.1, 0.7, 0.33, 0.91, 0.6, 0.07};
  std::vector<double> y = {0.2, 0.4, 0.77, 0.83, 0.9, 0.01};
  const Sufficiency before = sufficiency(x, y);
  std::ranges::reverse(x);
  std::ranges::reverse(y);
  EXPECT_EQ(sufficiency(x, y), before);
}

}  // namespace
}  // namespace maillage::qca
