// SPDX-License-Identifier: GPL-3.0-or-later
// What summaries, sheets and lists of links say of estimates: everything, and nothing where all is exact.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/tables/readings.h"

#include "support/graphs/graph_builders.h"
#include "support/study_of.h"

namespace maillage::reports {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Two stars and a tie between their middles.
Study study(const MeasureOptions& options) {
  std::vector<testing::Link> links = {{0, 1}};
  for (std::uint32_t i = 2; i < 12; ++i) links.push_back({i < 7 ? 0U : 1U, i});
  return Study(testing::ecosystem_of(testing::make_network(12, links)), {}, options);
}

const MeasureOptions kEstimating{.approximate = 0.05};

TEST(Summary, MarksEstimatesAndNothingElse) {
  const Study estimated = study(kEstimating);
  const Summary summary = summarise(estimated);
  EXPECT_THAT(summary_text(summary, estimated.network(), Language::english),
              AllOf(HasSubstr("betweenness centralisation (estimate)"), HasSubstr("density  "),
                    HasSubstr("Estimate: betweenness centralisation. With"),
                    HasSubstr("Estimate: normalised betweenness. With")));
  EXPECT_THAT(summary_json(summary, estimated.network()), HasSubstr("\"estimates\""));
  EXPECT_THAT(to_csv(summary_table(summary, Language::english)), HasSubstr("measure,value,epsilon,delta,samples\n"));
  const Study exact = study({});
  const Summary plain = summarise(exact);
  EXPECT_THAT(summary_text(plain, exact.network(), Language::english), Not(HasSubstr("stimate")));
  EXPECT_THAT(summary_json(plain, exact.network()), Not(HasSubstr("estimates")));
  EXPECT_THAT(to_csv(summary_table(plain, Language::english)), HasSubstr("measure,value\n"));
}

TEST(HubSheet, MarksEstimatesAndNothingElse) {
  const HubQuestion asked{.options = {.permutations = 0, .robustness = 0}};
  const HubFacts estimated = hub_facts(study(kEstimating), asked);
  const auto text = [](const HubFacts& facts) {
    return write_sheet(hub_sheet(facts, SheetDetail::whole, Language::english), OutputFormat::text);
  };
  EXPECT_THAT(text(estimated), AllOf(HasSubstr("normalised betweenness (estimate)"),
                                     HasSubstr("Estimate: normalised betweenness. With probability at least")));
  EXPECT_THAT(hub_json(estimated), HasSubstr("\"estimates\""));
  const HubFacts exact = hub_facts(study({}), asked);
  EXPECT_THAT(text(exact), Not(HasSubstr("(estimate)")));
  EXPECT_THAT(hub_json(exact), Not(HasSubstr("estimates")));
}

}  // namespace
}  // namespace maillage::reports
