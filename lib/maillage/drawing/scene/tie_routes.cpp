// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/tie_routes.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/scene/detours.h"
#include "maillage/drawing/shapes/bundling.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/subject/mutual_ties.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kBow = 0.11;      ///< of a curved tie, over its length
constexpr double kLeastApart = 5;  ///< between the two ties of a pair and the straight line
constexpr double kMostApart = 34;
constexpr double kLeastBow = 3;   ///< of a suggested tie
constexpr double kHeadGap = 0.8;  ///< between a head and the mark it points at

class Router {
 public:
  Router(const Subject& subject, const Encoding& encoding, const Placing& placing, const std::vector<EdgeId>& drawn)
      : subject_(subject),
        network_(subject.network),
        encoding_(encoding),
        placing_(placing),
        marks_(placing.marks),
        drawn_(drawn),
        strangers_(strangers_of(placing)) {}

  MapRoutes make() {
    routes_.resize(network_.edge_count());
    for (const EdgeId tie : edge_ids(network_)) {
      const auto [a, b] = network_.ends(tie);
      routes_[tie.index()].line = {marks_[a.index()].centre, marks_[b.index()].centre};
    }
    const Routing routing = subject_.options.routing;
    if (routing == Routing::curved) bow();
    if (routing == Routing::bundled) bundle();
    if (network_.directed() && routing != Routing::curved) part_pairs();
    bow_in_columns();
    propose_suggestions();
    if (placing_.ties_end_at_plates) end_at_plates();
    lead_around();
    if (network_.directed()) point();
    return {std::move(routes_), std::move(suggestions_)};
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
      if (has_fellow(tie))
        routes_[tie.index()].bend = arc(routes_[tie.index()].line, offset_of(routes_[tie.index()].line));
    }
  }

  /// There is a tie back that is drawn, too.
  [[nodiscard]] bool has_fellow(EdgeId tie) const {
    return network_.directed() && tie_back(network_, tie) && !is_mutual(network_, tie);
  }

  /// Beside those of a column that stand between, the farther apart the more.
  void bow_in_columns() {
    if (!placing_.bow_in_column) return;
    for (const EdgeId tie : drawn_) {
      const auto [a, b] = network_.ends(tie);
      TieRoute& route = routes_[tie.index()];
      const Segment& line = route.line;
      if (std::abs(line.from.x - line.to.x) > 0.5 || !runs_through(strangers_, way_of(route, a, b, 0))) continue;
      const double length = distance(line.from, line.to);
      const double out = std::min(placing_.bow_in_column->of_length * length, placing_.bow_in_column->most);
      route.bend = arc(line, line.from.y < line.to.y ? -out : out);
    }
  }

  void propose_suggestions() {
    for (const auto& [from, to] : encoding_.suggestions.pairs) {
      const Segment line{marks_[from.index()].centre, marks_[to.index()].centre};
      suggestions_.push_back({line, inwards(line)});
    }
  }

  /// Bows towards the middle of the map: clear of its edges, and of names in a row below it.
  [[nodiscard]] Curve inwards(const Segment& line) const {
    const Bow& bow = placing_.suggestion_bow;
    const double far = std::clamp(bow.of_length * distance(line.from, line.to), kLeastBow, bow.most);
    const auto from_middle = [&](const Curve& curve) {
      const CurvePiece& piece = curve.pieces.front();
      return distance(placing_.map.centre(),
                      Point{(piece.leave.x + piece.arrive.x) / 2, (piece.leave.y + piece.arrive.y) / 2});
    };
    Curve right = arc(line, far);
    Curve left = arc(line, -far);
    return from_middle(right) <= from_middle(left) ? right : left;
  }

  /// Ties to plates, where these stand in a column.
  void end_at_plates() {
    for (const EdgeId tie : edge_ids(network_)) {
      const auto [a, b] = network_.ends(tie);
      TieRoute& route = routes_[tie.index()];
      const auto& at_source = placing_.plates[a.index()];
      const auto& at_target = placing_.plates[b.index()];
      if (at_source) route = route_to_plate({route.line.to, route.line.from}, at_source->box);
      else if (at_target) route = route_to_plate(route.line, at_target->box);
    }
  }

  [[nodiscard]] TieWay way_of(const TieRoute& route, NodeId a, NodeId b, double width) const {
    return {.line = route.line, .wanted = route.bend, .ends = {a.value, b.value}, .width = width};
  }

  /// Bundles lie on each other, and lines to plates in a column end on each other: as they should.
  void lead_around() {
    std::vector<TieWay> ways;
    std::vector<TieRoute*> routes;
    if (!placing_.ties_end_at_plates) {
      for (const EdgeId tie : drawn_) {
        const auto [a, b] = network_.ends(tie);
        ways.push_back(way_of(routes_[tie.index()], a, b, encoding_.ties.looks[tie.index()].width));
        if (has_fellow(tie)) ways.back().side = 1;
        routes.push_back(&routes_[tie.index()]);
      }
    }
    for (std::size_t i = 0; i < suggestions_.size(); ++i) {
      const auto& [from, to] = encoding_.suggestions.pairs[i];
      ways.push_back(way_of(suggestions_[i], from, to, suggestion_stroke(subject_, {}).width));
      routes.push_back(&suggestions_[i]);
    }
    auto found = ways_around(strangers_, ways, placing_.map, subject_.options.routing != Routing::bundled);
    for (std::size_t i = 0; i < found.size(); ++i) routes[i]->bend = std::move(found[i]);
  }

  void point() {
    for (const EdgeId tie : edge_ids(network_)) {
      if (is_mutual(network_, tie)) continue;
      const Mark& target = marks_[network_.ends(tie).second.index()];
      add_head(routes_[tie.index()], target, encoding_.ties.looks[tie.index()].width);
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
  const Encoding& encoding_;
  const Placing& placing_;
  const std::vector<Mark>& marks_;
  const std::vector<EdgeId>& drawn_;
  StrangerGrid strangers_;
  std::vector<TieRoute> routes_;
  std::vector<TieRoute> suggestions_;
};

}  // namespace

MapRoutes tie_routes(const Subject& subject, const Encoding& encoding, const Placing& placing,
                     const std::vector<EdgeId>& drawn) {
  return Router(subject, encoding, placing, drawn).make();
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
