// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/candidates.h"

#include <algorithm>
#include <set>

#include "maillage/hub/with_without.h"
#include "maillage/kernels/pair_scores.h"
#include "maillage/measures/analysis.h"
#include "maillage/measures/communities.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

constexpr std::size_t kMostPairs = 80000;       ///< all of them up to 400 actors
constexpr std::size_t kRepresentatives = 400;
constexpr std::size_t kTopPairs = 1000;         ///< by each score

/// The pairs that the options ask for.
class Asked {
 public:
  Asked(const PairEvidence& evidence, const SuggestOptions& options, std::optional<NodeId> hub)
      : network_(evidence.network()), options_(options), usable_(network_.size(), true) {
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
    return are_of_kinds(a, b) && !impossible_.contains({a, b});
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

  [[nodiscard]] bool are_of_kinds(NodeId a, NodeId b) const {
    if (!options_.between) return true;
    const std::pair<KindId, KindId> kinds(network_[a].kind, network_[b].kind);
    const auto& [one, other] = *options_.between;
    return kinds == std::pair(one, other) || kinds == std::pair(other, one);
  }

  const Network& network_;
  const SuggestOptions& options_;
  std::vector<bool> usable_;
  std::vector<bool> takes_part_;
  std::set<NodePair> impossible_;
};

bool tied(const Network& network, NodeId a, NodeId b) {
  const auto partners = network.neighbours(a);
  return std::binary_search(partners.begin(), partners.end(), b);
}

/// Those of these nodes, ascending, that are asked for; nothing when they are more than `most`.
std::optional<std::vector<NodePair>> open_pairs(const Network& network, const std::vector<NodeId>& nodes,
                                                const Asked& asked, std::size_t most) {
  std::vector<NodePair> pairs;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    for (std::size_t j = i + 1; j < nodes.size(); ++j) {
      if (!asked(nodes[i], nodes[j]) || tied(network, nodes[i], nodes[j])) continue;
      if (pairs.size() == most) return std::nullopt;
      pairs.emplace_back(nodes[i], nodes[j]);
    }
  }
  return pairs;
}

std::vector<NodeId> all_nodes(const Network& network) {
  std::vector<NodeId> nodes;
  nodes.reserve(network.size());
  for (std::size_t i = 0; i < network.size(); ++i) nodes.emplace_back(i);
  return nodes;
}

/// Of each community in turn the one that is nearest to all, of those left; up to kRepresentatives, ascending.
/// `whole`: what the nodes of this network are in that of `asked`.
std::vector<NodeId> representatives(const Network& network, const std::vector<NodeId>& whole, const Asked& asked,
                                    int threads) {
  Analysis analysis(network, {.threads = threads});
  const Values nearness = find_measure("harmonic")->compute(analysis);
  const Partition parts = communities(network).partition;
  std::vector<std::vector<NodeId>> members(parts.sizes.size());
  for (const NodeId node : all_nodes(network)) {
    if (asked(whole[node.index()])) members[parts.part_of[node.index()]].push_back(node);
  }
  for (auto& community : members) {
    std::stable_sort(community.begin(), community.end(),
                     [&](NodeId one, NodeId other) { return nearness[one.index()] > nearness[other.index()]; });
  }
  std::vector<NodeId> found;
  for (std::size_t rank = 0; rank < network.size() && found.size() < kRepresentatives; ++rank) {
    for (const auto& community : members) {
      if (rank < community.size() && found.size() < kRepresentatives) found.push_back(whole[community[rank].index()]);
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<NodeId> representatives(const Network& network, std::optional<NodeId> hub, const Asked& asked, int threads) {
  std::vector<NodeId> nodes = all_nodes(network);
  if (!hub) return representatives(network, nodes, asked, threads);
  nodes.erase(nodes.begin() + hub->value);
  return representatives(without(network, *hub), nodes, asked, threads);
}

Candidates sharing_partners(const Network& network, const Asked& asked, const SuggestOptions& options) {
  const std::size_t most = std::max(kTopPairs, 10 * options.top);
  const auto found = kernels::top_pairs(
      network, {.top = most,
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
  if (options.aim == Aim::closure) return sharing_partners(network, asked, options);
  if (auto all = open_pairs(network, all_nodes(network), asked, kMostPairs)) return {std::move(*all), true};
  const auto nodes = representatives(network, hub, asked, options.threads);
  return {open_pairs(network, nodes, asked, kMostPairs).value(), false};
}

}  // namespace maillage
