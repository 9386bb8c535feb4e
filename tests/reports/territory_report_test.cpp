// SPDX-License-Identifier: GPL-3.0-or-later
// What a report on a territory is made of; that what it tells is true is checked in told_again_test.cpp.
#include "maillage/reports/territory/territory_report.h"

#include <algorithm>
#include <optional>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"
#include "maillage/model/geography.h"
#include "maillage/reports/tables/readings.h"

#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage::reports {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::UnorderedElementsAre;

/// One pillar of two criteria; the first project has a mark for one of them.
ScoringGrid one_pillar() {
  return {.criteria = {{.id = "need", .name = "Need", .pillar = "Roots", .high = 4},
                       {.id = "near", .name = "Near", .pillar = "Roots", .high = 4}},
          .marks = {{.project = ProjectId(0), .criterion = 0, .value = 2}}};
}

/// A territory with all that a report is made of.
class Told {
 public:
  explicit Told(Ecosystem ecosystem, Question question = {})
      : study_(std::move(ecosystem), std::move(question)),
        evidence_(study_),
        facts_{.hub = hub_facts(study_, {.options = {.permutations = 0, .robustness = 0}}),
               .summary = summarise(study_, summary_measures(study_.network(), SummaryExtent::all)),
               .missing = {evidence_, Aim::closure, suggest(evidence_, {})},
               .findings = Diagnostics()} {}
  Told(const Told&) = delete;
  Told& operator=(const Told&) = delete;

  [[nodiscard]] const Study& study() const { return study_; }
  [[nodiscard]] const ReportFacts& facts() const { return facts_; }
  void with_change() { facts_.change = timeline_facts(study_, {.draws = 0}); }
  void with_pillars(ScoringGrid grid) { facts_.pillars = score_facts(study_, std::move(grid), std::nullopt); }
  void with_hub(const std::string& id) {
    facts_.hub = hub_facts(study_, {.actor = node(id), .options = {.permutations = 0, .robustness = 0}});
  }
  [[nodiscard]] NodeId node(const std::string& id) const {
    for (std::size_t i = 0; i < study_.network().size(); ++i) {
      if (study_.network()[NodeId(i)].id == id) return NodeId(i);
    }
    throw std::out_of_range(id);
  }
  [[nodiscard]] Document report(Language language, const ReportPlan& plan = {}) const {
    return territory_report(facts_, plan, language);
  }
  [[nodiscard]] Document brief(Language language) const { return territory_brief(facts_, {}, language); }
  /// Without a figure, which takes time to draw.
  [[nodiscard]] std::string words(Language language, std::vector<ReportPart> parts = all_report_parts()) const {
    return to_markdown(territory_report(facts_, {.parts = std::move(parts), .figures = false}, language));
  }

 private:
  Study study_;
  PairEvidence evidence_;
  ReportFacts facts_;
};

Ecosystem territory() { return read_ecosystem(testing::source_dir() / "tests" / "data" / "territory").ecosystem; }

/// Measured once: no test changes it.
const Told& told_territory() {
  static const Told kTold(territory());
  return kTold;
}

std::string words_of(const Document& document) { return to_markdown(document); }

TEST(TerritoryReport, CountsWhatTheDataDoNotSay) {
  const Told& told = told_territory();
  const Ecosystem& ecosystem = told.study().ecosystem();
  std::size_t undated = 0;
  const auto without_date = [&](const Period& own, std::optional<ProjectId> project) {
    const auto empty = [](const Period& period) { return !period.start && !period.end; };
    return empty(own) && (!project || empty(ecosystem[*project].period));
  };
  for (const Participation& row : ecosystem.participations) undated += without_date(row.period, row.project) ? 1U : 0U;
  for (const Tie& row : ecosystem.ties) undated += without_date(row.period, row.project) ? 1U : 0U;
  const std::size_t rows = ecosystem.participations.size() + ecosystem.ties.size();
  ASSERT_GT(undated, 1U);
  EXPECT_THAT(words_of(told.report(Language::english)),
              HasSubstr(fmt::format("{} participations and ties of {} have no date", undated, rows)));
  EXPECT_THAT(words_of(told.report(Language::french)),
              HasSubstr(fmt::format("{} participations et liens sur {} n’ont aucune date", undated, rows)));
}

