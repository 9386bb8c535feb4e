// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "maillage/kernels/pair_scores.h"
#include "maillage/weaving/suggest.h"

#include "benchmarks/benchmark.h"
#include "support/study_of.h"

using namespace maillage;
using namespace maillage::benchmark;

namespace {

/// The best pair by Adamic–Adar.
kernels::ScoredPair best_of_all_scores(const Network& network, int threads) {
  const auto pairs = kernels::top_pairs(network, {.top = 1000, .threads = threads});
  return *std::max_element(pairs.begin(), pairs.end(), [](const auto& one, const auto& other) {
    return one.of(kernels::PairScore::adamic_adar) < other.of(kernels::PairScore::adamic_adar);
  });
}

double best_score(const Network& network, int threads) {
  return best_of_all_scores(network, threads).of(kernels::PairScore::adamic_adar);
}

/// igraph computes one score, of all pairs, tied ones too; ours all nine and the best thousand of each.
void race_scores(const Sample& sample) {
  const IgraphNetwork igraph(sample.network);
  const kernels::ScoredPair best = best_of_all_scores(sample.network, 1);
  const auto same_of_igraph = [&] {
    igraph_matrix_t result;
    igraph_matrix_init(&result, 0, 0);
    igraph_similarity_inverse_log_weighted(&igraph.graph, &result, igraph_vss_all(), IGRAPH_ALL);
    const double found =
        MATRIX(result, static_cast<igraph_integer_t>(best.a.value), static_cast<igraph_integer_t>(best.b.value));
    igraph_matrix_destroy(&result);
    return found;
  };
  race(sample.name, {{"1 thread", [&] { return best_score(sample.network, 1); }},
                     {"2 threads", [&] { return best_score(sample.network, 2); }},
                     {"igraph", same_of_igraph}});
}

void time_scores(const Sample& sample) {
  race(sample.name, {{"1 thread", [&] { return best_score(sample.network, 1); }},
                     {"2 threads", [&] { return best_score(sample.network, 2); }}});
}

void time_suggestions(const Sample& sample, Aim aim) {
  const PairEvidence evidence(testing::study_of(sample.network));
  const auto ours = [&](int threads) {
    double sum = 0;
    for (const Suggestion& one : suggest(evidence, {.aim = aim, .threads = threads}).list) sum += one.parts.score();
    return sum;
  };
  race(sample.name + ", " + std::string(name(aim)),
       {{"1 thread", [&] { return ours(1); }}, {"2 threads", [&] { return ours(2); }}}, 3);
}

}  // namespace

int main() {
  print_header("Nine scores of all pairs at two ties, the best 1000 of each; igraph: Adamic–Adar of all pairs");
  race_scores(territory());
  time_scores(preferential(100000));
  print_header("Ten suggestions, structural gains exact");
  for (const Aim aim : {Aim::closure, Aim::bridge, Aim::resilience}) time_suggestions(territory(), aim);
}
