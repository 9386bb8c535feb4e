// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/layout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <stdexcept>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/layout/engines.h"
#include "maillage/layout/orientation.h"
#include "maillage/layout/packing.h"
#include "maillage/layout/stress/component.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

using PlaceComponent = std::vector<Point> (*)(const Component&, const LayoutOptions&);

std::vector<Point> by_graphviz(const Component& component, const LayoutOptions& options) {
  return place_by_graphviz(options.engine, component, options);
}

struct Entry {
  LayoutEngine engine;
  PlaceComponent place = nullptr;
  Turning turning = Turning::free;
};

constexpr std::array<Entry, 12> kEntries = {{
    {{"stress",
      {"stress", "stress"},
      {"distances sur la carte au plus près des distances dans le réseau ; toutes les tailles",
       "distances on the map as close as can be to distances in the network; any size"},
      "Zheng, Pawar & Goodman 2018; Gansner, Koren & North 2005",
      true},
     place_by_stress,
     Turning::free},
    {{"neato",
      {"neato, contraintes de distance", "neato, stress"},
      {"distances sur la carte proches des distances dans le réseau\u202F; le meilleur choix jusqu’à 2 000 acteurs",
       "distances on the map close to distances in the network; the best choice up to 2,000 actors"},
      "Gansner, Koren & North 2005",
      true},
     by_graphviz,
     Turning::free},
    {{"fdp",
      {"fdp, ressorts", "fdp, springs"},
      {"forces d’attraction et de répulsion\u202F; groupes bien séparés",
       "attracting and repelling forces; groups well apart"},
      "Fruchterman & Reingold 1991",
      true},
     by_graphviz,
     Turning::free},
    {{"sfdp",
      {"sfdp, ressorts à plusieurs échelles", "sfdp, multilevel springs"},
      {"comme fdp, pour les grands réseaux", "like fdp, for large networks"},
      "Hu 2005",
      true},
     by_graphviz,
     Turning::free},
    {{"dot",
      {"dot, niveaux", "dot, layers"},
      {"hiérarchies et chaînes, niveau par niveau\u202F; lent sur les réseaux denses",
       "hierarchies and chains, layer by layer; slow on dense networks"},
      "Gansner, Koutsofios, North & Vo 1993"},
     by_graphviz,
     Turning::quarters},
    {{"twopi",
      {"twopi, cercles concentriques", "twopi, concentric circles"},
      {"l’acteur le plus lié au centre, les autres en cercles selon leur distance à lui",
       "the actor with most ties in the centre, the others on circles by their distance to it"},
      "Wills 1997"},
     by_graphviz,
     Turning::free},
    {{"circo",
      {"circo, anneaux", "circo, rings"},
      {"chaque groupe solidement lié sur un anneau", "each solidly tied group on a ring"},
      "Six & Tollis 1999"},
     by_graphviz,
     Turning::free},
    {{"fruchterman-reingold",
      {"Fruchterman–Reingold", "Fruchterman–Reingold"},
      {"forces d’attraction et de répulsion, tel qu’igraph les calcule",
       "attracting and repelling forces as igraph computes them"},
      "Fruchterman & Reingold 1991",
      true},
     place_by_fruchterman_reingold,
     Turning::free},
    {{"kamada-kawai",
      {"Kamada–Kawai", "Kamada–Kawai"},
      {"un ressort entre toutes les paires d’acteurs\u202F; petits réseaux",
       "a spring between all pairs of actors; small networks"},
      "Kamada & Kawai 1989",
      true},
     place_by_kamada_kawai,
     Turning::free},
    {{"mds",
      {"positionnement multidimensionnel", "multidimensional scaling"},
      {"projection des distances du réseau sur le plan", "projection of the network’s distances onto the plane"},
      "Torgerson 1952; Cox & Cox 2001",
      true},
     place_by_scaling,
     Turning::free},
    {{"graphopt",
      {"graphopt, charges électriques", "graphopt, electric charges"},
      {"charges qui se repoussent, ressorts le long des liens", "charges that repel, springs along the ties"},
      "Schmuhl 2003",
      true},
     place_by_graphopt,
     Turning::free},
    {{"circle",
      {"cercle", "circle"},
      {"tous sur un cercle, les acteurs liés côte à côte", "all on a circle, tied actors side by side"},
      "Makinen 1988"},
     place_on_circle,
     Turning::free},
}};

template <std::size_t... I>
constexpr std::array<LayoutEngine, sizeof...(I)> engines_of(std::index_sequence<I...> /*all*/) {
  return {kEntries[I].engine...};
}
constexpr auto kEngines = engines_of(std::make_index_sequence<kEntries.size()>());

const Entry& find_entry(const std::string& id) {
  const auto found = std::find_if(kEntries.begin(), kEntries.end(), [&](const Entry& e) { return e.engine.id == id; });
  if (found == kEntries.end()) throw std::invalid_argument("unknown layout engine '" + id + "'");
  return *found;
}

