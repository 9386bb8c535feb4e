// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/drawn_marks.h"

#include <algorithm>
#include <utility>

#include "maillage/drawing/caption.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/names.h"
#include "maillage/drawing/tie_routes.h"

namespace maillage {
namespace {

std::string actor_title(const Draft& draft, NodeId id) {
  static constexpr Label kProject{"projet", "project"};
  static constexpr Label kTies{"liens", "ties"};
  static constexpr Label kTie{"lien", "tie"};
  const Node& node = draft.network[id];
  const Language language = draft.language;
  std::string title =
      one_line(node.name) + "\n" +
      std::string(is_project(node) ? kProject.in(language) : draft.ecosystem[node.kind].label.in(language));
  const std::string colon = language == Language::french ? "\u00A0: " : ": ";
  if (const Measure* measure = draft.marks_show.size) {
    title += "\n" + std::string(measure->name.in(language)) + colon +
             readable_value(draft.marks_show.sizes[id.index()], measure->format, language);
  }
  if (!draft.marks_show.meanings.empty() && !draft.marks_show.meanings[id.index()].empty() && !is_project(node))
    title += "\n" + draft.marks_show.meanings[id.index()];
  const std::size_t degree = draft.degrees[id.index()];
  const bool one = language == Language::french ? degree < 2 : degree == 1;
  return title + "\n" + std::to_string(degree) + " " + std::string((one ? kTie : kTies).in(language));
}

std::string tie_title(const Draft& draft, EdgeId id) {
  const auto [a, b] = draft.network.ends(id);
  std::string title = one_line(draft.network[a].name) +
                      (!draft.network.directed()      ? " – "
                       : is_mutual(draft.network, id) ? " ↔ "
                                                      : " → ") +
                      one_line(draft.network[b].name) + " (" +
                      readable_value(draft.network.weight(id), ValueFormat::decimal, draft.language) + ")";
  const std::vector<std::string>& meanings = draft.ties_show.meanings;
  if (!meanings.empty()) title += "\n" + meanings[id.index()];
  return title;
}

}  // namespace

void draw_map(Draft& draft) {
  add_ties(draft);
  add_suggestions(draft);
  add_hulls(draft);
  add_rings(draft);
  add_actors(draft);
  finish_diagram(draft);
  add_names(draft);
}

void add_actors(Draft& draft) {
  for (std::size_t i = 0; i < draft.network.size(); ++i) {
    const Node& node = draft.network[NodeId(i)];
    const std::string kind = is_project(node) ? "project" : draft.ecosystem[node.kind].id;
    const auto plate = draft.plates.empty() ? std::nullopt : draft.plates[i];
    draft.scene.actors.push_back({node.id, kind, actor_title(draft, NodeId(i)), draft.marks[i], plate});
  }
}

void add_ties(Draft& draft) {
  const Network& network = draft.network;
  const std::vector<TieLook>& looks = draft.ties_show.looks;
  std::vector<TieRoute> routes = tie_routes(draft);
  std::vector<EdgeId> order;
  order.reserve(network.edge_count());
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [a, b] = network.ends(EdgeId(e));
    const bool told = b < a && is_mutual(network, EdgeId(e));  // by the tie back
    if (draft.drawn[e] && !told) order.emplace_back(e);
  }
  std::stable_sort(order.begin(), order.end(),
                   [&](EdgeId a, EdgeId b) { return looks[a.index()].strength < looks[b.index()].strength; });
  for (const EdgeId id : order) {
    const auto [a, b] = network.ends(id);
    const TieLook& look = looks[id.index()];
    TieRoute& route = routes[id.index()];
    draft.scene.ties.push_back({network[a].id,
                                network[b].id,
                                tie_title(draft, id),
                                {route.line, look.width, look.colour, look.dashes},
                                std::move(route.bend),
                                std::move(route.arrow_head)});
  }
}

void add_guide_obstacles(Draft& draft) {
  for (const TextLine& text : draft.scene.guides.texts) draft.obstacles.push_back(box_of(text).grown(1));
}

}  // namespace maillage
