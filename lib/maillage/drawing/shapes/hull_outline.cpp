// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/hull_outline.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "maillage/drawing/shapes/contour.h"

namespace maillage {
namespace {

constexpr double kClear = 2.5;   ///< between the outline and the discs of others
constexpr double kBridge = 0.6;  ///< half the width of a bridge, over the margin
constexpr double kNear = 0.72;  ///< how far members claim the space around them, over the typical distance between them
constexpr double kFarthest = 70;
constexpr int kDetours = 3;  ///< how often a bridge is bent around others

/// Below 0 inside. \pre corners in order
double distance_to_polygon(const Point& point, const std::vector<Point>& corners) {
  double nearest = std::numeric_limits<double>::max();
  bool inside = corners.size() > 2;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point& next = corners[(i + 1) % corners.size()];
    nearest = std::min(nearest, distance(point, Segment{corners[i], next}));
    inside = inside && turn(corners[i], next, point) > 0;
  }
  return inside ? -nearest : nearest;
}

/// The lesser of two distances, rounded off where they meet (Quilez's polynomial).
double smooth_min(double a, double b, double width) {
  const double near = std::max(width - std::abs(a - b), 0.0) / width;
  return std::min(a, b) - near * near * width / 4;
}

double smooth_max(double a, double b, double width) { return -smooth_min(-a, -b, width); }

class OutlineMaker {
 public:
  OutlineMaker(const std::vector<Disc>& members, const std::vector<Disc>& others, double margin)
      : members_(members), margin_(margin) {
    std::vector<Point> centres;
    centres.reserve(members.size());
    for (const Disc& member : members) centres.push_back(member.centre);
    hull_ = convex_hull(centres);
    for (const Disc& other : others) {
      const double clear = distance_to_polygon(other.centre, hull_) - margin - other.radius;
      if (clear < 0) others_.push_back(other);
    }
    const auto intruders = std::count_if(others_.begin(), others_.end(), [&](const Disc& other) {
      return distance_to_polygon(other.centre, hull_) < margin;
    });
    if (static_cast<std::size_t>(intruders) > 1 + members.size() / 24) join_members();
  }

  [[nodiscard]] std::vector<Curve> make() const {
    if (members_.size() == 1) return {circle(members_[0].centre, members_[0].radius + margin_)};
    Box area{hull_[0].x, hull_[0].y, hull_[0].x, hull_[0].y};
    const auto include = [&](const Point& p, double r) { area = join(area, {p.x - r, p.y - r, p.x + r, p.y + r}); };
    for (const Disc& member : members_) include(member.centre, member.radius + 2 * margin_);
    for (const Segment& bridge : bridges_) include(bridge.to, 2 * margin_);
    std::vector<Curve> found = contours(area.grown(8), [&](const Point& point) { return height(point); });
    std::erase_if(found, [&](const Curve& curve) { return is_idle_hole(curve); });
    return found;
  }

 private:
  /// A tree of bridges, the shortest ones (Prim), each bent around what stands in its way.
  void join_members() {
    std::vector<bool> in(members_.size(), false);
    std::vector<double> far(members_.size(), std::numeric_limits<double>::max());
    std::vector<std::size_t> from(members_.size(), 0);
    std::size_t last = 0;
    std::vector<double> links;
    in[0] = true;
    for (std::size_t joined = 1; joined < members_.size(); ++joined) {
      std::size_t next = 0;
      double nearest = std::numeric_limits<double>::max();
      for (std::size_t i = 0; i < members_.size(); ++i) {
        if (in[i]) continue;
        const double way = distance(members_[last].centre, members_[i].centre);
        if (way < far[i]) {
          far[i] = way;
          from[i] = last;
        }
        if (far[i] < nearest) {
          nearest = far[i];
          next = i;
        }
      }
      in[next] = true;
      last = next;
      links.push_back(nearest);
      add_bridge({members_[from[next]].centre, members_[next].centre}, kDetours);
    }
    std::sort(links.begin(), links.end());
    near_ = std::min(kNear * links[links.size() / 2], kFarthest);
  }

