// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/tie_distances.h"

#include <algorithm>
#include <limits>
#include <numeric>

#include "maillage/base/parallel.h"
#include "maillage/kernels/shortest_paths.h"

namespace maillage {
namespace {

using kernels::Label;
using kernels::ShortestPaths;

constexpr std::size_t kSourcesPerSearch = 64;  ///< before a thread takes new memory

void measure_from(ShortestPaths& paths, std::size_t source, std::span<float> row) {
  paths.start_from(static_cast<Label>(source));
  for (const Label node : paths.order()) row[node] = static_cast<float>(paths.distance(node));
}

/// The node with the most ties, the first among equals.
std::uint32_t widest_row(const kernels::Rows& rows) {
  std::uint32_t best = 0;
  for (std::uint32_t node = 1; node < rows.size(); ++node) {
    if (rows.row(node).size() > rows.row(best).size()) best = node;
  }
  return best;
}

}  // namespace

kernels::Graph make_tie_graph(const Component& component, std::span<const double> lengths) {
  const bool alike = std::all_of(lengths.begin(), lengths.end(), [](double length) { return length == 1; });
  kernels::Graph graph;
  kernels::Rows& rows = graph.out;
  rows.begin.assign(component.size() + 1, 0);
  for (const Component::Tie& tie : component.ties) {
    ++rows.begin[tie.a + 1];
    ++rows.begin[tie.b + 1];
  }
  std::partial_sum(rows.begin.begin(), rows.begin.end(), rows.begin.begin());
  rows.targets.resize(2 * component.ties.size());
  if (!alike) rows.lengths.resize(2 * component.ties.size());
  std::vector<std::uint32_t> next(rows.begin.begin(), rows.begin.end() - 1);
  const auto add = [&](std::uint32_t from, std::uint32_t to, double length) {
    rows.targets[next[from]] = to;
    if (!alike) rows.lengths[next[from]] = length;
    ++next[from];
  };
  for (std::size_t i = 0; i < component.ties.size(); ++i) {
    add(component.ties[i].a, component.ties[i].b, lengths[i]);
    add(component.ties[i].b, component.ties[i].a, lengths[i]);
  }
  graph.node.resize(component.size());
  std::iota(graph.node.begin(), graph.node.end(), 0U);
  graph.label = graph.node;
  graph.members.assign(component.size(), 1);
  return graph;
}

PairDistances::PairDistances(const kernels::Graph& graph, int threads)
    : size_(graph.size()), values_(graph.size() * graph.size()) {
  const std::size_t parts = (size_ + kSourcesPerSearch - 1) / kSourcesPerSearch;
  parallel_for(parts, threads, [&](std::size_t part) {
    ShortestPaths paths(graph, ShortestPaths::Wanted::distances);
    const std::size_t end = std::min(size_, (part + 1) * kSourcesPerSearch);
    for (std::size_t source = part * kSourcesPerSearch; source < end; ++source) {
      measure_from(paths, source, std::span(values_).subspan(source * size_, size_));
    }
  });
}

PivotDistances measure_from_pivots(const kernels::Graph& graph, std::size_t count) {
  PivotDistances result;
  result.size = graph.size();
  result.nearest.assign(graph.size(), 0);
  std::vector<float> reach(graph.size(), std::numeric_limits<float>::infinity());
  ShortestPaths paths(graph, ShortestPaths::Wanted::distances);
  std::uint32_t next = widest_row(graph.out);
  while (result.pivots.size() < std::min(count, graph.size())) {
    const auto pivot = static_cast<std::uint32_t>(result.pivots.size());
    result.pivots.push_back(next);
    result.values.resize(result.pivots.size() * graph.size());
    const std::span<float> row = std::span(result.values).subspan(pivot * graph.size(), graph.size());
    measure_from(paths, next, row);
    for (std::size_t node = 0; node < graph.size(); ++node) {
      if (row[node] >= reach[node]) continue;
      reach[node] = row[node];
      result.nearest[node] = pivot;
    }
    next = static_cast<std::uint32_t>(std::max_element(reach.begin(), reach.end()) - reach.begin());
  }
  return result;
}

}  // namespace maillage
