// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/suggest.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <tuple>

#include "maillage/base/parallel/parallel.h"
#include "maillage/hub/difference.h"
#include "maillage/measures/analysis.h"
#include "maillage/measures/registry.h"
#include "maillage/weaving/candidates.h"
#include "maillage/weaving/house_ties.h"
#include "maillage/weaving/structure.h"

namespace maillage {
namespace {

constexpr double kHubPrecision = 0.01;  ///< of the betweenness that tells the hub of a network too large to be exact

/// What the aim looks at, as measured; 0 for parts that it has not.
using Benefit = std::array<double, 3>;

/// The largest of the candidates: each part of a benefit counts as a share of it.
class Scale {
 public:
  explicit Scale(const std::vector<Benefit>& benefits) {
    for (const Benefit& one : benefits) {
      for (std::size_t i = 0; i < one.size(); ++i) largest_.at(i) = std::max(largest_.at(i), one.at(i));
    }
  }

  /// Mean of the parts that any candidate has, 0 to 1.
  [[nodiscard]] double main(const Benefit& benefit) const {
    double sum = 0;
    int parts = 0;
    for (std::size_t i = 0; i < benefit.size(); ++i) {
      if (largest_.at(i) <= 0) continue;
      sum += benefit.at(i) / largest_.at(i);
      ++parts;
    }
    return parts == 0 ? 0 : sum / parts;
  }

 private:
  Benefit largest_{};
};

struct FoundHub {
  std::optional<NodeId> node = {};
  std::optional<Estimate> estimate = {};  ///< of the normalised betweenness that tells it
};

FoundHub find_hub(const Analysis& analysis, const SuggestOptions& options) {
  if (options.hub) return {options.hub};
  const bool estimated = analysis.network().size() > most_actors_for(Aim::bridge);
  MeasureOptions measuring = analysis.options();
  if (estimated) measuring.approximate = kHubPrecision;
  const Analysis measured = estimated ? analysis.with(measuring) : analysis;
  const Measure& betweenness = *find_measure("betweenness_normalized");
  const auto found = most_between(betweenness.compute(measured));
  if (found.empty()) return {std::nullopt, estimate_of(betweenness, measured)};
  return {found.front(), estimate_of(betweenness, measured)};
}

/// From a to b through those `passes` takes, the ends left out; nothing without such a path. Of equally short ways the
/// one of stronger ties, then of lower nodes, step by step.
template <typename Passes>
std::optional<std::vector<NodeId>> path_between(const Network& network, NodeId a, NodeId b, Passes passes) {
  constexpr auto kUnknown = std::numeric_limits<std::uint32_t>::max();
  std::vector<std::uint32_t> to_b(network.size(), kUnknown);
  to_b[b.index()] = 0;
  std::vector<NodeId> queue{b};
  for (std::size_t i = 0; i < queue.size() && to_b[a.index()] == kUnknown; ++i) {
    for (const NodeId next : network.neighbours(queue[i])) {
      if (to_b[next.index()] != kUnknown || (next != a && !passes(next))) continue;
      to_b[next.index()] = to_b[queue[i].index()] + 1;
      queue.push_back(next);
    }
  }
  if (to_b[a.index()] == kUnknown) return std::nullopt;
  std::vector<NodeId> path;
  for (NodeId at = a; to_b[at.index()] > 1;) {
    const auto next = network.neighbours(at);
    const auto weights = network.weights(at);
    std::size_t best = next.size();
    for (std::size_t i = 0; i < next.size(); ++i) {
      if (to_b[next[i].index()] == to_b[at.index()] - 1 && (best == next.size() || weights[i] > weights[best]))
        best = i;
    }
    at = next[best];
    path.push_back(at);
  }
  return path;
}

class Suggesting {
 public:
  Suggesting(const PairEvidence& evidence, const SuggestOptions& options)
      : evidence_(evidence),
        network_(evidence.network()),
        options_(options),
        hub_(find_hub(evidence.study(), options)),
        structure_(network_, hub_.node, options.threads) {}

