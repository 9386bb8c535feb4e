// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/houses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/ecosystem_builder.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

class Territory {
 public:
  explicit Territory(std::size_t actors) {
    for (std::size_t i = 0; i < actors; ++i) builder_.actor("actor" + std::to_string(i));
  }
  Territory& belongs(std::uint32_t actor, std::vector<ActorId> above) {
    builder_.ecosystem().actors[actor].belongs_to = std::move(above);
    return *this;
  }
  [[nodiscard]] Houses houses() { return Houses(builder_.ecosystem()); }

 private:
  EcosystemBuilder builder_;
};

std::vector<ActorId> of(const Houses& houses, std::uint32_t actor) {
  const auto found = houses.of(ActorId(actor));
  return {found.begin(), found.end()};
}

TEST(Houses, AreTheTopsOfTheChains) {
  // person 0 → laboratory 1 → university 2; person 3 → university 2 and association 4
  const Houses houses =
      Territory(6).belongs(0, {ActorId(1)}).belongs(1, {ActorId(2)}).belongs(3, {ActorId(2), ActorId(4)}).houses();
  EXPECT_THAT(of(houses, 0), ElementsAre(ActorId(2)));
  EXPECT_THAT(of(houses, 1), ElementsAre(ActorId(2)));
  EXPECT_THAT(of(houses, 3), ElementsAre(ActorId(2), ActorId(4)));
  EXPECT_THAT(of(houses, 5), ElementsAre(ActorId(5)));
  EXPECT_TRUE(houses.are_of_one(ActorId(0), ActorId(3)));
  EXPECT_TRUE(houses.are_of_one(ActorId(3), ActorId(4)));
  EXPECT_FALSE(houses.are_of_one(ActorId(0), ActorId(4)));
  EXPECT_FALSE(houses.are_of_one(ActorId(0), ActorId(5)));
  EXPECT_TRUE(houses.is_house(ActorId(2)));
  EXPECT_FALSE(houses.is_house(ActorId(1)));
  EXPECT_FALSE(houses.all_alone());
}

TEST(Houses, OfCirclesOfMembersAreThemselves) {
  // 0 ↔ 1; 2 → 0; 3 ↔ 4, and 4 → 5
  const Houses houses = Territory(6)
                            .belongs(0, {ActorId(1)})
                            .belongs(1, {ActorId(0)})
                            .belongs(2, {ActorId(0)})
                            .belongs(3, {ActorId(4)})
                            .belongs(4, {ActorId(3), ActorId(5)})
                            .houses();
  for (const std::uint32_t alone : {0U, 1U, 2U}) EXPECT_THAT(of(houses, alone), ElementsAre(ActorId(alone)));
  for (const std::uint32_t member : {3U, 4U, 5U}) EXPECT_THAT(of(houses, member), ElementsAre(ActorId(5)));
}

TEST(Houses, OfALongChainAreFoundWithoutClimbingItAgain) {
  constexpr std::uint32_t kActors = 200000;
  Ecosystem ecosystem;
  ecosystem.actors.resize(kActors);
  for (std::uint32_t i = 0; i + 1 < kActors; ++i) ecosystem.actors[i].belongs_to = {ActorId(i + 1)};
  const Houses houses(ecosystem);
  EXPECT_THAT(of(houses, 0), ElementsAre(ActorId(kActors - 1)));
  EXPECT_THAT(of(houses, kActors / 2), ElementsAre(ActorId(kActors - 1)));
}

TEST(Houses, AreAllActorsWhereNobodyBelongsToAnybody) {
  const Houses houses = Territory(2).houses();
  EXPECT_TRUE(houses.all_alone());
  EXPECT_FALSE(houses.are_of_one(ActorId(0), ActorId(1)));
}

TEST(IsGroup, IsSaidByTheForm) {
  Actor actor;
  EXPECT_FALSE(is_group(actor));
  for (const char* form : {"groupe", "Groupe", "group"}) {
    actor.form = form;
    EXPECT_TRUE(is_group(actor)) << form;
  }
  actor.form = "groupement";
  EXPECT_FALSE(is_group(actor));
}

}  // namespace
}  // namespace maillage::testing
