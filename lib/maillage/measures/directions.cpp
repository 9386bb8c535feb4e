// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/directions.h"

#include <vector>

#include "maillage/measures/shared.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

Network turned_round(const Network& network) {
  std::vector<Contribution> contributions;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    for (const Evidence& part : network.evidence(edge)) contributions.push_back({to.value, from.value, part});
  }
  const auto nodes = network.nodes();
  return {std::vector<Node>(nodes.begin(), nodes.end()), std::move(contributions), true};
}

struct Reversed {
  Analysis analysis;
};

struct Underlying {
  Analysis analysis;
};

}  // namespace

const Analysis& reversed_analysis(const Analysis& analysis) {
  if (!analysis.network().directed()) return analysis;
  const auto make = [&] { return Reversed{Analysis(turned_round(analysis.network()), analysis.options())}; };
  return analysis.once<Reversed>(make).analysis;
}

const Analysis& underlying_analysis(const Analysis& analysis) {
  if (!analysis.network().directed()) return analysis;
  const auto make = [&] { return Underlying{Analysis(undirected(analysis.network()), analysis.options())}; };
  return analysis.once<Underlying>(make).analysis;
}

}  // namespace maillage