double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

double distance(const Point& a, const Point& b) { return maths::hypot(a.x - b.x, a.y - b.y); }

void scale(std::vector<Point>& points, double factor) {
  for (Point& point : points) point = {point.x * factor, point.y * factor};
}

/// Average distance from a node to the nearest other. Quadratic, over a sample of the nodes when they are many.
double mean_spacing(std::span<const Point> points) {
  const std::size_t step = std::max<std::size_t>(1, points.size() / 1000);
  double sum = 0;
  double count = 0;
  for (std::size_t i = 0; i < points.size(); i += step) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < points.size(); ++j) {
      if (j != i) nearest = std::min(nearest, distance(points[i], points[j]));
    }
    sum += nearest;
    count += 1;
  }
  return sum / count;
}

/// Components come from engines at any scale: gives each the same room per node.
void even_out(std::vector<Point>& points) {
  if (points.size() < 2) return;
  const double spacing = mean_spacing(points);
  const Bounds bounds = bounds_of(points);
  const double span = std::max(bounds.width(), bounds.height());
  if (span <= 0) return;
  const double unit = std::max(spacing, span / (4 * static_cast<double>(points.size())));
  scale(points, 1 / unit);
}

std::vector<Point> place(const Component& component, const Entry& entry, const LayoutOptions& options) {
  if (component.size() == 1) return {Point{}};
  std::vector<Point> points =
      component.size() == 2 ? std::vector<Point>{{0, 0}, {1, 0}} : entry.place(component, options);
  for (const Point& point : points) {
    if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
      throw std::runtime_error("layout engine '" + options.engine + "' gave no finite positions");
    }
  }
  even_out(points);
  return orient(points, options.aspect, entry.turning);
}

/// Lays out every component and gathers the parts in one drawing.
class Drawing {
 public:
  Drawing(const Network& network, const LayoutOptions& options)
      : network_(network), options_(options), positions_(network.size()) {}

  std::vector<Point> make() {
    place_components();
    place_isolates();
    scale(positions_, 1 / tie_length());
    return std::move(positions_);
  }

 private:
  void place_components() {
    const Entry& entry = find_entry(options_.engine);
    std::vector<std::vector<Point>> drawn;
    std::vector<Size> boxes;
    for (const Component& component : split_components(network_)) {
      if (component.size() == 1) {
        isolates_.push_back(component.nodes.front());
        continue;
      }
      drawn.push_back(place(component, entry, options_));
      const Bounds bounds = bounds_of(drawn.back());
      boxes.push_back({bounds.width() + kMargin, bounds.height() + kMargin});
      components_.push_back(component);
    }
    const std::vector<Point> centres = pack_boxes(boxes, options_.aspect);
    for (std::size_t c = 0; c < drawn.size(); ++c) move_to(components_[c], drawn[c], centres[c]);
  }

  void move_to(const Component& component, const std::vector<Point>& points, const Point& centre) {
    const Point own = bounds_of(points).centre();
    for (std::size_t i = 0; i < points.size(); ++i) {
      const Point at{points[i].x - own.x + centre.x, points[i].y - own.y + centre.y};
      positions_[component.nodes[i].index()] = at;
      low_ = {std::min(low_.x, at.x - kMargin / 2), std::min(low_.y, at.y - kMargin / 2)};
      high_ = {std::max(high_.x, at.x + kMargin / 2), std::max(high_.y, at.y + kMargin / 2)};
    }
  }

  void place_isolates() {
    std::sort(isolates_.begin(), isolates_.end());
    const auto places = pack_rows(isolates_.size(), {kMargin, kMargin}, low_, high_, options_.aspect);
    for (std::size_t i = 0; i < places.size(); ++i) positions_[isolates_[i].index()] = places[i];
  }

  /// Median over the ties that have a length at all.
  [[nodiscard]] double tie_length() const {
    std::vector<double> lengths;
    for (const EdgeId edge : edge_ids(network_)) {
      const auto [a, b] = network_.ends(edge);
      const double length = distance(positions_[a.index()], positions_[b.index()]);
      if (length > 0) lengths.push_back(length);
    }
    return lengths.empty() ? 1 : median(std::move(lengths));
  }

  static constexpr double kMargin = 1.5;  ///< between components, in node spacings
  const Network& network_;
  const LayoutOptions& options_;
  std::vector<Point> positions_;
  std::vector<Component> components_;
  std::vector<NodeId> isolates_;
  Point low_;
  Point high_;
};

}  // namespace

std::span<const LayoutEngine> layout_engines() { return kEngines; }

bool is_by_distance(std::string_view engine) {
  return std::ranges::any_of(kEngines, [&](const LayoutEngine& one) { return one.id == engine && one.by_distance; });
}

std::vector<Point> compute_layout(const Network& network, const LayoutOptions& options) {
  static_cast<void>(find_entry(options.engine));
  return Drawing(network, options).make();
}

}  // namespace maillage
