// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/betweenness.h"

#include "benchmarks/benchmark.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

void race_betweenness(const Sample& sample, bool weighted) {
  IgraphNetwork igraph(sample.network);
  const BoostNetwork boost(sample.network);
  const auto ours = [&](int threads) {
    return largest(kernels::betweenness(sample.network, {.weighted = weighted, .threads = threads}).nodes);
  };
  race(sample.name + (weighted ? ", weighted" : ""), {{"1 thread", [&] { return ours(1); }},
                                                      {"2 threads", [&] { return ours(2); }},
                                                      {"igraph",
                                                       [&] {
                                                         igraph_betweenness(&igraph.graph, &igraph.result,
                                                                            igraph_vss_all(), IGRAPH_UNDIRECTED,
                                                                            weighted ? &igraph.lengths : nullptr);
                                                         return largest(igraph.result);
                                                       }},
                                                      {"Boost.Graph", [&] { return boost.betweenness(weighted); }}});
}

}  // namespace

int main() {
  print_header("Betweenness");
  for (const bool weighted : {false, true}) {
    race_betweenness(territory(), weighted);
    race_betweenness(preferential(10000), weighted);
  }
}
