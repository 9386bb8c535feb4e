// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/sample_networks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <limits>
#include <numeric>
#include <set>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

#include "maillage/base/random.h"

namespace maillage::test {
namespace {

std::vector<std::vector<std::string>> read_rows(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::vector<std::vector<std::string>> rows;
  std::string line;
  std::getline(file, line);  // the header
  while (std::getline(file, line)) {
    std::istringstream fields(line);
    std::vector<std::string>& row = rows.emplace_back();
    for (std::string field; std::getline(fields, field, ',');) row.push_back(field);
  }
  return rows;
}

}  // namespace

Network make_network(std::size_t size, std::span<const Edge> edges, bool directed) {
  std::vector<Node> nodes(size);
  for (std::size_t i = 0; i < size; ++i) {
    nodes[i].id = fmt::format("{:09}", i);
    nodes[i].subject = ActorId(i);
  }
  std::vector<Contribution> contributions;
  contributions.reserve(edges.size());
  for (const Edge& edge : edges) {
    contributions.push_back({edge.from, edge.to, {TieId(contributions.size()), edge.weight}});
  }
  return {std::move(nodes), std::move(contributions), directed};
}

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
  const std::string folder = std::string(MAILLAGE_SOURCE_DIR) + "/tests/data/measures/" + name + "/";
  std::vector<Node> nodes;
  std::map<std::string, std::uint32_t> index;
  std::map<std::string, std::uint32_t> kind_of;
  std::map<std::string, std::uint32_t> kinds;
  for (const auto& row : read_rows(folder + "acteurs.csv")) {
    index[row[0]] = static_cast<std::uint32_t>(nodes.size());
    kind_of[row[0]] = kinds.try_emplace(row[2], static_cast<std::uint32_t>(kinds.size())).first->second;
    nodes.push_back({.id = row[0], .name = row[1], .kind = KindId(kind_of[row[0]]), .subject = ActorId(nodes.size())});
  }
  std::vector<Contribution> ties;
  for (const auto& row : read_rows(folder + "liens.csv")) {
    ties.push_back({index.at(row[0]), index.at(row[1]), {TieId(ties.size()), std::stod(row[2])}});
  }
  Reference reference;
  reference.network = Network(std::move(nodes), std::move(ties), false);
  for (const Node& node : reference.network.nodes()) reference.kind.push_back(kind_of.at(node.id));
  for (const auto& row : read_rows(folder + "expected.csv")) reference.values[row[0]][row[1]] = std::stod(row[2]);
  return reference;
}

std::vector<std::string> reference_names() {
  return {"barbell", "davis_proj", "florentine", "karate", "kite", "path", "star"};
}

}  // namespace maillage::test