TEST(TerritoryReport, SaysNothingOfGapsThatAreNotThere) {
  Ecosystem ecosystem = territory();
  for (Participation& row : ecosystem.participations) row.period.start = Date{.year = 2020};
  for (Tie& row : ecosystem.ties) row.period.start = Date{.year = 2020};
  const Told told(ecosystem);
  EXPECT_THAT(words_of(told.report(Language::english)), Not(HasSubstr("no date, not even")));
}

std::vector<std::string> headings(const Document& document) {
  std::vector<std::string> found;
  for (const DocumentBlock& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block); heading != nullptr && heading->level == 2)
      found.push_back(heading->text.text());
  }
  return found;
}

TEST(TerritoryReport, HasThePartsOfItsPlanInTheirOrderAndTheAuthorsWords) {
  const Told& told = told_territory();
  const ReportPlan plan = parse_report_plan(
                              "titre = \"Un *titre*\"\nparties = [\"liens manquants\", \"carte\"]\n"
                              "[textes]\nmap = \"Vue au comité de mars.\"\n",
                              "plan.toml")
                              .plan;
  const Document report = told.report(Language::french, plan);
  EXPECT_EQ(report.title.text(), "Un *titre*");
  EXPECT_THAT(headings(report), ElementsAre("Les liens qui manquent", "La carte"));
  EXPECT_THAT(words_of(report), HasSubstr("## La carte\n\nVue au comité de mars.\n"));
}

TEST(TerritoryReport, HasThePartOfPillarsWithAGridOrWhereItIsAskedFor) {
  const Told& told = told_territory();
  EXPECT_EQ(headings(told.report(Language::english)).size(), all_report_parts().size() - 1);
  EXPECT_THAT(headings(told.report(Language::english)), Not(Contains("Projects by pillar")));
  EXPECT_THAT(words_of(told.report(Language::english)), HasSubstr("\n- No grid of criteria: "));
  const ReportPlan worded{.words = {{ReportPart::pillars, "Ours."}}, .figures = false};
  EXPECT_THAT(headings(told.report(Language::english, worded)), Contains("Projects by pillar"));
  EXPECT_THAT(told.words(Language::english, {ReportPart::pillars}), HasSubstr("## Projects by pillar"));
}

std::size_t pages(const Document& document) {
  const std::string pdf = to_pdf(document);
  const std::regex page("/Type /Page\\b[^s]");
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(pdf.begin(), pdf.end(), page), std::sregex_iterator()));
}

TEST(TerritoryReport, IsOnOnePageInBriefAndOfEightToTwentyWhole) {
  const Told& told = told_territory();
  for (const Language language : kLanguages) {
    EXPECT_EQ(pages(told.brief(language)), 1U);
    EXPECT_EQ(pages(hub_sheet(told.facts().hub, SheetDetail::brief, language)), 1U);
    const std::size_t whole = pages(told.report(language));
    EXPECT_GE(whole, 8U);
    EXPECT_LE(whole, 20U);
  }
}

TEST(TerritoryReport, IsOnOnePageInBriefWhateverTheLengthOfNames) {
  Ecosystem ecosystem = territory();
  for (Actor& actor : ecosystem.actors) actor.name += ", établissement public de coopération intercommunale du Jura";
  const Told told(ecosystem);
  for (const Language language : kLanguages) EXPECT_EQ(pages(told.brief(language)), 1U);
}

