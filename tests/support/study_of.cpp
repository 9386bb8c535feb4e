// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/study_of.h"

namespace maillage::testing {

Ecosystem ecosystem_of(const Network& network) {
  Ecosystem ecosystem;
  for (const Node& node : network.nodes()) {
    Actor& actor = ecosystem.actors.emplace_back();
    actor.id = node.id;
    actor.name = node.name;
    actor.kind = node.kind;
  }
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [from, to] = network.ends(EdgeId(e));
    Tie& tie = ecosystem.ties.emplace_back();
    tie.from = ActorId(from.index());
    tie.to = ActorId(to.index());
    tie.intensity = network.weight(EdgeId(e));
    tie.directed = network.directed();
  }
  return ecosystem;
}

Study study_of(const Network& network) { return Study(ecosystem_of(network), {.directed = network.directed()}); }

}  // namespace maillage::testing
