// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/common_ground.h"

#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/weaving/likely_ties.h"
#include "maillage/weaving/suggest.h"

#include "support/ecosystem_builder.h"
#include "support/not_empty.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

constexpr std::size_t kAll = 1000;

/// All know the hub, who takes part in the project wood with a. theme: of a sector of it; frame: of its framework;
/// funder: funds; town: a municipality; mates: knows a partner of a; people: a group, of a sector of it; none and far:
/// the hub alone.
Ecosystem around_a_hub() {
  EcosystemBuilder builder;
  for (const char* one : {"hub", "a", "far", "frame", "funder", "mates", "none", "theme"}) builder.actor(one);
  builder.actor("town", "municipality");
  builder.actor("people").form = "groupe";
  Project& wood = builder.project("wood");
  wood.sectors = {"Forêt", "eau"};
  wood.framework = "LEADER";
  builder.participants("wood", {"hub", "a"});
  builder.project("sawmill").sectors = {"foret"};
  builder.project("hikes").sectors = {"forêt"};
  builder.project("streams").framework = "leader";
  builder.participants("sawmill", {"theme"});
  builder.participants("hikes", {"people"});
  builder.participants("streams", {"frame"});
  builder.participation("school", "funder").role = Role::funder;
  for (const char* one : {"far", "frame", "funder", "mates", "none", "people", "theme", "town"})
    builder.tie("hub", one);
  builder.actor("friend");
  builder.tie("friend", "a");
  builder.tie("friend", "mates");
  return builder.ecosystem();
}

struct Wood {
  Territory territory{around_a_hub()};
  ProjectId project{0};
  std::optional<NodeId> hub = territory.node("hub");

  [[nodiscard]] PairFacts facts(const std::string& other) const {
    return territory.evidence.of(std::min(territory.node("a"), territory.node(other)),
                                 std::max(territory.node("a"), territory.node(other)));
  }
  [[nodiscard]] ProjectFit fit(const std::string& other) const {
    return project_fit(facts(other), territory.evidence, project);
  }
  [[nodiscard]] CommonGround ground(const std::string& other) const {
    return ground_of(facts(other), fit(other), territory.evidence, hub);
  }
  [[nodiscard]] std::string other_of(const Suggestion& one) const {
    return territory.network[one.fit.value().other].id;
  }
};

TEST(ProjectFit, TellsSharedWordsAndWhatTheProjectLacks) {
  const Wood wood;
  EXPECT_EQ(wood.territory.network[wood.fit("theme").other].id, "theme");
  EXPECT_THAT(wood.fit("theme").sectors, ElementsAre("Forêt"));
  EXPECT_THAT(wood.fit("theme").brings, IsEmpty());
  EXPECT_THAT(wood.fit("frame").frameworks, ElementsAre("LEADER"));
  EXPECT_THAT(wood.fit("funder").brings, ElementsAre(Complement::funder));
  EXPECT_THAT(wood.fit("town").brings, ElementsAre(Complement::municipality));
  EXPECT_FALSE(wood.fit("none").suits());
}

TEST(ProjectFit, OfAProjectThatIsOverLacksNothing) {
  Ecosystem ecosystem = around_a_hub();
  ecosystem.projects.front().status = Status::completed;
  const Territory territory(std::move(ecosystem));
  EXPECT_THAT(territory.evidence.brings(territory.node("town"), ProjectId(0)), IsEmpty());
}

TEST(CommonGround, IsTheProjectThenWhatIsSharedThenTheHub) {
  const Wood wood;
  for (const char* one : {"theme", "frame", "funder", "town"})
    EXPECT_EQ(wood.ground(one), CommonGround::project) << one;
  for (const char* one : {"mates", "people"}) EXPECT_EQ(wood.ground(one), CommonGround::shared) << one;
  for (const char* one : {"none", "far"}) EXPECT_EQ(wood.ground(one), CommonGround::hub) << one;
}

