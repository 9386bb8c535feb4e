// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/component.h"

#include <algorithm>
#include <cstddef>

#include "maillage/base/maths/maths.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;

/// Nodes reached from `start` whatever the direction of ties, ascending; marks them with `mark`.
std::vector<NodeId> reach(const Network& network, NodeId start, std::uint32_t mark, std::vector<std::uint32_t>& marks) {
  std::vector<NodeId> found = {start};
  marks[start.index()] = mark;
  for (std::size_t next = 0; next < found.size(); ++next) {
    const NodeId node = found[next];
    for (const auto row : {network.neighbours(node), network.in_neighbours(node)}) {
      for (const NodeId other : row) {
        if (marks[other.index()] != kNone) continue;
        marks[other.index()] = mark;
        found.push_back(other);
      }
    }
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// Ties sorted, those between the same two nodes made one.
void merge_ties(std::vector<Component::Tie>& ties) {
  const auto ends = [](const Component::Tie& tie) { return std::pair(tie.a, tie.b); };
  std::sort(ties.begin(), ties.end(),
            [&](const auto& x, const auto& y) { return ends(x) != ends(y) ? ends(x) < ends(y) : x.weight < y.weight; });
  std::size_t kept = 0;
  for (const Component::Tie& tie : ties) {
    if (kept > 0 && ends(ties[kept - 1]) == ends(tie)) {
      ties[kept - 1].weight += tie.weight;
    } else {
      ties[kept++] = tie;
    }
  }
  ties.resize(kept);
}

}  // namespace

std::vector<Component> split_components(const Network& network) {
  std::vector<Component> components;
  std::vector<std::uint32_t> component_of(network.size(), kNone);
  std::vector<std::uint32_t> place(network.size());
  for (const NodeId node : node_ids(network)) {
    if (component_of[node.index()] != kNone) continue;
    const auto mark = static_cast<std::uint32_t>(components.size());
    components.push_back({reach(network, node, mark, component_of), {}});
    for (std::uint32_t k = 0; k < components.back().size(); ++k) place[components.back().nodes[k].index()] = k;
  }
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    const auto [a, b] = std::minmax(place[from.index()], place[to.index()]);
    components[component_of[from.index()]].ties.push_back({a, b, network.weight(edge)});
  }
  for (Component& component : components) merge_ties(component.ties);
  std::stable_sort(components.begin(), components.end(),
                   [](const Component& a, const Component& b) { return a.size() > b.size(); });
  return components;
}

std::vector<double> ideal_lengths(const Component& component, bool weighted) {
  std::vector<double> lengths(component.ties.size(), 1);
  if (!weighted || lengths.empty()) return lengths;
  std::vector<double> weights;
  weights.reserve(component.ties.size());
  for (const Component::Tie& tie : component.ties) weights.push_back(tie.weight);
  const auto middle = weights.begin() + static_cast<std::ptrdiff_t>(weights.size() / 2);
  std::nth_element(weights.begin(), middle, weights.end());
  // A tie a hundred times stronger is a third as long: beyond that, distances would show nothing but weights.
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    lengths[i] = std::clamp(maths::pow(*middle / component.ties[i].weight, 0.25), 0.4, 2.0);
  }
  return lengths;
}

std::uint32_t most_tied(const Component& component) {
  std::vector<std::uint32_t> degrees(component.size(), 0);
  for (const Component::Tie& tie : component.ties) {
    ++degrees[tie.a];
    ++degrees[tie.b];
  }
  return static_cast<std::uint32_t>(std::max_element(degrees.begin(), degrees.end()) - degrees.begin());
}

}  // namespace maillage
