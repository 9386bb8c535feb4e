// SPDX-License-Identifier: GPL-3.0-or-later
// What summaries, sheets and lists of links say of estimates: everything, and nothing where all is exact.
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/reports/hub/hub_sheet.h"
#include "maillage/reports/measures/measure_tables.h"
#include "maillage/reports/measures/test_tables.h"
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

Summary summarise_all(const Study& study) {
  return summarise(study, summary_measures(study.network(), SummaryExtent::all));
}

TEST(Summary, OfWhatPeopleAreShownHasTheSameTextAndNoMeasureMore) {
  const Study exact = study({});
  const Summary whole = summarise_all(exact);
  const Summary shown = summarise(exact, summary_measures(exact.network(), SummaryExtent::shown));
  EXPECT_EQ(summary_text(shown, exact.network(), Language::english),
            summary_text(whole, exact.network(), Language::english));
  EXPECT_LT(shown.measures.size(), whole.measures.size());
  for (const auto& [measure, value] : shown.measures)
    EXPECT_THAT(summary_text(shown, exact.network(), Language::english),
                HasSubstr(measure->name.in(Language::english)));
}

TEST(Summary, MarksEstimatesAndNothingElse) {
  const Study estimated = study(kEstimating);
  const Summary summary = summarise_all(estimated);
  EXPECT_THAT(summary_text(summary, estimated.network(), Language::english),
              AllOf(HasSubstr("betweenness centralisation (estimate)"), HasSubstr("density  "),
                    HasSubstr("Estimate: betweenness centralisation. With"),
                    HasSubstr("Estimate: normalised betweenness. With")));
  EXPECT_THAT(summary_json(summary, estimated.network()), HasSubstr("\"estimates\""));
  EXPECT_THAT(to_csv(summary_table(summary, Language::english)), HasSubstr("measure,value,epsilon,delta,samples\n"));
  const Study exact = study({});
  const Summary plain = summarise_all(exact);
  EXPECT_THAT(summary_text(plain, exact.network(), Language::english), Not(HasSubstr("stimate")));
  EXPECT_THAT(summary_json(plain, exact.network()), Not(HasSubstr("estimates")));
  EXPECT_THAT(to_csv(summary_table(plain, Language::english)), HasSubstr("measure,value\n"));
}

TEST(SecondsForSummary, CountWhatGrowsWithTheNetworkAndNotSearchesAlone) {
  const auto seconds = [](std::size_t actors) {
    const Analysis analysis(testing::make_network(actors, {}), {.approximate = 0.01});
    return seconds_for_summary(analysis, summary_measures(analysis.network(), SummaryExtent::shown));
  };
  EXPECT_LT(seconds(1000), 0.1);
  EXPECT_GT(seconds(1'500'000), 10);
}

TEST(RobustnessTable, TellsHowGoodEstimatesInDrawsAre) {
  const Study one = study({});
  const TestedRows rows{one.ecosystem(), one.network(), {0}};
  const TestRun run{.against = Against::missing_ties};
  const Estimate of_draws{.epsilon = 0.02, .delta = 0.1, .samples = 1024, .drawn = Drawn::actors};
  std::vector<MeasureRobustness> found(2);
  found[0] = {.measure = find_measure("degree"), .intervals = std::vector<Interval>(12)};
  found[1] = {.measure = find_measure("harmonic"), .intervals = std::vector<Interval>(12), .in_draws = of_draws};
  const Table table = robustness_table(rows, found, run, Language::english);
  EXPECT_THAT(to_csv(table), AllOf(HasSubstr("draws,epsilon,delta,samples\n"), HasSubstr("degree,,,,,0,,,\n"),
                                   HasSubstr("harmonic,,,,,0,0.02,0.1,1024\n")));
  EXPECT_THAT(robustness_json(table, found, run), HasSubstr("\"epsilon\": 0.02"));
  EXPECT_THAT(
      table.notes,
      ::testing::Contains(HasSubstr(
          "Estimate: harmonic closeness. With probability at least 90%, none of its values is off by more than 0.020 "
          "(1,024 actors drawn at random, to whom distances are measured). This is about the values of each draw.")));
  found.pop_back();
  EXPECT_THAT(to_csv(robustness_table(rows, found, run, Language::english)), Not(HasSubstr("epsilon")));
}

TEST(HubSheet, TellsHowGoodEstimatesInDrawsAre) {
  HubFacts facts = hub_facts(study({}), {.options = {.permutations = 0, .robustness = 1}});
  EXPECT_THAT(hub_json(facts), Not(HasSubstr("in_draws")));
  facts.report.standings[3].in_draws = {.epsilon = 0.02, .delta = 0.1, .samples = 1024, .drawn = Drawn::actors};
  EXPECT_THAT(hub_json(facts), HasSubstr("\"in_draws\""));
  EXPECT_THAT(write_sheet(hub_sheet(facts, SheetDetail::whole, Language::english), OutputFormat::markdown),
              HasSubstr("This is about the values of each draw."));
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
