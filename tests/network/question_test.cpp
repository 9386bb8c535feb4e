// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/question.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;

/// "a-b" (or "a>b" when directed) and the weight of each tie.
std::map<std::string, double> ties_of(const Network& network) {
  std::map<std::string, double> ties;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    ties[network[from].id + (network.directed() ? ">" : "-") + network[to].id] = network.weight(EdgeId(i));
  }
  return ties;
}

std::vector<std::string> ids_of(const Network& network) {
  std::vector<std::string> ids;
  for (const Node& node : network.nodes()) ids.push_back(node.id);
  return ids;
}

//  jardin: a, b, c      velo: b, c       direct: c — d, "conseil"; e has none
EcosystemBuilder territory() {
  EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d", "e"}) builder.actor(id);
  builder.participants("jardin", {"a", "b", "c"});
  builder.participants("velo", {"b", "c"});
  builder.tie("c", "d", "conseil").intensity = 3;
  return builder;
}

//  a —½— b        b–c: ½ from jardin (k = 3) and 1 from velo (k = 2)
//   \½  /1½
//     c —3— d     e
TEST(BuildNetwork, JoinsSharedProjectsAndDirectTies) {
  const Network network = build_network(territory().ecosystem());
  EXPECT_THAT(ids_of(network), ElementsAre("a", "b", "c", "d", "e"));
  EXPECT_THAT(ties_of(network), ElementsAre(Pair("a-b", 0.5), Pair("a-c", 0.5), Pair("b-c", 1.5), Pair("c-d", 3)));
}

TEST(BuildNetwork, CountsEachSharedProjectOnceInTheSimpleProjection) {
  const Network network = build_network(territory().ecosystem(), {.projection = Projection::simple});
  EXPECT_THAT(ties_of(network), ElementsAre(Pair("a-b", 1), Pair("a-c", 1), Pair("b-c", 2), Pair("c-d", 3)));
}

TEST(BuildNetwork, TakesOnlyTheTiesAskedForAndKeepsTheActors) {
  const EcosystemBuilder builder = territory();
  const Network direct = build_network(builder.ecosystem(), {.origin = TieOrigin::direct});
  EXPECT_THAT(ties_of(direct), ElementsAre(Pair("c-d", 3)));
  EXPECT_EQ(direct.size(), 5U);
  const Network shared = build_network(builder.ecosystem(), {.origin = TieOrigin::participation});
  EXPECT_THAT(ties_of(shared), ElementsAre(Pair("a-b", 0.5), Pair("a-c", 0.5), Pair("b-c", 1.5)));
}

TEST(BuildNetwork, KeepsTheEvidenceOfEachTie) {
  EcosystemBuilder builder = territory();
  builder.tie("c", "b").intensity = 2;
  const Network network = build_network(builder.ecosystem());
  const EdgeId b_c(2);
  ASSERT_EQ(network[network.ends(b_c).first].id, "b");
  EXPECT_EQ(network.weight(b_c), 3.5);
  EXPECT_THAT(network.evidence(b_c), ElementsAre(Evidence{TieId(1), 2}, Evidence{builder.project_id("jardin"), 0.5},
                                                 Evidence{builder.project_id("velo"), 1}));
  EXPECT_THAT(network.evidence(EdgeId(3)), ElementsAre(Evidence{TieId(0), 3}));
}

TEST(BuildNetwork, KnowsWhatANodeIs) {
  const Network network = build_network(territory().ecosystem());
  EXPECT_EQ(network[NodeId(3)], (Node{"d", "Actor d", territory().kind_id("association"), ActorId(3)}));
}

TEST(BuildNetwork, MultipliesByTheMeanIntensityOfAPair) {
  EcosystemBuilder builder;
  builder.participation("p", "a").intensity = 4;
  builder.participation("p", "b").intensity = 9;
  builder.participation("p", "c");
  EXPECT_THAT(ties_of(build_network(builder.ecosystem())),
              ElementsAre(Pair("a-b", 3), Pair("a-c", 1), Pair("b-c", 1.5)));
}

TEST(BuildNetwork, CountsAnActorWithSeveralRolesOnceWithItsHighestIntensity) {
  EcosystemBuilder builder;
  builder.participation("p", "a").role = Role::lead;
  Participation& second = builder.participation("p", "a");
  second.role = Role::expert;
  second.intensity = 4;
  builder.participation("p", "b");
  EXPECT_THAT(ties_of(build_network(builder.ecosystem())), ElementsAre(Pair("a-b", 2)));
}

TEST(BuildNetwork, MakesNoTieOfAProjectWithOneParticipant) {
  EcosystemBuilder builder;
  builder.participants("p", {"a"});
  const Network network = build_network(builder.ecosystem());
  EXPECT_EQ(network.size(), 1U);
  EXPECT_THAT(ties_of(network), IsEmpty());
}

