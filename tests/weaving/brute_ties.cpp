// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/brute_ties.h"

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

/// Nothing for fewer than two nodes.
std::optional<double> fragmentation(const Pattern& pattern, NodeId hub) {
  return measure_whole(network_of(pattern, hub), "network.kpp_F");
}

std::size_t freed(const Pattern& pattern, NodeId hub, NodeId a, NodeId b) {
  const auto before = steps(cut_off(pattern, hub));
  const auto after = steps(cut_off(with_tie(pattern, a, b), hub));
  std::size_t count = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const bool partners = pattern[hub.index()][i] && pattern[hub.index()][j];
      if (partners && before[i][j] == 0 && after[i][j] > 0) ++count;
    }
  }
  return count;
}

}  // namespace

Pattern pattern_of(const Network& network) {
  Pattern pattern(network.size(), std::vector<bool>(network.size(), false));
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [a, b] = network.ends(EdgeId(i));
    pattern[a.index()][b.index()] = pattern[b.index()][a.index()] = true;
  }
  return pattern;
}

Pattern with_tie(Pattern pattern, NodeId a, NodeId b) {
  pattern[a.index()][b.index()] = pattern[b.index()][a.index()] = true;
  return pattern;
}

Pattern cut_off(Pattern pattern, NodeId node) {
  for (std::size_t i = 0; i < pattern.size(); ++i) pattern[i][node.index()] = pattern[node.index()][i] = false;
  return pattern;
}

Network network_of(const Pattern& pattern, std::optional<NodeId> without) {
  const auto place = [&](std::size_t i) {
    return static_cast<std::uint32_t>(without && i > without->index() ? i - 1 : i);
  };
  std::vector<Link> links;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (pattern[i][j] && NodeId(i) != without && NodeId(j) != without) links.push_back({place(j), place(i)});
    }
  }
  return make_network(pattern.size() - (without ? 1 : 0), links);
}

std::vector<std::vector<std::size_t>> steps(const Pattern& pattern) {
  const std::size_t size = pattern.size();
  std::vector<std::vector<std::size_t>> found(size, std::vector<std::size_t>(size, 0));
  for (std::size_t from = 0; from < size; ++from) {
    std::vector<std::size_t> layer{from};
    for (std::size_t step = 1; !layer.empty(); ++step) {
      std::vector<std::size_t> next;
      for (const std::size_t node : layer) {
        for (std::size_t other = 0; other < size; ++other) {
          if (!pattern[node][other] || other == from || found[from][other] != 0) continue;
          found[from][other] = step;
          next.push_back(other);
        }
      }
      layer = next;
    }
  }
  return found;
}

double brute_efficiency(const Pattern& pattern, std::optional<NodeId> without) {
  const auto distances = steps(without ? cut_off(pattern, *without) : pattern);
  double sum = 0;
  for (const auto& row : distances) {
    for (const std::size_t distance : row) sum += distance > 0 ? 1 / static_cast<double>(distance) : 0;
  }
  const auto nodes = static_cast<double>(pattern.size() - (without ? 1 : 0));
  return nodes < 2 ? 0 : sum / (nodes * (nodes - 1));
}

TieChange brute_change(const Pattern& pattern, std::optional<NodeId> hub, NodeId a, NodeId b) {
  const Pattern tied = with_tie(pattern, a, b);
  TieChange change;
  change.efficiency = brute_efficiency(tied) - brute_efficiency(pattern);
  if (!hub || a == *hub || b == *hub) return change;
  change.efficiency_without_hub = brute_efficiency(tied, hub) - brute_efficiency(pattern, hub);
  change.fragmentation_without_hub = fragmentation(tied, *hub).value_or(0) - fragmentation(pattern, *hub).value_or(0);
  change.freed = freed(pattern, *hub, a, b);
  return change;
}

}  // namespace maillage::testing
