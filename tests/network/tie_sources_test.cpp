// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/network/question.h"

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;

std::map<std::string, double> ties_of(const Network& network) {
  std::map<std::string, double> ties;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    ties[network[from].id + "-" + network[to].id] = network.weight(EdgeId(i));
  }
  return ties;
}

//  jardin: c, a, b (b twice)      direct: c — d
EcosystemBuilder territory() {
  EcosystemBuilder builder;
  for (const char* id : {"d", "c", "b", "a"}) builder.actor(id);
  builder.participants("jardin", {"c", "a", "b"});
  builder.participation("jardin", "b").intensity = 4;
  builder.tie("c", "d").intensity = 3;
  return builder;
}

TEST(TieSources, AreMembershipsAndDirectTies) {
  const TieSources sources = tie_sources(territory().ecosystem());
  ASSERT_THAT(sources.memberships, SizeIs(3));
  ASSERT_THAT(sources.direct, SizeIs(1));
  EXPECT_EQ(sources.nodes[sources.direct.front().from].id, "c");
  EXPECT_EQ(sources.nodes[sources.direct.front().to].id, "d");
  const auto b = std::find_if(sources.memberships.begin(), sources.memberships.end(),
                              [&](const Membership& part) { return sources.nodes[part.actor].id == "b"; });
  ASSERT_NE(b, sources.memberships.end());
  EXPECT_EQ(b->intensity, 4);
  EXPECT_EQ(b->row, ParticipationId(3));
  EXPECT_THAT(b->periods, IsEmpty());
}

TEST(TieSources, StandInTheOrderOfTheNetwork) {
  const TieSources sources = tie_sources(territory().ecosystem());
  const Network network = network_of(sources);
  EXPECT_TRUE(std::equal(sources.nodes.begin(), sources.nodes.end(), network.nodes().begin(), network.nodes().end()));
}

TEST(TieSources, DoNotDependOnTheOrderOfTheRows) {
  EcosystemBuilder other;
  other.tie("c", "d").intensity = 3;
  other.participation("jardin", "b").intensity = 4;
  other.participants("jardin", {"b", "a", "c"});
  const TieSources here = tie_sources(territory().ecosystem());
  const TieSources there = tie_sources(other.ecosystem());
  ASSERT_EQ(there.memberships.size(), here.memberships.size());
  for (std::size_t i = 0; i < here.memberships.size(); ++i) {
    EXPECT_EQ(there.nodes[there.memberships[i].actor].id, here.nodes[here.memberships[i].actor].id);
    EXPECT_EQ(there.memberships[i].intensity, here.memberships[i].intensity);
  }
}

TEST(TieSources, MakeTheNetworkInWhateverOrderMembershipsStand) {
  TieSources sources = tie_sources(territory().ecosystem());
  const Network network = network_of(sources);
  EXPECT_THAT(ties_of(network), ElementsAre(Pair("a-b", 1), Pair("a-c", 0.5), Pair("b-c", 1), Pair("c-d", 3)));
  std::reverse(sources.memberships.begin(), sources.memberships.end());
  EXPECT_EQ(network_of(sources), network);
}

TEST(TieSources, OfANetworkMakeItAgain) {
  for (const Question& question : {Question{}, Question{.two_mode = true}, Question{.directed = true}}) {
    const Network network = build_network(territory().ecosystem(), question);
    const Network again = network_of(tie_sources(network));
    EXPECT_EQ(ties_of(again), ties_of(network));
    EXPECT_EQ(again.two_mode(), network.two_mode());
    EXPECT_EQ(again.directed(), network.directed());
    EXPECT_GT(again.edge_count(), 0U);
  }
}

// jardin:  a 2014–2016,  b 2018–2020,  c undated,  d 2016–2018
EcosystemBuilder one_after_the_other() {
  EcosystemBuilder builder;
  for (const char* id : {"a", "b", "c", "d"}) builder.actor(id);
  builder.participants("jardin", {"a", "b", "c", "d"});
  auto& rows = builder.ecosystem().participations;
  rows[0].period = {year(2014), year(2016)};
  rows[1].period = {year(2018), year(2020)};
  rows[3].period = {year(2016), year(2018)};
  return builder;
}

TEST(BuildNetwork, TiesNotThoseOfAProjectWhoNeverMetInThePeriod) {
  const EcosystemBuilder builder = one_after_the_other();
  const Network network = build_network(builder.ecosystem(), {.selection = {.period = {year(2010), year(2024)}}});
  const double share = 1.0 / 3;
  EXPECT_THAT(ties_of(network), ElementsAre(Pair("a-c", share), Pair("a-d", share), Pair("b-c", share),
                                            Pair("b-d", share), Pair("c-d", share)));
}

TEST(BuildNetwork, TiesAllOfAProjectWhereNoPeriodIsAskedFor) {
  const Network network = build_network(one_after_the_other().ecosystem());
  EXPECT_EQ(network.edge_count(), 6U);
}

TEST(BuildNetwork, TiesThoseWhoMetInOneOfTheirRoles) {
  EcosystemBuilder builder = one_after_the_other();
  Participation& again = builder.participation("jardin", "a");
  again.period = {year(2019), year(2019)};
  again.role = Role::funder;
  const Network network = build_network(builder.ecosystem(), {.selection = {.period = {year(2010), year(2024)}}});
  EXPECT_THAT(ties_of(network), ::testing::Contains(::testing::Key("a-b")));
}

}  // namespace
}  // namespace maillage::testing
