// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "maillage/measures/analysis.h"
#include "maillage/measures/registry.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/weaving/workshop.h"

namespace maillage {
namespace {

/// Those nearest to all that are not among these, ascending.
std::vector<NodeId> absent(const Analysis& analysis, const std::set<NodeId>& left_out, std::size_t most) {
  const Network& network = analysis.network();
  std::vector<NodeId> found;
  for (const NodeId node : node_ids(network)) {
    if (!left_out.contains(node)) found.emplace_back(node);
  }
  if (found.size() <= most) return found;
  const Values nearness = find_measure("harmonic")->compute(analysis);
  std::stable_sort(found.begin(), found.end(),
                   [&](NodeId one, NodeId other) { return nearness[one.index()] > nearness[other.index()]; });
  found.resize(most);
  std::sort(found.begin(), found.end());
  return found;
}

/// Participants that an absent actor has ties with, the strongest first, of equal ones the lowest.
std::vector<NodeId> inviters(const PairEvidence& evidence, NodeId actor, const std::set<NodeId>& participants) {
  const Network& network = evidence.network();
  std::vector<std::pair<double, NodeId>> found;
  const auto partners = network.neighbours(actor);
  for (std::size_t i = 0; i < partners.size(); ++i) {
    if (participants.contains(partners[i]) && !evidence.is_group(partners[i]))
      found.emplace_back(-network.weights(actor)[i], partners[i]);
  }
  std::sort(found.begin(), found.end());
  std::vector<NodeId> nodes;
  nodes.reserve(found.size());
  for (const auto& [closeness, node] : found) nodes.push_back(node);
  return nodes;
}

std::size_t of_its_sectors(const PairEvidence& evidence, NodeId actor, const std::set<NodeId>& participants) {
  const auto shares = [&](NodeId other) { return !evidence.of(actor, other).shared_sectors.empty(); };
  return static_cast<std::size_t>(std::ranges::count_if(participants, shares));
}

/// An absent actor and its open pairs with participants.
struct Absent {
  NodeId actor;
  std::vector<Suggestion> pairs;
  std::vector<NodeId> inviters;
  std::size_t new_ties = 0;
  std::size_t same_sector = 0;
  double factor = 1;  ///< one more than same_sector, halved for each of its house above, and where nobody invites it

  [[nodiscard]] NodeId participant(const Suggestion& pair) const {
    return pair.facts.a == actor ? pair.facts.b : pair.facts.a;
  }
  [[nodiscard]] double counts(const Suggestion& pair, const std::vector<double>& weight) const {
    return factor * pair.parts.score() * weight[participant(pair).index()];
  }
  [[nodiscard]] double worth(const std::vector<double>& weight) const {
    double sum = 0;
    for (const Suggestion& pair : pairs) sum += counts(pair, weight);
    return sum;
  }
};

std::vector<Absent> grouped(const std::vector<NodePair>& pairs, std::vector<Suggestion> scored) {
  std::vector<Absent> found;
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    if (found.empty() || found.back().actor != pairs[i].first)
      found.push_back({.actor = pairs[i].first, .pairs = {}, .inviters = {}});
    found.back().pairs.push_back(std::move(scored[i]));
    ++found.back().new_ties;
  }
  return found;
}

/// Leaves the pairs that have more than the hub in common, where there are any.
void keep_common_ground(std::vector<Absent>& all) {
  const auto is_hub = [](const Suggestion& pair) { return pair.ground == CommonGround::hub; };
  const bool none = std::ranges::all_of(all, [&](const Absent& one) { return std::ranges::all_of(one.pairs, is_hub); });
  if (none) return;
  for (Absent& one : all) std::erase_if(one.pairs, is_hub);
}

/// What is left with participants whose houses it would meet.
void halve_houses(const PairEvidence& evidence, const Absent& taken, std::vector<double>& weight) {
  for (const NodeId node : node_ids(evidence.network())) {
    const bool meets = std::ranges::any_of(taken.pairs, [&](const Suggestion& pair) {
      return node == taken.participant(pair) || evidence.are_of_one_house(node, taken.participant(pair));
    });
    if (meets) weight[node.index()] /= 2;
  }
}

/// The best of those left, taken out of them; weights fall for the houses of those it would meet first.
Invitation take_best(const PairEvidence& evidence, std::vector<Absent>& left, std::vector<double>& weight) {
  constexpr std::size_t kShown = 3;
  const auto best = std::max_element(left.begin(), left.end(), [&](const Absent& one, const Absent& other) {
    return one.worth(weight) < other.worth(weight);
  });
  Absent taken = std::move(*best);
  left.erase(best);
  Invitation one{.actor = taken.actor,
                 .worth = taken.worth(weight),
                 .new_ties = taken.new_ties,
                 .same_sector = taken.same_sector,
                 .best = {},
                 .inviters = std::move(taken.inviters)};
  std::stable_sort(taken.pairs.begin(), taken.pairs.end(), [&](const Suggestion& first, const Suggestion& second) {
    return taken.counts(first, weight) > taken.counts(second, weight);
  });
  taken.pairs.resize(std::min(taken.pairs.size(), kShown));
  halve_houses(evidence, taken, weight);
  for (Absent& other : left) {
    if (evidence.are_of_one_house(other.actor, taken.actor)) other.factor /= 2;
  }
  one.best = std::move(taken.pairs);
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
  for (const NodeId actor : absent(evidence.study(), left_out, kMostInvitedPairs / present.size())) {
    for (const NodeId participant : present) {
      const bool apart = !tied(network, actor, participant) && !evidence.are_of_one_house(actor, participant) &&
                         !evidence.do_houses_cooperate(actor, participant);
      if (apart && !impossible.contains(std::minmax(actor, participant))) pairs.emplace_back(actor, participant);
    }
  }
  std::vector<Absent> left = grouped(pairs, score_pairs(evidence, pairs, options));
  keep_common_ground(left);
  for (Absent& one : left) {
    one.inviters = inviters(evidence, one.actor, present);
    one.same_sector = of_its_sectors(evidence, one.actor, present);
    one.factor = static_cast<double>(1 + one.same_sector) / (one.inviters.empty() ? 2 : 1);
  }
  std::vector<double> weight(network.size(), 1);
  std::erase_if(left, [&](const Absent& one) { return one.worth(weight) <= 0; });
  std::vector<Invitation> found;
  while (found.size() < options.top && !left.empty()) found.push_back(take_best(evidence, left, weight));
  return found;
}

}  // namespace maillage
