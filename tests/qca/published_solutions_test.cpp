// SPDX-License-Identifier: GPL-3.0-or-later
// Solutions of published data, as computed by R QCA 3.23 (Duşa 2019) with the same cuts.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/qca/minimising/cubes.h"
#include "maillage/qca/solution.h"

#include "qca/published.h"

namespace maillage::qca {
namespace {

using testing::described;
using ::testing::IsEmpty;
using testing::published;
using testing::rewritten;

struct PublishedSolution {
  std::string_view name;
  std::string_view data;
  bool negated = false;
  double cut = 1;
  std::string_view expected;  ///< literals, as one term
  std::vector<std::string> conservative;
  std::vector<std::string> parsimonious;
  std::vector<std::string> intermediate;
};

void PrintTo(const PublishedSolution& one, std::ostream* out) { *out << one.name; }

class PublishedSolutions : public ::testing::TestWithParam<PublishedSolution> {};

TEST_P(PublishedSolutions, AreFoundWithAllTiedModels) {
  const PublishedSolution& one = GetParam();
  const CaseTable table = published(one.data);
  const Space space = space_of(table);
  const Memberships as_given(table);
  const Memberships memberships = one.negated ? as_given.negated() : as_given;
  const auto rows = truth_table(memberships, space, {.inclusion = one.cut});
  const Literals expected = one.expected.empty() ? 0 : testing::term(space, one.expected);

  const Solutions found = solve(configurations_of(rows), expected, space);

  EXPECT_EQ(described(space, found.conservative.models), rewritten(space, one.conservative));
  EXPECT_EQ(described(space, found.parsimonious.models), rewritten(space, one.parsimonious));
  if (!one.intermediate.empty()) {
    EXPECT_EQ(described(space, models_of(found.intermediate)), rewritten(space, one.intermediate));
  }
  EXPECT_EQ(found.parsimonious.completeness, Completeness::all);
  EXPECT_THAT(found.parsimonious.uncovered, IsEmpty());
}

const std::vector<PublishedSolution> kPublished = {
    {.name = "LipsetCrisp",
     .data = "lipset-crisp",
     .expected = "DEV*URB*LIT*IND*STB",
     .conservative = {"DEV*~URB*LIT*STB + DEV*LIT*IND*STB"},
     .parsimonious = {"DEV*STB"},
     .intermediate = {"DEV*LIT*STB"}},
    {.name = "LipsetCrispNegated",
     .data = "lipset-crisp",
     .negated = true,
     .expected = "~DEV*~URB*~LIT*~IND*~STB",
     .conservative = {"~DEV*~URB*~IND + DEV*LIT*IND*~STB"},
     .parsimonious = {"~DEV + ~STB"},
     .intermediate = {"~STB + ~DEV*~URB*~IND"}},
    {.name = "LipsetFuzzy",
     .data = "lipset-fuzzy",
     .cut = 0.8,
     .expected = "DEV*URB*LIT*IND*STB",
     .conservative = {"DEV*URB*LIT*IND*STB + DEV*~URB*LIT*~IND*STB"},
     .parsimonious = {"DEV*~IND + URB*STB"},
     .intermediate = {"DEV*URB*LIT*STB + DEV*LIT*~IND*STB"}},
    {.name = "LipsetFuzzyNegated",
     .data = "lipset-fuzzy",
     .negated = true,
     .cut = 0.8,
     .expected = "~DEV*~URB*~LIT*~IND*~STB",
     .conservative = {"~DEV*~URB*~IND + DEV*LIT*IND*~STB"},
     .parsimonious = {"~DEV + ~STB"},
     .intermediate = {"~STB + ~DEV*~URB*~IND"}},
    {.name = "LipsetFuzzyAt070",
     .data = "lipset-fuzzy",
     .cut = 0.7,
     .expected = "DEV*URB*LIT*IND*STB",
     .conservative = {"DEV*~URB*LIT*STB + DEV*LIT*IND*STB"},
     .parsimonious = {"DEV*STB"},
     .intermediate = {"DEV*LIT*STB"}},
    {.name = "LipsetFuzzyAt085",
     .data = "lipset-fuzzy",
     .cut = 0.85,
     .expected = "DEV*URB*LIT*IND*STB",
     .conservative = {"DEV*URB*LIT*IND*STB"},
     .parsimonious = {"URB*STB"},
     .intermediate = {"DEV*URB*LIT*IND*STB"}},
    {.name = "LipsetMultiValue",
     .data = "lipset-multi-value",
     .expected = "",
     .conservative = {"DEV[2]*LIT*IND*STB + DEV[1]*~URB*LIT*~IND*STB + DEV[1]*URB*LIT*IND*STB"},
     .parsimonious = {"DEV[2] + DEV[1]*STB", "DEV[1]*~IND + IND*STB", "DEV[1]*STB + IND*STB"},
     .intermediate = {}},
    {.name = "Krook",
     .data = "krook",
     .expected = "ES*QU*WS*WM*LP",
     .conservative = {"~ES*~WS*WM*LP + ES*QU*~WS*WM + ES*QU*~WS*LP + ES*WS*~WM*~LP + ES*WS*WM*LP"},
     .parsimonious = {"WS + ES*WM + QU*LP + ~ES*LP", "WS + ES*WM + QU*LP + WM*LP"},
     .intermediate = {"ES*WS + ~ES*WM*LP + ES*QU*WM + ES*QU*LP", "ES*WS + WM*LP + ES*QU*WM + ES*QU*LP"}},
    {.name = "KrookNegated",
     .data = "krook",
     .negated = true,
     .expected = "~ES*~QU*~WS*~WM*~LP",
     .conservative = {"~ES*~WS*WM*~LP + QU*~WS*~WM*~LP + ES*~QU*~WS*~WM*LP"},
     .parsimonious = {"~ES*~LP + ~WS*~WM*~LP + ES*~QU*~WS", "~ES*~LP + ~WS*~WM*~LP + ~QU*~WS*~WM",
                      "~ES*~LP + ~WS*~WM*~LP + ~QU*~WM*LP"},
     .intermediate = {"~ES*~WS*~LP + ~WS*~WM*~LP + ES*~QU*~WS*~WM", "~ES*~WS*~LP + ~QU*~WS*~WM + ~WS*~WM*~LP"}},
    {.name = "RaginStrand",
     .data = "ragin-strand",
     .expected = "",
     .conservative = {"P*E*S + P*E*A*EBA + E*A*~EBA*S"},
     .parsimonious = {"~EBA + P*E", "EBA + E*S", "~P*A + P*E", "~P*S + P*E", "P*E + E*A", "P*E + E*S", "E*A + E*S",
                      "E*S + A*~S"},
     .intermediate = {}},
};

INSTANTIATE_TEST_SUITE_P(RQca, PublishedSolutions, ::testing::ValuesIn(kPublished),
                         [](const auto& one) { return std::string(one.param.name); });

TEST(Intermediate, SaysWhichPairsOfModelsItComesFrom) {
  const CaseTable table = published("krook");
  const Space space = space_of(table);
  const auto rows = truth_table(Memberships(table).negated(), space, {.inclusion = 1});
  const Solutions found = solve(configurations_of(rows), testing::term(space, "~ES*~QU*~WS*~WM*~LP"), space);
  ASSERT_EQ(found.intermediate.size(), 2U);
  std::size_t pairs = 0;
  for (const Intermediate& one : found.intermediate) {
    pairs += one.from.size();
    if (described(space, one.solution.models) == rewritten(space, {"~ES*~WS*~LP + ~WS*~WM*~LP + ES*~QU*~WS*~WM"})) {
      EXPECT_EQ(one.from.size(), 1U);
    }
  }
  EXPECT_EQ(pairs, 3U);
}

TEST(Intermediate, ListsEasyAndDifficultCounterfactuals) {
  const CaseTable table = published("lipset-fuzzy");
  const Space space = space_of(table);
  const auto rows = truth_table(Memberships(table), space, {.inclusion = 0.8});
  const Solutions found = solve(configurations_of(rows), testing::term(space, "DEV*URB*LIT*IND*STB"), space);
  ASSERT_EQ(found.intermediate.size(), 1U);
  EXPECT_EQ(found.intermediate[0].easy, std::vector{testing::term(space, "DEV*URB*LIT*~IND*STB")});
  double difficult = 0;
  for (const Literals part : found.intermediate[0].difficult) difficult += configurations_in(part, space);
  // DEV*~IND and URB*STB hold in 14 configurations; two of them are observed, one is the easy one.
  EXPECT_EQ(difficult, 11);
}

}  // namespace
}  // namespace maillage::qca
