// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/ties.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "maillage/drawing/encoding/suggestion_messages.h"
#include "maillage/drawing/subject/mutual_ties.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kLeastBow = 3;

std::string_view joint(const Network& network, EdgeId id) {
  if (!network.directed()) return " – ";
  return is_mutual(network, id) ? " ↔ " : " → ";
}

std::string tie_title(const Subject& subject, const TieEncoding& ties, EdgeId id) {
  const auto [a, b] = subject.network.ends(id);
  std::string title = one_line(subject.network[a].name) + std::string(joint(subject.network, id)) +
                      one_line(subject.network[b].name) + " (" +
                      readable_value(subject.network.weight(id), ValueFormat::decimal, subject.language) + ")";
  if (!ties.meanings.empty()) title += "\n" + ties.meanings[id.index()];
  return title;
}

/// The way of a tie of a figure whose ties end at the edges of plates, if one of its ends is a plate.
TieRoute route_of(const Network& network, const Placing& placing, EdgeId id, const TieRoute& route) {
  if (!placing.ties_end_at_plates) return route;
  const auto [a, b] = network.ends(id);
  const auto& at_source = placing.plates[a.index()];
  const auto& at_target = placing.plates[b.index()];
  if (at_source) return route_to_plate({route.line.to, route.line.from}, at_source->box);
  return at_target ? route_to_plate(route.line, at_target->box) : route;
}

/// True for ties to who stands beside the map, where these are not drawn.
bool is_off_map(const Network& network, const Placing& placing, EdgeId id) {
  if (placing.ties_to_aside) return false;
  const auto [a, b] = network.ends(id);
  return std::ranges::binary_search(placing.aside, a) || std::ranges::binary_search(placing.aside, b);
}

/// Bows towards the middle of the map: clear of its edges, and of names in a row below it.
Curve inwards(const Placing& placing, const Segment& line) {
  const Bow& bow = placing.suggestion_bow;
  const double far = std::clamp(bow.of_length * distance(line.from, line.to), kLeastBow, bow.most);
  const auto from_middle = [&](const Curve& curve) {
    const CurvePiece& piece = curve.pieces.front();
    return distance(placing.map.centre(),
                    Point{(piece.leave.x + piece.arrive.x) / 2, (piece.leave.y + piece.arrive.y) / 2});
  };
  Curve right = arc(line, far);
  Curve left = arc(line, -far);
  return from_middle(right) <= from_middle(left) ? right : left;
}

}  // namespace

std::vector<EdgeId> drawn_order(const Subject& subject, const Encoding& encoding) {
  const Network& network = subject.network;
  std::vector<EdgeId> order;
  order.reserve(network.edge_count());
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const bool told = b < a && is_mutual(network, edge);  // by the tie back
    if (encoding.thinning.drawn[edge.index()] && !told) order.emplace_back(edge);
  }
  const std::vector<TieLook>& looks = encoding.ties.looks;
  std::ranges::stable_sort(order, [&](EdgeId a, EdgeId b) { return lies_under(looks[a.index()], looks[b.index()]); });
  return order;
}

std::vector<SceneTie> scene_ties(const Subject& subject, const Encoding& encoding, const Placing& placing,
                                 const std::vector<EdgeId>& order, const std::vector<TieRoute>& routes) {
  const Network& network = subject.network;
  const std::vector<std::string>& meanings = encoding.ties.meanings;
  std::vector<SceneTie> ties;
  ties.reserve(order.size());
  const std::vector<bool> in_heap = heaped(placing);  // ties within one are as short as it
  for (const EdgeId id : order) {
    if (is_off_map(network, placing, id)) continue;
    const auto [a, b] = network.ends(id);
    if (in_heap[a.index()] && placing.marks[a.index()].centre == placing.marks[b.index()].centre) continue;
    const TieLook& look = encoding.ties.looks[id.index()];
    TieRoute route = route_of(network, placing, id, routes[id.index()]);
    ties.push_back({.source = network[a].id,
                    .target = network[b].id,
                    .title = tie_title(subject, encoding.ties, id),
                    .stroke = {route.line, look.width, look.colour, look.dashes},
                    .bend = std::move(route.bend),
                    .arrow_head = std::move(route.arrow_head),
                    .weight = network.weight(id),
                    .sort = meanings.empty() ? std::string() : meanings[id.index()],
                    .quiet = look.prominence == Prominence::quiet});
  }
  return ties;
}

std::vector<SceneTie> scene_suggestions(const Subject& subject, const DrawnSuggestions& suggestions,
                                        const Placing& placing) {
  std::vector<SceneTie> ties;
  for (const auto& [from, to] : suggestions.pairs) {
    const Segment line{placing.marks[from.index()].centre, placing.marks[to.index()].centre};
    const Node& a = subject.network[from];
    const Node& b = subject.network[to];
    ties.push_back({.source = a.id,
                    .target = b.id,
                    .title = kSuggestionTitle.in(subject.language, one_line(a.name), one_line(b.name)),
                    .stroke = suggestion_stroke(subject, line),
                    .bend = inwards(placing, line)});
  }
  return ties;
}

}  // namespace maillage
