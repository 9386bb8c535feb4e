// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence and every cell of a report is read back and compared with what is counted from the tables.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/reports/territory/report_messages.h"
#include "maillage/reports/territory/territory_report.h"

#include "reports/report_reader.h"
#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage::testing {
namespace {

using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

std::string report_of(const Ecosystem& ecosystem, Language language) {
  const Study study(ecosystem);
  const PairEvidence evidence(study);
  reports::ReportFacts facts{
      .hub = reports::hub_facts(study, {.options = {.permutations = 0, .robustness = 0}}),
      .summary = reports::summarise(study, reports::summary_measures(study.network(), reports::SummaryExtent::all)),
      .missing = {evidence, Aim::closure, suggest(evidence, {})},
      .findings = Diagnostics()};
  const auto& hub = std::get<ActorId>(study.network()[facts.hub.report.actor].subject);
  if (!known_years(study).empty()) facts.change = reports::timeline_facts(study, {.hub = hub, .draws = 0});
  return to_markdown(reports::territory_report(facts, {}, language));
}

Ecosystem territory() { return read_ecosystem(source_dir() / "tests" / "data" / "territory").ecosystem; }

std::size_t number_of(const Ecosystem& ecosystem, const std::string& id) {
  return static_cast<std::size_t>(
      std::ranges::find_if(ecosystem.actors, [&](const Actor& one) { return one.id == id; }) -
      ecosystem.actors.begin());
}

class ToldAgain : public ::testing::TestWithParam<Language> {};

TEST_P(ToldAgain, EverySentenceOfATerritoryIsTrue) {
  const Ecosystem ecosystem = territory();
  ReportReader reader(ecosystem, number_of(ecosystem, "clusterjura"), GetParam());
  EXPECT_THAT(reader.faults_of(report_of(ecosystem, GetParam())), IsEmpty());
  EXPECT_GE(reader.met().size(), 25U);
}

TEST_P(ToldAgain, WhatIsWrongIsSeen) {
  const Ecosystem ecosystem = territory();
  const std::string report = report_of(ecosystem, GetParam());
  ReportReader reader(ecosystem, number_of(ecosystem, "clusterjura"), GetParam());
  // One digit more or less, in each of these paragraphs and tables.
  std::size_t spoilt = 0;
  for (const char* right :
       {"**99 ", "**912 ", "95 act", "| 85 |", "598 ", "| 10 | 91 |", "912 | 827", " 10 pieces", "| 36 |"}) {
    const std::size_t at = report.find(right);
    if (at == std::string::npos) continue;
    const std::size_t begin = report.rfind("\n\n", at) + 2;
    std::string block = report.substr(begin, report.find("\n\n", at) + 1 - begin);
    EXPECT_THAT(reader.faults_of(block + "\n"), IsEmpty()) << right;
    char& digit = block[block.find_first_of("0123456789", at - begin)];
    digit = digit == '9' ? '8' : static_cast<char>(digit + 1);
    EXPECT_THAT(reader.faults_of(block + "\n"), Not(IsEmpty())) << right;
    ++spoilt;
  }
  EXPECT_GE(spoilt, 8U);
  EXPECT_THAT(reader.faults_of("Clus'Ter Jura is the best.\n"), Contains(HasSubstr("not understood")));
}

/// One in the middle of four, a pair apart, one alone.
Ecosystem small_territory() {
  EcosystemBuilder builder;
  Actor& alone = builder.actor("alone");
  alone.latitude = 46.7;
  alone.longitude = 5.5;
  for (const char* id : {"a", "b", "c", "d"}) builder.tie("hub", id);
  builder.participants("garden", {"e", "f"});
  builder.ecosystem().projects.front().status = Status::stopped;
  return builder.ecosystem();
}

TEST_P(ToldAgain, EverySentenceOfASmallTerritoryIsTrue) {
  const Ecosystem ecosystem = small_territory();
  ReportReader reader(ecosystem, number_of(ecosystem, "hub"), GetParam());
  EXPECT_THAT(reader.faults_of(report_of(ecosystem, GetParam())), IsEmpty());
}

TEST_P(ToldAgain, EverySentenceOfATerritoryWithoutTiesIsTrue) {
  EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c"}) builder.actor(id);
  ReportReader reader(builder.ecosystem(), 0, GetParam());
  const std::string report = report_of(builder.ecosystem(), GetParam());
  EXPECT_THAT(reader.faults_of(report), IsEmpty());
  for (const reports::ReportPart part : {reports::ReportPart::connections, reports::ReportPart::hub,
                                         reports::ReportPart::without, reports::ReportPart::missing}) {
    const Label& title = reports::kPartTitles.at(static_cast<std::size_t>(part));
    EXPECT_THAT(report, Not(HasSubstr("## " + std::string(title.in(GetParam())) + "\n")));
  }
}

TEST_P(ToldAgain, ParticipationsThatRepeatAnActorAreCounted) {
  Ecosystem ecosystem = small_territory();
  Participation again = ecosystem.participations.front();
  again.role = Role::lead;
  ecosystem.participations.push_back(again);
  ReportReader reader(ecosystem, number_of(ecosystem, "hub"), GetParam());
  const std::string report = report_of(ecosystem, GetParam());
  EXPECT_THAT(reader.faults_of(report), IsEmpty());
  EXPECT_THAT(report, AnyOf(HasSubstr("3 participations, soit 2 liens entre un acteur et un projet"),
                            HasSubstr("3 participations in them, that is 2 ties of an actor and a project")));
}

INSTANTIATE_TEST_SUITE_P(Languages, ToldAgain, ::testing::ValuesIn(kLanguages));

}  // namespace
}  // namespace maillage::testing
