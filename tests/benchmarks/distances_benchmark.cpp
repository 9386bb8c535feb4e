// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/distances.h"

#include "benchmarks/benchmark.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

void race_harmonic(const Sample& sample, bool weighted, bool with_boost) {
  IgraphNetwork igraph(sample.network);
  const BoostNetwork boost(sample.network);
  const auto others = static_cast<double>(sample.network.size() - 1);
  const auto ours = [&](int threads) {
    return largest(kernels::distances(sample.network, {.weighted = weighted, .threads = threads}).inverse_sum) / others;
  };
  std::vector<Contestant> contestants = {{"1 thread", [&] { return ours(1); }},
                                         {"2 threads", [&] { return ours(2); }},
                                         {"igraph", [&] {
                                            igraph_harmonic_centrality(&igraph.graph, &igraph.result, igraph_vss_all(),
                                                                       IGRAPH_OUT, weighted ? &igraph.lengths : nullptr,
                                                                       true);
                                            return largest(igraph.result);
                                          }}};
  if (with_boost) contestants.push_back({"Boost.Graph", [&] { return boost.harmonic(); }});
  race(sample.name + (weighted ? ", weighted" : ""), contestants);
}

}  // namespace

int main() {
  print_header("Harmonic closeness (all distances)");
  race_harmonic(territory(), false, true);
  race_harmonic(preferential(10000), false, true);
  race_harmonic(territory(), true, false);
}
