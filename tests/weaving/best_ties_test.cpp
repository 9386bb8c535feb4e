// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/best_ties.h"

#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

using ::testing::SizeIs;

constexpr double kRounding = 1e-9;

/// What suggestions are by their definition: every pair measured anew before each of them.
class Greedy {
 public:
  Greedy(const Territory& territory, Aim aim, std::optional<NodeId> hub)
      : territory_(territory), aside_(aim == Aim::resilience), structure_(territory.network, hub, 1) {
    for (const NodePair& pair : open_pairs(territory.network)) scale_.reach(benefit(pair));
  }

  [[nodiscard]] double score(const NodePair& pair) const {
    double kinship = 1 + affinity_of(territory_.evidence.of(pair.first, pair.second)).affinity();
    for (const NodePair& above : made_) {
      for (const NodeId node : {above.first, above.second})
        kinship /= node == pair.first || node == pair.second ? 2 : 1;
    }
    return scale_.main(benefit(pair)) * kinship;
  }

  [[nodiscard]] double best_score() const {
    double best = 0;
    for (const NodePair& pair : open_pairs(territory_.network)) {
      if (std::ranges::find(made_, pair) == made_.end()) best = std::max(best, score(pair));
    }
    return best;
  }

  void make(const NodePair& pair) {
    made_.push_back(pair);
    structure_.add_tie(pair.first, pair.second);
  }

 private:
  [[nodiscard]] Benefit benefit(const NodePair& pair) const {
    const auto [a, b] = pair;
    return {structure_.gain(a, b, aside_), aside_ ? structure_.fall_without_hub(a, b) : 0, 0};
  }

  const Territory& territory_;
  bool aside_;
  Structure structure_;
  Scale scale_;
  std::vector<NodePair> made_;
};

BestTies found_in(const Territory& territory, Aim aim, std::optional<NodeId> hub, double most_steps = kMostSteps) {
  Structure structure(territory.network, hub, 2);
  return best_ties(territory.evidence, structure, open_pairs(territory.network), {.aim = aim}, most_steps);
}

// More than a thousand pairs, of many parts: what the last suggestions bring was little at first.
TEST(BestTies, AreTheBestToTheEnd) {
  for (const std::uint64_t seed : {1U, 2U, 3U}) {
    const Territory territory(70, random_links(70, 0.012 + 0.006 * static_cast<double>(seed), seed));
    const NodeId hub(5);
    for (const Aim aim : {Aim::bridge, Aim::resilience}) {
      Greedy greedy(territory, aim, hub);
      const BestTies best = found_in(territory, aim, hub);
      EXPECT_EQ(best.sure_share, 1);
      EXPECT_THAT(best.list, SizeIs(10));
      for (const BestTie& one : not_empty(best.list)) {
        EXPECT_NEAR(one.parts.score(), greedy.best_score(), kRounding);
        EXPECT_NEAR(one.parts.score(), greedy.score(one.pair), kRounding);
        greedy.make(one.pair);
      }
    }
  }
}

// With no time to measure but a few, each is worth as much of the best as is said, at least.
TEST(BestTies, AreWorthTheShareThatIsSure) {
  const Territory territory(70, random_links(70, 0.06, 4));
  Greedy greedy(territory, Aim::bridge, {});
  const BestTies best = found_in(territory, Aim::bridge, {}, 0);
  EXPECT_LT(best.sure_share, 1);
  EXPECT_GT(best.sure_share, 0.2);
  for (const BestTie& one : not_empty(best.list)) {
    EXPECT_NEAR(one.parts.score(), greedy.score(one.pair), kRounding);
    EXPECT_GE(one.parts.score(), best.sure_share * greedy.best_score() * (1 - kRounding));
    greedy.make(one.pair);
  }
}

TEST(BestTies, OfNoPairsAreNone) {
  const Territory territory(make_complete(5));
  EXPECT_THAT(found_in(territory, Aim::bridge, {}).list, SizeIs(0));
}

}  // namespace
}  // namespace maillage::testing
