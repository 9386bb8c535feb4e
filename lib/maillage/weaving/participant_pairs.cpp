// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/participant_pairs.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"

namespace maillage {
namespace {

using ActorPair = std::pair<ActorId, ActorId>;

class Pairing {
 public:
  Pairing(const Participants& participants, const PairEvidence& evidence, std::span<const ImpossiblePair> impossible)
      : participants_(participants), evidence_(evidence), nodes_(nodes_of(participants, evidence.network())) {
    for (const ImpossiblePair& pair : impossible) impossible_.insert(std::minmax(pair.a, pair.b));
  }

  [[nodiscard]] ParticipantPairs all(std::span<const std::size_t> who, const SuggestOptions& options) {
    for (std::size_t i = 0; i < who.size(); ++i) {
      for (std::size_t j = i + 1; j < who.size(); ++j) {
        if (may_meet(who[i], who[j])) add(who[i], who[j]);
      }
    }
    pairs_.found = compare_pairs(evidence_, fresh_, options);
    set_values();
    return std::move(pairs_);
  }

 private:
  [[nodiscard]] bool may_meet(std::size_t a, std::size_t b) const {
    const Participant& one = participants_.list[a];
    const Participant& other = participants_.list[b];
    if (avoid_each_other(participants_, a, b) || are_colleagues(one, other, evidence_.ecosystem())) return false;
    return !one.actor || !other.actor || !impossible_.contains(std::minmax(*one.actor, *other.actor));
  }

  void add(std::size_t a, std::size_t b) {
    ParticipantPair pair{.a = a, .b = b};
    const std::optional<NodeId> at_a = nodes_[a];
    const std::optional<NodeId> at_b = nodes_[b];
    if (at_a && at_b) {
      pair.tie = tie_between(evidence_.network(), *at_a, *at_b);
      pair.acquaintance = pair.tie ? Acquaintance::tied : Acquaintance::fresh;
      if (!pair.tie) pair.suggestion = suggestion_of(std::minmax(*at_a, *at_b));
    }
    pairs_.list.push_back(pair);
  }

  std::size_t suggestion_of(NodePair nodes) {
    const auto [found, added] = places_.emplace(nodes, fresh_.size());
    if (added) fresh_.push_back(nodes);
    return found->second;
  }

  void set_values() {
    double largest = 0;
    for (const Suggestion& one : pairs_.found.list) largest = std::max(largest, one.parts.score());
    for (ParticipantPair& pair : pairs_.list) {
      if (pair.acquaintance == Acquaintance::tied) continue;
      const double score = pair.suggestion ? pairs_.found.list[*pair.suggestion].parts.score() : 0;
      pair.value = 0.5 + (largest > 0 ? 0.5 * score / largest : 0);
    }
  }

  const Participants& participants_;
  const PairEvidence& evidence_;
  std::vector<std::optional<NodeId>> nodes_;  ///< per participant
  std::set<ActorPair> impossible_;
  std::map<NodePair, std::size_t> places_;
  std::vector<NodePair> fresh_;
  ParticipantPairs pairs_;
};

}  // namespace

std::vector<std::optional<NodeId>> nodes_of(const Participants& participants, const Network& network) {
  std::map<ActorId, NodeId> nodes;
  for (const NodeId node : node_ids(network)) nodes.emplace(std::get<ActorId>(network[node].subject), node);
  std::vector<std::optional<NodeId>> found;
  found.reserve(participants.list.size());
  for (const Participant& one : participants.list) {
    const auto at = one.actor ? nodes.find(*one.actor) : nodes.end();
    found.push_back(at == nodes.end() ? std::nullopt : std::optional(at->second));
  }
  return found;
}

bool are_colleagues(const Participant& one, const Participant& other, const Ecosystem& ecosystem) {
  if (!one.actor || !other.actor) return false;
  const auto organisations = [&](ActorId actor) {
    const std::vector<ActorId>& above = ecosystem[actor].belongs_to;
    return above.empty() ? std::vector{actor} : above;
  };
  const std::vector<ActorId> theirs = organisations(*other.actor);
  return std::ranges::any_of(organisations(*one.actor),
                             [&](ActorId id) { return std::ranges::find(theirs, id) != theirs.end(); });
}

ParticipantPairs participant_pairs(const Participants& participants, std::span<const std::size_t> who,
                                   const PairEvidence& evidence, std::span<const ImpossiblePair> impossible,
                                   const SuggestOptions& options) {
  return Pairing(participants, evidence, impossible).all(who, options);
}

}  // namespace maillage