TEST(CommonGround, OfAGroupIsNotTheProject) {
  Ecosystem ecosystem = around_a_hub();
  ecosystem.actors[1].form = "groupe";
  const Territory territory(std::move(ecosystem));
  const NodeId a = territory.node("a");
  const NodeId town = territory.node("town");
  const PairFacts facts = territory.evidence.of(std::min(a, town), std::max(a, town));
  EXPECT_EQ(
      ground_of(facts, project_fit(facts, territory.evidence, ProjectId(0)), territory.evidence, territory.node("hub")),
      CommonGround::shared);
}

TEST(CommonGround, IsNoneOfAGroupThatFunds) {
  Wood wood;
  PairFacts facts = wood.facts("people");
  facts.shared_sectors.clear();
  facts.complements = {{Complement::funder, wood.territory.node("people"), wood.territory.node("a"), wood.project}};
  EXPECT_EQ(ground_of(facts, std::nullopt, wood.territory.evidence, wood.hub), CommonGround::hub);
  EXPECT_FALSE(is_hub_alone(facts, wood.hub));
}

TEST(HubAlone, IsTheOnePartnerAndNothingElse) {
  const Wood wood;
  EXPECT_TRUE(is_hub_alone(wood.facts("none"), wood.hub));
  EXPECT_FALSE(is_hub_alone(wood.facts("none"), wood.territory.node("mates")));
  EXPECT_FALSE(is_hub_alone(wood.facts("mates"), wood.hub));
  EXPECT_FALSE(is_hub_alone(wood.facts("theme"), wood.hub));
}

// Whatever the score: the hub alone is what all have in common.
TEST(SuggestionsForAProject, ComeByWhatSpeaksForThem) {
  const Wood wood;
  for (const Aim aim : {Aim::closure, Aim::bridge, Aim::resilience}) {
    SCOPED_TRACE(aims().id(aim));
    const auto list = suggest(wood.territory.evidence, {.aim = aim, .top = kAll, .project = wood.project}).list;
    EXPECT_TRUE(std::ranges::is_sorted(not_empty(list), {}, &Suggestion::ground));
    EXPECT_EQ(list.front().ground, CommonGround::project);
    EXPECT_EQ(list.back().ground, CommonGround::hub);
    for (const Suggestion& one : list) EXPECT_TRUE(one.fit);
  }
}

TEST(SuggestionsForAProject, ComeByWhatSpeaksForThemWhereChancesAreKnown) {
  const Wood wood;
  const LikelySuggestions likely = suggest_likely(wood.territory.evidence, {.top = kAll, .project = wood.project});
  EXPECT_TRUE(likely.judged);
  EXPECT_TRUE(std::ranges::is_sorted(not_empty(likely.found.list), {}, &Suggestion::ground));
  EXPECT_EQ(likely.found.list.back().ground, CommonGround::hub);
}

// 0 and 3 share a hub of 4 alone; 1 and 2 share one of theirs of as many partners.
TEST(Suggestions, OfEqualScoreWithTheHubAloneComeLast) {
  const Territory territory(10, {{0, 4}, {3, 4}, {4, 6}, {4, 7}, {1, 5}, {2, 5}, {5, 8}, {5, 9}});
  for (const Aim aim : {Aim::closure, Aim::bridge}) {
    SCOPED_TRACE(aims().id(aim));
    const auto list = suggest(territory.evidence, {.aim = aim,
                                                   .top = 1,
                                                   .among = {NodeId(0), NodeId(1), NodeId(2), NodeId(3)},
                                                   .impossible = {{NodeId(0), NodeId(1)},
                                                                  {NodeId(0), NodeId(2)},
                                                                  {NodeId(1), NodeId(3)},
                                                                  {NodeId(2), NodeId(3)}},
                                                   .hub = NodeId(4)})
                          .list;
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list.front().facts.a, NodeId(1));
    EXPECT_EQ(list.front().ground, CommonGround::shared);
  }
}

}  // namespace
}  // namespace maillage::testing
