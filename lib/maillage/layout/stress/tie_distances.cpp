// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/tie_distances.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "maillage/base/parallel/parallel.h"
#include "maillage/kernels/paths/shortest_paths.h"

namespace maillage {
namespace {

using kernels::Label;
using kernels::ShortestPaths;

constexpr std::size_t kSourcesPerSearch = 16;  ///< before a thread takes new memory

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

DistanceRows::DistanceRows(const kernels::Graph& graph, std::vector<std::uint32_t> sources, int threads)
    : size_(graph.size()), sources_(std::move(sources)), values_(sources_.size() * graph.size()) {
  const std::size_t parts = (sources_.size() + kSourcesPerSearch - 1) / kSourcesPerSearch;
  parallel_for(parts, threads, [&](std::size_t part) {
    ShortestPaths paths(graph, ShortestPaths::Wanted::distances);
    const std::size_t end = std::min(sources_.size(), (part + 1) * kSourcesPerSearch);
    for (std::size_t i = part * kSourcesPerSearch; i < end; ++i) {
      measure_from(paths, sources_[i], std::span(values_).subspan(i * size_, size_));
    }
  });
}

DistanceRows DistanceRows::only(std::span<const std::uint32_t> places) const {
  DistanceRows result;
  result.size_ = size_;
  for (const std::uint32_t place : places) {
    result.sources_.push_back(sources_[place]);
    result.values_.insert(result.values_.end(), row(place).begin(), row(place).end());
  }
  return result;
}

DistanceRows measure_from_pivots(const kernels::Graph& graph, std::size_t count, int threads) {
  std::vector<std::uint32_t> pivots;
  std::vector<float> reach(graph.size(), std::numeric_limits<float>::infinity());
  std::vector<float> row(graph.size());
  ShortestPaths paths(graph, ShortestPaths::Wanted::distances);
  std::uint32_t next = widest_row(graph.out);
  while (pivots.size() < std::min(count, graph.size())) {
    pivots.push_back(next);
    measure_from(paths, next, row);
    for (std::size_t node = 0; node < graph.size(); ++node) reach[node] = std::min(reach[node], row[node]);
    next = static_cast<std::uint32_t>(std::max_element(reach.begin(), reach.end()) - reach.begin());
  }
  return {graph, std::move(pivots), threads};
}

}  // namespace maillage
