// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/sample_networks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

#include "maillage/base/random.h"

namespace maillage::testing {
Network random_network(std::size_t size, double density, std::uint64_t seed, int tenths, bool directed) {
  Random random(seed);
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < size; ++i) {
    for (std::uint32_t j = directed ? 0 : i + 1; j < size; ++j) {
      if (i == j || random.uniform() >= density) continue;
      const double length =
          tenths == 0 ? 1 : 0.1 * static_cast<double>(1 + random.below(static_cast<std::uint64_t>(tenths)));
      edges.push_back({i, j, 1 / length});
    }
  }
  return make_network(size, edges, directed);
}

Network affiliation_network(std::size_t actors, std::uint64_t seed) {
  Random random(seed);
  std::array<double, 13> cumulated{};
  for (std::size_t k = 3; k <= 15; ++k) {
    cumulated.at(k - 3) = (k > 3 ? cumulated.at(k - 4) : 0) + 1 / static_cast<double>(k * k);
  }
  std::vector<std::uint32_t> newcomers = random_labels(actors, seed + 1);
  std::vector<std::uint32_t> participants;
  std::vector<Edge> edges;
  while (!newcomers.empty()) {
    const double drawn = random.uniform() * cumulated.back();
    const auto size =
        static_cast<std::size_t>(std::lower_bound(cumulated.begin(), cumulated.end(), drawn) - cumulated.begin()) + 3;
    std::set<std::uint32_t> project;
    while (project.size() < size) {
      if (random.below(2) == 0 && !newcomers.empty()) {
        project.insert(newcomers.back());
        newcomers.pop_back();
      } else {
        const bool again = !participants.empty() && random.below(4) != 0;
        project.insert(again ? participants[random.below(participants.size())]
                             : static_cast<std::uint32_t>(random.below(actors)));
      }
    }
    participants.insert(participants.end(), project.begin(), project.end());
    for (auto a = project.begin(); a != project.end(); ++a) {
      for (auto b = std::next(a); b != project.end(); ++b) edges.push_back({*a, *b, 1 / static_cast<double>(size - 1)});
    }
  }
  return make_network(actors, edges);
}

Network preferential_network(std::size_t size, std::size_t ties, std::uint64_t seed) {
  Random random(seed);
  std::vector<std::uint32_t> ends;
  std::vector<Edge> edges;
  const auto tie = [&](std::uint32_t a, std::uint32_t b) {
    edges.push_back({a, b, static_cast<double>(1 + random.below(5))});
    ends.push_back(a);
    ends.push_back(b);
  };
  for (std::uint32_t i = 0; i < size; ++i) {
    if (i <= ties) {
      for (std::uint32_t j = 0; j < i; ++j) tie(j, i);
      continue;
    }
    std::set<std::uint32_t> chosen;
    while (chosen.size() < ties) chosen.insert(ends[random.below(ends.size())]);
    for (const std::uint32_t j : chosen) tie(j, i);
  }
  return make_network(size, edges);
}

Network small_world_network(std::size_t size, std::size_t ties, std::uint64_t seed) {
  Random random(seed);
  std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
  for (std::uint32_t i = 0; i < size; ++i) {
    for (std::uint32_t step = 1; step <= ties / 2; ++step) {
      auto other = static_cast<std::uint32_t>((i + step) % size);
      if (random.below(10) == 0) other = static_cast<std::uint32_t>(random.below(size));
      if (i != other) pairs.insert(std::minmax(i, other));
    }
  }
  std::vector<Edge> edges;
  edges.reserve(pairs.size());
  for (const auto& [a, b] : pairs) edges.push_back({a, b, static_cast<double>(1 + random.below(5))});
  return make_network(size, edges);
}

Network relabelled(const Network& network, std::span<const std::uint32_t> label) {
  std::vector<Edge> edges;
  for (std::uint32_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    edges.push_back({label[from.index()], label[to.index()], network.weight(EdgeId(i))});
  }
  return make_network(network.size(), edges, network.directed());
}

std::vector<std::uint32_t> random_labels(std::size_t size, std::uint64_t seed) {
  std::vector<std::uint32_t> labels(size);
  std::iota(labels.begin(), labels.end(), 0U);
  Random(seed).shuffle(std::span(labels));
  return labels;
}

std::vector<double> Reference::of_actors(const std::string& measure) const {
  std::vector<double> result;
  for (const Node& node : network.nodes()) result.push_back(values.at(measure).at(node.id));
  return result;
}

Reference read_reference(const std::string& name) {
  Reference reference;
  reference.network = testing::read_benchmark(name);
  for (const Node& node : reference.network.nodes()) reference.kind.push_back(node.kind.value);
  for (const testing::ExpectedValue& expected : testing::read_expected(name)) {
    constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
    reference.values[expected.measure][expected.actor] = expected.value.value_or(undefined);
  }
  return reference;
}

}  // namespace maillage::testing