  [[nodiscard]] Suggestions best() {
    Candidates found = candidates(evidence_, options_, structure_.hub());
    Suggestions suggestions{.list = {},
                            .hub = structure_.hub(),
                            .hub_estimate = hub_.estimate,
                            .before = structure_.baseline(),
                            .candidates = found.pairs.size(),
                            .all_pairs = found.all,
                            .tied_houses = options_.tied_houses || evidence_.houses().houses().all_alone()};
    if (!found.all && options_.aim != Aim::closure) keep_promising(found.pairs);
    std::vector<Suggestion> left = scored(found.pairs);
    keep_best(left);
    choose(std::move(left), suggestions.list);
    return suggestions;
  }

  [[nodiscard]] Suggestions of(std::span<const NodePair> pairs) {
    Suggestions suggestions{.list = scored(pairs),
                            .hub = structure_.hub(),
                            .hub_estimate = hub_.estimate,
                            .before = structure_.baseline(),
                            .candidates = pairs.size(),
                            .all_pairs = true,
                            .tied_houses = true};
    add_introducers(suggestions.list);
    return suggestions;
  }

 private:
  [[nodiscard]] std::vector<Suggestion> scored(std::span<const NodePair> pairs) {
    std::vector<Suggestion> suggestions(pairs.size());
    parallel_for(pairs.size(), options_.threads, [&](std::size_t i) {
      suggestions[i] = described(std::min(pairs[i].first, pairs[i].second), std::max(pairs[i].first, pairs[i].second));
    });
    std::vector<Benefit> benefits;
    benefits.reserve(pairs.size());
    for (const Suggestion& one : suggestions) benefits.push_back(benefit(one.scores, one.change));
    scale_.emplace(benefits);
    for (std::size_t i = 0; i < pairs.size(); ++i) suggestions[i].parts.main = scale_->main(benefits[i]);
    return suggestions;
  }

  [[nodiscard]] Suggestion described(NodeId a, NodeId b) const {
    Suggestion one;
    one.facts = evidence_.of(a, b);
    one.scores = kernels::score_pair(network_, a, b);
    one.only_through_hub = structure_.only_through_hub(a, b);
    one.change = structure_.change(a, b);
    one.parts = affinity_of(one.facts);
    return one;
  }

  [[nodiscard]] Benefit benefit(const kernels::ScoredPair& scores, const TieChange& change) const {
    switch (options_.aim) {
      case Aim::closure:
        return {scores.of(kClosureScores[0]), scores.of(kClosureScores[1]), scores.of(kClosureScores[2])};
      case Aim::bridge: return {change.efficiency.value_or(0), 0, 0};
      case Aim::resilience:
        return {change.efficiency_without_hub.value_or(0), -change.fragmentation_without_hub.value_or(0), 0};
    }
    return {};
  }

  /// Of too many pairs to look at each closely, those whose estimate is highest.
  void keep_promising(std::vector<NodePair>& pairs) const {
    std::vector<std::pair<double, NodePair>> estimates(pairs.size());
    parallel_for(pairs.size(), options_.threads, [&](std::size_t i) {
      const auto [a, b] = pairs[i];
      estimates[i] = {
          options_.aim == Aim::bridge ? -structure_.estimated_gain(a, b) : -structure_.estimated_gain_without_hub(a, b),
          pairs[i]};
    });
    std::sort(estimates.begin(), estimates.end());
    estimates.resize(std::min(estimates.size(), 2 * kMeasuredAnew));
    pairs.clear();
    for (const auto& [estimate, pair] : estimates) pairs.push_back(pair);
  }

  static bool ahead(const Suggestion& one, const Suggestion& other) {
    const double left = one.parts.score();
    const double right = other.parts.score();
    return left != right ? left > right : std::tie(one.facts.a, one.facts.b) < std::tie(other.facts.a, other.facts.b);
  }

