// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/candidates.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "maillage/hub/difference.h"
#include "maillage/kernels/pair_scores.h"
#include "maillage/measures/analysis.h"
#include "maillage/measures/communities.h"
#include "maillage/measures/registry.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/weaving/common_ground.h"
#include "maillage/weaving/likely_ties.h"

namespace maillage {
namespace {

constexpr std::size_t kTopPairs = 1000;  ///< by each score

/// The pairs that the options ask for.
class Asked {
 public:
  Asked(const PairEvidence& evidence, const SuggestOptions& options, std::optional<NodeId> hub)
      : evidence_(evidence), network_(evidence.network()), options_(options), usable_(network_.size(), true) {
    if (!options.among.empty()) usable_.assign(network_.size(), false);
    for (const NodeId one : options.among) usable_[one.index()] = true;
    for (const NodeId excluded : options.excluded) usable_[excluded.index()] = false;
    if (options.aim == Aim::resilience && hub) usable_[hub->index()] = false;
    for (const auto& [a, b] : options.impossible) impossible_.insert(std::minmax(a, b));
    if (options.project) takes_part_ = participants(evidence.ecosystem(), *options.project);
  }

  /// \pre a < b
  [[nodiscard]] bool operator()(NodeId a, NodeId b) const {
    if (!usable_[a.index()] || !usable_[b.index()]) return false;
    if (options_.of && *options_.of != a && *options_.of != b) return false;
    if (options_.project && takes_part_[a.index()] == takes_part_[b.index()]) return false;
    return are_of_kinds(a, b) && has_kind(a, b) && !impossible_.contains({a, b}) && can_be_called(a, b) &&
           are_of_houses_apart(a, b);
  }

  /// It may be in such a pair.
  [[nodiscard]] bool operator()(NodeId node) const {
    if (!options_.between) return usable_[node.index()];
    const KindId kind = network_[node].kind;
    return usable_[node.index()] && (kind == options_.between->first || kind == options_.between->second);
  }

 private:
  [[nodiscard]] std::vector<bool> participants(const Ecosystem& ecosystem, ProjectId project) const {
    std::vector<bool> actors(ecosystem.actors.size(), false);
    for (const Participation& one : ecosystem.participations) {
      if (one.project == project) actors[one.actor.index()] = true;
    }
    std::vector<bool> found;
    for (const Node& node : network_.nodes()) found.push_back(actors[std::get<ActorId>(node.subject).index()]);
    return found;
  }

  /// One of the two at least, where nobody asks for them.
  [[nodiscard]] bool can_be_called(NodeId a, NodeId b) const {
    const bool asked_for = options_.of || !options_.among.empty();
    return asked_for || !evidence_.is_group(a) || !evidence_.is_group(b);
  }

  [[nodiscard]] bool are_of_houses_apart(NodeId a, NodeId b) const {
    if (evidence_.are_of_one_house(a, b)) return false;
    return options_.tied_houses || !evidence_.do_houses_cooperate(a, b);
  }

  [[nodiscard]] bool has_kind(NodeId a, NodeId b) const {
    const auto listed = [&](NodeId node) {
      return std::ranges::find(options_.with_kinds, network_[node].kind) != options_.with_kinds.end();
    };
    return options_.with_kinds.empty() || listed(a) || listed(b);
  }

  [[nodiscard]] bool are_of_kinds(NodeId a, NodeId b) const {
    if (!options_.between) return true;
    const std::pair<KindId, KindId> kinds(network_[a].kind, network_[b].kind);
    const auto& [one, other] = *options_.between;
    return kinds == std::pair(one, other) || kinds == std::pair(other, one);
  }

  const PairEvidence& evidence_;
  const Network& network_;
  const SuggestOptions& options_;
  std::vector<bool> usable_;
  std::vector<bool> takes_part_;
  std::set<NodePair> impossible_;
};

std::vector<NodeId> all_nodes(const Network& network) {
  std::vector<NodeId> nodes;
  nodes.reserve(network.size());
  for (const NodeId id : node_ids(network)) nodes.emplace_back(id);
  return nodes;
}

/// Collects pairs that are asked for and have no tie.
class Collector {
 public:
  Collector(const Network& network, const Asked& asked) : network_(network), asked_(asked) {}

  void add(NodeId one, NodeId other) {
    const auto [a, b] = std::minmax(one, other);
    if (asked_(a, b) && !tied(network_, a, b)) pairs_.emplace_back(a, b);
  }
  [[nodiscard]] std::size_t size() const { return pairs_.size(); }
  [[nodiscard]] std::vector<NodePair> take() {
    std::sort(pairs_.begin(), pairs_.end());
    pairs_.erase(std::unique(pairs_.begin(), pairs_.end()), pairs_.end());
    return std::move(pairs_);
  }

