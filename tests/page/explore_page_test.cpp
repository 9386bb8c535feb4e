// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/page/explore_page.h"

#include <regex>
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "maillage/page/front.h"
#include "maillage/page/packing.h"
#include "maillage/page/territory_json.h"
#include "maillage/weaving/suggest.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

std::size_t occurrences(std::string_view text, std::string_view word) {
  std::size_t count = 0;
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) ++count;
  return count;
}

/// a, b and c share a project; d and a have a tie; an idea ties nobody.
EcosystemBuilder small_territory() {
  EcosystemBuilder build;
  build.participants("p", {"a", "b", "c"});
  build.project("idea").status = Status::idea;
  build.participation("idea", "b");
  build.actor("d", "company");
  build.tie("a", "d", "convention").period = {year(2020), year(2021)};
  return build;
}

struct Drawn {
  explicit Drawn(const EcosystemBuilder& build, const Question& question = {}) : study(build.ecosystem(), question) {}

  [[nodiscard]] ExploreFacts facts() const {
    return {.study = study,
            .figures = {draw_figure(study, {.language = Language::french}),
                        draw_figure(study, {.language = Language::english})},
            .measures = {find_measure("degree")}};
  }

  Study study;
};

std::string page_of(const EcosystemBuilder& build) { return explore_page(Drawn(build).facts()); }

nlohmann::json json_of(const EcosystemBuilder& build, const Question& question = {}) {
  return nlohmann::json::parse(territory_json(Drawn(build, question).facts()));
}

TEST(ExplorePage, AllowsItsOwnScriptAndStyleAlone) {
  const std::string page = page_of(small_territory());
  EXPECT_THAT(page,
              HasSubstr("default-src 'none'; script-src '" + policy_hash(front_script_sha256()) + "'; style-src '" +
                        policy_hash(front_style_sha256()) + "'; img-src blob:; base-uri 'none'; form-action 'none'"));
  EXPECT_THAT(page, HasSubstr("<script>" + std::string(front_script()) + "</script>"));
  EXPECT_THAT(page, HasSubstr("<style>" + std::string(front_style()) + "</style>"));
  const std::string_view shown = std::string_view(page).substr(0, page.find(front_script()));
  EXPECT_EQ(occurrences(shown, "http://"), occurrences(shown, "http://www.w3.org/"));
  EXPECT_EQ(occurrences(shown, "https://"), 0U);
  EXPECT_FALSE(std::regex_search(std::string(shown), std::regex(R"( (src|href|on[a-z]+)=)")));
}

TEST(ExplorePage, HasTheFigureInBothLanguagesAsPrinted) {
  const Drawn drawn(small_territory());
  const ExploreFacts facts = drawn.facts();
  const std::string page = explore_page(facts);
  EXPECT_THAT(page, HasSubstr("id=\"figure-fr\">" + packed(facts.figures[0].svg) + "</script>"));
  EXPECT_THAT(page, HasSubstr("id=\"figure-en\">" + packed(facts.figures[1].svg) + "</script>"));
  EXPECT_THAT(page, HasSubstr("<html lang=\"fr\">"));
}

TEST(ExplorePage, IsTheSameForTheSameInput) { EXPECT_EQ(page_of(small_territory()), page_of(small_territory())); }

TEST(ExplorePage, ShowsFigureAndTablesWithoutScripts) {
  const std::string page = page_of(small_territory());
  const std::size_t begin = page.find("<div id=\"still\">");
  const std::string still = page.substr(begin, page.find("<script", begin) - begin);
  EXPECT_THAT(still, HasSubstr("<svg"));
  EXPECT_THAT(still, HasSubstr("id=\"still-legend\""));
  EXPECT_THAT(still, HasSubstr("<tr><td>Actor d<td>entreprise<td>1\n"));
  EXPECT_THAT(still, HasSubstr("Actor a, Actor b et Actor c"));
  EXPECT_THAT(still, Not(HasSubstr("data-source")));
}

