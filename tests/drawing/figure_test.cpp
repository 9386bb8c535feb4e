// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"
#include "support/paths.h"

namespace maillage {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

//  école — mairie — ademe      (a project of three)
//            |
//  paul  —  scic  — labo       (direct ties)          loin: without ties
Ecosystem small_territory() {
  testing::EcosystemBuilder builder;
  builder.actor("ecole", "public_body").name = "École du <bourg> & du \"lac\"";
  builder.actor("mairie", "municipality").name = "Communauté de communes Bresse-Haute-Seille";
  builder.actor("ademe", "public_body").name = "ADEME";
  builder.actor("scic", "company").name = "SCIC Clus'Ter Jura";
  builder.actor("paul", "citizen").name = "Paul";
  builder.actor("labo", "research").name = "Laboratoire RURALITÉS (Université de Poitiers)";
  builder.actor("loin", "association").name = "Loin\tde tout\n";
  builder.project("pat").name = "Plan alimentaire";
  builder.participants("pat", {"ecole", "mairie", "ademe"});
  builder.tie("mairie", "scic").intensity = 4;
  builder.tie("scic", "paul");
  builder.tie("scic", "labo").period = {std::nullopt, testing::year(2025)};
  Ecosystem ecosystem = builder.ecosystem();
  ecosystem.projects.front().period = {testing::year(2023), std::nullopt};
  ecosystem.title = "Un petit territoire";
  ecosystem.sources = {"enquête"};
  ecosystem.version = "1.0";
  ecosystem.created = "2026-01-31";
  return ecosystem;
}

Figure draw(const Ecosystem& ecosystem, const FigureOptions& options, const Question& question = {}) {
  const Study study(ecosystem, question);
  return draw_figure(study, options);
}

/// The circle engine's places do not change with releases of other libraries.
FigureOptions on_a_circle(Language language) {
  return {.language = language, .size_measure = "degree", .layout = {.engine = "circle"}};
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

std::string read(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// Compares with tests/drawing/golden/NAME.svg; on difference writes NAME-changed.svg beside it, to be looked at.
void expect_golden(const std::string& name, const std::string& svg) {
  const std::filesystem::path folder = testing::source_dir() / "tests/drawing/golden";
  if (read(folder / (name + ".svg")) == svg) return;
  const std::filesystem::path changed = folder / (name + "-changed.svg");
  std::ofstream(changed, std::ios::binary) << svg;
  ADD_FAILURE() << "the figure differs from its golden; see " << changed;
}

TEST(Figure, IsTheGoldenOneInFrench) {
  expect_golden("small-fr", draw(small_territory(), on_a_circle(Language::french)).svg);
}

TEST(Figure, IsTheGoldenOneInEnglish) {
  FigureOptions options = on_a_circle(Language::english);
  options.page = PageSize::a4_portrait;
  options.title = "A small territory";
  expect_golden("small-en", draw(small_territory(), options).svg);
}

TEST(Figure, OfMeasuresOfProjectsIsTheGoldenOne) {
  Ecosystem ecosystem = small_territory();
  ecosystem.projects.push_back(ecosystem.projects.front());
  ecosystem.projects.back().id = "fonds";
  ecosystem.projects.back().name = "Fonds d'impulsion";
  ecosystem.projects.back().period = {testing::year(2020), testing::year(2021)};
  Participation row = ecosystem.participations.front();
  row.project = ProjectId(1);
  ecosystem.participations.push_back(row);
  const FigureOptions options{.language = Language::french,
                              .size_measure = "project.participants",
                              .colour = "project.duration",
                              .layout = {.engine = "two-mode"}};
  expect_golden("projects-measured", draw(ecosystem, options, {.two_mode = true}).svg);
}

TEST(Figure, KeepsTheDrawingContract) {
  const Figure figure = draw(small_territory(), {});
  EXPECT_EQ(figure.actors, 7U);
  EXPECT_EQ(figure.ties, 6U);
  EXPECT_EQ(count(figure.svg, "<g class=\"actor\" data-id=\""), 7U);
  EXPECT_EQ(count(figure.svg, "class=\"tie\" data-source=\""), 6U);
  EXPECT_EQ(count(figure.svg, "<text class=\"label\" data-for=\""), figure.labels);
  EXPECT_EQ(figure.labels, 7U);
  for (const char* part :
       {"role=\"img\"", "<title id=", "<desc id=", "<g id=\"ties\"", "<g id=\"actors\"", "<g id=\"labels\"",
        "<g id=\"legend\"", "<g id=\"caption\"", "Liberation Sans, Arial, Helvetica, sans-serif"}) {
    EXPECT_THAT(figure.svg, HasSubstr(part));
  }
  EXPECT_THAT(figure.svg, Not(HasSubstr("href")));
  EXPECT_THAT(figure.svg, Not(HasSubstr("<script")));
}

TEST(Figure, WarnsOfNamesWithCharactersThatTheFontLacks) {
  Ecosystem ecosystem = small_territory();
  EXPECT_EQ(draw(ecosystem, {}).diagnostics.count(Severity::warning), 0U);
  ecosystem.actors.front().name = "東京協同組合";
  const Figure figure = draw(ecosystem, {});
  ASSERT_EQ(figure.diagnostics.count(Severity::warning), 1U);
  EXPECT_EQ(figure.diagnostics.list().front().code, "missing-glyphs");
  EXPECT_THAT(figure.diagnostics.list().front().message.in(Language::english),
              HasSubstr("1 name has characters that the font Liberation Sans lacks: 東京協同組合"));
}

TEST(Figure, SaysWhatItShows) {
  const std::string french = draw(small_territory(), on_a_circle(Language::french)).svg;
  EXPECT_THAT(french, HasSubstr("7 acteurs, 6 liens, 1 acteur sans lien. Période\u00A0: 2023–2025."));
  EXPECT_THAT(french, HasSubstr("Source\u00A0: enquête. Données\u00A0: version 1.0 du 31 janvier 2026."));
  EXPECT_THAT(french, HasSubstr("organismes publics (2)"));
  EXPECT_THAT(french, HasSubstr("<title>Paul\ncitoyen\ndegré\u00A0: 1\n1 lien</title>"));
}

TEST(Figure, DoesNotDependOnTheOrderOfTheRows) {
  Ecosystem shuffled = small_territory();
  std::reverse(shuffled.ties.begin(), shuffled.ties.end());
  std::reverse(shuffled.participations.begin(), shuffled.participations.end());
  EXPECT_EQ(draw(shuffled, {}).svg, draw(small_territory(), {}).svg);
}

TEST(Figure, DoesNotDependOnTheNumberOfThreads) {
  const Ecosystem ecosystem = small_territory();
  const Study one(ecosystem, {}, {.threads = 1});
  const Study two(ecosystem, {}, {.threads = 2});
  EXPECT_EQ(draw_figure(one).svg, draw_figure(two).svg);
}

TEST(Figure, DrawsProjectsInTwoMode) {
  const Figure figure = draw(small_territory(), {}, {.two_mode = true});
  EXPECT_EQ(count(figure.svg, "data-kind=\"project\""), 1U);
  EXPECT_THAT(figure.svg, HasSubstr("projets (1)"));
  EXPECT_THAT(figure.svg, HasSubstr("7 acteurs, 1 projet, 3 liens"));
  EXPECT_EQ(figure.ties, 3U);
}

TEST(Figure, OfManyTiesDrawsThemThinAndTogetherAndSaysSo) {
  testing::EcosystemBuilder builder;
  std::vector<std::string> ids;
  for (int i = 0; i < 210; ++i) ids.push_back("a" + std::to_string(i));
  builder.participants("pat", ids);  // 210 · 209 / 2 = 21,945 ties
  const Figure figure = draw(builder.ecosystem(), on_a_circle(Language::english));
  EXPECT_EQ(figure.ties, 21945U);
  EXPECT_THAT(figure.svg, HasSubstr("<g id=\"ties\" data-count=\"21945\""));
  EXPECT_THAT(figure.svg, HasSubstr("are drawn together, in steps of strength."));
  EXPECT_THAT(figure.svg, HasSubstr("enlarged)</text>"));
  EXPECT_EQ(count(figure.svg, "<g class=\"actor\" data-id=\""), 210U);
}

TEST(Figure, CanBeDrawnOfNothingAndOfIsolatesOnly) {
  EXPECT_EQ(draw({}, {}).actors, 0U);
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c"}) builder.actor(id).name = id;
  const Figure figure = draw(builder.ecosystem(), {});
  EXPECT_EQ(figure.actors, 3U);
  EXPECT_EQ(figure.labels, 3U);
}

TEST(Figure, RejectsAnUnknownSizeMeasure) {
  EXPECT_THAT([] { draw({}, {.size_measure = "beauty"}); }, ::testing::Throws<std::invalid_argument>());
  EXPECT_THAT([] { draw({}, {.size_measure = "network.density"}); }, ::testing::Throws<std::invalid_argument>());
}

class EveryPage : public ::testing::TestWithParam<PageSize> {};

TEST_P(EveryPage, HasItsSizeAndNoTextTooSmallToRead) {
  FigureOptions options;
  options.page = GetParam();
  const std::string svg = draw(small_territory(), options).svg;
  const std::string sizes[] = {"210mm\" height=\"297mm\" viewBox=\"0 0 793.7 1122.52\"",
                               "297mm\" height=\"210mm\" viewBox=\"0 0 1122.52 793.7\"",
                               "297mm\" height=\"420mm\" viewBox=\"0 0 1122.52 1587.4\"",
                               "420mm\" height=\"297mm\" viewBox=\"0 0 1587.4 1122.52\"",
                               "1600\" height=\"1000\" viewBox=\"0 0 1600 1000\""};
  EXPECT_THAT(svg, HasSubstr(" width=\"" + sizes[static_cast<std::size_t>(GetParam())]));
  constexpr std::string_view attribute = "font-size=\"";
  constexpr double seven_points = 7 * 96 / 72.0;
  for (std::size_t at = svg.find(attribute); at != std::string::npos; at = svg.find(attribute, at + 1)) {
    EXPECT_GE(std::stod(svg.substr(at + attribute.size())), seven_points);
  }
  EXPECT_EQ(page_sizes().parse(page_sizes().id(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPage,
                         ::testing::Values(PageSize::a4_portrait, PageSize::a4_landscape, PageSize::a3_portrait,
                                           PageSize::a3_landscape, PageSize::screen));

TEST(Figure, SaysWhereMarksShowEstimates) {
  const auto svg = [](const MeasureOptions& measuring, const FigureOptions& options) {
    return draw_figure(Study(small_territory(), {}, measuring), options).svg;
  };
  FigureOptions options = on_a_circle(Language::english);
  const MeasureOptions estimating{.approximate = 0.1};
  EXPECT_THAT(svg(estimating, options), Not(HasSubstr("stimate")));
  options.size_measure = "betweenness";
  EXPECT_THAT(svg({}, options), Not(HasSubstr("stimate")));
  EXPECT_THAT(svg(estimating, options),
              AllOf(HasSubstr("Area: betweenness (estimate)"), HasSubstr("Estimate: betweenness. With probability"),
                    HasSubstr("\nbetweenness (estimate): ")));
  options.size_measure = "none";
  options.colour = "betweenness_normalized";
  EXPECT_THAT(svg(estimating, options), AllOf(HasSubstr("normalised betweenness (estimate)"),
                                              HasSubstr("Estimate: normalised betweenness. With")));
}

}  // namespace
}  // namespace maillage
