// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstddef>
#include <numbers>

#include "maillage/base/maths/maths.h"
#include "maillage/layout/engines.h"

namespace maillage {
namespace {

/// A walk that goes on to the strongest tie not yet walked to, and back when there is none: tied nodes follow each
/// other.
class Walk {
 public:
  explicit Walk(const Component& component) : neighbours_(component.size()), seen_(component.size(), false) {
    for (const Component::Tie& tie : component.ties) {
      neighbours_[tie.a].push_back({tie.weight, tie.b});
      neighbours_[tie.b].push_back({tie.weight, tie.a});
    }
    for (auto& row : neighbours_) {
      std::sort(row.begin(), row.end(), [](const End& x, const End& y) {
        return x.weight != y.weight ? x.weight > y.weight : x.node < y.node;
      });
    }
  }

  std::vector<std::uint32_t> from(std::uint32_t start) {
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> path = {start};
    while (!path.empty()) {
      const std::uint32_t node = path.back();
      if (!seen_[node]) order.push_back(node);
      seen_[node] = true;
      const auto next = std::find_if(neighbours_[node].begin(), neighbours_[node].end(),
                                     [&](const End& end) { return !seen_[end.node]; });
      if (next == neighbours_[node].end()) {
        path.pop_back();
      } else {
        path.push_back(next->node);
      }
    }
    return order;
  }

 private:
  struct End {
    double weight = 0;
    std::uint32_t node = 0;
  };
  std::vector<std::vector<End>> neighbours_;
  std::vector<bool> seen_;
};

}  // namespace

std::vector<Point> place_on_circle(const Component& component, const LayoutOptions& /*options*/) {
  const std::vector<std::uint32_t> order = Walk(component).from(most_tied(component));
  const double step = 2 * std::numbers::pi / static_cast<double>(order.size());
  std::vector<Point> points(component.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    const double angle = step * static_cast<double>(i);
    points[order[i]] = {maths::cos(angle), maths::sin(angle)};
  }
  return points;
}

}  // namespace maillage
