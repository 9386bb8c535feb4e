// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/timeline/timeline.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"

#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage::testing {
namespace {

constexpr std::nullopt_t kNone = std::nullopt;

void add_project(EcosystemBuilder& builder, const std::string& id, const Period& period, std::optional<Status> status,
                 const std::vector<std::string>& actors) {
  Project& project = builder.project(id);
  project.period = period;
  project.status = status;
  builder.participants(id, actors);
}

//  p1 (2020–2021) a b c · p2 (2022, stopped) b c d · p3 (2022–) d f · without dates: p4 a e, a tie c—d, and p6 g h,
//  which is over since nobody knows when · p5 an idea of 2020
EcosystemBuilder three_years() {
  EcosystemBuilder builder;
  add_project(builder, "p1", {year(2020), year(2021)}, Status::completed, {"a", "b", "c"});
  add_project(builder, "p2", {year(2022), year(2022)}, Status::stopped, {"b", "c", "d"});
  add_project(builder, "p3", {year(2022), kNone}, Status::ongoing, {"d", "f"});
  add_project(builder, "p4", {}, kNone, {"a", "e"});
  add_project(builder, "p5", {year(2020), kNone}, Status::idea, {"a", "d"});
  add_project(builder, "p6", {year(2020), kNone}, Status::completed, {"g", "h"});
  builder.tie("c", "d");
  return builder;
}

template <class T>
std::vector<T> each(const Timeline& told, T PeriodNetwork::* value, bool with_undated = false) {
  std::vector<T> found;
  for (const TimelinePeriod& one : told.periods) found.push_back((with_undated ? one.with_undated : one.dated).*value);
  return found;
}

std::vector<std::size_t> each(const Timeline& told, std::size_t PeriodProjects::* value) {
  std::vector<std::size_t> found;
  for (const TimelinePeriod& one : told.periods) found.push_back(one.projects.*value);
  return found;
}

using Counts = std::vector<std::size_t>;
using Changes = std::vector<std::optional<std::size_t>>;

TEST(Timeline, GoesThroughTheYearsThatAreKnown) {
  const Study study(three_years().ecosystem());
  std::vector<Period> years;
  for (const int one : {2020, 2021, 2022}) years.push_back({year(one), year(one)});
  EXPECT_EQ(known_years(study), years);
  Question since;
  since.selection.period.start = year(2021);
  EXPECT_EQ(known_years(Study(three_years().ecosystem(), since)), (std::vector<Period>{years[1], years[2]}));
  EXPECT_TRUE(known_years(Study(Ecosystem())).empty());
}

TEST(Timeline, CountsWhoAndWhatComesAndGoes) {
  const Timeline told = timeline(Study(three_years().ecosystem()), {.draws = 0});
  EXPECT_EQ(each(told, &PeriodNetwork::actors), (Counts{3, 3, 4}));
  EXPECT_EQ(each(told, &PeriodNetwork::entered), (Changes{kNone, 0, 2}));
  EXPECT_EQ(each(told, &PeriodNetwork::left), (Changes{kNone, 0, 1}));
  EXPECT_EQ(each(told, &PeriodNetwork::ties), (Counts{3, 3, 4}));
  EXPECT_EQ(each(told, &PeriodNetwork::new_ties), (Changes{kNone, 0, 3}));
  EXPECT_EQ(each(told, &PeriodNetwork::ended_ties), (Changes{kNone, 0, 2}));
  EXPECT_EQ(told.periods[0].dated.turnover, kNone);
  EXPECT_EQ(told.periods[1].dated.turnover, 0);
  EXPECT_DOUBLE_EQ(told.periods[2].dated.turnover.value(), 5.0 / 6);
}

TEST(Timeline, CountsWhatHasNoDateApart) {
  EcosystemBuilder builder = three_years();
  const Timeline told = timeline(Study(builder.ecosystem()), {.draws = 0});
  EXPECT_EQ(told.undated, (UndatedRows{4, 1, {builder.project_id("p4"), builder.project_id("p6")}}));
  EXPECT_EQ(each(told, &PeriodNetwork::actors, true), (Counts{7, 7, 8}));
  EXPECT_EQ(each(told, &PeriodNetwork::ties, true), (Counts{6, 6, 6}));
}

TEST(Timeline, CountsProjectsByTheirDatesAndStatus) {
  const Timeline told = timeline(Study(three_years().ecosystem()), {.draws = 0});
  EXPECT_EQ(each(told, &PeriodProjects::active), (Counts{1, 1, 2}));
  EXPECT_EQ(each(told, &PeriodProjects::begun), (Counts{1, 0, 2}));
  EXPECT_EQ(each(told, &PeriodProjects::ended), (Counts{0, 1, 1}));
  EXPECT_EQ(each(told, &PeriodProjects::stopped), (Counts{0, 0, 1}));
  EXPECT_EQ(told.statuses, (std::vector<std::optional<Status>>{Status::ongoing, Status::completed, Status::stopped}));
  EXPECT_EQ(told.periods[2].projects.by_status[0].second, 1U);
  EXPECT_EQ(told.periods[2].projects.by_status[1].second, 0U);
}

// d alone joins f to the others: in 2022 to b and c, two of the three pairs; in all years to a as well, three of six.
TEST(Timeline, FollowsTheHubOfAllPeriods) {
  EcosystemBuilder builder = three_years();
  const Timeline told = timeline(Study(builder.ecosystem()), {.draws = 0});
  EXPECT_EQ(told.hub, builder.actor_id("d"));
  EXPECT_EQ(told.periods[0].dated.hub_share, kNone);
  EXPECT_DOUBLE_EQ(told.periods[2].dated.hub_share.value(), 2.0 / 3);
  EXPECT_EQ(told.periods[2].dated.hub_degree, 3);
  const Timeline other = timeline(Study(builder.ecosystem()), {.hub = builder.actor_id("b"), .draws = 0});
  EXPECT_EQ(other.periods[2].dated.hub_share, 0);
}

TEST(Timeline, SaysWhereTheShareOfTheHubFallsWhenTiesAreMissing) {
  const Study one(three_years().ecosystem(), {}, {.threads = 1});
  const Study two(three_years().ecosystem(), {}, {.threads = 2});
  const Timeline told = timeline(one, {.draws = 60, .missing = 0.25});
  EXPECT_EQ(told.periods, timeline(two, {.draws = 60, .missing = 0.25}).periods);
  EXPECT_EQ(told.periods[0].hub.draws, 0U);
  const Interval& share = told.periods[2].hub;
  EXPECT_GT(share.draws, 0U);
  EXPECT_LT(share.low.value(), share.high.value());  // without the membership of f or of d, d stands between fewer
  EXPECT_GE(share.low.value(), 0);
  EXPECT_LE(share.high.value(), 1);
}

TEST(Timeline, TakesThePeriodsItIsGiven) {
  const Timeline told =
      timeline(Study(three_years().ecosystem()), {.periods = {{year(2020), year(2021)}, {year(2022), year(2024)}},
                                                  .draws = 0,
                                                  .measures = {find_measure("network.density")}});
  EXPECT_EQ(each(told, &PeriodNetwork::actors), (Counts{3, 4}));
  EXPECT_EQ(told.periods[0].dated.measures, (Values{1}));
  EXPECT_DOUBLE_EQ(told.periods[1].dated.measures[0].value(), 4.0 / 6);
}

// Of the years asked for, what the study's own period leaves: b and c have worked together in 2020 and in 2021, not
// after.
TEST(Timeline, CountsOfAPeriodWhatTheQuestionLeaves) {
  Question since;
  since.selection.period = {year(2022), year(2022)};
  const Timeline told = timeline(Study(three_years().ecosystem(), since),
                                 {.periods = {{year(2020), year(2022)}, {year(2022), year(2030)}}, .draws = 0});
  EXPECT_EQ(told.periods[0].period, (Period{year(2022), year(2022)}));
  EXPECT_EQ(told.periods[1].period, (Period{year(2022), year(2022)}));
  EXPECT_EQ(each(told, &PeriodNetwork::actors), (Counts{4, 4}));
  EXPECT_EQ(each(told, &PeriodProjects::begun), (Counts{2, 2}));
}

TEST(Timeline, KnowsWhenEachActorIsThere) {
  EcosystemBuilder builder = three_years();
  const std::vector<Presence> found = presences(Study(builder.ecosystem()));
  std::vector<std::string> told;
  for (const Presence& one : found)
    told.push_back(builder.ecosystem()[one.actor].id + " " + to_string(one.first) + " " +
                   (one.last ? to_string(*one.last) : "…"));
  EXPECT_EQ(told, (std::vector<std::string>{"a 2020 2021", "b 2020 2022", "c 2020 2022", "d 2022 …", "f 2022 …"}));
}

// What comes and goes is all that changes, with and without rows that have no date.
TEST(Timeline, AddsUp) {
  const Study study(read_ecosystem(testing::source_dir() / "tests" / "data" / "territory").ecosystem);
  const Timeline told = timeline(study, {.draws = 0});
  ASSERT_GT(told.periods.size(), 5U);
  for (std::size_t i = 1; i < told.periods.size(); ++i) {
    for (PeriodNetwork TimelinePeriod::* which : {&TimelinePeriod::dated, &TimelinePeriod::with_undated}) {
      const PeriodNetwork& before = told.periods[i - 1].*which;
      const PeriodNetwork& now = told.periods[i].*which;
      EXPECT_EQ(before.actors + now.entered.value(), now.actors + now.left.value());
      EXPECT_EQ(before.ties + now.new_ties.value(), now.ties + now.ended_ties.value());
    }
    EXPECT_LE(told.periods[i].dated.ties, told.periods[i].with_undated.ties);
  }
}

}  // namespace
}  // namespace maillage::testing
