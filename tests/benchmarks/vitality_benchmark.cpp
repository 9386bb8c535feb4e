// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/vitality.h"

#include "benchmarks/benchmark.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

/// igraph removes the first `part` nodes, one by one, and computes all distances each time.
double remove_some(const IgraphNetwork& igraph, igraph_integer_t part) {
  double last = 0;
  for (igraph_integer_t node = 0; node < part; ++node) {
    igraph_t left;
    igraph_copy(&left, &igraph.graph);
    igraph_delete_vertices(&left, igraph_vss_1(node));
    igraph_real_t efficiency = 0;
    igraph_global_efficiency(&left, &efficiency, nullptr, false);
    igraph_destroy(&left);
    last = 1 - efficiency;
  }
  return last;
}

void race_vitality(const Sample& sample, bool weighted) {
  constexpr igraph_integer_t kPart = 2;
  const IgraphNetwork igraph(sample.network);
  const auto ours = [&](int threads) {
    return *kernels::vitality(sample.network, {.weighted = weighted, .threads = threads})
                .distance_fragmentation_without[kPart - 1];
  };
  std::vector<Contestant> contestants = {{"1 thread", [&] { return ours(1); }}, {"2 threads", [&] { return ours(2); }}};
  if (!weighted) {
    contestants.push_back({"igraph, node after node", [&] { return remove_some(igraph, kPart); },
                           static_cast<double>(sample.network.size()) / static_cast<double>(kPart)});
  }
  race(sample.name + (weighted ? ", weighted" : ""), contestants);
}

}  // namespace

int main() {
  print_header("Vitality of all actors (F and D_F without each)");
  race_vitality(territory(), false);
  race_vitality(territory(), true);
  race_vitality(preferential(10000), false);
}
