// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/igraph_network.h"

#include "maillage/base/random.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

std::unique_ptr<igraph_t, IgraphDeleter<igraph_destroy>> make_graph(const Network& network) {
  const IgraphIntegers ends(2 * network.edge_count());
  const auto places = ends.values();
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    places[2 * edge.index()] = from.value;
    places[2 * edge.index() + 1] = to.value;
  }
  return make_igraph<igraph_t, igraph_destroy>([&](igraph_t* graph) {
    return igraph_create(graph, ends.get(), static_cast<igraph_integer_t>(network.size()), network.directed());
  });
}

}  // namespace

IgraphNetwork::IgraphNetwork(const Network& network) : graph_(make_graph(network)), weights_(network.edge_count()) {
  const auto places = weights_.values();
  for (const EdgeId tie : edge_ids(network)) places[tie.index()] = network.weight(tie);
}

IgraphSeed::IgraphSeed(std::uint64_t seed)
    : generator_(make_igraph<igraph_rng_t, igraph_rng_destroy>(
          [](igraph_rng_t* generator) { return igraph_rng_init(generator, &igraph_rngtype_mt19937); })),
      before_(*igraph_rng_default()) {
  constexpr std::uint64_t kWords = 0xFFFFFFFF;  // the generator takes 32 bits
  IgraphSession::check(igraph_rng_seed(generator_.get(), Random(seed).next() & kWords));
  igraph_rng_set_default(generator_.get());
}

IgraphSeed::~IgraphSeed() { igraph_rng_set_default(&before_); }

}  // namespace maillage