/// No id, no file: for those who will not type anything.
TEST(TerritoryReport, ShowsNoIdsButWhereNumbersComeFrom) {
  const Told& told = told_territory();
  for (const Language language : kLanguages) {
    EXPECT_THAT(words_of(hub_sheet(told.facts().hub, SheetDetail::brief, language)), Not(HasSubstr("`")));
    EXPECT_THAT(words_of(told.brief(language)), Not(HasSubstr("`")));
    const std::string text = words_of(told.report(language));
    const std::size_t numbers = text.find(language == Language::french ? "## D’où vient" : "## Where each");
    ASSERT_NE(numbers, std::string::npos);
    const std::string before = text.substr(0, numbers);
    EXPECT_EQ(std::regex_replace(before, std::regex("`maillage check`"), "").find('`'), std::string::npos);
    EXPECT_THAT(text.substr(numbers), HasSubstr("`network.m`"));
  }
}

TEST(TerritoryReport, DescribesItsFiguresInWords) {
  const Told& told = told_territory();
  std::vector<std::string> alternatives;
  for (const DocumentBlock& block : told.report(Language::english).blocks) {
    if (const auto* figure = std::get_if<FigureBlock>(&block)) alternatives.push_back(figure->alternative);
  }
  const Network& network = told.study().network();
  EXPECT_THAT(alternatives,
              ElementsAre(HasSubstr(fmt::format("{} actors and {} ties", network.size(), network.edge_count())),
                          HasSubstr(fmt::format("{} projects", told.study().ecosystem().projects.size()))));
}

TEST(TerritoryReport, HoldsForTheSmallestTerritories) {
  testing::EcosystemBuilder alone;
  alone.actor("a").name = "A *b*";
  const Told one(alone.ecosystem());
  for (const Language language : kLanguages) {
    EXPECT_THAT(words_of(one.report(language)), HasSubstr("1 act"));
    EXPECT_EQ(pages(one.brief(language)), 1U);
  }
  testing::EcosystemBuilder two = alone;
  two.tie("a", "b");
  const Told tied(two.ecosystem());
  EXPECT_THAT(
      words_of(tied.report(Language::english)),
      AllOf(HasSubstr("A \\*b\\*"), HasSubstr("**2 actors**"), HasSubstr("**1 tie**"), HasSubstr("All hold together"),
            HasSubstr("No actor stands between two others."), HasSubstr("The data hold no projects.")));
}

/// Two years: a project of two, then a tie beside it; nobody knows when two others worked together.
Ecosystem two_years() {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b"});
  for (Project& project : builder.ecosystem().projects) project.period = {testing::year(2020), testing::year(2021)};
  for (const char* id : {"c", "d"}) builder.actor(id);
  builder.tie("c", "d").period = {testing::year(2021), testing::year(2021)};
  builder.participants("orchard", {"e", "f"});
  return builder.ecosystem();
}

TEST(TerritoryReport, TellsHowTheNetworkChanged) {
  Told told(two_years());
  told.with_change();
  const Document report = told.report(Language::english);
  EXPECT_THAT(words_of(report), AllOf(HasSubstr("From 2020 to 2021, what has a date goes from 2 actors to 4, and from "
                                                "1 tie to 2."),
                                      HasSubstr("2 participations, which count in no period")));
  std::size_t charts = 0;
  for (const DocumentBlock& block : report.blocks) {
    if (const auto* figure = std::get_if<FigureBlock>(&block))
      charts += figure->alternative.starts_with("Lines, one for each number. From 2020 to 2021") ||
                        figure->alternative.starts_with("1 project in time")
                    ? 1U
                    : 0U;
  }
  EXPECT_EQ(charts, 2U);
  const std::vector<Table> tables = report_tables(told.facts(), Language::english);
  EXPECT_TRUE(
      std::ranges::any_of(tables, [](const Table& table) { return table.id == "timeline" && table.rows.size() == 2; }));
}

