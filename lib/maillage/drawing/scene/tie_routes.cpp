// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/tie_routes.h"

#include <algorithm>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/shapes/bundling.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/subject/mutual_ties.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kBow = 0.11;      ///< of a curved tie, over its length
constexpr double kLeastApart = 5;  ///< between the two ties of a pair and the straight line
constexpr double kMostApart = 34;
constexpr double kHeadGap = 0.8;  ///< between a head and the mark it points at

class Router {
 public:
  Router(const Subject& subject, const TieEncoding& ties, const std::vector<Mark>& marks)
      : subject_(subject), network_(subject.network), ties_(ties), marks_(marks) {}

  std::vector<TieRoute> make() {
    routes_.resize(network_.edge_count());
    for (const EdgeId tie : edge_ids(network_)) {
      const auto [a, b] = network_.ends(tie);
      routes_[tie.index()].line = {marks_[a.index()].centre, marks_[b.index()].centre};
    }
    const Routing routing = subject_.options.routing;
    if (routing == Routing::curved) bow();
    if (routing == Routing::bundled) bundle();
    if (network_.directed()) {
      if (routing != Routing::curved) part_pairs();
      point();
    }
    return std::move(routes_);
  }

 private:
  [[nodiscard]] static double offset_of(const Segment& line) {
    return std::clamp(kBow * distance(line.from, line.to), kLeastApart, kMostApart);
  }

  void bow() {
    for (TieRoute& route : routes_) route.bend = arc(route.line, offset_of(route.line));
  }

  void bundle() {
    std::vector<Segment> lines;
    lines.reserve(routes_.size());
    for (const TieRoute& route : routes_) lines.push_back(route.line);
    std::vector<std::optional<Curve>> ways = bundled(lines);
    for (std::size_t e = 0; e < routes_.size(); ++e) routes_[e].bend = std::move(ways[e]);
  }

  void part_pairs() {
    for (const EdgeId tie : edge_ids(network_)) {
      if (tie_back(network_, tie) && !is_mutual(network_, tie))
        routes_[tie.index()].bend = arc(routes_[tie.index()].line, offset_of(routes_[tie.index()].line));
    }
  }

  void point() {
    for (const EdgeId tie : edge_ids(network_)) {
      if (is_mutual(network_, tie)) continue;
      const Mark& target = marks_[network_.ends(tie).second.index()];
      add_head(routes_[tie.index()], target, ties_.looks[tie.index()].width);
    }
  }

  void add_head(TieRoute& route, const Mark& target, double width) const {
    const double unit = subject_.page.text / 10;
    const Curve way = route.bend.value_or(polygon({route.line.from, route.line.to}, false));
    const double length = length_of(way);
    const double head = std::min((5.5 + 1.6 * width / unit) * unit, 0.45 * length);
    // The way turns between the centre and the edge of a mark only a little: once around is near enough.
    const Point before = end_of(without_end(way, std::min(target.radius + head, 0.9 * length)));
    const double short_of = std::min(edge_towards(target, before) + kHeadGap, 0.5 * length);
    const Curve to_tip = without_end(way, short_of);
    const Curve to_neck = without_end(way, std::min(short_of + 0.75 * head, 0.9 * length));
    const Curve to_wings = without_end(way, std::min(short_of + head, 0.95 * length));
    const Point tip = end_of(to_tip);
    const Point foot = end_of(to_wings);
    const double along = std::max(distance(tip, foot), 1e-9);
    const double half = 0.42 * head;
    const Point side{-(tip.y - foot.y) / along * half, (tip.x - foot.x) / along * half};
    route.arrow_head = {tip, {foot.x + side.x, foot.y + side.y}, end_of(to_neck), {foot.x - side.x, foot.y - side.y}};
    if (route.bend) route.bend = to_neck;
    route.line.to = end_of(to_neck);
  }

  const Subject& subject_;
  const Network& network_;
  const TieEncoding& ties_;
  const std::vector<Mark>& marks_;
  std::vector<TieRoute> routes_;
};

}  // namespace

std::vector<TieRoute> tie_routes(const Subject& subject, const TieEncoding& ties, const std::vector<Mark>& marks) {
  return Router(subject, ties, marks).make();
}

TieRoute route_to_plate(const Segment& line, const Box& plate) {
  const Point end{line.from.x < line.to.x ? plate.left : plate.right, line.to.y};
  const double middle = (line.from.x + end.x) / 2;
  Curve bend{line.from, {}, false};
  bend.bend_to({middle, line.from.y}, {middle, end.y}, end);
  return {{line.from, end}, std::move(bend)};
}

Curve arc(const Segment& line, double offset) {
  const Point along{line.to.x - line.from.x, line.to.y - line.from.y};
  const double length = std::max(maths::hypot(along.x, along.y), 1e-9);
  // Control points a third of the way in, four thirds of the offset out: the middle lies at the offset.
  const Point out{-along.y / length * offset * 4 / 3, along.x / length * offset * 4 / 3};
  Curve curve{line.from, {}, false};
  curve.bend_to({line.from.x + along.x / 3 + out.x, line.from.y + along.y / 3 + out.y},
                {line.to.x - along.x / 3 + out.x, line.to.y - along.y / 3 + out.y}, line.to);
  return curve;
}

}  // namespace maillage
