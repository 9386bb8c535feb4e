// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/suggest.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <tuple>

#include "maillage/base/parallel/parallel.h"
#include "maillage/hub/difference.h"
#include "maillage/measures/analysis.h"
#include "maillage/measures/registry.h"
#include "maillage/weaving/best_ties.h"
#include "maillage/weaving/candidates.h"
#include "maillage/weaving/house_ties.h"
#include "maillage/weaving/likely_ties.h"
#include "maillage/weaving/structure.h"

namespace maillage {
namespace {

constexpr double kHubPrecision = 0.01;  ///< of the betweenness that tells the hub of a network too large to be exact

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
    const Candidates found = candidates(evidence_, options_, structure_.hub());
    Suggestions suggestions{.list = {},
                            .hub = structure_.hub(),
                            .hub_estimate = hub_.estimate,
                            .before = structure_.baseline(),
                            .together = {},
                            .candidates = found.pairs.size(),
                            .all_pairs = found.all,
                            .tied_houses = options_.tied_houses || evidence_.houses().houses().all_alone()};
    if (options_.aim == Aim::closure) {
      suggestions.list = likely(found.pairs);
      for (const Suggestion& one : suggestions.list) structure_.add_tie(one.facts.a, one.facts.b);
    } else {
      const BestTies best = best_ties(evidence_, structure_, found.pairs, options_);
      suggestions.sure_share = best.sure_share;
      suggestions.list = described(best.list);
    }
    suggestions.together = structure_.baseline();
    return suggestions;
  }

  [[nodiscard]] Suggestions of(std::span<const NodePair> pairs) {
    const TieBaseline as_it_is = structure_.baseline();
    Suggestions suggestions{.list = scored(pairs),
                            .hub = structure_.hub(),
                            .hub_estimate = hub_.estimate,
                            .before = as_it_is,
                            .together = as_it_is,
                            .candidates = pairs.size(),
                            .all_pairs = true,
                            .tied_houses = true};
    add_introducers(suggestions.list);
    return suggestions;
  }

 private:
  [[nodiscard]] std::vector<Suggestion> scored(std::span<const NodePair> pairs) const {
    std::vector<Suggestion> suggestions(pairs.size());
    parallel_for(pairs.size(), options_.threads, [&](std::size_t i) {
      const auto [a, b] = std::minmax(pairs[i].first, pairs[i].second);
      suggestions[i] = described(structure_, a, b);
    });
    std::vector<Benefit> benefits;
    Scale scale;
    benefits.reserve(pairs.size());
    for (const Suggestion& one : suggestions) benefits.push_back(benefit(one));
    for (const Benefit& one : benefits) scale.reach(one);
    for (std::size_t i = 0; i < pairs.size(); ++i) suggestions[i].parts.main = scale.main(benefits[i]);
    return suggestions;
  }

  /// What each tie changes by itself: asked of the network without any of them.
  [[nodiscard]] std::vector<Suggestion> described(std::span<const BestTie> ties) const {
    const Structure alone(network_, structure_.hub(), options_.threads);
    std::vector<Suggestion> suggestions;
    for (const BestTie& tie : ties) {
      suggestions.push_back(described(alone, tie.pair.first, tie.pair.second));
      suggestions.back().parts = tie.parts;
    }
    add_introducers(suggestions);
    return suggestions;
  }

  [[nodiscard]] Suggestion described(const Structure& structure, NodeId a, NodeId b) const {
    Suggestion one;
    one.facts = evidence_.of(a, b);
    one.scores = kernels::score_pair(network_, a, b);
    one.only_through_hub = structure.only_through_hub(a, b);
    if (options_.likely != nullptr) one.chance = options_.likely->chance(a, b);
    one.change = structure.change(a, b);
    one.parts = affinity_of(one.facts);
    if (options_.project) one.fit = project_fit(one.facts, evidence_, *options_.project);
    one.ground = ground_of(one.facts, one.fit, evidence_, structure_.hub());
    return one;
  }

  [[nodiscard]] Benefit benefit(const Suggestion& one) const {
    const TieChange& change = one.change;
    const kernels::ScoredPair& scores = one.scores;
    switch (options_.aim) {
      case Aim::closure:
        if (one.chance) return {*one.chance, 0, 0};
        return {scores.of(kClosureScores[0]), scores.of(kClosureScores[1]), scores.of(kClosureScores[2])};
      case Aim::bridge: return {change.efficiency.value_or(0), 0, 0};
      case Aim::resilience:
        return {change.efficiency_without_hub.value_or(0), -change.fragmentation_without_hub.value_or(0), 0};
    }
    return {};
  }

  /// For a project by what speaks for them, else of equal scores alone: chances tell equals apart by a billionth.
  [[nodiscard]] bool ahead(const Suggestion& one, const Suggestion& other) const {
    constexpr double kEqual = 1e-6;
    const auto place = [&](const Suggestion& it) {
      const double score = it.parts.score();
      return std::tuple(score <= 0, options_.project ? it.ground : CommonGround::project, -std::round(score / kEqual),
                        it.ground == CommonGround::hub, -score, it.facts.a, it.facts.b);
    };
    return place(one) < place(other);
  }

  /// One after the other, each time the best once those before are made.
  [[nodiscard]] std::vector<Suggestion> likely(std::span<const NodePair> pairs) const {
    std::vector<Suggestion> left = scored(pairs);
    std::vector<Suggestion> chosen;
    while (chosen.size() < options_.top && !left.empty()) {
      const auto best =
          std::ranges::min_element(left, [&](const auto& one, const auto& other) { return ahead(one, other); });
      if (best->parts.score() <= 0) break;
      add_introducers(*best);
      chosen.push_back(std::move(*best));
      left.erase(best);
      const NodePair above{chosen.back().facts.a, chosen.back().facts.b};
      for (Suggestion& one : left)
        one.parts.variety *= variety_after(evidence_, above, {one.facts.a, one.facts.b}, options_);
    }
    return chosen;
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
