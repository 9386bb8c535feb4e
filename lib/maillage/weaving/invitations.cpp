// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/invitations.h"

#include <algorithm>
#include <set>

#include "maillage/measures/analysis.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

bool tied(const Network& network, NodeId a, NodeId b) {
  const auto partners = network.neighbours(a);
  return std::binary_search(partners.begin(), partners.end(), b);
}

/// Those nearest to all that are not among these, ascending.
std::vector<NodeId> absent(const Network& network, const std::set<NodeId>& left_out, std::size_t most, int threads) {
  std::vector<NodeId> found;
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (!left_out.contains(NodeId(i))) found.emplace_back(i);
  }
  if (found.size() <= most) return found;
  Analysis analysis(network, {.threads = threads});
  const Values nearness = find_measure("harmonic")->compute(analysis);
  std::stable_sort(found.begin(), found.end(),
                   [&](NodeId one, NodeId other) { return nearness[one.index()] > nearness[other.index()]; });
  found.resize(most);
  std::sort(found.begin(), found.end());
  return found;
}

/// Participants that an absent actor has ties with, the strongest first, of equal ones the lowest.
std::vector<NodeId> inviters(const Network& network, NodeId actor, const std::set<NodeId>& participants) {
  std::vector<std::pair<double, NodeId>> found;
  const auto partners = network.neighbours(actor);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (participants.contains(partners[i])) found.emplace_back(-network.weights(actor)[i], partners[i]);
  }
  std::sort(found.begin(), found.end());
  std::vector<NodeId> nodes;
  for (const auto& [closeness, node] : found) nodes.push_back(node);
  return nodes;
}

/// `pairs`: of the actor.
Invitation invitation(NodeId actor, std::vector<Suggestion> pairs) {
  constexpr std::size_t kShown = 3;
  Invitation one{.actor = actor, .worth = 0, .new_ties = pairs.size(), .best = {}, .inviters = {}};
  for (const Suggestion& pair : pairs) one.worth += pair.parts.score();
  std::stable_sort(pairs.begin(), pairs.end(), [](const Suggestion& left, const Suggestion& right) {
    return left.parts.score() > right.parts.score();
  });
  pairs.resize(std::min(pairs.size(), kShown));
  one.best = std::move(pairs);
  return one;
}

}  // namespace

std::vector<Invitation> invitations(const PairEvidence& evidence, std::span<const NodeId> participants,
                                    const SuggestOptions& options) {
  const Network& network = evidence.network();
  const std::set<NodeId> present(participants.begin(), participants.end());
  if (present.empty()) return {};
  std::set<NodeId> left_out = present;
  left_out.insert(options.excluded.begin(), options.excluded.end());
  std::set<NodePair> impossible;
  for (const auto& [a, b] : options.impossible) impossible.insert(std::minmax(a, b));
  std::vector<NodePair> pairs;
  for (const NodeId actor : absent(network, left_out, kMostInvitedPairs / present.size(), options.threads)) {
    for (const NodeId participant : present) {
      if (!tied(network, actor, participant) && !impossible.contains(std::minmax(actor, participant)))
        pairs.emplace_back(actor, participant);
    }
  }
  std::vector<Suggestion> scored = score_pairs(evidence, pairs, options);
  std::vector<Invitation> found;
  for (std::size_t first = 0; first < pairs.size();) {
    std::size_t end = first;
    std::vector<Suggestion> of_actor;
    for (; end < pairs.size() && pairs[end].first == pairs[first].first; ++end) of_actor.push_back(std::move(scored[end]));
    found.push_back(invitation(pairs[first].first, std::move(of_actor)));
    first = end;
  }
  std::erase_if(found, [](const Invitation& one) { return one.worth <= 0; });
  std::stable_sort(found.begin(), found.end(),
                   [](const Invitation& one, const Invitation& other) { return one.worth > other.worth; });
  found.resize(std::min(found.size(), options.top));
  for (Invitation& one : found) one.inviters = inviters(network, one.actor, present);
  return found;
}

}  // namespace maillage
