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

/// False for ties to who stands beside the map, where these are not drawn, and for those within a heap.
bool has_place(const Network& network, const Placing& placing, EdgeId id, const std::vector<bool>& in_heap) {
  const auto [a, b] = network.ends(id);
  if (in_heap[a.index()] && placing.marks[a.index()].centre == placing.marks[b.index()].centre) return false;
  if (placing.ties_to_aside) return true;
  return !std::ranges::binary_search(placing.aside, a) && !std::ranges::binary_search(placing.aside, b);
}

}  // namespace

std::vector<EdgeId> drawn_order(const Subject& subject, const Encoding& encoding, const Placing& placing) {
  const Network& network = subject.network;
  std::vector<EdgeId> order;
  order.reserve(network.edge_count());
  const std::vector<bool> in_heap = heaped(placing);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const bool told = b < a && is_mutual(network, edge);  // by the tie back
    if (encoding.thinning.drawn[edge.index()] && !told && has_place(network, placing, edge, in_heap))
      order.emplace_back(edge);
  }
  const std::vector<TieLook>& looks = encoding.ties.looks;
  std::ranges::stable_sort(order, [&](EdgeId a, EdgeId b) { return lies_under(looks[a.index()], looks[b.index()]); });
  return order;
}

std::vector<SceneTie> scene_ties(const Subject& subject, const Encoding& encoding, const std::vector<EdgeId>& order,
                                 const std::vector<TieRoute>& routes) {
  const Network& network = subject.network;
  const std::vector<std::string>& meanings = encoding.ties.meanings;
  std::vector<SceneTie> ties;
  ties.reserve(order.size());
  for (const EdgeId id : order) {
    const auto [a, b] = network.ends(id);
    const TieLook& look = encoding.ties.looks[id.index()];
    const TieRoute& route = routes[id.index()];
    ties.push_back({.source = network[a].id,
                    .target = network[b].id,
                    .title = tie_title(subject, encoding.ties, id),
                    .stroke = {route.line, look.width, look.colour, look.dashes},
                    .bend = route.bend,
                    .arrow_head = route.arrow_head,
                    .weight = network.weight(id),
                    .sort = meanings.empty() ? std::string() : meanings[id.index()],
                    .quiet = look.prominence == Prominence::quiet});
  }
  return ties;
}

std::vector<SceneTie> scene_suggestions(const Subject& subject, const DrawnSuggestions& suggestions,
                                        const std::vector<TieRoute>& routes) {
  std::vector<SceneTie> ties;
  for (std::size_t i = 0; i < routes.size(); ++i) {
    const Node& a = subject.network[suggestions.pairs[i].first];
    const Node& b = subject.network[suggestions.pairs[i].second];
    ties.push_back({.source = a.id,
                    .target = b.id,
                    .title = kSuggestionTitle.in(subject.language, one_line(a.name), one_line(b.name)),
                    .stroke = suggestion_stroke(subject, routes[i].line),
                    .bend = routes[i].bend});
  }
  return ties;
}

}  // namespace maillage
