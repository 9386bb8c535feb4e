// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/likely_ties.h"

#include <gtest/gtest.h>

#include "maillage/weaving/suggest.h"

#include "support/not_empty.h"
#include "weaving/territory.h"

namespace maillage::testing {
namespace {

/// Two groups of six, each tied within but for one pair, and one tie between them.
Network two_groups() {
  std::vector<Link> links = {{0, 6}};
  for (const std::uint32_t first : {0U, 6U}) {
    for (std::uint32_t i = 0; i < 6; ++i) {
      for (std::uint32_t j = i + 1; j < 6; ++j) {
        if (i != 2 || j != 5) links.push_back({first + i, first + j});
      }
    }
  }
  return make_network(12, links);
}

TEST(LikelyTies, AreMostLikelyWhereTiesWereFoundAgain) {
  const Network network = two_groups();
  const Evaluation evaluation = evaluate_hidden(network, {.repetitions = 40}).value();
  const LikelyTies likely(network, evaluation);
  const double within = likely.chance(NodeId(2), NodeId(5));
  EXPECT_EQ(within, likely.greatest());
  EXPECT_EQ(within, likely.chance(NodeId(5), NodeId(2)));
  EXPECT_GT(within, 2 * likely.chance(NodeId(3), NodeId(9)));
  for (const auto& [a, b] : not_empty(open_pairs(network))) {
    EXPECT_GE(likely.chance(a, b), 0);
    EXPECT_LE(likely.chance(a, b), within);
  }
}

TEST(LikelyTies, LeadWhatIsSuggested) {
  const Territory territory(two_groups());
  const Evaluation evaluation = evaluate_hidden(territory.network, {.repetitions = 40}).value();
  const LikelyTies likely(territory.network, evaluation);
  const Suggestions found = suggest(territory.evidence, {.top = 3, .likely = &likely});
  ASSERT_EQ(found.list.size(), 3U);
  EXPECT_EQ(found.list.front().chance, likely.greatest());
  EXPECT_EQ(found.list.front().parts.main, 1);
  for (const Suggestion& one : found.list) {
    EXPECT_EQ(one.chance, likely.chance(one.facts.a, one.facts.b));
    EXPECT_NEAR(one.parts.main, *one.chance / likely.greatest(), 1e-12);
  }
}

TEST(JudgedTies, TellTheChanceOfGivenPairs) {
  const Territory territory(two_groups());
  const JudgedTies judged = judged_ties(territory.evidence, 3);
  ASSERT_NE(judged.likely(), nullptr);
  EXPECT_EQ(judged.judged->at, 3U);
  const std::vector<NodePair> pairs = {{NodeId(3), NodeId(9)}, {NodeId(2), NodeId(5)}};
  const auto found = compare_pairs(territory.evidence, pairs, {.likely = judged.likely()}).list;
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[1].parts.main, 1);
  for (const Suggestion& one : found) {
    EXPECT_EQ(one.chance, judged.likely()->chance(one.facts.a, one.facts.b));
    EXPECT_NEAR(one.parts.main, *one.chance / judged.likely()->greatest(), 1e-12);
  }
}

TEST(JudgedTies, AreNoneWhereNothingCanBeHidden) {
  const Territory territory(make_network(3, {{0, 1}}));
  EXPECT_EQ(judged_ties(territory.evidence, 3).likely(), nullptr);
}

}  // namespace
}  // namespace maillage::testing