TEST(BuildNetwork, LeavesOutATieOfAnActorWithItself) {
  EcosystemBuilder builder;
  builder.tie("a", "a");
  builder.tie("a", "b");
  EXPECT_THAT(ties_of(build_network(builder.ecosystem())), ElementsAre(Pair("a-b", 1)));
}

TEST(BuildNetwork, DirectsOnlyTheTiesThatHaveADirection) {
  EcosystemBuilder builder;
  builder.tie("a", "b").directed = true;
  builder.tie("c", "b");
  builder.participants("p", {"a", "c"});
  EXPECT_THAT(ties_of(build_network(builder.ecosystem(), {.directed = true})),
              ElementsAre(Pair("a>b", 1), Pair("a>c", 1), Pair("b>c", 1), Pair("c>a", 1), Pair("c>b", 1)));
}

TEST(BuildNetwork, MergesBothDirectionsWhenUndirected) {
  EcosystemBuilder builder;
  builder.tie("a", "b").directed = true;
  builder.tie("b", "a").directed = true;
  EXPECT_THAT(ties_of(build_network(builder.ecosystem())), ElementsAre(Pair("a-b", 2)));
}

//  a — jardin — b      c is tied directly only: alone here
TEST(BuildNetwork, TiesActorsToProjectsInTwoModes) {
  EcosystemBuilder builder;
  builder.participation("jardin", "a").intensity = 2;
  builder.participation("jardin", "b");
  builder.tie("b", "c");
  builder.project("friche");
  const Network network = build_network(builder.ecosystem(), {.directed = true, .two_mode = true});
  EXPECT_TRUE(network.two_mode());
  EXPECT_FALSE(network.directed());
  EXPECT_THAT(ids_of(network), ElementsAre("a", "b", "c", "friche", "jardin"));
  EXPECT_THAT(ties_of(network), ElementsAre(Pair("a-jardin", 2), Pair("b-jardin", 1)));
  EXPECT_THAT(network.evidence(EdgeId(0)), ElementsAre(Evidence{ParticipationId(0), 2}));
}

TEST(BuildNetwork, IsTheSameForAnyOrderOfTheRows) {
  EcosystemBuilder builder = territory();
  builder.participation("velo", "a").intensity = 0.3;
  builder.participation("velo", "d").intensity = 0.7;
  Ecosystem reversed = builder.ecosystem();
  std::reverse(reversed.participations.begin(), reversed.participations.end());
  std::reverse(reversed.ties.begin(), reversed.ties.end());
  EXPECT_EQ(ties_of(build_network(reversed)), ties_of(build_network(builder.ecosystem())));
}

// Selections. jardin: a (lead), b, c (funder); velo: b (lead), d; direct: a — c "conseil", a — d on velo
EcosystemBuilder described() {
  EcosystemBuilder builder;
  builder.actor("a", "association");
  builder.actor("b", "company");
  builder.actor("c", "municipality");
  builder.actor("d", "association");
  builder.actor("e", "association");
  Project& garden = builder.project("jardin");
  garden.sectors = {"Alimentation", "emploi"};
  garden.status = Status::completed;
  garden.period = {year(2019), year(2020)};
  Project& bicycle = builder.project("velo");
  bicycle.sectors = {"mobilité"};
  bicycle.period = {year(2022), std::nullopt};
  builder.participation("jardin", "a").role = Role::lead;
  builder.participation("jardin", "b").role = Role::partner;
  builder.participation("jardin", "c").role = Role::funder;
  builder.participation("velo", "b").role = Role::lead;
  builder.participation("velo", "d");
  builder.tie("a", "c", "conseil");
  builder.tie("a", "d").project = builder.project_id("velo");
  return builder;
}

