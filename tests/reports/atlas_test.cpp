// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/territory/atlas.h"

#include <regex>
#include <string>
#include <variant>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"

namespace maillage::reports {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

/// A project of three and a tie: Éric – Bob, Bob – Zoé, Éric – Zoé, Zoé – Alone's friend; somebody alone.
Ecosystem small_territory() {
  testing::EcosystemBuilder builder;
  const auto add = [&](const std::string& id, const std::string& name, const std::string& place = "") {
    Actor& actor = builder.actor(id);
    actor.name = name;
    actor.place = place;
  };
  add("zoe", "Zoé", "Lons");
  add("eric", "Éric");
  add("bob", "bob", "LONS");
  add("friend", "Friend, *of* Zoé");
  add("alone", "Alone");
  builder.participants("garden", {"eric", "bob", "zoe"});
  builder.participation("garden", "zoe").role = Role::lead;
  builder.tie("zoe", "friend");
  return builder.ecosystem();
}

std::vector<std::string> headings(const Document& document) {
  std::vector<std::string> found;
  for (const DocumentBlock& block : document.blocks) {
    if (const auto* heading = std::get_if<Heading>(&block)) found.push_back(heading->text.text());
  }
  return found;
}

/// From a heading to the next one.
std::string page_of(const Document& document, const std::string& name) {
  const std::string text = to_markdown(document);
  const std::size_t begin = text.find("## " + name + "\n");
  return begin == std::string::npos ? "" : text.substr(begin, text.find("\n## ", begin) - begin);
}

std::size_t pages(const Document& document) {
  const std::string pdf = to_pdf(document);
  const std::regex page("/Type /Page %");
  return static_cast<std::size_t>(
      std::distance(std::sregex_iterator(pdf.begin(), pdf.end(), page), std::sregex_iterator()));
}

TEST(Atlas, HasAPageForEachInTheOrderOfNamesAndAnIndex) {
  const Study study(small_territory());
  const Document whole = atlas(study, {}, Language::english);
  EXPECT_THAT(headings(whole), ElementsAre("Alone", "bob", "Éric", "Friend, *of* Zoé", "Zoé", "Index"));
  EXPECT_EQ(atlas_pages(study, {}), 5U);
  EXPECT_EQ(pages(whole), 7U);
  EXPECT_THAT(page_of(whole, "Index"), AllOf(HasSubstr("| Alone | 2 |"), HasSubstr("| Zoé | 6 |")));
  EXPECT_THAT(headings(atlas(study, {.index = false}, Language::english)), Not(::testing::Contains("Index")));
}

TEST(Atlas, SaysOfEachActorWithWhomAndInWhat) {
  const Study study(small_territory());
  const Document whole = atlas(study, {}, Language::english);
  // Zoé stands between her friend and each of the two others: 2 of the 6 pairs of others, and she alone.
  EXPECT_THAT(page_of(whole, "Zoé"),
              AllOf(HasSubstr("**3 partners**: “Friend, \\*of\\* Zoé”, bob and Éric."), HasSubstr("rank 1 of 5"),
                    HasSubstr("On 33.3% of"), HasSubstr("Alone in linking 2 pairs"),
                    HasSubstr("**1 project**: Project garden.")));
  EXPECT_THAT(page_of(whole, "bob"), AllOf(HasSubstr("**2 partners**: Éric and Zoé."), Not(HasSubstr("rank"))));
  EXPECT_THAT(page_of(whole, "Alone"), HasSubstr("No partner in these data."));
}

TEST(Atlas, TellsWhoTakesPartInAProjectAndInWhichRole) {
  const Study study(small_territory());
  const Document whole = atlas(study, {.of = AtlasOf::projects}, Language::english);
  EXPECT_THAT(headings(whole), ElementsAre("Project garden", "Index"));
  EXPECT_THAT(page_of(whole, "Project garden"),
              AllOf(HasSubstr("**Lead**: Zoé."), HasSubstr("**Take part**: bob, Éric and Zoé.")));
}

TEST(Atlas, TellsNoProjectAndNoRoleThatTheQuestionLeavesOut) {
  testing::EcosystemBuilder builder;
  builder.participants("garden", {"a", "b"});
  builder.participants("orchard", {"a", "b"});
  for (const char* project : {"garden", "orchard"}) builder.participation(project, "a").role = Role::funder;
  const ProjectId garden = builder.project_id("garden");
  const Study one(builder.ecosystem(), {.selection = {.projects = {garden}}});
  EXPECT_THAT(page_of(atlas(one, {.figures = false}, Language::english), "Actor a"),
              HasSubstr("**1 project**: Project garden."));
  const Study funders(builder.ecosystem(), {.selection = {.roles = {Role::funder}}});
  EXPECT_THAT(page_of(atlas(funders, {.of = AtlasOf::projects, .figures = false}, Language::english), "Project garden"),
              AllOf(HasSubstr("**Funder**: Actor a."), Not(HasSubstr("akes part"))));
}

TEST(Atlas, NamesARoleOfSeveralInThePlural) {
  testing::EcosystemBuilder builder;
  for (const char* id : {"a", "b"}) builder.participation("garden", id).role = Role::lead;
  for (const char* id : {"c", "d"}) builder.participation("garden", id);
  builder.participation("garden", "e").role = Role::funder;
  const Study study(builder.ecosystem());
  const AtlasPlan plan{.of = AtlasOf::projects, .figures = false};
  EXPECT_THAT(page_of(atlas(study, plan, Language::french), "Project garden"),
              AllOf(HasSubstr("**Porteurs**\u00A0: Actor a et Actor b."), HasSubstr("**Financeur**\u00A0: Actor e."),
                    HasSubstr("**Participent**\u00A0: Actor c et Actor d.")));
  EXPECT_THAT(page_of(atlas(study, plan, Language::english), "Project garden"),
              AllOf(HasSubstr("**Leads**: "), HasSubstr("**Take part**: ")));
}

TEST(Atlas, SaysInTheFilesOfItsMapsWhatItSaysOnPaper) {
  const Study study(small_territory());
  for (const DocumentBlock& block : atlas(study, {}, Language::french).blocks) {
    const auto* figure = std::get_if<FigureBlock>(&block);
    if (figure == nullptr) continue;
    EXPECT_THAT(figure->svg, HasSubstr(">" + figure->alternative + "</desc>"));
  }
}

TEST(Atlas, OfCommunesTakesOneNameForOneHoweverItIsWritten) {
  const Study study(small_territory());
  const Document whole = atlas(study, {.of = AtlasOf::communes}, Language::french);
  EXPECT_EQ(atlas_pages(study, {.of = AtlasOf::communes}), 1U);
  EXPECT_THAT(to_markdown(whole), HasSubstr("**2 acteurs**\u00A0: bob et Zoé."));
}

TEST(Atlas, OfNothingSaysSo) {
  const Study study(testing::EcosystemBuilder().ecosystem());
  EXPECT_THAT(to_markdown(atlas(study, {.of = AtlasOf::projects}, Language::english)), HasSubstr("Nothing to show"));
}

TEST(Atlas, DrawsThoseAroundAndNobodyElse) {
  const Study study(small_territory());
  const Document whole = atlas(study, {}, Language::english);
  std::vector<std::string> maps;
  for (const DocumentBlock& block : whole.blocks) {
    if (const auto* figure = std::get_if<FigureBlock>(&block)) maps.push_back(figure->alternative);
  }
  EXPECT_THAT(
      maps, ElementsAre("Map around: bob. 3 actors and 3 ties.", "Map around: Éric. 3 actors and 3 ties.",
                        "Map around: Friend, *of* Zoé. 2 actors and 1 tie.", "Map around: Zoé. 4 actors and 4 ties."));
}

}  // namespace
}  // namespace maillage::reports
