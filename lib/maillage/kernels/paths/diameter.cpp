// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/diameter.h"

#include <algorithm>
#include <cassert>
#include <vector>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/paths/shortest_paths.h"

namespace maillage::kernels {
namespace {

class Search {
 public:
  Search(const Graph& graph, const DiameterOptions& options)
      : graph_(graph),
        left_(options.searches),
        paths_(graph, ShortestPaths::Wanted::distances),
        met_(graph.size(), false) {}

  DiameterBounds take() {
    for (Label node = 0; node < graph_.size(); ++node) {
      if (!met_[node]) look_at_component_of(node);
    }
    bounds_.most = std::max(bounds_.most, bounds_.least);
    return bounds_;
  }

 private:
  struct Far {
    double distance;
    Label node;
  };

  void look_at_component_of(Label node) {
    const Label end = farthest_from(node);
    for (const Label member : paths_.order()) met_[member] = true;
    if (2 * paths_.distance(end) <= bounds_.least) return;
    look_from(half_way_to(farthest_from(end)));
  }

  Label farthest_from(Label source) {
    paths_.start_from(source);
    const auto& order = paths_.order();
    const Label found = *std::max_element(order.begin(), order.end(),
                                          [&](Label a, Label b) { return paths_.distance(a) < paths_.distance(b); });
    bounds_.least = std::max(bounds_.least, paths_.distance(found));
    return found;
  }

  /// On a way from the last source.
  [[nodiscard]] Label half_way_to(Label node) const {
    const double half = paths_.distance(node) / 2;
    while (paths_.distance(node) > half) {
      const Label before = nearer(node);
      if (before == node) break;
      node = before;
    }
    return node;
  }

  /// The neighbour nearest to the source.
  [[nodiscard]] Label nearer(Label node) const {
    Label best = node;
    for (const Label next : graph_.out.row(node)) {
      if (paths_.distance(next) < paths_.distance(best)) best = next;
    }
    return best;
  }

  /// Two nodes at most `distance` from the middle are no more than twice that apart.
  void look_from(Label middle) {
    paths_.start_from(middle);
    std::vector<Far> members;
    for (const Label node : paths_.order()) members.push_back({paths_.distance(node), node});
    std::stable_sort(members.begin(), members.end(),
                     [](const Far& a, const Far& b) { return a.distance < b.distance; });
    for (std::size_t i = members.size(); i > 0 && 2 * members[i - 1].distance > bounds_.least; --i) {
      if (left_ == 0) {
        bounds_.most = std::max(bounds_.most, 2 * members[i - 1].distance);
        return;
      }
      --left_;
      (void)farthest_from(members[i - 1].node);
    }
  }

  const Graph& graph_;
  std::size_t left_;
  ShortestPaths paths_;
  std::vector<bool> met_;
  DiameterBounds bounds_;
};

}  // namespace

DiameterBounds diameter_bounds(const Network& network, const DiameterOptions& options) {
  assert(!network.directed());
  return Search(make_graph(network, {.weighted = options.weighted}), options).take();
}

}  // namespace maillage::kernels
