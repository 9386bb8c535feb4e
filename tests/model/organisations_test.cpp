// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/organisations.h"

#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

// anna and ben belong to the school, chloe to the school and the farm; the school belongs to nobody.
TEST(OrganisationLevel, GivesTheTiesOfMembersToWhatTheyBelongTo) {
  EcosystemBuilder builder;
  for (const char* actor : {"anna", "school", "ben", "farm", "chloe", "mill"}) builder.actor(actor);
  Ecosystem& ecosystem = builder.ecosystem();
  ecosystem.actors[0].belongs_to = {ActorId(1)};
  ecosystem.actors[2].belongs_to = {ActorId(1)};
  ecosystem.actors[4].belongs_to = {ActorId(1), ActorId(3)};
  builder.tie("anna", "ben");
  builder.tie("anna", "mill").intensity = 2;
  builder.tie("chloe", "mill").intensity = 3;
  builder.participation("garden", "chloe");
  ecosystem.actor_attributes = {{"age", Attribute::Numbers{1, 2, 3, 4, 5, 6}}};
  ecosystem.tie_attributes = {{"note", Attribute::Texts{"x", "y", "z"}}};

  const OrganisationLevel level = at_level_of_organisations(ecosystem);
  EXPECT_EQ(level.merged, 3U);
  EXPECT_EQ(level.internal, 1U);
  ASSERT_EQ(level.ecosystem.actors.size(), 3U);
  EXPECT_EQ(level.ecosystem.actors[1].id, "farm");
  ASSERT_EQ(level.ecosystem.ties.size(), 3U);
  EXPECT_EQ(level.ecosystem.ties[0].from, ActorId(0));
  EXPECT_EQ(level.ecosystem.ties[0].to, ActorId(2));
  EXPECT_EQ(level.ecosystem.ties[0].intensity, 2);
  EXPECT_EQ(level.ecosystem.ties[2].from, ActorId(1));
  EXPECT_EQ(level.ecosystem.participations.size(), 2U);
  EXPECT_EQ(std::get<Attribute::Numbers>(level.ecosystem.actor_attributes[0].values), (Attribute::Numbers{2, 4, 6}));
  EXPECT_EQ(std::get<Attribute::Texts>(level.ecosystem.tie_attributes[0].values), (Attribute::Texts{"y", "z", "z"}));
}

TEST(OrganisationLevel, LeavesACircleOfMembersAsItIs) {
  EcosystemBuilder builder;
  for (const char* actor : {"a", "b"}) builder.actor(actor);
  builder.ecosystem().actors[0].belongs_to = {ActorId(1)};
  builder.ecosystem().actors[1].belongs_to = {ActorId(0)};
  builder.tie("a", "b");
  const OrganisationLevel level = at_level_of_organisations(builder.ecosystem());
  EXPECT_EQ(level.ecosystem.actors.size(), 2U);
  EXPECT_EQ(level.ecosystem.ties.size(), 1U);
}

}  // namespace
}  // namespace maillage::testing