TEST(TerritoryReport, SaysThatATableHasNoRoomForAThousandYears) {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b"}) builder.actor(id);
  builder.tie("a", "b").period = {testing::year(1019), testing::year(2021)};
  const Told told(builder.ecosystem());
  EXPECT_THAT(words_of(told.report(Language::english)), HasSubstr("Dates go from 1019 to 2021: too many years"));
}

TEST(TerritoryReport, SaysThatNothingIsKnownOfChangeWithoutDates) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b", "c"});
  const Told told(builder.ecosystem());
  EXPECT_THAT(words_of(told.report(Language::french)), HasSubstr("Rien dans ces données n’a de date"));
}

TEST(TerritoryReport, CountsOfProjectsWhatTheSelectionKeeps) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b", "c"});
  builder.participation("garden", "a").role = Role::lead;
  builder.participation("garden", "b").role = Role::funder;
  const Told told(builder.ecosystem(), {.selection = {.roles = {Role::funder}}});
  const std::string text = words_of(told.report(Language::english));
  EXPECT_THAT(text, HasSubstr("| Project garden | no status | – | 1 | 1 | – |"));
}

TEST(TerritoryReport, CountsOfGapsWhatTheSelectionKeeps) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b"});
  builder.participants("orchard", {"c", "d", "e"});
  const ProjectId garden = builder.project_id("garden");
  builder.ecosystem().projects[garden.index()].period.start = testing::year(2020);
  const Ecosystem ecosystem = builder.ecosystem();
  const Told all(ecosystem);
  EXPECT_THAT(all.words(Language::english, {ReportPart::data}),
              AllOf(HasSubstr("3 participations and ties of 5 have no date"),
                    HasSubstr("5 actors of 5 cannot be placed"), HasSubstr("2 projects of 2 have no status")));
  const Told one(ecosystem, {.selection = {.projects = {garden}}});
  EXPECT_THAT(one.words(Language::english, {ReportPart::data}),
              AllOf(Not(HasSubstr("no date, not even")), HasSubstr("2 actors of 2 cannot be placed on a map"),
                    HasSubstr("1 project of 1 has no status")));
  const Told direct(ecosystem, {.origin = TieOrigin::direct});
  EXPECT_THAT(direct.words(Language::english, {ReportPart::data}), Not(HasSubstr("no date, not even")));
}

TEST(TerritoryReport, CountsAsPlacedOnlyWhomAMapCanPlace) {
  Ecosystem ecosystem = territory();
  const auto places = locate_actors(ecosystem);
  const auto unplaced =
      static_cast<std::size_t>(std::ranges::count_if(places, [](const auto& place) { return !place.has_value(); }));
  const auto nameless = std::ranges::count_if(ecosystem.actors, [](const Actor& one) { return one.place.empty(); });
  ASSERT_GT(unplaced, static_cast<std::size_t>(nameless)) << "a place that no commune has the name of";
  EXPECT_THAT(told_territory().words(Language::french, {ReportPart::data}),
              HasSubstr(fmt::format("{} acteurs sur {} ne peuvent pas être placés sur une carte", unplaced,
                                    ecosystem.actors.size())));
}

TEST(TerritoryReport, SaysOfNobodyThatHeHoldsTogether) {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c"}) builder.actor(id);
  const Told apart(builder.ecosystem());
  EXPECT_THAT(apart.words(Language::french, {ReportPart::territory}),
              AllOf(HasSubstr("Aucun lien n’est connu entre ces acteurs"), Not(HasSubstr("tiennent ensemble")),
                    Not(HasSubstr("S’il partait"))));
  testing::EcosystemBuilder one;
  one.actor("a");
  EXPECT_THAT(Told(one.ecosystem()).words(Language::english, {ReportPart::territory}),
              AllOf(HasSubstr("No tie between these actors is known"), Not(HasSubstr("All hold together"))));
  builder.tie("a", "b");
  EXPECT_THAT(Told(builder.ecosystem()).words(Language::french, {ReportPart::territory}),
              AllOf(HasSubstr("2 acteurs sur 3 tiennent ensemble, de proche en proche."),
                    HasSubstr("Tous ceux qui peuvent se joindre coopèrent directement.")));
}

