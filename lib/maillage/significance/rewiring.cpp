// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/rewiring.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "maillage/base/random.h"
#include "maillage/network/igraph_network.h"
#include "maillage/significance/measure_values.h"
#include "maillage/significance/rebuilt_network.h"
#include "maillage/significance/replicates.h"
#include "maillage/significance/tally.h"

namespace maillage {
namespace {

using IgraphGraph = std::unique_ptr<igraph_t, IgraphDeleter<igraph_destroy>>;

bool has_tie(const Network& network, NodeId from, NodeId to) {
  const auto targets = network.neighbours(from);
  return std::binary_search(targets.begin(), targets.end(), to);
}

/// Makes random networks of the degrees of one.
class Rewirer {
 public:
  Rewirer(const Network& network, double switches_per_tie)
      : network_(network), arcs_(network.directed() || network.two_mode()), original_(make_graph()) {
    assert(switches_per_tie >= 0);
    constexpr double kLeastRate = 0.1;
    const double successes = switches_per_tie * static_cast<double>(network.edge_count());
    trials_ = static_cast<igraph_integer_t>(std::ceil(successes / std::max(kLeastRate, success_rate())));
  }

  [[nodiscard]] Network rewire(Random stream) const {
    std::vector<PlainTie> ties = can_change() ? switched(stream) : observed_ties();
    std::vector<double> weights(ties.size());
    for (std::size_t i = 0; i < weights.size(); ++i) weights[i] = network_.weight(EdgeId(i));
    stream.shuffle(std::span(weights));
    for (std::size_t i = 0; i < weights.size(); ++i) ties[i].weight = weights[i];
    const auto nodes = network_.nodes();
    return rebuilt_network({nodes.begin(), nodes.end()}, ties, network_.directed());
  }

 private:
  /// igraph's copy, in which a two-mode network's ties point from actor to project, so that switches keep them so.
  [[nodiscard]] IgraphGraph make_graph() const {
    const IgraphIntegers ends(2 * network_.edge_count());
    const auto places = ends.values();
    for (std::size_t i = 0; i < network_.edge_count(); ++i) {
      const auto [from, to] = network_.ends(EdgeId(i));
      places[2 * i] = from.value;
      places[2 * i + 1] = to.value;
    }
    return make_igraph<igraph_t, igraph_destroy>([&](igraph_t* graph) {
      return igraph_create(graph, ends.get(), static_cast<igraph_integer_t>(network_.size()), arcs_);
    });
  }

  /// A switch takes two ties and four actors.
  [[nodiscard]] bool can_change() const { return network_.edge_count() >= 2 && network_.size() >= 4; }

  [[nodiscard]] std::vector<PlainTie> observed_ties() const {
    std::vector<PlainTie> ties(network_.edge_count());
    for (std::size_t i = 0; i < ties.size(); ++i) {
      const auto [from, to] = network_.ends(EdgeId(i));
      ties[i].from = from.value;
      ties[i].to = to.value;
    }
    return ties;
  }

  [[nodiscard]] std::vector<PlainTie> switched(Random& stream) const {
    // Where every trial succeeds, those of an even number of switches would be all that could come of an even number.
    const igraph_integer_t trials = trials_ + (trials_ > 0 && stream.below(2) == 1 ? 1 : 0);
    const IgraphSeed session(stream.next());  // igraph's generator is one for all threads: they rewire in turn
    const auto graph =
        make_igraph<igraph_t, igraph_destroy>([this](igraph_t* copy) { return igraph_copy(copy, original_.get()); });
    call_igraph(igraph_rewire, graph.get(), trials, IGRAPH_REWIRING_SIMPLE);
    const IgraphIntegers ends(0);
    call_igraph(igraph_get_edgelist, graph.get(), ends.get(), false);
    const auto places = ends.values();
    std::vector<PlainTie> ties(places.size() / 2);
    for (std::size_t i = 0; i < ties.size(); ++i) {
      ties[i].from = static_cast<std::uint32_t>(places[2 * i]);
      ties[i].to = static_cast<std::uint32_t>(places[2 * i + 1]);
    }
    return ties;
  }

  /// Share of trials that succeed in the observed network, from a sample that is the same for all seeds.
  [[nodiscard]] double success_rate() const {
    constexpr std::size_t kSample = 4096;
    if (!can_change()) return 1;
    Random random(0);
    std::size_t successes = 0;
    for (std::size_t i = 0; i < kSample; ++i) {
      if (succeeds(random)) ++successes;
    }
    return static_cast<double>(successes) / static_cast<double>(kSample);
  }

  /// One of igraph's trials, without doing it.
  [[nodiscard]] bool succeeds(Random& random) const {
    const std::size_t first = random.below(network_.edge_count());
    const std::size_t other = random.below(network_.edge_count() - 1);
    const auto [a, b] = network_.ends(EdgeId(first));
    auto [c, d] = network_.ends(EdgeId(other < first ? other : other + 1));
    if (!arcs_ && random.below(2) == 1) std::swap(c, d);
    const bool loop_or_same = a == c || b == d || a == d || b == c;
    return !loop_or_same && !has_tie(network_, a, d) && !has_tie(network_, c, b);
  }

  const Network& network_;
  bool arcs_;
  IgraphGraph original_;
  igraph_integer_t trials_ = 0;
};

}  // namespace

Network rewired(const Network& network, std::uint64_t seed, double switches_per_tie) {
  return Rewirer(network, switches_per_tie).rewire(Random(seed));
}

std::vector<MeasureTests> rewiring_tests(const Analysis& analysis, std::span<const Measure* const> measures,
                                         const RewiringOptions& options, const Progress& progress) {
  assert(options.replicates > 0);
  const Rewirer rewirer(analysis.network(), options.switches_per_tie);
  std::vector<Tally> tallies;
  for (const Values& observed : measure_values(analysis, measures)) tallies.emplace_back(observed);
  const Random random(options.seed);
  const auto make = [&](std::size_t b) {
    Random stream = random.split(b);
    const std::uint64_t measure_seed = stream.next();
    return measure_values(Analysis(rewirer.rewire(stream), {measure_seed, 1}), measures);
  };
  for_each_replicate(options.replicates, options.threads, progress, make, [&](const std::vector<Values>& replicate) {
    for (std::size_t i = 0; i < tallies.size(); ++i) tallies[i].add(replicate[i]);
  });
  std::vector<MeasureTests> results;
  results.reserve(measures.size());
  for (std::size_t i = 0; i < measures.size(); ++i) {
    results.push_back({measures[i], tallies[i].tests(Coverage::sample)});
  }
  return results;
}

}  // namespace maillage
