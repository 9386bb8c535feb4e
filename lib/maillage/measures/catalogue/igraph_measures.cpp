// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/igraph_measures.h"

#include "maillage/measures/shared.h"

namespace maillage {
namespace {

struct DirectedCopy {
  IgraphNetwork of;
};

}  // namespace

const IgraphNetwork& igraph_copy(const Analysis& analysis) {
  if (!analysis.network().directed()) return underlying_igraph_copy(analysis);
  return analysis.once<DirectedCopy>([&] { return DirectedCopy{IgraphNetwork(analysis.network())}; }).of;
}

const IgraphNetwork& underlying_igraph_copy(const Analysis& analysis) {
  return analysis.once<IgraphNetwork>([&] { return IgraphNetwork(underlying(analysis)); });
}

std::vector<std::uint32_t> coreness(const IgraphNetwork& copy) {
  const IgraphIntegers cores;
  call_igraph(igraph_coreness, copy.graph(), cores.get(), IGRAPH_ALL);
  const auto found = cores.values();
  return {found.begin(), found.end()};
}

std::vector<double> pagerank(const IgraphNetwork& copy, bool weighted) {
  constexpr double kDamping = 0.85;
  const IgraphVector ranks;
  call_igraph(igraph_pagerank, copy.graph(), IGRAPH_PAGERANK_ALGO_PRPACK, ranks.get(), nullptr, igraph_vss_all(), true,
              kDamping, weighted ? copy.weights() : nullptr, nullptr);
  const auto found = ranks.values();
  return {found.begin(), found.end()};
}

}  // namespace maillage