/// Who would leave is named in the sentence before.
TEST(TerritoryReport, NamesWhoWouldLeaveWhereNobodyIsBetweenOthers) {
  testing::EcosystemBuilder builder;
  builder.tie("a", "b");
  EXPECT_THAT(Told(builder.ecosystem()).words(Language::french, {ReportPart::territory}),
              HasSubstr("Aucun acteur n’est entre deux autres. Aucun n’a plus de partenaires que **Actor a** "
                        "(1 partenaire). S’il partait"));
}

TEST(TerritoryReport, DoesNotSayThatNobodyIsBetweenOthersOfAnActorAskedForWhoIsNot) {
  testing::EcosystemBuilder builder;
  builder.tie("a", "b");
  builder.tie("b", "c");
  Told told(builder.ecosystem());
  told.with_hub("a");
  const std::string text = told.words(Language::english, {ReportPart::territory, ReportPart::hub});
  EXPECT_THAT(text, AllOf(HasSubstr("**Actor a**, whom this report is about, is on no shortest path between two "
                                    "others, with 1 partner."),
                          Not(HasSubstr("No actor stands between two others."))));
}

TEST(TerritoryReport, NamesAKindOfOneActorInTheSingular) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b", "c"});
  const Ecosystem ecosystem = builder.ecosystem();
  Ecosystem mixed = ecosystem;
  mixed.actors.front().kind = KindId(1);
  for (std::size_t i = 1; i < mixed.actors.size(); ++i) mixed.actors[i].kind = KindId(0);
  const Kind& one = mixed.kinds[1];
  const Kind& several = mixed.kinds[0];
  for (const Language language : kLanguages)
    EXPECT_THAT(Told(mixed).words(language, {ReportPart::territory}),
                AllOf(HasSubstr(one.label.in(language) + " (1)"), HasSubstr(several.plural.in(language) + " (2)")));
}

TEST(TerritoryReport, SaysOfOnePeriodThatItIsOne) {
  testing::EcosystemBuilder builder;
  builder.tie("a", "b").period = {testing::year(2025), testing::year(2025)};
  Told told(builder.ecosystem());
  told.with_change();
  EXPECT_THAT(told.words(Language::french, {ReportPart::change}),
              AllOf(HasSubstr("d’une seule période, 2025\u00A0: 2 acteurs et 1 lien."), Not(HasSubstr("De 2025"))));
}

TEST(TerritoryReport, DoesNotSayThatPartnersAreSharedWhereTheyAreNot) {
  testing::EcosystemBuilder builder;
  builder.tie("a", "b");
  builder.tie("b", "c");
  builder.tie("d", "e");
  const Told told(builder.ecosystem());
  EXPECT_THAT(told.words(Language::english, {ReportPart::missing}), HasSubstr("and share partners"));
  ReportFacts facts = told.facts();
  const std::vector<NodePair> apart = {{told.node("a"), told.node("d")}};
  facts.missing.found.list = score_pairs(facts.missing.evidence, apart);
  const ReportPlan plan{.parts = {ReportPart::missing}, .figures = false};
  EXPECT_THAT(to_markdown(territory_report(facts, plan, Language::english)), Not(HasSubstr("share partners")));
}

/// What is typed gives the same actor, whoever else stands first there.
TEST(TerritoryReport, TracesItsActorInEveryCommandThatWouldTakeAnother) {
  Told told(two_years());
  told.with_change();
  const std::string numbers =
      told.words(Language::english, {ReportPart::hub, ReportPart::without, ReportPart::numbers});
  EXPECT_THAT(numbers, HasSubstr("`maillage hub --actor " + told.study().network()[told.facts().hub.report.actor].id));
  const Told& whole = told_territory();
  EXPECT_THAT(whole.words(Language::english, {ReportPart::missing, ReportPart::numbers}),
              HasSubstr("`maillage suggest --top 10 --hub clusterjura`"));
}

