// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/pair_rankings.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "maillage/kernels/walk_scores.h"

namespace maillage {
namespace {

constexpr std::array<std::string_view, kRankings> kNames = {"closure",
                                                            "common_neighbours",
                                                            "jaccard",
                                                            "adamic_adar",
                                                            "resource_allocation",
                                                            "preferential_attachment",
                                                            "weighted_common_neighbours",
                                                            "weighted_adamic_adar",
                                                            "weighted_resource_allocation",
                                                            "two_mode_resource_allocation",
                                                            "salton",
                                                            "local_walk",
                                                            "superposed_walk",
                                                            "restarted_walk",
                                                            "degree_corrected_walk",
                                                            "weighted_degree_corrected_walk",
                                                            "three_paths",
                                                            "random"};

constexpr std::size_t place(Ranking ranking) { return static_cast<std::size_t>(ranking); }

static_assert(place(Ranking::salton) == kernels::kPairScores + 1 &&
              place(Ranking::random) == place(Ranking::local_walk) + kernels::kWalkScores);

void add_shared(RankingScores& scores, const Network& network, NodeId a, NodeId b) {
  const kernels::ScoredPair shared = kernels::score_pair(network, a, b);
  for (std::size_t i = 0; i < kernels::kPairScores; ++i) scores.at(i + 1) = static_cast<float>(shared.scores.at(i));
  const double product = shared.of(kernels::PairScore::preferential_attachment);
  const double common = shared.of(kernels::PairScore::common_neighbours);
  scores.at(place(Ranking::salton)) = product > 0 ? static_cast<float>(common / std::sqrt(product)) : 0;
}

}  // namespace

std::string_view name(Ranking ranking) { return kNames.at(place(ranking)); }

std::vector<RankingScores> ranking_scores(const Network& network, std::span<const std::pair<NodeId, NodeId>> pairs,
                                          Random& random) {
  const kernels::WalkScores walks(network);
  std::vector<RankingScores> found(pairs.size());
  std::optional<NodeId> start;
  std::vector<kernels::WalkValues> walked;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    const auto [a, b] = pairs[i];
    if (start != a) walked = walks.from(a);
    start = a;
    add_shared(found[i], network, a, b);
    for (std::size_t walk = 0; walk < kernels::kWalkScores; ++walk)
      found[i].at(place(Ranking::local_walk) + walk) = static_cast<float>(walked[b.index()].at(walk));
    found[i].back() = static_cast<float>(random.uniform());
  }
  return found;
}

std::vector<float> ascending(std::span<const RankingScores> scores, Ranking ranking) {
  std::vector<float> values;
  values.reserve(scores.size());
  for (const RankingScores& one : scores) values.push_back(one.at(place(ranking)));
  std::ranges::sort(values);
  return values;
}

double place_among(std::span<const float> ascending, float value) {
  if (ascending.empty()) return 0.5;
  const auto equal = std::ranges::equal_range(ascending, value);
  const auto less = static_cast<double>(equal.begin() - ascending.begin());
  return (less + static_cast<double>(equal.size()) / 2) / static_cast<double>(ascending.size());
}

double auc(std::span<const float> sought, std::span<const float> others) {
  double sum = 0;
  for (const float value : sought) sum += place_among(others, value);
  return sum / static_cast<double>(sought.size());
}

}  // namespace maillage
