// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/blending.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

constexpr std::size_t kSalton = static_cast<std::size_t>(Ranking::salton);
constexpr std::size_t kJaccard = static_cast<std::size_t>(Ranking::jaccard);

/// Places by two rankings; by all others they are in the middle.
Places::OfPair place(float salton, float jaccard) {
  Places::OfPair found;
  found.fill(0.5F);
  found.at(kSalton) = salton;
  found.at(kJaccard) = jaccard;
  return found;
}

TEST(BestBlend, IsTheBestRankingWhereNoneAddsToIt) {
  const Places trial{.sought = {place(1, 0.6F)}, .others = {place(0.2F, 0.7F), place(0.4F, 0.3F)}};
  const Places* const trials[] = {&trial};
  EXPECT_THAT(best_blend(trials), ElementsAre(Ranking::salton));
}

// Each of the two finds one of those sought, and only both together both.
TEST(BestBlend, IsOfRankingsThatAddToEachOther) {
  const Places trial{.sought = {place(1, 0.5F), place(0.5F, 1)},
                     .others = {place(0.7F, 0.2F), place(0.2F, 0.7F), place(0.6F, 0.1F), place(0.1F, 0.6F)}};
  const Places* const trials[] = {&trial};
  const Blend found = best_blend(trials);
  EXPECT_THAT(found, ::testing::UnorderedElementsAre(Ranking::salton, Ranking::jaccard));
}

TEST(BestBlend, WithoutTrialsIsResourceAllocation) {
  EXPECT_THAT(best_blend({}), ElementsAre(Ranking::resource_allocation));
}

TEST(Blended, IsTheMeanOfThePlaces) {
  RankingScores low{};
  RankingScores high{};
  high.at(kSalton) = 2;
  const std::vector<RankingScores> others = {low, high};
  EXPECT_THAT(blended(others, others, {Ranking::salton}), ElementsAre(0.25F, 0.75F));
  EXPECT_THAT(blended(others, others, {Ranking::salton, Ranking::jaccard}), ElementsAre(0.375F, 0.625F));
}

TEST(PlaceAmong, CountsEqualsHalf) {
  const std::vector<float> values = {1, 2, 2, 3};
  EXPECT_EQ(place_among(values, 2), 0.5);
  EXPECT_EQ(place_among(values, 0), 0);
  EXPECT_EQ(place_among(values, 4), 1);
  EXPECT_EQ(place_among({}, 4), 0.5);
}

// 0—1—2—3: 0 and 2 share the only partner of 0 and one of the two of 2.
TEST(RankingScores, OfAPathAreThoseOfItsScores) {
  const std::vector<std::pair<NodeId, NodeId>> pairs = {{NodeId(0), NodeId(2)}, {NodeId(0), NodeId(3)}};
  Random random(1);
  const auto scores = ranking_scores(make_path(4), pairs, random);
  const auto of = [&](std::size_t pair, Ranking ranking) { return scores[pair].at(static_cast<std::size_t>(ranking)); };
  EXPECT_EQ(of(0, Ranking::common_neighbours), 1);
  EXPECT_NEAR(of(0, Ranking::salton), 0.70710678, 1e-6);
  EXPECT_EQ(of(1, Ranking::salton), 0);
  EXPECT_NEAR(of(1, Ranking::three_paths), 0.5, 1e-6);
  EXPECT_EQ(of(0, Ranking::three_paths), 0);
}

}  // namespace
}  // namespace maillage::testing