TEST(TerritoryReport, TellsInWordsWhatFiguresShowWhereThereAreNone) {
  const std::string text = told_territory().words(Language::english, {ReportPart::map, ReportPart::projects});
  EXPECT_THAT(text, AllOf(HasSubstr("Map of the network: "), HasSubstr("Map of the projects: "),
                          Not(HasSubstr("How to read it"))));
}

std::string description_of(const std::string& svg) {
  const std::size_t begin = svg.find('>', svg.find("<desc")) + 1;
  return svg.substr(begin, svg.find("</desc>") - begin);
}

TEST(TerritoryReport, SaysInTheFilesOfItsFiguresWhatItSaysOnPaper) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b", "c"});
  for (Project& project : builder.ecosystem().projects) project.period = {testing::year(2020), testing::year(2021)};
  Told told(builder.ecosystem());
  told.with_change();
  told.with_pillars(one_pillar());
  for (const Language language : kLanguages) {
    std::size_t figures = 0;
    const Document report = told.report(language);
    for (const DocumentBlock& block : report.blocks) {
      const auto* figure = std::get_if<FigureBlock>(&block);
      if (figure == nullptr) continue;
      ++figures;
      EXPECT_EQ(description_of(figure->svg), figure->alternative);
      EXPECT_THAT(figure->svg, HasSubstr("<title"));
    }
    EXPECT_EQ(figures, 5U);
  }
}

TEST(TerritoryReport, ScoresProjectsByPillarWhereThereIsAGrid) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b", "c"});
  builder.participants("orchard", {"a", "b"});
  Told told(builder.ecosystem());
  EXPECT_THAT(told.words(Language::french, {ReportPart::pillars}), HasSubstr("n’ont pas de grille de critères"));
  told.with_pillars(one_pillar());
  // 2 on a scale from 0 to 4, of two criteria of one weight: 0.5, and 0.25 to 0.75 with the other one.
  EXPECT_THAT(told.words(Language::english, {ReportPart::pillars, ReportPart::numbers}),
              AllOf(HasSubstr("1 project of 2 has at least one mark, in 1 pillar: Roots. First, by what is marked: "
                              "**Project garden**, at 0.50 of 1."),
                    HasSubstr("| Project garden | 0.50 (0.25–0.75) | 0.50 (0.25–0.75) | 1 |"),
                    Not(HasSubstr("| Project orchard")), HasSubstr("`maillage score`")));
  const std::vector<Table> tables = report_tables(told.facts(), Language::english);
  EXPECT_TRUE(std::ranges::any_of(tables, [](const Table& table) { return table.id == "scores"; }));
}

/// Names of the files in a zip archive, from its directory.
std::set<std::string> names_in(const std::string& zip) {
  std::set<std::string> names;
  for (std::size_t at = zip.find("PK\x01\x02"); at != std::string::npos; at = zip.find("PK\x01\x02", at + 4)) {
    const auto length = static_cast<unsigned char>(zip[at + 28]) + 256U * static_cast<unsigned char>(zip[at + 29]);
    names.insert(zip.substr(at + 46, length));
  }
  return names;
}

TEST(TerritoryReport, GoesIntoAnArchiveWithItsFiguresAndTables) {
  const Told& told = told_territory();
  const auto archive = [&] {
    return report_archive(told.report(Language::french), report_tables(told.facts(), Language::french), "rapport");
  };
  EXPECT_THAT(
      names_in(archive()),
      UnorderedElementsAre("rapport/report.md", "rapport/figure-1.svg", "rapport/figure-2.svg",
                           "rapport/tables/summary.csv", "rapport/tables/brokers.csv", "rapport/tables/kinds.csv",
                           "rapport/tables/suggestions.csv", "rapport/tables/projects.csv"));
  EXPECT_EQ(archive(), archive());
}

}  // namespace
}  // namespace maillage::reports
