// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/groups.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;

//  a — b — c   (project p)      d — e      f: without ties
Ecosystem territory() {
  testing::EcosystemBuilder builder;
  for (const std::string id : {"a", "b", "c", "d", "e", "f"}) {
    Actor& actor = builder.actor(id);
    actor.name = "Actor " + id;
    if (id == "a" || id == "b") actor.form = "SCIC";
    if (id == "c") actor.form = "commune";
  }
  builder.participants("p", {"a", "b", "c"});
  builder.tie("d", "e");
  Ecosystem ecosystem = builder.ecosystem();
  ecosystem.projects[0].name = "Plan";
  ecosystem.actor_attributes.push_back({"Budget", Attribute::Numbers{1.5, std::nullopt, 3.0, 4.0, 5.0, 6.0}});
  ecosystem.actor_attributes.push_back({"Adhérent", Attribute::Booleans{true, true, false, true, std::nullopt, true}});
  return ecosystem;
}

std::vector<std::string> told(const std::optional<Grouping>& grouping) {
  std::vector<std::string> list;
  if (!grouping) return {"none"};
  for (const Group& group : grouping->groups) {
    std::string text = group.id + "/" + group.name + ":";
    for (const NodeId id : group.members) text += static_cast<char>('a' + id.index());
    list.push_back(text);
  }
  return list;
}

struct Groups : ::testing::Test {
  const Ecosystem ecosystem = territory();
  const Network network = build_network(ecosystem);
  Analysis analysis{network};

  std::optional<Grouping> by(std::string_view word, Language language = Language::english) {
    return group_by(ecosystem, analysis, word, language);
  }
};

TEST_F(Groups, AreCalledInATextBySmallLettersOrAsTheUserWroteThem) {
  EXPECT_EQ(by("community", Language::french)->phrase, "communautés");
  EXPECT_EQ(by("adherent", Language::french)->phrase, "«\u00A0Adhérent\u00A0»");
  EXPECT_EQ(by("component", Language::french)->groups.front().name, "autour de «\u00A0Actor a\u00A0»");
}

TEST_F(Groups, AreThoseOfAColumnTheLargestFirst) {
  EXPECT_THAT(told(by("form")), ElementsAre("SCIC/SCIC:ab", "commune/commune:c"));
  EXPECT_THAT(told(by("Forme", Language::french)), ElementsAre("SCIC/SCIC:ab", "commune/commune:c"));
  EXPECT_THAT(told(by("adherent", Language::french)), ElementsAre("oui/oui:abdf", "non/non:c"));
}

TEST_F(Groups, OfProjectsAreTheirParticipantsAndMayOverlap) {
  const auto projects = by("projects");
  EXPECT_THAT(told(projects), ElementsAre("p/Plan:abc"));
  EXPECT_TRUE(projects->overlapping);
}

TEST_F(Groups, OfCommunitiesAndComponentsAreNamedAfterTheBestTiedAndLeaveOutIsolates) {
  EXPECT_THAT(told(by("component")), ElementsAre("1/around Actor a:abc", "2/around Actor d:de"));
  EXPECT_EQ(by("communautes")->groups.size(), 2U);
  EXPECT_FALSE(by("community")->overlapping);
}

TEST_F(Groups, AreNotMadeOfNumbersOrUnknownWords) {
  EXPECT_FALSE(by("budget"));
  EXPECT_FALSE(by("colour of hair"));
}

TEST_F(Groups, LeaveNumbersToTheRamp) {
  const auto numbers = numbers_of(ecosystem, network, "budget");
  ASSERT_TRUE(numbers);
  EXPECT_THAT(*numbers, ElementsAre(1.5, std::nullopt, 3.0, 4.0, 5.0, 6.0));
  EXPECT_FALSE(numbers_of(ecosystem, network, "form"));
  EXPECT_THAT(number_words(ecosystem), ElementsAre("Budget"));
  EXPECT_THAT(group_words(ecosystem, Language::french),
              ElementsAre("type", "communaute", "composante", "projets", "forme", "lieu", "Adhérent"));
}

}  // namespace
}  // namespace maillage
