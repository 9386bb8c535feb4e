// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/roles.h"
#include "maillage/kernels/structural_holes.h"
#include "maillage/kernels/triangles.h"

#include "benchmarks/benchmark.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

double largest_value(const std::vector<std::optional<double>>& values) {
  double most = 0;
  for (const auto& value : values) most = std::max(most, value.value_or(0));
  return most;
}

void race_clustering(const Sample& sample) {
  IgraphNetwork igraph(sample.network);
  const auto ours = [&](int threads) {
    const auto found = kernels::clustering(kernels::triangles(sample.network, threads));
    double sum = 0;
    for (const auto& value : found) sum += value.value_or(0);
    return sum;
  };
  const std::vector<Contestant> contestants = {{"1 thread", [&] { return ours(1); }},
                                               {"2 threads", [&] { return ours(2); }},
                                               {"igraph", [&] {
                                                  igraph_transitivity_local_undirected(&igraph.graph, &igraph.result,
                                                                                       igraph_vss_all(),
                                                                                       IGRAPH_TRANSITIVITY_ZERO);
                                                  return igraph_vector_sum(&igraph.result);
                                                }}};
  race(sample.name, contestants);
}

void race_constraint(const Sample& sample, bool weighted) {
  IgraphNetwork igraph(sample.network);
  const auto ours = [&](int threads) {
    return largest_value(
        kernels::structural_holes(sample.network, {.weighted = weighted, .threads = threads}).constraint);
  };
  race(sample.name + (weighted ? ", weighted" : ""),
       {{"1 thread", [&] { return ours(1); }},
        {"2 threads", [&] { return ours(2); }},
        {"igraph", [&] {
           igraph_constraint(&igraph.graph, &igraph.result, igraph_vss_all(), weighted ? &igraph.weights : nullptr);
           double most = 0;  // NaN for isolates
           for (igraph_integer_t i = 0; i < igraph_vector_size(&igraph.result); ++i) {
             if (VECTOR(igraph.result)[i] > most) most = VECTOR(igraph.result)[i];
           }
           return most;
         }}});
}

void time_roles(const Sample& sample) {
  std::vector<std::uint32_t> kinds;
  for (std::uint32_t i = 0; i < sample.network.size(); ++i) kinds.push_back(i % 5);
  const auto ours = [&](int threads) {
    return static_cast<double>(kernels::roles(sample.network, kinds, threads).front().total().all);
  };
  race(sample.name, {{"1 thread", [&] { return ours(1); }}, {"2 threads", [&] { return ours(2); }}});
}

}  // namespace

int main() {
  const std::vector<Sample> small = {territory(), preferential(10000)};
  const std::vector<Sample> large = {preferential(100000), small_world(), preferential(1000000)};
  print_header("Local clustering");
  for (const Sample& sample : small) race_clustering(sample);
  for (const Sample& sample : large) race_clustering(sample);
  print_header("Constraint, effective size with it");
  for (const Sample& sample : small) race_constraint(sample, false);
  race_constraint(small.front(), true);
  for (const Sample& sample : large) race_constraint(sample, false);
  print_header("Brokerage roles: all, partial, exclusive, sole");
  for (const Sample& sample : small) time_roles(sample);
  time_roles(large[1]);
}