  /// A hole that no other disc asks for.
  [[nodiscard]] bool is_idle_hole(const Curve& curve) const {
    const std::vector<Point> corners = flattened(curve);
    const auto around = [&](const Point& point) {
      bool inside = false;
      for (std::size_t i = 1; i < corners.size(); ++i) {
        const Point& a = corners[i - 1];
        const Point& b = corners[i];
        const bool spans = (a.y > point.y) != (b.y > point.y);
        if (spans && point.x < a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)) inside = !inside;
      }
      return inside;
    };
    const auto holds = [&](const Disc& disc) { return around(disc.centre); };
    return std::none_of(members_.begin(), members_.end(), holds) && std::none_of(others_.begin(), others_.end(), holds);
  }

  void add_bridge(const Segment& line, int detours) {
    const Disc* block = nullptr;
    double deepest = 0;
    for (const Disc& other : others_) {
      const double depth = other.radius + kClear + kBridge * margin_ - distance(other.centre, line);
      if (depth > deepest) {
        deepest = depth;
        block = &other;
      }
    }
    const double length = distance(line.from, line.to);
    if (block == nullptr || detours == 0 || length < 1) {
      bridges_.push_back(line);
      return;
    }
    const Point way{(line.to.x - line.from.x) / length, (line.to.y - line.from.y) / length};
    const double side = turn(line.from, line.to, block->centre) > 0 ? 1 : -1;
    const double out = block->radius + kClear + kBridge * margin_ + 1;
    const Point around{block->centre.x + side * way.y * out, block->centre.y - side * way.x * out};
    add_bridge({line.from, around}, detours - 1);
    add_bridge({around, line.to}, detours - 1);
  }

  /// Below 0 inside.
  [[nodiscard]] double height(const Point& point) const {
    double discs = std::numeric_limits<double>::max();
    for (const Disc& member : members_)
      discs = std::min(discs, distance(point, member.centre) - member.radius - margin_);
    double core = std::numeric_limits<double>::max();
    if (bridges_.empty()) core = distance_to_polygon(point, hull_) - margin_;
    for (const Segment& bridge : bridges_) core = std::min(core, distance(point, bridge) - kBridge * margin_);
    double result = smooth_min(discs, core, margin_);
    if (near_ > 0) result = smooth_min(result, territory(point), margin_);
    for (const Disc& other : others_) {
      const double clear = other.radius + kClear - distance(point, other.centre);
      // A member that stands close keeps its surroundings.
      result = std::max(result, std::min(clear, discs + 0.75 * margin_));
    }
    return result;
  }

  /// What lies nearer to a member than to any other disc, and not far from it: fills the gaps between bridges.
  [[nodiscard]] double territory(const Point& point) const {
    double nearest = std::numeric_limits<double>::max();
    for (const Disc& member : members_) nearest = std::min(nearest, distance(point, member.centre) - member.radius);
    double rival = std::numeric_limits<double>::max();
    for (const Disc& other : others_) rival = std::min(rival, distance(point, other.centre) - other.radius);
    const double border = smooth_max(nearest - near_, (nearest - rival) / 2 + kClear, 2 * margin_);
    return smooth_max(border, distance_to_polygon(point, hull_) - margin_, 2 * margin_);
  }

  const std::vector<Disc>& members_;
  double margin_;
  double near_ = 0;
  std::vector<Point> hull_;
  std::vector<Disc> others_;  ///< those that could come to lie inside
  std::vector<Segment> bridges_;
};

}  // namespace

std::vector<Curve> hull_outline(const std::vector<Disc>& members, const std::vector<Disc>& others, double margin) {
  return OutlineMaker(members, others, margin).make();
}

std::vector<Point> convex_hull(std::vector<Point> points) {
  std::sort(points.begin(), points.end(),
            [](const Point& a, const Point& b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
  if (points.size() < 3) return points;
  std::vector<Point> hull;
  const auto sweep = [&](const auto& begin, const auto& end) {
    const std::size_t base = hull.size();
    for (auto it = begin; it != end; ++it) {
      while (hull.size() >= base + 2 && turn(hull[hull.size() - 2], hull.back(), *it) <= 0) hull.pop_back();
      hull.push_back(*it);
    }
    hull.pop_back();
  };
  sweep(points.begin(), points.end());
  sweep(points.rbegin(), points.rend());
  return hull;
}

}  // namespace maillage
