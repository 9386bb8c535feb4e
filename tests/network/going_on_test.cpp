// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/going_on.h"

#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

constexpr Date kDay{2025, 6, 15};

Ecosystem one_project(Status status, Period period, Period of_participation = {}) {
  Ecosystem ecosystem;
  ecosystem.actors.resize(1);
  Project& project = ecosystem.projects.emplace_back();
  project.status = status;
  project.period = period;
  Participation& row = ecosystem.participations.emplace_back();
  row.project = ProjectId(0);
  row.actor = ActorId(0);
  row.period = of_participation;
  return ecosystem;
}

/// Whether the participation goes on, and the number of projects that are past.
std::pair<bool, std::size_t> on(std::optional<Date> day, const Ecosystem& ecosystem) {
  const GoingOn found = going_on(ecosystem, day);
  EXPECT_EQ(found.ecosystem.actors, ecosystem.actors);
  EXPECT_EQ(found.ecosystem.projects, ecosystem.projects);
  return {!found.ecosystem.participations.empty(), found.past};
}

using Found = std::pair<bool, std::size_t>;

TEST(GoingOn, IsWhatHoldsTheDay) {
  EXPECT_EQ(on(kDay, one_project(Status::ongoing, {Date{2024}, {}})), Found(true, 0));
  EXPECT_EQ(on(kDay, one_project(Status::ongoing, {Date{2024}, Date{2025}})), Found(true, 0)) << "until its last day";
  EXPECT_EQ(on(kDay, one_project(Status::ongoing, {Date{2023}, Date{2024}})), Found(false, 1));
  EXPECT_EQ(on(kDay, one_project(Status::ongoing, {Date{2026}, {}})), Found(false, 0)) << "to come, not past";
}

TEST(GoingOn, IsNothingOfAProjectThatIsOverAtAnUnknownDate) {
  EXPECT_EQ(on(kDay, one_project(Status::completed, {})), Found(false, 1));
  EXPECT_EQ(on(kDay, one_project(Status::stopped, {Date{2024}, {}})), Found(false, 1));
  EXPECT_EQ(on(kDay, one_project(Status::completed, {Date{2024}, Date{2026}})), Found(true, 0)) << "it was not by then";
  EXPECT_EQ(on(kDay, one_project(Status::ongoing, {})), Found(true, 0));
}

TEST(GoingOn, WithoutADayIsWhatIsNotOver) {
  EXPECT_EQ(on({}, one_project(Status::completed, {Date{2024}, Date{2026}})), Found(false, 1));
  EXPECT_EQ(on({}, one_project(Status::ongoing, {Date{2010}, Date{2011}})), Found(true, 0));
}

TEST(GoingOn, LeavesOutAParticipationThatEndedBefore) {
  EXPECT_EQ(on(kDay, one_project(Status::ongoing, {Date{2020}, {}}, {{}, Date{2023}})), Found(false, 0));
}

TEST(GoingOn, LeavesOutTiesThatEndedOrAreOfSuchAProject) {
  Ecosystem ecosystem = one_project(Status::completed, {});
  ecosystem.actors.resize(2);
  const auto add = [&](Period period, std::optional<ProjectId> project) {
    Tie& tie = ecosystem.ties.emplace_back();
    tie.from = ActorId(0);
    tie.to = ActorId(1);
    tie.period = period;
    tie.project = project;
  };
  add({{}, Date{2024}}, {});
  add({}, ProjectId(0));
  EXPECT_TRUE(going_on(ecosystem, kDay).ecosystem.ties.empty());
  add({}, {});
  add({Date{2025}, {}}, {});
  EXPECT_EQ(going_on(ecosystem, kDay).ecosystem.ties.size(), 2U);
}

TEST(GoingOn, CountsThePastProjectsThatTheQuestionSelects) {
  Ecosystem ecosystem = one_project(Status::completed, {});
  ecosystem.projects.front().sectors = {"wood"};
  ecosystem.projects.push_back(ecosystem.projects.front());
  ecosystem.projects.back().sectors = {"food"};
  ecosystem.participations.push_back(ecosystem.participations.front());
  ecosystem.participations.back().project = ProjectId(1);
  EXPECT_EQ(going_on(ecosystem, kDay).past, 2U);
  EXPECT_EQ(going_on(ecosystem, kDay, {.selection = {.sectors = {"food"}}}).past, 1U);
  EXPECT_EQ(going_on(ecosystem, kDay, {.selection = {.roles = {Role::lead}}}).past, 0U) << "no row states a role";
}

TEST(DayOfData, IsThatOfThePackageElseOfTheLastStart) {
  Ecosystem ecosystem = one_project(Status::ongoing, {Date{2022, 3}, Date{2027}});
  EXPECT_EQ(day_of_data(ecosystem), (Date{2022, 3, 31}));
  ecosystem.created = "2025-11-22T10:00:00Z";
  EXPECT_EQ(day_of_data(ecosystem), (Date{2025, 11, 22}));
  EXPECT_EQ(day_of_data(Ecosystem()), std::nullopt);
}

TEST(DayOfData, IsNotThatOfWhatHasNotBegun) {
  Ecosystem ecosystem = one_project(Status::idea, {Date{2031}, {}}, {Date{2032}, {}});
  EXPECT_EQ(day_of_data(ecosystem), std::nullopt);
  ecosystem.actors.resize(2);
  Tie& tie = ecosystem.ties.emplace_back();
  tie.from = ActorId(0);
  tie.to = ActorId(1);
  tie.period = {Date{2033}, {}};
  tie.project = ProjectId(0);
  EXPECT_EQ(day_of_data(ecosystem), std::nullopt);
  ecosystem.projects.emplace_back().period = {Date{2022, 3}, {}};
  EXPECT_EQ(day_of_data(ecosystem), (Date{2022, 3, 31}));
}

}  // namespace
}  // namespace maillage::testing
