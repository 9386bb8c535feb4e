// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/weaving/house_ties.h"
#include "maillage/weaving/workshop.h"

namespace maillage {
namespace {

using ActorPair = std::pair<ActorId, ActorId>;

/// Some actor of the one and some actor of the other are `so`, the first tried first.
template <typename So>
bool any_of_actors(const Participant& one, const Participant& other, So so) {
  const std::vector<ActorId> theirs = actors_of(other);
  return std::ranges::any_of(
      actors_of(one), [&](ActorId a) { return std::ranges::any_of(theirs, [&](ActorId b) { return so(a, b); }); });
}

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
    if (avoid_each_other(participants_, a, b) || are_colleagues(one, other, evidence_)) return false;
    return !any_of_actors(one, other, [&](ActorId x, ActorId y) { return impossible_.contains(std::minmax(x, y)); });
  }

  void add(std::size_t a, std::size_t b) {
    ParticipantPair pair{.a = a, .b = b};
    set_tie(pair);
    if (pair.tie) pair.acquaintance = Acquaintance::tied;
    else if (!nodes_[a].empty() && !nodes_[b].empty()) pair.acquaintance = Acquaintance::fresh;
    std::vector<std::size_t>& compared = compared_.emplace_back();
    if (pair.acquaintance == Acquaintance::fresh) {
      for (const NodeId one : nodes_[a]) {
        for (const NodeId other : nodes_[b]) compared.push_back(suggestion_of(std::minmax(one, other)));
      }
    }
    pairs_.list.push_back(pair);
  }

  /// Their own tie before that of their organisations, and both before ties of others of their houses.
  void set_tie(ParticipantPair& pair) const {
    for (const NodeId one : nodes_[pair.a]) {
      for (const NodeId other : nodes_[pair.b]) {
        if (!pair.tie) pair.tie = tie_between(evidence_.network(), one, other);
      }
    }
    if (pair.tie) return;
    any_of_actors(participants_.list[pair.a], participants_.list[pair.b], [&](ActorId one, ActorId other) {
      pair.tie = evidence_.houses().between(one, other);
      return pair.tie.has_value();
    });
    pair.by_others = pair.tie.has_value();
  }

  std::size_t suggestion_of(NodePair nodes) {
    const auto [found, added] = places_.emplace(nodes, fresh_.size());
    if (added) fresh_.push_back(nodes);
    return found->second;
  }

  [[nodiscard]] double score(std::size_t suggestion) const { return pairs_.found.list[suggestion].parts.score(); }

  void set_values() {
    double largest = 0;
    for (const Suggestion& one : pairs_.found.list) largest = std::max(largest, one.parts.score());
    for (std::size_t i = 0; i < pairs_.list.size(); ++i) {
      ParticipantPair& pair = pairs_.list[i];
      if (pair.acquaintance == Acquaintance::tied) continue;
      const auto best = std::ranges::max_element(compared_[i], {}, [&](std::size_t one) { return score(one); });
      if (best != compared_[i].end()) pair.suggestion = *best;
      pair.value = 0.5 + (largest > 0 && pair.suggestion ? 0.5 * score(*pair.suggestion) / largest : 0);
    }
  }

  const Participants& participants_;
  const PairEvidence& evidence_;
  std::vector<std::vector<NodeId>> nodes_;  ///< per participant
  std::set<ActorPair> impossible_;
  std::map<NodePair, std::size_t> places_;
  std::vector<NodePair> fresh_;
  std::vector<std::vector<std::size_t>> compared_;  ///< places in fresh_ per pair; none but of fresh ones
  ParticipantPairs pairs_;
};

}  // namespace

std::vector<std::vector<NodeId>> nodes_of(const Participants& participants, const Network& network) {
  std::map<ActorId, NodeId> nodes;
  for (const NodeId node : node_ids(network)) nodes.emplace(std::get<ActorId>(network[node].subject), node);
  std::vector<std::vector<NodeId>> found;
  found.reserve(participants.list.size());
  for (const Participant& one : participants.list) {
    std::vector<NodeId>& theirs = found.emplace_back();
    for (const ActorId actor : actors_of(one)) {
      if (const auto at = nodes.find(actor); at != nodes.end()) theirs.push_back(at->second);
    }
  }
  return found;
}

bool are_colleagues(const Participant& one, const Participant& other, const PairEvidence& evidence) {
  if (!one.affiliation.empty() && fold(one.affiliation) == fold(other.affiliation)) return true;
  const Houses& houses = evidence.houses().houses();
  return any_of_actors(one, other, [&](ActorId a, ActorId b) { return houses.are_of_one(a, b); });
}

ParticipantPairs participant_pairs(const Participants& participants, std::span<const std::size_t> who,
                                   const PairEvidence& evidence, std::span<const ImpossiblePair> impossible,
                                   const SuggestOptions& options) {
  return Pairing(participants, evidence, impossible).all(who, options);
}

}  // namespace maillage
