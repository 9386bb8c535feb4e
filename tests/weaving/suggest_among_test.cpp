// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions between the participants of a workshop.
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/weaving/suggest.h"

#include "support/graphs/graph_builders.h"
#include "support/not_empty.h"
#include "support/study_of.h"

namespace maillage::testing {
namespace {

class SuggestAmong : public ::testing::TestWithParam<Aim> {
 protected:
  [[nodiscard]] std::set<NodePair> pairs(const SuggestOptions& options) const {
    std::set<NodePair> found;
    for (const Suggestion& one : suggest(PairEvidence(study_), options).list)
      found.insert(std::minmax(one.facts.a, one.facts.b));
    return found;
  }

  Study study_ = study_of(make_network(12, random_links(12, 0.25, 5)));
};

TEST_P(SuggestAmong, NamesPairsOfTheseOnlyAndAllThatCount) {
  const std::vector<NodeId> among = {NodeId(1), NodeId(2), NodeId(4), NodeId(6), NodeId(7), NodeId(9), NodeId(11)};
  const std::set<NodeId> these(among.begin(), among.end());
  std::set<NodePair> expected;
  for (const NodePair& pair : pairs({.aim = GetParam(), .top = 1000})) {
    if (these.contains(pair.first) && these.contains(pair.second)) expected.insert(pair);
  }
  ASSERT_FALSE(expected.empty());
  EXPECT_EQ(pairs({.aim = GetParam(), .top = 1000, .among = among}), expected);
}

TEST_P(SuggestAmong, NamesNoneOfThoseExcludedOrImpossible) {
  const std::vector<NodeId> among = {NodeId(1), NodeId(2), NodeId(4), NodeId(6), NodeId(7), NodeId(9), NodeId(11)};
  const auto all = pairs({.aim = GetParam(), .top = 1000, .among = among});
  ASSERT_GT(all.size(), 1U);
  const auto [a, b] = *all.begin();
  EXPECT_FALSE(pairs({.aim = GetParam(), .top = 1000, .among = among, .impossible = {{b, a}}}).contains({a, b}));
  for (const NodePair& pair : not_empty(pairs({.aim = GetParam(), .top = 1000, .among = among, .excluded = {a}})))
    EXPECT_TRUE(pair.first != a && pair.second != a);
}

INSTANTIATE_TEST_SUITE_P(Aims, SuggestAmong, ::testing::Values(Aim::closure, Aim::bridge, Aim::resilience),
                         [](const auto& aim) { return std::string(aims().id(aim.param)); });

}  // namespace
}  // namespace maillage::testing
