// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/rewiring.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <unordered_set>
#include <utility>

#include "maillage/base/random.h"
#include "maillage/network/by_node.h"
#include "maillage/network/igraph_network.h"
#include "maillage/significance/measure_values.h"
#include "maillage/significance/replicates.h"
#include "maillage/significance/tally.h"

namespace maillage {
namespace {

using IgraphGraph = std::unique_ptr<igraph_t, IgraphDeleter<igraph_destroy>>;

constexpr std::size_t kSample = 4096;  ///< trials that tell the rate of success

bool has_tie(const Network& network, NodeId from, NodeId to) {
  const auto targets = network.neighbours(from);
  return std::binary_search(targets.begin(), targets.end(), to);
}

/// Share of trials that succeed, from a sample that is the same for all seeds.
template <typename Trial>
double success_rate(Trial succeeds) {
  Random random(0);
  std::size_t successes = 0;
  for (std::size_t i = 0; i < kSample; ++i) {
    if (succeeds(random)) ++successes;
  }
  return static_cast<double>(successes) / static_cast<double>(kSample);
}

/// Trials that give about so many successes.
std::size_t trials_for(double successes, double rate) {
  constexpr double kLeastRate = 0.1;
  return static_cast<std::size_t>(std::ceil(successes / std::max(kLeastRate, rate)));
}

/// Where every trial succeeds, those of an even number of switches would be all that could come of an even number.
std::size_t even_or_odd(std::size_t trials, Random& stream) {
  return trials + (trials > 0 && stream.below(2) == 1 ? 1U : 0U);
}

/// Makes random ties between actors, each of whom keeps its number of them.
class TieRewirer {
 public:
  TieRewirer(const TieSources& sources, double switches_per_tie)
      : network_(sources.nodes, sources.direct, sources.directed), original_(make_graph()) {
    if (!can_change()) return;
    const double successes = switches_per_tie * static_cast<double>(network_.edge_count());
    trials_ = trials_for(successes, success_rate([this](Random& random) { return succeeds(random); }));
  }

  [[nodiscard]] std::vector<Contribution> rewire(Random& stream) const {
    std::vector<Contribution> ties = can_change() ? switched(stream) : observed_ties();
    std::vector<double> weights(ties.size());
    for (const EdgeId tie : edge_ids(network_)) weights[tie.index()] = network_.weight(tie);
    stream.shuffle(std::span(weights));
    for (std::size_t i = 0; i < weights.size(); ++i) ties[i].evidence = {TieId(), weights[i]};
    return ties;
  }

 private:
  [[nodiscard]] IgraphGraph make_graph() const {
    const IgraphIntegers ends(2 * network_.edge_count());
    const auto places = ends.values();
    for (const EdgeId edge : edge_ids(network_)) {
      const auto [from, to] = network_.ends(edge);
      places[2 * edge.index()] = from.value;
      places[2 * edge.index() + 1] = to.value;
    }
    return make_igraph<igraph_t, igraph_destroy>([&](igraph_t* graph) {
      return igraph_create(graph, ends.get(), static_cast<igraph_integer_t>(network_.size()), network_.directed());
    });
  }

  /// A switch takes two ties and four actors.
  [[nodiscard]] bool can_change() const { return network_.edge_count() >= 2 && network_.size() >= 4; }

  [[nodiscard]] std::vector<Contribution> observed_ties() const {
    std::vector<Contribution> ties(network_.edge_count());
    for (std::size_t i = 0; i < ties.size(); ++i) {
      const auto [from, to] = network_.ends(EdgeId(i));
      ties[i].from = from.value;
      ties[i].to = to.value;
    }
    return ties;
  }

  [[nodiscard]] std::vector<Contribution> switched(Random& stream) const {
    const std::size_t trials = even_or_odd(trials_, stream);
    const IgraphSeed session(stream.next());  // igraph's generator is one for all threads: they rewire in turn
    const auto graph =
        make_igraph<igraph_t, igraph_destroy>([this](igraph_t* copy) { return igraph_copy(copy, original_.get()); });
    call_igraph(igraph_rewire, graph.get(), static_cast<igraph_integer_t>(trials), IGRAPH_REWIRING_SIMPLE);
    const IgraphIntegers ends(0);
    call_igraph(igraph_get_edgelist, graph.get(), ends.get(), false);
    const auto places = ends.values();
    std::vector<Contribution> ties(places.size() / 2);
    for (std::size_t i = 0; i < ties.size(); ++i) {
      ties[i].from = static_cast<std::uint32_t>(places[2 * i]);
      ties[i].to = static_cast<std::uint32_t>(places[2 * i + 1]);
    }
    return ties;
  }

  /// One of igraph's trials, without doing it.
  [[nodiscard]] bool succeeds(Random& random) const {
    const std::size_t first = random.below(network_.edge_count());
    const std::size_t other = random.below(network_.edge_count() - 1);
    const auto [a, b] = network_.ends(EdgeId(first));
    auto [c, d] = network_.ends(EdgeId(other < first ? other : other + 1));
    if (!network_.directed() && random.below(2) == 1) std::swap(c, d);
    const bool loop_or_same = a == c || b == d || a == d || b == c;
    return !loop_or_same && !has_tie(network_, a, d) && !has_tie(network_, c, b);
  }

