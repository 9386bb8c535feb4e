// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/fit.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

/// A model of a published analysis, its terms with their coverage and unique coverage; inclusion and PRI are 1.
struct PublishedModel {
  std::string_view data;
  bool negated;
  std::string_view model;
  std::vector<std::pair<double, double>> coverages;
};

const std::vector<PublishedModel> kPublishedModels = {
    {"lipset-crisp", false, "DEV*~URB*LIT*STB + DEV*LIT*IND*STB", {{0.500, 0.250}, {0.750, 0.500}}},
    {"lipset-crisp", true, "~DEV*~URB*~IND + DEV*LIT*IND*~STB", {{0.800, 0.800}, {0.200, 0.200}}},
    {"lipset-crisp", true, "~DEV + ~STB", {{0.800, 0.300}, {0.700, 0.200}}},
    {"lipset-crisp", true, "~STB + ~DEV*~URB*~IND", {{0.700, 0.200}, {0.800, 0.300}}},
    {"lipset-multi-value",
     false,
     "DEV[2]*LIT*IND*STB + DEV[1]*~URB*LIT*~IND*STB + DEV[1]*URB*LIT*IND*STB",
     {{0.625, 0.625}, {0.250, 0.250}, {0.125, 0.125}}},
    {"lipset-multi-value", false, "DEV[2] + DEV[1]*STB", {{0.625, 0.625}, {0.375, 0.375}}},
    {"lipset-multi-value", false, "DEV[1]*~IND + IND*STB", {{0.250, 0.250}, {0.750, 0.750}}},
    {"lipset-multi-value", false, "DEV[1]*STB + IND*STB", {{0.375, 0.250}, {0.750, 0.625}}},
    {"krook",
     false,
     "~ES*~WS*WM*LP + ES*QU*~WS*WM + ES*QU*~WS*LP + ES*WS*~WM*~LP + ES*WS*WM*LP",
     {{0.182, 0.182}, {0.273, 0.091}, {0.273, 0.091}, {0.182, 0.182}, {0.273, 0.273}}},
    {"krook", false, "WS + ES*WM + QU*LP + ~ES*LP", {{0.455, 0.182}, {0.545, 0.091}, {0.545, 0.091}, {0.182, 0.091}}},
    {"krook", false, "WS + ES*WM + QU*LP + WM*LP", {{0.455, 0.182}, {0.545, 0.091}, {0.545, 0.091}, {0.636, 0.091}}},
    {"krook",
     false,
     "ES*WS + WM*LP + ES*QU*WM + ES*QU*LP",
     {{0.455, 0.182}, {0.636, 0.182}, {0.455, 0.091}, {0.455, 0.091}}},
    {"krook",
     true,
     "~ES*~WS*WM*~LP + QU*~WS*~WM*~LP + ES*~QU*~WS*~WM*LP",
     {{0.545, 0.545}, {0.364, 0.364}, {0.091, 0.091}}},
    {"krook", true, "~ES*~LP + ~WS*~WM*~LP + ~QU*~WM*LP", {{0.636, 0.545}, {0.364, 0.273}, {0.091, 0.091}}},
    {"krook", true, "~ES*~WS*~LP + ~QU*~WS*~WM + ~WS*~WM*~LP", {{0.636, 0.545}, {0.091, 0.091}, {0.364, 0.273}}},
    {"ragin-strand", false, "P*E*S + P*E*A*EBA + E*A*~EBA*S", {{0.571, 0.143}, {0.571, 0.286}, {0.286, 0.143}}},
    {"ragin-strand", false, "~EBA + P*E", {{0.286, 0.143}, {0.857, 0.714}}},
    {"ragin-strand", false, "EBA + E*S", {{0.571, 0.286}, {0.714, 0.429}}},
    {"ragin-strand", false, "E*A + E*S", {{0.857, 0.286}, {0.714, 0.143}}},
    {"ragin-strand", false, "E*S + A*~S", {{0.714, 0.714}, {0.286, 0.286}}},
};

TEST(Fit, OfPublishedModelsOfCrispAndMultiValueData) {
  for (const PublishedModel& one : kPublishedModels) {
    SCOPED_TRACE(std::string(one.data) + ": " + std::string(one.model));
    const CaseTable table = published(one.data);
    const Memberships as_given(table);
    const auto terms = testing::expression(space_of(table), one.model);
    const ModelCases model = model_cases(terms, one.negated ? as_given.negated() : as_given);
    expect_fit(model.fit, 1, 1, 1);
    ASSERT_EQ(model.terms.size(), one.coverages.size());
    for (std::size_t i = 0; i < model.terms.size(); ++i) {
      expect_fit(model.terms[i].fit, 1, 1, one.coverages[i].first);
      EXPECT_NEAR(model.terms[i].unique.value(), one.coverages[i].second, kThird) << i;
    }
  }
}

TEST(Fit, OfTheOtherModelsOfLipsetFuzzy) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const Memberships memberships(table);
  const auto of = [&](std::string_view model) { return model_cases(testing::expression(space, model), memberships); };
  const ModelCases conservative = of("DEV*URB*LIT*IND*STB + DEV*~URB*LIT*~IND*STB");
  expect_fit(conservative.fit, 0.870, 0.843, 0.658);
  expect_fit(conservative.terms[0].fit, 0.904, 0.886, 0.454);
  EXPECT_NEAR(conservative.terms[1].unique.value(), 0.204, kThird);
  const ModelCases intermediate = of("DEV*URB*LIT*STB + DEV*LIT*~IND*STB");
  expect_fit(intermediate.fit, 0.866, 0.839, 0.660);
  expect_fit(intermediate.terms[1].fit, 0.814, 0.721, 0.282);
  EXPECT_NEAR(intermediate.terms[0].unique.value(), 0.378, kThird);
  const auto negated = [&](std::string_view model) {
    return model_cases(testing::expression(space, model), memberships.negated());
  };
  expect_fit(negated("~DEV*~URB*~IND + DEV*LIT*IND*~STB").fit, 0.897, 0.871, 0.803);
  expect_fit(negated("~STB + ~DEV*~URB*~IND").fit, 0.881, 0.852, 0.825);
  expect_fit(of("DEV*STB").fit, 0.869, 0.848, 0.824);
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
