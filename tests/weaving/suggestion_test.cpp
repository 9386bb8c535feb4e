// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/suggestion.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

TEST(Aim, HasAFrenchAndAnEnglishName) {
  for (const Aim aim : {Aim::closure, Aim::bridge, Aim::resilience}) EXPECT_EQ(aims().parse(aims().id(aim)), aim);
  EXPECT_EQ(aims().parse("Proximité"), Aim::closure);
  EXPECT_EQ(aims().parse("PONT"), Aim::bridge);
  EXPECT_EQ(aims().parse("Résilience"), Aim::resilience);
  EXPECT_EQ(aims().parse("bridges"), std::nullopt);
  EXPECT_EQ(aims().parse(""), std::nullopt);
  EXPECT_THAT(aims().ids(), ::testing::ElementsAre("closure", "bridge", "resilience"));
}

double nearness(std::optional<double> kilometres, const std::string& commune = "", const std::string& group = "") {
  PairFacts facts;
  facts.kilometres = kilometres;
  facts.commune = commune;
  facts.intercommunality = group;
  return affinity_of(facts).nearness;
}

TEST(Affinity, OfNearnessFallsFromFifteenToFiftyKilometres) {
  EXPECT_EQ(nearness(std::nullopt), 0);
  EXPECT_DOUBLE_EQ(nearness(0), 0.1);
  EXPECT_DOUBLE_EQ(nearness(15), 0.1);
  EXPECT_DOUBLE_EQ(nearness(32.5), 0.05);
  EXPECT_DOUBLE_EQ(nearness(50), 0);
  EXPECT_DOUBLE_EQ(nearness(500), 0);
  EXPECT_DOUBLE_EQ(nearness(60, "", "ECLA"), 0.1);
  EXPECT_DOUBLE_EQ(nearness(std::nullopt, "Lons"), 0.1);
}

TEST(Affinity, CountsEachKindOfFactOnce) {
  EXPECT_EQ(affinity_of({}), ScoreParts());
  PairFacts facts;
  facts.shared_sectors = {"bois", "eau"};
  EXPECT_DOUBLE_EQ(affinity_of(facts).affinity(), 0.10);
  facts.shared_frameworks = {"LEADER", "PAT"};
  EXPECT_DOUBLE_EQ(affinity_of(facts).affinity(), 0.15);
  facts.complements.resize(3);
  EXPECT_DOUBLE_EQ(affinity_of(facts).affinity(), 0.20);
  facts.former.resize(2);
  EXPECT_DOUBLE_EQ(affinity_of(facts).affinity(), 0.25);
  ScoreParts parts = affinity_of(facts);
  parts.main = 0.5;
  parts.variety = 0.25;
  EXPECT_DOUBLE_EQ(parts.score(), 0.5 * 1.25 * 0.25);
}

}  // namespace
}  // namespace maillage::testing
