// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/ecosystem.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

Ecosystem one_of_each() {
  Ecosystem ecosystem;
  ecosystem.actors.resize(1);
  ecosystem.actors[0].id = "a";
  ecosystem.actors[0].kind = KindId(1);
  ecosystem.projects.resize(1);
  ecosystem.projects[0].id = "p";
  ecosystem.ties.resize(1);
  ecosystem.ties[0].intensity = 2;
  ecosystem.participations.resize(1);
  ecosystem.participations[0].intensity = 3;
  return ecosystem;
}

TEST(Ecosystem, IsARegularValue) {
  const Ecosystem ecosystem = one_of_each();
  Ecosystem copy = ecosystem;
  EXPECT_EQ(copy, ecosystem);
  copy.actors[0].name = "Bêta";
  EXPECT_NE(copy, ecosystem);
}

TEST(Ecosystem, GivesThingsByTheirIds) {
  const Ecosystem ecosystem = one_of_each();
  EXPECT_EQ(ecosystem[ActorId(0)].id, "a");
  EXPECT_EQ(ecosystem[ProjectId(0)].id, "p");
  EXPECT_EQ(ecosystem[TieId(0)].intensity, 2);
  EXPECT_EQ(ecosystem[ParticipationId(0)].intensity, 3);
  EXPECT_EQ(ecosystem[ecosystem.actors[0].kind].id, "association");
}

TEST(Ecosystem, KnowsTheKindOfActorsOfNoKind) {
  Ecosystem ecosystem;
  ecosystem.kinds.emplace_back().id = "family";
  EXPECT_EQ(ecosystem[unknown_kind(ecosystem)].id, "unknown");
}

}  // namespace
}  // namespace maillage