  Network network_;
  IgraphGraph original_;
  std::size_t trials_ = 0;
};

/// Makes random memberships: actors keep their numbers of projects, projects their numbers of participants.
class MembershipRewirer {
 public:
  MembershipRewirer(std::span<const Membership> memberships, const RewiringOptions& options)
      : memberships_(memberships), keep_roles_(options.keep_roles), keep_dates_(options.keep_dates) {
    if (!can_change()) return;
    const Places observed = places();
    const auto trial = [&](Random& random) {
      const auto [i, j] = draw(random);
      return fits(memberships_, observed, i, j);
    };
    trials_ = trials_for(options.switches_per_tie * static_cast<double>(memberships_.size()), success_rate(trial));
  }

  [[nodiscard]] std::vector<Membership> rewire(Random& stream) const {
    std::vector<Membership> result(memberships_.begin(), memberships_.end());
    if (!can_change()) return result;
    Places taken = places();
    const std::size_t trials = even_or_odd(trials_, stream);
    for (std::size_t t = 0; t < trials; ++t) {
      const auto [i, j] = draw(stream);
      if (!fits(result, taken, i, j)) continue;
      Membership& one = result[i];
      Membership& other = result[j];
      taken.erase(place(one.actor, one.project));
      taken.erase(place(other.actor, other.project));
      std::swap(one.actor, other.actor);
      taken.insert(place(one.actor, one.project));
      taken.insert(place(other.actor, other.project));
    }
    return result;
  }

 private:
  using Places = std::unordered_set<std::uint64_t>;

  [[nodiscard]] static std::uint64_t place(std::uint32_t actor, std::uint32_t project) {
    return (std::uint64_t{actor} << 32U) | project;
  }

  [[nodiscard]] bool can_change() const { return memberships_.size() >= 2; }

  [[nodiscard]] Places places() const {
    Places found;
    for (const Membership& part : memberships_) found.insert(place(part.actor, part.project));
    return found;
  }

  [[nodiscard]] std::pair<std::size_t, std::size_t> draw(Random& random) const {
    const std::size_t first = random.below(memberships_.size());
    const std::size_t other = random.below(memberships_.size() - 1);
    return {first, other < first ? other : other + 1};
  }

  /// May the two change places?
  [[nodiscard]] bool fits(std::span<const Membership> list, const Places& taken, std::size_t i, std::size_t j) const {
    const Membership& one = list[i];
    const Membership& other = list[j];
    if (one.actor == other.actor || one.project == other.project) return false;
    if (keep_roles_ && one.role != other.role) return false;
    if (keep_dates_ && one.year != other.year) return false;
    return !taken.contains(place(one.actor, other.project)) && !taken.contains(place(other.actor, one.project));
  }

  std::span<const Membership> memberships_;
  bool keep_roles_;
  bool keep_dates_;
  std::size_t trials_ = 0;
};

/// Makes random sources with the margins of these. \pre they outlive it
class Rewirer {
 public:
  Rewirer(const TieSources& sources, const RewiringOptions& options)
      : sources_(sources), ties_(sources, options.switches_per_tie), memberships_(sources.memberships, options) {
    assert(options.switches_per_tie >= 0);
  }

  [[nodiscard]] TieSources rewire(Random stream) const {
    TieSources result{.nodes = sources_.nodes,
                      .direct = ties_.rewire(stream),
                      .projects = sources_.projects,
                      .projection = sources_.projection,
                      .directed = sources_.directed,
                      .two_mode = sources_.two_mode};
    result.memberships = memberships_.rewire(stream);
    return result;
  }

 private:
  const TieSources& sources_;
  TieRewirer ties_;
  MembershipRewirer memberships_;
};

}  // namespace

TieSources rewired(const TieSources& sources, std::uint64_t seed, const RewiringOptions& options) {
  return Rewirer(sources, options).rewire(Random(seed));
}

Network rewired(const Network& network, std::uint64_t seed, double switches_per_tie) {
  return network_of(rewired(tie_sources(network), seed, {.switches_per_tie = switches_per_tie}));
}

std::vector<MeasureTests> rewiring_tests(const TieSources& sources, std::span<const Measure* const> measures,
                                         const RewiringOptions& options, const Progress& progress) {
  assert(options.replicates > 0);
  const Rewirer rewirer(sources, options);
  // Measured as the replicates are, or they could not be compared.
  const Analysis analysis(network_of(sources),
                          {.seed = options.seed, .threads = options.threads, .approximate = options.approximate});
  std::vector<Tally> tallies;
  for (const Values& observed : measure_values(analysis, measures)) tallies.emplace_back(observed);
  const Random random(options.seed);
  const auto make = [&](std::size_t b) {
    Random stream = random.split(b);
    const MeasureOptions own = {.seed = stream.next(), .threads = 1, .approximate = options.approximate};
    return measure_values(Analysis(network_of(rewirer.rewire(stream)), own), measures);
  };
  for_each_replicate(options.replicates, {options.threads, options.ranks}, progress, make,
                     [&](const std::vector<Values>& replicate) {
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