struct Outcome {
  std::vector<std::string> ids;
  std::map<std::string, double> ties;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

Outcome select(const EcosystemBuilder& builder, const Selection& selection) {
  const Network network = build_network(builder.ecosystem(), {.selection = selection});
  return {ids_of(network), ties_of(network)};
}

void PrintTo(const Outcome& outcome, std::ostream* out) {
  *out << ::testing::PrintToString(outcome.ids) << ' ' << ::testing::PrintToString(outcome.ties);
}

TEST(Selection, OfNothingKeepsEveryone) {
  EXPECT_EQ(select(described(), {}),
            (Outcome{{"a", "b", "c", "d", "e"}, {{"a-b", 0.5}, {"a-c", 1.5}, {"b-c", 0.5}, {"b-d", 1}, {"a-d", 1}}}));
}

TEST(Selection, OfAProjectKeepsWhoTakesPartInItAndItsTies) {
  EcosystemBuilder builder = described();
  EXPECT_EQ(select(builder, {.projects = {builder.project_id("velo")}}),
            (Outcome{{"a", "b", "d"}, {{"a-d", 1}, {"b-d", 1}}}));
}

TEST(Selection, OfASectorComparesFolded) {
  EXPECT_EQ(select(described(), {.sectors = {"MOBILITE"}}), (Outcome{{"a", "b", "d"}, {{"a-d", 1}, {"b-d", 1}}}));
  EXPECT_EQ(select(described(), {.sectors = {"alimentation"}}),
            (Outcome{{"a", "b", "c"}, {{"a-b", 0.5}, {"a-c", 0.5}, {"b-c", 0.5}}}));
}

TEST(Selection, OfAKindKeepsItsActorsEvenAlone) {
  EcosystemBuilder builder = described();
  EXPECT_EQ(select(builder, {.kinds = {builder.kind_id("association")}}), (Outcome{{"a", "d", "e"}, {{"a-d", 1}}}));
}

TEST(Selection, OfARoleCountsThoseWhoHaveItAndNoDirectTie) {
  EXPECT_EQ(select(described(), {.roles = {Role::lead, Role::funder}}), (Outcome{{"a", "b", "c"}, {{"a-c", 1}}}));
}

TEST(Selection, OfAStatusLeavesOutProjectsWithoutOne) {
  EXPECT_EQ(select(described(), {.statuses = {Status::completed}}),
            (Outcome{{"a", "b", "c"}, {{"a-b", 0.5}, {"a-c", 0.5}, {"b-c", 0.5}}}));
  EXPECT_EQ(select(described(), {.statuses = {Status::ongoing}}), (Outcome{{}, {}}));
}

TEST(Selection, OfATieTypeLeavesOutParticipations) {
  EcosystemBuilder builder = described();
  EXPECT_EQ(select(builder, {.tie_types = {builder.tie_type_id("conseil")}}), (Outcome{{"a", "c"}, {{"a-c", 1}}}));
}

TEST(Selection, OfAPeriodKeepsWhatHasNoDate) {
  EXPECT_EQ(select(described(), {.period = {year(2021), std::nullopt}}),
            (Outcome{{"a", "b", "c", "d"}, {{"a-c", 1}, {"a-d", 1}, {"b-d", 1}}}));
  EXPECT_EQ(select(described(), {.period = {std::nullopt, year(2021)}}),
            (Outcome{{"a", "b", "c"}, {{"a-b", 0.5}, {"a-c", 1.5}, {"b-c", 0.5}}}));
}

TEST(Selection, OfAPeriodLooksAtParticipationsAndTiesToo) {
  EcosystemBuilder builder;
  builder.participants("p", {"a", "b"});
  builder.participation("p", "c").period = {year(2019), year(2019)};
  builder.tie("a", "d").period = {year(2018), year(2019)};
  EXPECT_EQ(select(builder, {.period = {year(2020), std::nullopt}}), (Outcome{{"a", "b"}, {{"a-b", 1}}}));
}

TEST(Selection, OfSeveralThingsAsksForAll) {
  EcosystemBuilder builder = described();
  EXPECT_EQ(select(builder, {.projects = {builder.project_id("velo")}, .kinds = {builder.kind_id("association")}}),
            (Outcome{{"a", "d"}, {{"a-d", 1}}}));
  EXPECT_EQ(select(builder, {.sectors = {"emploi"}, .roles = {Role::lead}}), (Outcome{{"a"}, {}}));
}

TEST(Selection, SharesAProjectAmongThoseSelected) {
  EcosystemBuilder builder;
  for (const char* id : {"a", "b"}) builder.actor(id, "citizen");
  builder.participants("p", {"a", "b", "c", "d", "e"});
  EXPECT_EQ(select(builder, {.kinds = {builder.kind_id("citizen")}}), (Outcome{{"a", "b"}, {{"a-b", 1}}}));
}

TEST(Selection, ChoosesProjectsInTwoModes) {
  EcosystemBuilder builder = described();
  builder.project("vide");
  const auto ids = [&](const Selection& selection) {
    return ids_of(build_network(builder.ecosystem(), {.selection = selection, .two_mode = true}));
  };
  EXPECT_THAT(ids({.projects = {builder.project_id("vide")}}), ElementsAre("vide"));
  EXPECT_THAT(ids({.roles = {Role::funder}}), ElementsAre("c", "jardin"));
  EXPECT_THAT(ids({.kinds = {builder.kind_id("company")}}), ElementsAre("b", "jardin", "velo"));
}

}  // namespace
}  // namespace maillage::testing
