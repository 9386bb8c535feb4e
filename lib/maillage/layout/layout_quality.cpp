// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/layout_quality.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <vector>

#include "maillage/base/maths/maths.h"
#include "maillage/base/parallel/parallel.h"
#include "maillage/kernels/paths/shortest_paths.h"
#include "maillage/layout/stress/component.h"
#include "maillage/layout/stress/tie_distances.h"

namespace maillage {
namespace {

/// Of r/d, over pairs.
struct Ratios {
  double sum = 0;
  double squares = 0;

  /// Over ordered pairs, with the best scale sum / squares, of (s·r/d − 1)².
  [[nodiscard]] double stress(double pairs) const { return squares > 0 ? pairs - sum * sum / squares : pairs; }
};

Ratios add(const Ratios& a, const Ratios& b) { return {a.sum + b.sum, a.squares + b.squares}; }

Ratios ratios_from(kernels::ShortestPaths& paths, std::size_t source, const Component& component,
                   std::span<const Point> positions) {
  Ratios ratios;
  paths.start_from(static_cast<kernels::Label>(source));
  const Point& from = positions[component.nodes[source].index()];
  for (const kernels::Label node : paths.order()) {
    if (node == source) continue;
    const Point& to = positions[component.nodes[node].index()];
    const double ratio = maths::hypot(to.x - from.x, to.y - from.y) / paths.distance(node);
    ratios = add(ratios, {ratio, ratio * ratio});
  }
  return ratios;
}

Ratios ratios_of(const Component& component, std::span<const Point> positions, const StressOptions& options) {
  constexpr std::size_t kBlock = 64;
  const kernels::Graph graph = make_tie_graph(component, ideal_lengths(component, options.weighted));
  std::vector<Ratios> parts((component.size() + kBlock - 1) / kBlock);
  parallel_for(parts.size(), options.threads, [&](std::size_t part) {
    kernels::ShortestPaths paths(graph, kernels::ShortestPaths::Wanted::distances);
    const std::size_t end = std::min(component.size(), (part + 1) * kBlock);
    for (std::size_t source = part * kBlock; source < end; ++source) {
      parts[part] = add(parts[part], ratios_from(paths, source, component, positions));
    }
  });
  Ratios total;
  for (const Ratios& part : parts) total = add(total, part);
  return total;
}

/// A tie on the map, from left to right.
struct Line {
  Point a;
  Point b;
  std::uint32_t first = 0;
  std::uint32_t second = 0;
};

/// On which side of the line through a and b a point lies: 1, −1, or 0 on it.
int side(const Point& a, const Point& b, const Point& point) {
  const double area = (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
  return (area > 0 ? 1 : 0) - (area < 0 ? 1 : 0);
}

bool apart_in_height(const Line& one, const Line& other) {
  return std::max(one.a.y, one.b.y) < std::min(other.a.y, other.b.y) ||
         std::max(other.a.y, other.b.y) < std::min(one.a.y, one.b.y);
}

/// \pre they share a stretch of x
bool cross(const Line& one, const Line& other) {
  if (apart_in_height(one, other)) return false;
  if (one.first == other.first || one.first == other.second) return false;
  if (one.second == other.first || one.second == other.second) return false;
  return side(one.a, one.b, other.a) * side(one.a, one.b, other.b) <= 0 &&
         side(other.a, other.b, one.a) * side(other.a, other.b, one.b) <= 0;
}

std::vector<Line> lines_of(const Network& network, std::span<const Point> positions) {
  std::vector<Line> lines;
  for (const Component& component : split_components(network)) {
    for (const Component::Tie& tie : component.ties) {
      Line line{{}, {}, component.nodes[tie.a].value, component.nodes[tie.b].value};
      line.a = positions[line.first];
      line.b = positions[line.second];
      if (line.b.x < line.a.x) std::swap(line.a, line.b);
      lines.push_back(line);
    }
  }
  std::sort(lines.begin(), lines.end(), [](const Line& one, const Line& other) { return one.a.x < other.a.x; });
  return lines;
}

}  // namespace

std::optional<double> normalised_stress(const Network& network, std::span<const Point> positions,
                                        const StressOptions& options) {
  assert(positions.size() == network.size());
  double stress = 0;
  double pairs = 0;
  for (const Component& component : split_components(network)) {
    const auto size = static_cast<double>(component.size());
    if (component.size() < 2) continue;
    stress += std::max(0.0, ratios_of(component, positions, options).stress(size * (size - 1)));
    pairs += size * (size - 1);
  }
  if (pairs == 0) return std::nullopt;
  return stress / pairs;
}

std::uint64_t crossings(const Network& network, std::span<const Point> positions) {
  assert(positions.size() == network.size());
  const std::vector<Line> lines = lines_of(network, positions);
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    for (std::size_t j = i + 1; j < lines.size() && lines[j].a.x <= lines[i].b.x; ++j) {
      count += cross(lines[i], lines[j]) ? 1U : 0U;
    }
  }
  return count;
}

}  // namespace maillage
