// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/diameter.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <span>
#include <vector>

#include "maillage/kernels/graph.h"
#include "maillage/kernels/paths/distance_sweep.h"
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
    constexpr std::size_t kAlone = 32;  // searches, before those that are made together
    const auto may_be_farther = [&](std::size_t end) {
      return end > 0 && 2 * members[end - 1].distance > bounds_.least;
    };
    for (std::size_t end = members.size(); may_be_farther(end);) {
      if (left_ == 0) {
        bounds_.most = std::max(bounds_.most, 2 * members[end - 1].distance);
        return;
      }
      if (are_near(members) && members.size() - end >= kAlone) {
        end -= look_from_several(std::span(members).first(end));
      } else {
        (void)farthest_from(members[--end].node);
        --left_;
      }
    }
  }

  /// So that few steps lead from all to all, which is when searches together pay.
  [[nodiscard]] bool are_near(const std::vector<Far>& members) const {
    constexpr double kNear = 100;
    return graph_.out.lengths.empty() && members.back().distance <= kNear;
  }

  /// From the last of them, in one sweep; how many these are.
  std::size_t look_from_several(std::span<const Far> members) {
    const std::size_t count = std::min({members.size(), left_, DistanceSweep::kTargets});
    std::vector<Label> sources;
    for (const Far& one : members.last(count)) sources.push_back(one.node);
    if (!sweep_) sweep_.emplace(graph_);
    sweep_->run(sources, [&](std::size_t distance, Label /*node*/, std::uint32_t /*found*/) {
      bounds_.least = std::max(bounds_.least, static_cast<double>(distance));
    });
    left_ -= count;
    return count;
  }

  const Graph& graph_;
  std::size_t left_;
  ShortestPaths paths_;
  std::optional<DistanceSweep> sweep_;
  std::vector<bool> met_;
  DiameterBounds bounds_;
};

}  // namespace

DiameterBounds diameter_bounds(const Network& network, const DiameterOptions& options) {
  assert(!network.directed());
  return Search(make_graph(network, {.weighted = options.weighted}), options).take();
}

}  // namespace maillage::kernels
