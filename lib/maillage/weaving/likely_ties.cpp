// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/likely_ties.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "maillage/base/random.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/weaving/blending.h"
#include "maillage/weaving/chances.h"

namespace maillage {
namespace {

constexpr double kInFront = 1e-9;  ///< tells apart whom the same chance goes with

}  // namespace

LikelyTies::LikelyTies(const Network& network, const Evaluation& evaluation)
    : nodes_(network.size()), chances_(network.size() * network.size() / 2, 0) {
  assert(!network.directed() && !evaluation.chances.empty());
  std::vector<std::pair<NodeId, NodeId>> pairs;
  for (const NodeId a : node_ids(network)) {
    for (std::size_t b = a.index() + 1; b < nodes_; ++b) {
      if (!tied(network, a, NodeId(b))) pairs.emplace_back(a, NodeId(b));
    }
  }
  Random unused(1);
  const std::vector<RankingScores> scores = ranking_scores(network, pairs, unused);
  const std::vector<float> values = blended(scores, scores, evaluation.closure);
  std::vector<float> ascending(values);
  std::ranges::sort(ascending);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto equal = std::ranges::equal_range(ascending, values[i]);
    const double place =
        static_cast<double>(ascending.end() - equal.end()) + (static_cast<double>(equal.size()) - 1) / 2;
    const double chance = chance_at(evaluation.chances, place) + kInFront * static_cast<double>(values[i]);
    chances_[number(pairs[i].first, pairs[i].second)] = chance;
    greatest_ = std::max(greatest_, chance);
  }
}

std::size_t LikelyTies::number(NodeId a, NodeId b) const {
  const std::size_t low = std::min(a, b).index();
  const std::size_t high = std::max(a, b).index();
  return low * (2 * nodes_ - low - 1) / 2 + (high - low - 1);
}

JudgedTies judged_ties(const PairEvidence& evidence, std::size_t top, int threads) {
  JudgedTies found{.judged = judge_closure(evidence.study(), top, threads)};
  if (found.judged) found.ties.emplace(evidence.network(), *found.judged);
  return found;
}

LikelySuggestions suggest_likely(const PairEvidence& evidence, SuggestOptions options) {
  assert(options.aim == Aim::closure);
  JudgedTies judged = judged_ties(evidence, options.top, options.threads);
  options.likely = judged.likely();
  LikelySuggestions likely{.found = suggest(evidence, options), .judged = std::move(judged.judged)};
  if (likely.found.list.empty()) likely.judged.reset();
  return likely;
}

}  // namespace maillage