 private:
  const Network& network_;
  const Asked& asked_;
  std::vector<NodePair> pairs_;
};

/// All of them; nothing when they are more than kMostCandidates.
std::optional<std::vector<NodePair>> every_pair(const Network& network, const Asked& asked) {
  Collector found(network, asked);
  for (const NodeId a : node_ids(network)) {
    for (std::size_t b = a.index() + 1; b < network.size(); ++b) found.add(a, NodeId(b));
    if (found.size() > kMostCandidates) return std::nullopt;
  }
  return found.take();
}

/// Nodes that may be in a pair asked for.
struct Ranked {
  std::vector<NodeId> nearest;   ///< those nearest to all first
  std::vector<NodeId> by_turns;  ///< of each community in turn the one that is nearest to all, of those left
};

/// `whole`: what the nodes of this network are in that of `asked`.
Ranked ranked(const Analysis& analysis, const std::vector<NodeId>& whole, const Asked& asked) {
  const Network& network = analysis.network();
  const Values nearness = find_measure("harmonic")->compute(analysis);
  const Partition parts = communities(network).partition;
  std::vector<NodeId> nodes = all_nodes(network);
  std::erase_if(nodes, [&](NodeId node) { return !asked(whole[node.index()]); });
  std::stable_sort(nodes.begin(), nodes.end(),
                   [&](NodeId one, NodeId other) { return nearness[one.index()] > nearness[other.index()]; });
  std::vector<std::size_t> met(parts.sizes.size(), 0);
  std::vector<std::pair<std::size_t, NodeId>> turns;  // the turn at which each comes
  Ranked found;
  for (const NodeId node : nodes) {
    found.nearest.push_back(whole[node.index()]);
    turns.emplace_back(met[parts.part_of[node.index()]]++, whole[node.index()]);
  }
  std::stable_sort(turns.begin(), turns.end(),
                   [](const auto& one, const auto& other) { return one.first < other.first; });
  for (const auto& [turn, node] : turns) found.by_turns.push_back(node);
  return found;
}

Ranked ranked(const Analysis& analysis, std::optional<NodeId> without_it, const Asked& asked) {
  std::vector<NodeId> nodes = all_nodes(analysis.network());
  if (!without_it) return ranked(analysis, nodes, asked);
  nodes.erase(nodes.begin() + without_it->value);
  return ranked(Analysis(without(analysis.network(), *without_it), analysis.options()), nodes, asked);
}

/// Half of them between nodes of all parts, half between those nearest to all and any other.
std::vector<NodePair> promising_pairs(const Network& network, const Ranked& nodes, const Asked& asked) {
  Collector found(network, asked);
  for (std::size_t i = 1; i < nodes.by_turns.size() && found.size() < kMostCandidates / 2; ++i) {
    for (std::size_t j = 0; j < i; ++j) found.add(nodes.by_turns[i], nodes.by_turns[j]);
  }
  for (std::size_t i = 0; i < nodes.nearest.size() && found.size() < kMostCandidates; ++i) {
    for (std::size_t j = i + 1; j < nodes.nearest.size(); ++j) found.add(nodes.nearest[i], nodes.nearest[j]);
  }
  return found.take();
}

/// The pairs of the highest chance; for a project those of most common ground first.
Candidates likeliest(const PairEvidence& evidence, const Asked& asked, const SuggestOptions& options,
                     std::optional<NodeId> hub) {
  const Network& network = evidence.network();
  const auto ground = [&](const NodePair& pair) {
    if (!options.project) return CommonGround::project;
    const PairFacts facts = evidence.of(pair.first, pair.second);
    return ground_of(facts, project_fit(facts, evidence, *options.project), evidence, hub);
  };
  std::vector<std::tuple<CommonGround, double, NodePair>> found;
  for (const NodeId a : node_ids(network)) {
    for (std::size_t b = a.index() + 1; b < network.size(); ++b) {
      const NodePair pair(a, NodeId(b));
      if (!asked(a, NodeId(b)) || tied(network, a, NodeId(b))) continue;
      found.emplace_back(ground(pair), -options.likely->chance(a, NodeId(b)), pair);
    }
  }
  std::sort(found.begin(), found.end());
  const std::size_t most = std::max(kTopPairs, 10 * options.top);
  Candidates candidates{.pairs = {}, .all = found.size() <= most};
  found.resize(std::min(found.size(), most));
  for (const auto& [first, chance, pair] : found) candidates.pairs.push_back(pair);
  std::sort(candidates.pairs.begin(), candidates.pairs.end());
  return candidates;
}

Candidates sharing_partners(const Network& network, const Asked& asked, const SuggestOptions& options) {
  const std::size_t most = std::max(kTopPairs, 10 * options.top);
  const auto found = kernels::top_pairs(network, {.top = most,
                                                  .by = {kClosureScores.begin(), kClosureScores.end()},
                                                  .counts = [&](NodeId a, NodeId b) { return asked(a, b); },
                                                  .threads = options.threads});
  Candidates candidates{.pairs = {}, .all = found.size() < most};
  for (const kernels::ScoredPair& pair : found) candidates.pairs.emplace_back(pair.a, pair.b);
  return candidates;
}

}  // namespace

Candidates candidates(const PairEvidence& evidence, const SuggestOptions& options, std::optional<NodeId> hub) {
  const Network& network = evidence.network();
  const Asked asked(evidence, options, hub);
  if (options.aim == Aim::closure && options.likely != nullptr) return likeliest(evidence, asked, options, hub);
  if (options.aim == Aim::closure) return sharing_partners(network, asked, options);
  if (auto all = every_pair(network, asked)) return {std::move(*all), true};
  const auto absent = options.aim == Aim::resilience ? hub : std::nullopt;
  return {promising_pairs(network, ranked(evidence.study(), absent, asked), asked), false};
}

}  // namespace maillage
