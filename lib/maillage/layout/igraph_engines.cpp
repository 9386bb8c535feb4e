// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstddef>

#include "maillage/base/random.h"
#include "maillage/layout/engines.h"
#include "maillage/network/igraph_handles.h"
#include "maillage/network/igraph_network.h"

namespace maillage {
namespace {

constexpr std::size_t kManyNodes = 1000;  ///< from here on Fruchterman–Reingold looks at near nodes only

/// A component in igraph's form with places to start from.
class IgraphComponent {
 public:
  explicit IgraphComponent(const Component& component) : positions_(component.size(), 2) {
    const IgraphIntegers ends(2 * component.ties.size());
    for (std::size_t i = 0; i < component.ties.size(); ++i) {
      ends.values()[2 * i] = static_cast<igraph_integer_t>(component.ties[i].a);
      ends.values()[2 * i + 1] = static_cast<igraph_integer_t>(component.ties[i].b);
    }
    const auto nodes = static_cast<igraph_integer_t>(component.size());
    graph_ = make_igraph<igraph_t, igraph_destroy>(
        [&](igraph_t* graph) { return igraph_create(graph, ends.get(), nodes, IGRAPH_UNDIRECTED); });
  }

  [[nodiscard]] const igraph_t* graph() const { return graph_.get(); }
  [[nodiscard]] igraph_matrix_t* positions() const { return positions_.get(); }

  void start_at(std::span<const Point> points) {
    for (std::size_t i = 0; i < points.size(); ++i) {
      positions_.column(0)[i] = points[i].x;
      positions_.column(1)[i] = points[i].y;
    }
  }

  [[nodiscard]] std::vector<Point> points() const {
    std::vector<Point> points;
    for (std::size_t i = 0; i < positions_.column(0).size(); ++i) {
      points.push_back({positions_.column(0)[i], positions_.column(1)[i]});
    }
    return points;
  }

 private:
  std::unique_ptr<igraph_t, IgraphDeleter<igraph_destroy>> graph_;
  IgraphMatrix positions_;
};

/// The circle of tied nodes, each moved a little at random: a good start that depends on the seed.
std::vector<Point> first_places(const Component& component, const LayoutOptions& options, double radius) {
  Random random(options.seed);
  std::vector<Point> points = place_on_circle(component, options);
  for (Point& point : points) {
    const double far = radius * (0.75 + 0.25 * random.uniform());
    point = {point.x * far, point.y * far};
  }
  return points;
}

igraph_integer_t count(std::size_t value) { return static_cast<igraph_integer_t>(value); }

}  // namespace

std::vector<Point> place_by_fruchterman_reingold(const Component& component, const LayoutOptions& options) {
  const IgraphSeed seed(options.seed);
  IgraphComponent copy(component);
  const double radius = std::sqrt(static_cast<double>(component.size()));
  copy.start_at(first_places(component, options, radius));
  std::vector<double> pulls;
  for (const double length : ideal_lengths(component, options.weighted)) pulls.push_back(1 / length);
  const IgraphVector weights(pulls);
  const igraph_layout_grid_t grid = component.size() < kManyNodes ? IGRAPH_LAYOUT_NOGRID : IGRAPH_LAYOUT_GRID;
  call_igraph(igraph_layout_fruchterman_reingold, copy.graph(), copy.positions(), true, count(600), radius / 5, grid,
              static_cast<const igraph_vector_t*>(weights.get()), nullptr, nullptr, nullptr, nullptr);
  return copy.points();
}

std::vector<Point> place_by_kamada_kawai(const Component& component, const LayoutOptions& options) {
  const IgraphSeed seed(options.seed);
  IgraphComponent copy(component);
  const auto nodes = static_cast<double>(component.size());
  copy.start_at(first_places(component, options, 0.36 * std::sqrt(nodes)));
  const IgraphVector lengths(ideal_lengths(component, options.weighted));
  call_igraph(igraph_layout_kamada_kawai, copy.graph(), copy.positions(), true, count(50 * component.size()), 0.0,
              nodes, static_cast<const igraph_vector_t*>(lengths.get()), nullptr, nullptr, nullptr, nullptr);
  return copy.points();
}

std::vector<Point> place_by_scaling(const Component& component, const LayoutOptions& options) {
  const IgraphSeed seed(options.seed);
  const IgraphComponent copy(component);
  call_igraph(igraph_layout_mds, copy.graph(), copy.positions(), nullptr, count(2));
  return copy.points();
}

std::vector<Point> place_by_graphopt(const Component& component, const LayoutOptions& options) {
  const IgraphSeed seed(options.seed);
  IgraphComponent copy(component);
  copy.start_at(first_places(component, options, 100));
  call_igraph(igraph_layout_graphopt, copy.graph(), copy.positions(), count(500), 0.001, 30.0, 0.0, 1.0, 5.0, true);
  return copy.points();
}

}  // namespace maillage
