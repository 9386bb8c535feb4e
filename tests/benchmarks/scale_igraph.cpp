// SPDX-License-Identifier: GPL-3.0-or-later
// What igraph takes for what scale.sh has maillage do: scale_igraph EDGES ACTORS linear|measure|betweenness. Ties are
// read as pairs, which is less than reading tables. igraph has no estimate of betweenness: "measure" is exact here.
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string_view>

#include <igraph/igraph.h>

namespace {

igraph_t read(const char* path, igraph_integer_t actors) {
  igraph_t graph;
  FILE* file = std::fopen(path, "r");
  if (file == nullptr || igraph_read_graph_edgelist(&graph, file, actors, false) != IGRAPH_SUCCESS) std::exit(1);
  std::fclose(file);
  igraph_simplify(&graph, true, true, nullptr);
  return graph;
}

/// What the measures are put into.
struct Results {
  igraph_vector_t values;
  igraph_vector_int_t counts;

  Results() {
    igraph_vector_init(&values, 0);
    igraph_vector_int_init(&counts, 0);
  }
  Results(const Results&) = delete;
  Results& operator=(const Results&) = delete;
  ~Results() {
    igraph_vector_destroy(&values);
    igraph_vector_int_destroy(&counts);
  }
};

void degrees(const igraph_t& graph, Results& into) {
  igraph_degree(&graph, &into.counts, igraph_vss_all(), IGRAPH_ALL, true);
  igraph_strength(&graph, &into.values, igraph_vss_all(), IGRAPH_ALL, true, nullptr);
}

void linear(const igraph_t& graph) {
  Results into;
  degrees(graph, into);
  igraph_coreness(&graph, &into.counts, IGRAPH_ALL);
  igraph_constraint(&graph, &into.values, igraph_vss_all(), nullptr);
  igraph_transitivity_local_undirected(&graph, &into.values, igraph_vss_all(), IGRAPH_TRANSITIVITY_NAN);
}

void betweenness(const igraph_t& graph) {
  Results into;
  igraph_betweenness(&graph, &into.values, igraph_vss_all(), false, nullptr);
}

void measure(const igraph_t& graph) {
  Results into;
  degrees(graph, into);
  betweenness(graph);
  igraph_harmonic_centrality(&graph, &into.values, igraph_vss_all(), IGRAPH_ALL, nullptr, true);
  igraph_coreness(&graph, &into.counts, IGRAPH_ALL);
  igraph_integer_t communities = 0;
  igraph_real_t quality = 0;
  const double resolution = 1 / (2 * static_cast<double>(igraph_ecount(&graph)));
  igraph_strength(&graph, &into.values, igraph_vss_all(), IGRAPH_ALL, true, nullptr);
  igraph_community_leiden(&graph, nullptr, &into.values, resolution, 0.01, false, 2, &into.counts, &communities,
                          &quality);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return 2;
  const igraph_t graph = read(argv[1], std::atoll(argv[2]));
  const std::string_view what = argv[3];
  if (what == "linear") linear(graph);
  else if (what == "measure") measure(graph);
  else if (what == "betweenness") betweenness(graph);
  else return 2;
  std::cout << igraph_ecount(&graph) << " ties\n";
  return 0;
}
