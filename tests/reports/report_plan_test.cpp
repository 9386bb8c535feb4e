// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/reports/territory/territory_report.h"

namespace maillage::reports {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> faults_of(std::string_view plan) {
  try {
    (void)parse_report_plan(plan, "plan.toml");
  } catch (const InputError& error) {
    std::vector<std::string> faults;
    for (const Diagnostic& one : error.diagnostics().list())
      faults.push_back(to_string(one.place) + " " + one.message.in(Language::english));
    return faults;
  }
  return {};
}

TEST(ReportPlan, LocatesEveryFaultAndSaysWhatWasMeant) {
  EXPECT_THAT(faults_of("titel = \"x\"\nparts = [\"mapp\", \"map\", \"carte\", 3]\n[words]\nhubb = \"x\"\nhub = 1\n"),
              ElementsAre("plan.toml:1:1 unknown key 'titel'; did you mean 'title'?",
                          "plan.toml:2:10 unknown part 'mapp'; did you mean 'map'?",
                          "plan.toml:2:25 the part 'carte' is asked for twice",
                          "plan.toml:2:34 'parts' takes a list of parts: [\"territory\", \"map\"]",
                          "plan.toml:4:1 unknown part 'hubb'; did you mean 'hub'?",
                          "plan.toml:5:7 'hub' takes a text in quotes"));
  EXPECT_THAT(faults_of("parts = ["), ElementsAre(HasSubstr("this is not valid TOML")));
  EXPECT_THAT(faults_of("a" + std::string(200, '[')), ElementsAre(HasSubstr("nested too deeply")));
  EXPECT_THAT(faults_of("parts = []"), ElementsAre(HasSubstr("takes a list of parts")));
}

TEST(ReportPlan, WarnsOfWordsForAPartThatItDoesNotList) {
  const PlanReading reading = parse_report_plan("[words]\nmap = \"Seen.\"\nliens_manquants = \"Said.\"\n", "plan.toml");
  EXPECT_TRUE(reading.warnings.list().empty());
  const PlanReading unread =
      parse_report_plan("parts = [\"map\"]\n[words]\nmap = \"Seen.\"\n  missing = \"Said.\"\n", "plan.toml");
  ASSERT_EQ(unread.warnings.list().size(), 1U);
  const Diagnostic& warning = unread.warnings.list().front();
  EXPECT_EQ(warning.severity, Severity::warning);
  EXPECT_EQ(to_string(warning.place), "plan.toml:4:3");
  EXPECT_EQ(warning.message.in(Language::english),
            "these words are not in the report: the part 'missing' is not among those of the plan");
}

}  // namespace
}  // namespace maillage::reports
