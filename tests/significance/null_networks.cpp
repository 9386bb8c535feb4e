// SPDX-License-Identifier: GPL-3.0-or-later
#include "significance/null_networks.h"

#include <algorithm>
#include <cmath>

#include "maillage/base/random.h"
#include "maillage/significance/rewiring.h"

#include "significance/test_networks.h"

namespace maillage::testing {
namespace {

constexpr std::uint32_t kActors = 12;
constexpr std::uint32_t kProjects = 8;
constexpr double kMembership = 0.25;
constexpr double kTie = 0.2;

std::vector<Node> actors(std::uint32_t count) {
  std::vector<Node> nodes;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::string id = "a" + std::to_string(100 + i);
    nodes.push_back({id, id, KindId(i % 3), ActorId(i)});
  }
  return nodes;
}

void make_two_mode(TieSources& sources) {
  sources.two_mode = true;
  for (std::size_t i = 0; i < sources.projects.size(); ++i) {
    const std::string id = "p" + std::to_string(100 + i);
    sources.projects[i].node = static_cast<std::uint32_t>(sources.nodes.size());
    sources.nodes.push_back({id, id, {}, sources.projects[i].id});
  }
}

/// p-values that are defined, of each measure: high, low and two-sided.
struct Collected {
  std::vector<double> high;
  std::vector<double> low;
  std::vector<double> both;

  void add(const Significance& test) {
    if (!test.p) return;
    high.push_back(number(test.p_high));
    low.push_back(number(test.p_low));
    both.push_back(number(test.p));
  }
};

std::vector<Collected> collect(NullNetwork kind, const std::vector<const Measure*>& measures, std::size_t networks,
                               std::size_t replicates) {
  std::vector<Collected> found(measures.size());
  for (std::uint64_t seed = 0; seed < networks; ++seed) {
    const auto tests =
        rewiring_tests(random_sources(kind, seed), measures, {.replicates = replicates, .seed = 1000 + seed});
    for (std::size_t i = 0; i < measures.size(); ++i) found[i].add(tests[i].tests.front());
  }
  return found;
}

}  // namespace

TieSources sources_of(std::uint32_t actor_count, std::uint32_t projects,
                      const std::vector<std::pair<std::uint32_t, std::uint32_t>>& rows) {
  TieSources sources{.nodes = actors(actor_count)};
  for (std::uint32_t i = 0; i < projects; ++i) sources.projects.push_back({ProjectId(i)});
  for (std::size_t i = 0; i < rows.size(); ++i) {
    sources.memberships.push_back({.actor = rows[i].first, .project = rows[i].second, .row = ParticipationId(i)});
  }
  return sources;
}

TieSources random_sources(NullNetwork kind, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::pair<std::uint32_t, std::uint32_t>> rows;
  for (std::uint32_t i = 0; i < kActors * kProjects; ++i) {
    if (random.uniform() < kMembership) rows.emplace_back(i / kProjects, i % kProjects);
  }
  if (kind == NullNetwork::direct) rows.clear();
  TieSources sources = sources_of(kActors, kProjects, rows);
  if (kind == NullNetwork::two_mode) make_two_mode(sources);
  if (kind == NullNetwork::participations || kind == NullNetwork::two_mode) return sources;
  for (std::uint32_t i = 0; i < kActors; ++i) {
    for (std::uint32_t j = 0; j < i; ++j) {
      if (random.uniform() < kTie) sources.direct.push_back({j, i, {TieId(sources.direct.size()), 1}});
    }
  }
  return sources;
}

std::vector<NullShare> null_shares(NullNetwork kind, const std::vector<const Measure*>& measures, std::size_t networks,
                                   std::size_t replicates) {
  constexpr double kSmall = 0.05;
  std::vector<NullShare> shares;
  const auto collected = collect(kind, measures, networks, replicates);
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const std::vector<double>& values = collected[i].both;
    const auto small = std::count_if(values.begin(), values.end(), [](double p) { return p <= kSmall; });
    const auto all = static_cast<double>(std::max<std::size_t>(1, values.size()));
    shares.push_back({std::string(measures[i]->id), values.size(), static_cast<double>(small) / all,
                      distance_from_uniform(values, true)});
  }
  return shares;
}

std::vector<const Measure*> measures_that_suit(NullNetwork kind) {
  const Network network = network_of(random_sources(kind, 0));
  std::vector<const Measure*> found;
  for (const Measure& measure : measures()) {
    if (measure.scope != Scope::tie && !outside_domain(measure, network)) found.push_back(&measure);
  }
  return found;
}

std::size_t check_uniformity(NullNetwork kind, const std::vector<const Measure*>& measures, std::size_t networks,
                             std::size_t replicates, const std::function<void(const UniformityFault&)>& report) {
  const auto collected = collect(kind, measures, networks, replicates);
  std::size_t tested = 0;
  for (std::size_t i = 0; i < measures.size(); ++i) {
    const std::size_t count = collected[i].both.size();
    if (2 * count < networks) continue;  // seldom defined
    ++tested;
    const double bound = std::sqrt(std::log(1e6) / (2 * static_cast<double>(count)));
    for (const auto* values : {&collected[i].high, &collected[i].low, &collected[i].both}) {
      const double distance = distance_from_uniform(*values, true);
      if (distance > bound) report({std::string(measures[i]->id), distance, bound});
    }
  }
  return tested;
}

}  // namespace maillage::testing
