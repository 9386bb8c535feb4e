// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/directions.h"

#include <vector>

#include "maillage/measures/shared.h"

namespace maillage {
namespace {

Network turned_round(const Network& network) {
  std::vector<Contribution> contributions;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    for (const Evidence& part : network.evidence(EdgeId(i))) contributions.push_back({to.value, from.value, part});
  }
  const auto nodes = network.nodes();
  return {std::vector<Node>(nodes.begin(), nodes.end()), std::move(contributions), true};
}

struct Reversed {
  std::unique_ptr<const Network> network;  // its address must not change: the analysis refers to it
  std::unique_ptr<Analysis> analysis;
};

struct Underlying {
  std::unique_ptr<Analysis> analysis;
};

}  // namespace

Analysis& reversed_analysis(Analysis& analysis) {
  const Network& network = analysis.network();
  if (!network.directed()) return analysis;
  const auto make = [&] {
    Reversed reversed{std::make_unique<const Network>(turned_round(network)), nullptr};
    reversed.analysis = std::make_unique<Analysis>(*reversed.network, analysis.options());
    return reversed;
  };
  return *analysis.shared().once<Reversed>(make).analysis;
}

Analysis& underlying_analysis(Analysis& analysis) {
  if (!analysis.network().directed()) return analysis;
  Analysis::Shared& shared = analysis.shared();
  const Network& network = shared.underlying();
  const auto make = [&] { return Underlying{std::make_unique<Analysis>(network, shared.options)}; };
  return *shared.once<Underlying>(make).analysis;
}

}  // namespace maillage