TEST(ExplorePage, TakesNamesForDataWhateverTheyHold) {
  const std::vector<std::string> names = {"</script><script>alert(1)</script>", "__proto__",
                                          "a\xE2\x80\xA8"
                                          "b",
                                          "<!--", "\"onload=\"x"};
  EcosystemBuilder build;
  build.participants("</title><script>alert(2)</script>", names);
  const std::string page = page_of(build);
  EXPECT_EQ(occurrences(page, "<script"), 4U);  // territory, two figures, the script
  EXPECT_EQ(occurrences(page, "</script"), 4U);
  EXPECT_EQ(occurrences(page, "<!--"), 0U);
  EXPECT_EQ(occurrences(page, "\"onload="), 0U);
  const std::vector<std::string> found = json_of(build)["actors"]["id"];
  EXPECT_THAT(found, ::testing::UnorderedElementsAreArray(names));
}

TEST(TerritoryJson, HasRowsAsColumns) {
  const nlohmann::json json = json_of(small_territory());
  EXPECT_THAT(json["actors"]["id"], ElementsAre("a", "b", "c", "d"));
  EXPECT_THAT(json["projects"]["id"], ElementsAre("idea", "p"));
  EXPECT_THAT(json["participations"]["actor"], ElementsAre(0, 1, 2));  // nobody took part in what is an idea
  EXPECT_THAT(json["participations"]["project"], ElementsAre(1, 1, 1));
  EXPECT_THAT(json["ties"]["from"], ElementsAre(0));
  EXPECT_THAT(json["ties"]["to"], ElementsAre(3));
  EXPECT_THAT(json["ties"]["start"], ElementsAre("2020"));
  EXPECT_THAT(json["measures"][0]["values"], ElementsAre(3.0, 2.0, 2.0, 1.0));
  EXPECT_EQ(json["hub"], 0);
}

TEST(TerritoryJson, HasOnlyWhatTheQuestionSelects) {
  EcosystemBuilder build = small_territory();
  build.tie("secret", "other");
  const nlohmann::json json = json_of(build, {.selection = {.kinds = {build.kind_id("company")}}});
  EXPECT_THAT(json["actors"]["id"], ElementsAre("d"));
  EXPECT_TRUE(json["participations"]["actor"].empty());
  EXPECT_TRUE(json["ties"]["from"].empty());
  EXPECT_THAT(json.dump(), Not(HasSubstr("secret")));
}

TEST(TerritoryJson, SaysWhySomeNetworksHaveNoSuggestions) {
  const nlohmann::json json = json_of(small_territory(), {.two_mode = true});
  EXPECT_TRUE(json["suggestions"]["pairs"].empty());
  EXPECT_THAT(json["suggestions"]["absent"][0].get<std::string>(), HasSubstr("Aucune proposition"));
  EXPECT_TRUE(json["hub"].is_null());
}

TEST(TerritoryJson, HasSuggestionsWithReasonsInBothLanguages) {
  EcosystemBuilder build;
  build.participants("p", {"a", "b"});
  build.participants("q", {"b", "c"});
  const Drawn drawn(build);
  const PairEvidence evidence(drawn.study);
  const reports::SuggestFacts suggested{evidence, Aim::closure, suggest(evidence)};
  ExploreFacts facts = drawn.facts();
  facts.suggested = &suggested;
  const nlohmann::json json = nlohmann::json::parse(territory_json(facts));
  ASSERT_EQ(json["suggestions"]["pairs"].size(), 1U);
  const nlohmann::json& pair = json["suggestions"]["pairs"][0];
  EXPECT_EQ(pair[0], 0);
  EXPECT_EQ(pair[1], 2);
  EXPECT_THAT(pair[2][0].get<std::string>(), HasSubstr("partenaire commun"));
  EXPECT_THAT(pair[2][1].get<std::string>(), HasSubstr("shared partner"));
}

}  // namespace
}  // namespace maillage::testing