  void keep_best(std::vector<Suggestion>& suggestions) const {
    std::erase_if(suggestions, [](const Suggestion& one) { return one.parts.score() <= 0; });
    std::sort(suggestions.begin(), suggestions.end(), ahead);
    const std::size_t most = std::max(kMeasuredAnew, 10 * options_.top);
    if (suggestions.size() > most) suggestions.resize(most);
  }

  /// One after the other, each time the best once those before are made.
  void choose(std::vector<Suggestion> left, std::vector<Suggestion>& chosen) {
    while (chosen.size() < options_.top && !left.empty()) {
      if (!chosen.empty()) look_again(left, chosen.back());
      const auto best = std::min_element(left.begin(), left.end(), ahead);
      if (best->parts.score() <= 0) return;
      add_introducers(*best);
      chosen.push_back(std::move(*best));
      left.erase(best);
    }
  }

  void look_again(std::vector<Suggestion>& left, const Suggestion& made) {
    const auto meets_again = [&](NodeId node, const PairFacts& facts) {
      return node != options_.of && (node == facts.a || node == facts.b);
    };
    if (options_.aim != Aim::closure) structure_.add_tie(made.facts.a, made.facts.b);
    parallel_for(left.size(), options_.threads, [&](std::size_t i) {
      Suggestion& one = left[i];
      for (const NodeId node : {made.facts.a, made.facts.b}) one.parts.variety /= meets_again(node, one.facts) ? 2 : 1;
      if (options_.aim == Aim::closure) return;
      one.parts.main = scale_->main(benefit(one.scores, structure_.change(one.facts.a, one.facts.b)));
    });
  }

  void add_introducers(Suggestion& one) const {
    const auto callable = [&](NodeId node) { return !evidence_.is_group(node); };
    const auto anybody = [](NodeId) { return true; };
    if (!one.facts.shared_partners.empty()) {
      one.distance = 2;
      for (const NodeId partner : one.facts.shared_partners) {
        if (callable(partner)) one.introducers.push_back(partner);
      }
      return;
    }
    const auto path = path_between(network_, one.facts.a, one.facts.b, anybody);
    if (!path) return;
    one.distance = path->size() + 1;
    if (std::ranges::all_of(*path, callable)) one.introducers = *path;
    else one.introducers = path_between(network_, one.facts.a, one.facts.b, callable).value_or(std::vector<NodeId>{});
  }

  void add_introducers(std::vector<Suggestion>& suggestions) const {
    parallel_for(suggestions.size(), options_.threads, [&](std::size_t i) { add_introducers(suggestions[i]); });
  }

  const PairEvidence& evidence_;
  const Network& network_;
  const SuggestOptions& options_;
  FoundHub hub_;
  Structure structure_;
  std::optional<Scale> scale_;
};

}  // namespace

std::size_t most_actors_for(Aim aim) {
  return aim == Aim::closure ? std::numeric_limits<std::uint32_t>::max() : kernels::TieGains::kMostNodes;
}

Suggestions suggest(const PairEvidence& evidence, const SuggestOptions& options) {
  assert(!evidence.network().directed() && evidence.network().size() <= most_actors_for(options.aim));
  return Suggesting(evidence, options).best();
}

Suggestions compare_pairs(const PairEvidence& evidence, std::span<const NodePair> pairs,
                          const SuggestOptions& options) {
  assert(!evidence.network().directed() && evidence.network().size() <= most_actors_for(options.aim));
  return Suggesting(evidence, options).of(pairs);
}

std::vector<Suggestion> score_pairs(const PairEvidence& evidence, std::span<const NodePair> pairs,
                                    const SuggestOptions& options) {
  return compare_pairs(evidence, pairs, options).list;
}

TieBaseline with_ties(const Network& network, std::span<const NodePair> ties, std::optional<NodeId> hub, int threads) {
  Structure structure(network, hub, threads);
  for (const auto& [a, b] : ties) structure.add_tie(a, b);
  return structure.baseline();
}

}  // namespace maillage
