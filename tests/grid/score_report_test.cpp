// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/grid/score_report.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/writers/svg.h"
#include "maillage/reports/tables/readings.h"

#include "support/ecosystem_builder.h"

namespace maillage::reports {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Two pillars: of "need" and "food" the one, of "money" the other.
struct Marks {
  testing::EcosystemBuilder builder;
  ScoringGrid grid = {{{.id = "need", .name = "Need", .pillar = "roots", .low = 0, .high = 5},
                       {.id = "food", .name = "Food", .pillar = "roots", .low = -2.5, .high = 1000},
                       {.id = "money", .name = "Money", .pillar = "model", .low = 0, .high = 1}},
                      {}};

  ProjectId project(const char* id) {
    const ProjectId found = builder.project_id(id);
    builder.ecosystem().projects[found.index()].name = id;
    return found;
  }
  void mark(const char* id, std::size_t criterion, double value, std::optional<Date> date = std::nullopt) {
    grid.marks.push_back({project(id), criterion, value, date, {}, {}});
  }
  void all(const char* project, double need, double food, double money) {
    mark(project, 0, need);
    mark(project, 1, food);
    mark(project, 2, money);
  }
  void mirrors(std::vector<std::optional<std::string>> of_projects) {
    builder.ecosystem().project_attributes.push_back({"miroir", Attribute::Texts(std::move(of_projects))});
  }
  [[nodiscard]] ScoreFacts facts(Question question = {}, std::optional<Date> on = std::nullopt) const {
    return score_facts(Study(builder.ecosystem(), std::move(question)), grid, on);
  }
};

/// What people see, row by row.
std::vector<std::string> rows_of(const Table& table) {
  std::vector<std::string> lines;
  for (const auto& row : table.rows) {
    std::string line;
    for (std::size_t c = 0; c < row.size(); ++c) {
      if (table.columns[c].readers == Readers::machines) continue;
      line += (line.empty() ? "" : " | ") + shown(row[c], table.language).text();
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

TEST(ScoreChanges, ShowAQuestionMarkWhereAPillarHasNoMark) {
  Marks marks;
  marks.all("a", 5, 1000, 1);
  marks.mark("b", 0, 1);
  marks.mark("b", 1, 0);
  const Table table = score_table(marks.facts(), ScoreTable::changes, Language::english);
  EXPECT_THAT(rows_of(table), ElementsAre("a | b | ? | – | – | no"));
  EXPECT_THAT(table.notes, Contains("\"?\": one of the two has no mark at all in a pillar; what a weight would change "
                                    "cannot be told."));
  EXPECT_THAT(to_csv(table), HasSubstr("\na,b,,,,0,0,0\n"));
}

TEST(ScoreChanges, ShowEqualScoresAsEqual) {
  Marks marks;
  marks.all("a", 5, 1000, 0);
  marks.all("b", 5, 1000, 0);
  const Table table = score_table(marks.facts(), ScoreTable::changes, Language::french);
  EXPECT_THAT(rows_of(table), ElementsAre("a | b | = | – | – | non"));
  EXPECT_THAT(table.notes, Contains(HasSubstr("à égalité avec les poids déclarés")));
  EXPECT_THAT(table.notes, Not(Contains(HasSubstr("?"))));
}

// Whatever the money of b is, a is above: 0.6 · 1 is more than what b may have.
TEST(ScoreShares, AreKnownWhereWhatIsMissingDoesNotMatter) {
  Marks marks;
  marks.all("a", 5, 1000, 1);
  marks.mark("b", 0, 0);
  marks.mark("b", 1, -2.5);
  const Table open = score_table(marks.facts(), ScoreTable::acceptability, Language::english);
  ASSERT_EQ(open.rows.size(), 1U);
  EXPECT_EQ(exact(open.rows[0][2]), "1");
  EXPECT_EQ(shown(open.rows[0][2], Language::english).text(), "100%");
  EXPECT_THAT(open.notes, ElementsAre(HasSubstr("Share of all possible weights")));
}

TEST(ScoreShares, SayWhatADashAndBracketsMean) {
  Marks marks;
  marks.all("a", 5, 1000, 0.5);
  marks.mark("b", 0, 0);
  marks.mark("b", 1, -2.5);
  const Table table = score_table(marks.facts(), ScoreTable::acceptability, Language::english);
  EXPECT_THAT(rows_of(table), ElementsAre("a | b | – (67% to 100%)"));
  EXPECT_THAT(table.notes, ElementsAre(HasSubstr("Share of all"), HasSubstr("In brackets"), HasSubstr("\"–\"")));
}

TEST(ScoreShares, AreNeverRoundedToAllOrNothing) {
  Marks marks;
  marks.all("a", 5, 1000, 0);
  marks.all("b", 0, -2.5, 0.001);
  EXPECT_THAT(rows_of(score_table(marks.facts(), ScoreTable::acceptability, Language::french)),
              ElementsAre("a | b | >\u202F99\u00A0%"));
}

TEST(ScoreCriteria, ShowTheEndsOfScalesAsShortAsTheyAre) {
  Marks marks;
  marks.all("a", 5, 1000, 1);
  marks.grid.criteria.push_back({.id = "project.leads", .name = "Leads", .pillar = "carried", .low = 1, .high = 3});
  const Table table = score_table(marks.facts(), ScoreTable::criteria, Language::french);
  EXPECT_THAT(rows_of(table), ElementsAre("Need | roots | 25,0\u00A0% | 0 | 5 | plus | 1 | ",
                                          "Food | roots | 25,0\u00A0% | \u22122,5 | 1\u202F000 | plus | 1 | ",
                                          "Money | model | 25,0\u00A0% | 0 | 1 | plus | 1 | ",
                                          "Leads | carried | 25,0\u00A0% | 1 | 3 | plus | 0 | "));
  EXPECT_THAT(table.notes, ElementsAre(HasSubstr("que personne n’a notés\u00A0: Leads.")));
}

TEST(ScoreMirrors, OutsideTheSelectionAreScoredByTheirMarks) {
  Marks marks;
  marks.all("here", 5, 1000, 1);
  marks.all("there", 0, 1000, 0);
  marks.mirrors({"There", std::nullopt});
  Question question;
  question.selection.projects = {marks.builder.project_id("here")};
  const ScoreFacts facts = marks.facts(question);
  ASSERT_EQ(facts.order.size(), 1U);
  const Table table = score_table(facts, ScoreTable::mirrors, Language::english);
  EXPECT_THAT(rows_of(table), ElementsAre("here | there | 1.00 | 0.33 | 1.00 | 0.50 | 1.00 | 0.00"));
  EXPECT_THAT(table.notes, ElementsAre("Outside the selection, by their marks alone, without the criteria that are "
                                       "reckoned: there."));
}

TEST(ScoreMirrors, ThatAreNoProjectAreTold) {
  Marks marks;
  marks.all("here", 5, 1000, 1);
  marks.mirrors({"Elsewhere, far"});
  const ScoreFacts facts = marks.facts();
  EXPECT_THAT(facts.mirrors, IsEmpty());
  ASSERT_EQ(facts.unknown_mirrors.size(), 1U);
  EXPECT_EQ(facts.unknown_mirrors[0].second, "Elsewhere, far");
  const Table table = score_table(facts, ScoreTable::mirrors, Language::french);
  EXPECT_THAT(table.notes, ElementsAre(HasSubstr("Elsewhere, far")));
  EXPECT_THAT(score_json(facts), HasSubstr("\"mirror\": \"Elsewhere, far\""));
}

TEST(ScoreMirrors, ThatAreEqualButForRoundingDoNotDiffer) {
  Marks marks;
  marks.all("here", 5 * (0.1 + 0.2), 1000, 1);
  marks.all("there", 5 * 0.3, 1000, 1);
  marks.mirrors({"there", std::nullopt});
  EXPECT_THAT(score_json(marks.facts()), AllOf(HasSubstr("\"whole_difference\": 0,"), Not(HasSubstr("e-1"))));
}

TEST(ScoresOverTime, HaveARowForEachYearInWhichTheProjectWasMarked) {
  Marks marks;
  marks.mark("a", 0, 1, testing::year(2021));
  marks.mark("a", 0, 3, Date{2023, 3, 0});
  marks.mark("a", 0, 5, Date{2023, 9, 0});
  marks.mark("b", 0, 4, testing::year(2022));
  marks.mark("c", 0, 4);
  EXPECT_THAT(rows_of(score_table(marks.facts(), ScoreTable::time, Language::english)),
              ElementsAre(HasSubstr("a | 2021 | 0.20"), HasSubstr("a | 2023 | 1.00"), HasSubstr("b | 2022 | 0.80")));
  const Table until = score_table(marks.facts({}, Date{2023, 6, 0}), ScoreTable::time, Language::english);
  EXPECT_THAT(rows_of(until),
              ElementsAre(HasSubstr("b | 2022 | 0.80"), HasSubstr("a | 2021 | 0.20"), HasSubstr("a | 2023 | 0.60")));
  const Table before = score_table(marks.facts({}, testing::year(2020)), ScoreTable::time, Language::french);
  EXPECT_THAT(before.rows, IsEmpty());
  EXPECT_THAT(before.notes, ElementsAre("Aucune note n’a de date jusqu’en 2020."));
}

/// a: all marks; b: none for food; c: none at all.
Marks three_projects() {
  Marks marks;
  marks.all("a", 5, 1000, 1);
  marks.mark("b", 0, 2.5);
  marks.mark("b", 2, 0);
  marks.builder.project("c");
  return marks;
}

std::string caption_of(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& one : lines) all += one + "\n";
  return all;
}

TEST(ScoreDots, ShowEachPillarWithWhatItMayBe) {
  const auto chart = score_dots(three_projects().facts(), Language::english);
  ASSERT_TRUE(chart.has_value());
  EXPECT_THAT(chart->columns, ElementsAre("whole", "roots", "model"));
  ASSERT_EQ(chart->rows.size(), 2U);  // c has no score
  EXPECT_EQ(chart->rows[0].id, "a");
  const DotValue& roots = chart->rows[1].values[1];
  EXPECT_EQ(roots.value, 0.5);
  EXPECT_EQ(roots.low, 0.25);
  EXPECT_EQ(roots.high, 0.75);
  EXPECT_THAT(caption_of(chart->caption),
              AllOf(HasSubstr("the line reaches from the worst to the best"), HasSubstr("Missing marks: 4 of 9"),
                    HasSubstr("1 project has no mark at all"), Not(HasSubstr("brackets"))));
}

TEST(ScoreDots, AreDrawnByTheContract) {
  const auto scene = draw_dots(*score_dots(three_projects().facts(), Language::french));
  std::size_t dots = 0;
  for (const Guide& one : scene->guides) {
    if (one.of == "a" || one.of == "b") dots += one.shapes.marks.size();
  }
  EXPECT_EQ(dots, 6U);
  EXPECT_THAT(write_svg(*scene), AllOf(HasSubstr("role=\"img\""), HasSubstr(">Les projets par pilier</title>"),
                                       HasSubstr("id=\"caption\""), Not(HasSubstr("parenthèses"))));
}

TEST(ScoreCells, AreInOrderOfPillarsAndOfMarks) {
  Marks marks = three_projects();
  std::swap(marks.grid.criteria[0], marks.grid.criteria[2]);  // money, food, need
  for (GridMark& one : marks.grid.marks) one.criterion = 2 - one.criterion;
  const auto chart = score_cells(marks.facts(), Language::english);
  ASSERT_TRUE(chart.has_value());
  EXPECT_THAT(chart->columns, ElementsAre("Money (model)", "Food (roots)", "Need (roots)"));  // means 1 and 0.75
  ASSERT_EQ(chart->rows.size(), 2U);
  EXPECT_EQ(chart->rows[0].id, "a");
  EXPECT_EQ(chart->rows[1].values, (std::vector<std::optional<double>>{0.0, std::nullopt, 0.5}));
  EXPECT_THAT(caption_of(chart->caption), AllOf(HasSubstr("Missing marks: 4 of 9"), Not(HasSubstr("brackets"))));
}

TEST(ScoreCells, AreDrawnByTheContract) {
  const auto scene = draw_cells(*score_cells(three_projects().facts(), Language::french));
  const auto row = std::ranges::find(scene->guides, "b", &Guide::of);
  ASSERT_NE(row, scene->guides.end());
  ASSERT_EQ(row->shapes.paths.size(), 3U);
  EXPECT_EQ(std::ranges::count(row->shapes.paths, "#ffffff", &Path::fill), 1);  // no mark
  EXPECT_THAT(write_svg(*scene), AllOf(HasSubstr("role=\"img\""), HasSubstr(">Les projets et les critères</title>"),
                                       HasSubstr("id=\"caption\""), Not(HasSubstr("parenthèses"))));
}

TEST(ScoreCharts, AreNoneWithoutScores) {
  Marks marks;
  marks.builder.project("a");
  EXPECT_FALSE(score_dots(marks.facts(), Language::english).has_value());
  EXPECT_FALSE(score_cells(marks.facts(), Language::english).has_value());
}

}  // namespace
}  // namespace maillage::reports
