// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/qca/cases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "qca/published.h"

namespace maillage::qca {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

std::vector<std::string_view> codes(const CaseTable& table, Severity severity = Severity::error) {
  std::vector<std::string_view> list;
  const Diagnostics found = faults(table);
  for (const Diagnostic& one : found.list()) {
    if (one.severity == severity) list.push_back(one.code);
  }
  return list;
}

CaseTable lipset() { return testing::published("lipset-fuzzy"); }

TEST(Cases, OfLipsetAreWithoutFault) {
  EXPECT_THAT(codes(lipset()), IsEmpty());
  EXPECT_THAT(codes(lipset(), Severity::warning), IsEmpty());
}

TEST(Cases, ExactlyHalfInASetAreRefusedByName) {
  CaseTable table = lipset();
  table.conditions[1].values[3] = 0.5;
  const Diagnostics found = faults(table);
  ASSERT_EQ(found.list().size(), 1U);
  EXPECT_EQ(found.list()[0].code, "exactly-half");
  EXPECT_THAT(found.list()[0].message.in(Language::english), HasSubstr("'URB' is exactly 0.5 for 'EE'"));
}

TEST(Cases, ExactlyHalfInTheOutcomeAreRefused) {
  CaseTable table = lipset();
  table.outcome.values[0] = 0.5;
  EXPECT_THAT(codes(table), ElementsAre("exactly-half"));
}

TEST(Cases, AtTheCrossoverAreRefused) {
  CaseTable table = testing::published("lipset-raw");
  table.conditions.resize(1);
  table.conditions[0].calibration = {.method = CalibrationMethod::direct, .anchors = {400, 590, 900}};  // FI: 590
  table.outcome.calibration = {.method = CalibrationMethod::thresholds, .anchors = {0}};
  EXPECT_THAT(codes(table), ElementsAre("exactly-half"));
}

TEST(Cases, NeedValuesThatAreMemberships) {
  CaseTable table = lipset();
  table.conditions[0].values[0] = 1.2;
  table.conditions[2].values[5] = -0.1;
  EXPECT_THAT(codes(table), ElementsAre("no-membership", "no-membership"));
}

TEST(Cases, NeedValuesThatAreLevels) {
  CaseTable table = testing::published("lipset-multi-value");
  table.conditions[0].values[0] = 3;
  table.conditions[0].values[1] = 0.4;
  EXPECT_THAT(codes(table), ElementsAre("no-level"));  // the first one of a condition is enough
}

TEST(Cases, NeedAnOutcomeThatSomeShowAndOthersDoNot) {
  CaseTable table = lipset();
  for (auto& value : table.outcome.values) value = 0.2;
  EXPECT_THAT(codes(table), ElementsAre("no-outcome"));
  for (auto& value : table.outcome.values) value = 0.8;
  EXPECT_THAT(codes(table), ElementsAre("outcome-everywhere"));
  table.outcome.values[2] = std::nullopt;
  EXPECT_THAT(codes(table), ElementsAre("outcome-missing"));
}

TEST(Cases, NeedNamesOfTheirOwn) {
  CaseTable table = lipset();
  table.cases[1] = table.cases[0];
  table.conditions[1].name = table.conditions[0].name;
  table.conditions[2].name = table.outcome.name;
  EXPECT_THAT(codes(table), UnorderedElementsAre("two-cases", "two-conditions", "outcome-among-conditions"));
}

TEST(Cases, HaveAtMost64Levels) {
  CaseTable table = lipset();
  for (std::size_t i = 0; i < 28; ++i) {
    table.conditions.push_back(table.conditions[0]);
    table.conditions.back().name += std::to_string(i);
  }
  EXPECT_THAT(codes(table), ElementsAre("too-many-levels"));
}

TEST(Cases, AllAlikeInAConditionAreWarnedOf) {
  CaseTable table = lipset();
  for (auto& value : table.conditions[0].values) value = 0.9;
  EXPECT_THAT(codes(table), IsEmpty());
  EXPECT_THAT(codes(table, Severity::warning), ElementsAre("constant-condition"));
}

TEST(Cases, MostlyOnOneSideAreWarnedOf) {
  CaseTable table = lipset();
  for (std::size_t i = 0; i < 16; ++i) table.conditions[3].values[i] = 0.9;
  table.conditions[3].values[16] = table.conditions[3].values[17] = 0.1;
  EXPECT_THAT(codes(table, Severity::warning), ElementsAre("skewed"));
}

TEST(Cases, WhereAConditionDoesNotApplyAreInNeitherOfItsSets) {
  const CaseTable table = testing::published("ragin-strand");
  const Memberships memberships(table);
  const Space space = space_of(table);
  EXPECT_EQ(memberships.of(testing::term(space, "EBA"))[5], 0);
  EXPECT_EQ(memberships.of(testing::term(space, "~EBA"))[5], 0);
  EXPECT_EQ(space.describe(memberships.configuration(5)), "P*E*~A*S");
}

TEST(Expressions, KeepNamesWithSignsAndAccents) {
  const Space space({{.name = "aide−publique"},
                     {.name = "équipe"},
                     {.name = "a+b"},
                     {.name = "score", .levels = 3, .multi_value = true}});
  const Literals term = space.literal(0, 0) | space.literal(1, 1) | space.literal(2, 1) | space.literal(3, 2);
  EXPECT_EQ(space.describe(term), "~aide−publique*équipe*\"a+b\"*score[2]");
  EXPECT_EQ(space.parse(space.describe(term)), Expression{term});
  EXPECT_EQ(space.parse("EQUIPE + ~équipe"), (Expression{space.literal(1, 1), space.literal(1, 0)}));
}

TEST(Expressions, ThatSayNothingAreRefused) {
  const Space space({{.name = "A"}, {.name = "B"}, {.name = "M", .levels = 3, .multi_value = true}});
  for (const std::string_view text :
       {"", "C", "A*", "A +", "A*~A", "M", "~M[1]", "M[3]", "A[1]", "M[1]*M[2]", "A B", "\"A"})
    EXPECT_EQ(space.parse(text), std::nullopt) << text;
}

}  // namespace
}  // namespace maillage::qca
