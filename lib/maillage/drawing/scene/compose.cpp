// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/compose.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "maillage/base/wording.h"
#include "maillage/drawing/scene/hull_names.h"
#include "maillage/drawing/scene/hulls.h"
#include "maillage/drawing/scene/names.h"
#include "maillage/drawing/scene/ties.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/subject/shown_name.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kHullNameSize = 1.02;  ///< in text sizes

std::string actor_title(const Subject& subject, const MarkEncoding& marks, NodeId id) {
  static constexpr Label kProject{"projet", "project"};
  static constexpr Noun kTies{{"lien", "tie"}, {"liens", "ties"}};
  const Node& node = subject.network[id];
  const Language language = subject.language;
  std::string title =
      one_line(node.name) + "\n" +
      std::string(is_project(node) ? kProject.in(language) : subject.ecosystem[node.kind].label.in(language));
  const Wording wording(language);
  if (const Measure* measure = marks.size) {
    title += "\n" + shown_name(*measure, subject) + std::string(wording.colon()) +
             readable_value(marks.sizes[id.index()], measure->format, language);
  }
  if (!marks.meanings.empty() && !marks.meanings[id.index()].empty() && !is_project(node))
    title += "\n" + marks.meanings[id.index()];
  return title + "\n" + wording.counted(subject.degrees[id.index()], kTies);
}

/// Every actor and project at its place, with what a pointer that rests on it says.
std::vector<SceneActor> scene_actors(const Subject& subject, const MarkEncoding& marks, const Placing& placing) {
  std::vector<SceneActor> actors;
  actors.reserve(placing.marks.size());
  const std::vector<bool> in_heap = heaped(placing);
  for (const NodeId id : node_ids(subject.network)) {
    if (in_heap[id.index()]) continue;
    const Node& node = subject.network[id];
    actors.push_back({.id = node.id,
                      .kind = is_project(node) ? "project" : subject.ecosystem[node.kind].id,
                      .title = actor_title(subject, marks, id),
                      .mark = placing.marks[id.index()],
                      .plate = placing.plates.empty() ? std::nullopt : placing.plates[id.index()],
                      .is_project = is_project(node),
                      .size = marks.sizes[id.index()],
                      .colour_means = marks.meanings.empty() ? std::string() : marks.meanings[id.index()],
                      .quiet = marks.looks[id.index()].quiet});
  }
  return actors;
}

/// Discs with the number of those who stand there, and their names for a pointer that rests on them.
std::vector<SceneHeap> scene_heaps(const Subject& subject, const Placing& placing) {
  std::vector<SceneHeap> heaps;
  for (const Heap& heap : placing.heaps) {
    SceneHeap made;
    made.mark = heap.mark;
    for (const NodeId id : heap.members) {
      made.members.push_back(subject.network[id].id);
      made.title += (made.title.empty() ? "" : "\n") + one_line(subject.network[id].name);
    }
    const double size = subject.page.smallest;
    const Point at{heap.mark.centre.x, heap.mark.centre.y + 0.35 * size};
    made.number = {at, std::to_string(heap.members.size()), size, Weight::bold, Anchor::middle, std::string(kInk)};
    heaps.push_back(std::move(made));
  }
  return heaps;
}

/// Rings around the actor that is pointed out and around those that depend on it.
std::vector<SceneRing> highlight_rings(const Subject& subject, const Encoding& encoding, const Placing& placing) {
  if (!encoding.highlight) return {};
  std::vector<SceneRing> rings;
  const auto add = [&](NodeId id, RingMeaning meaning, Path (*ring)(const Point&, double), double out) {
    const Mark& mark = placing.marks[id.index()];
    rings.push_back({subject.network[id].id, meaning, ring(mark.centre, reach(mark.shape) * mark.radius + out)});
  };
  for (const NodeId node : node_ids(subject.network)) {
    if (encoding.highlight->depends[node.index()]) add(node, RingMeaning::dependent, dependent_ring, 1.8);
  }
  add(encoding.highlight->focus, RingMeaning::focus, focus_ring, 2.2);
  return rings;
}

/// Straight lines from end to end.
std::vector<Stroke> straight_ties(const TieEncoding& ties, const std::vector<EdgeId>& order,
                                  const std::vector<TieRoute>& routes) {
  std::vector<Stroke> strokes;
  strokes.reserve(order.size());
  for (const EdgeId id : order) strokes.push_back({routes[id.index()].line, ties.looks[id.index()].width, {}});
  return strokes;
}

/// The texts of guides, which names keep clear of.
std::vector<Box> guide_texts(const Placing& placing) {
  std::vector<Box> boxes;
  for (const Guide& guide : placing.guides) {
    for (const TextLine& text : guide.shapes.texts) boxes.push_back(box_of(text).grown(1));
  }
  return boxes;
}

/// Outlines with their names, and where these stand.
struct NamedHulls {
  std::vector<SceneHull> hulls;
  std::vector<Box> names;
};

NamedHulls named_hulls(const Subject& subject, const Encoding& encoding, const Placing& placing,
                       std::vector<Stroke> ties, const std::vector<Box>& taken) {
  NamedHulls named{scene_hulls(subject, encoding.outlined, placing), {}};
  if (named.hulls.empty()) return named;
  HullNameProblem problem{placing.map, std::move(ties), {}, kHullNameSize * subject.page.text};
  for (const Mark& mark : placing.marks) problem.taken.push_back(box_of(mark).grown(1.5));
  problem.taken.insert(problem.taken.end(), taken.begin(), taken.end());
  auto names = hull_names(problem, named.hulls);
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (!names[i]) continue;
    named.hulls[i].name = std::move(names[i]->lines);
    named.names.push_back(names[i]->box.grown(1));
  }
  return named;
}

}  // namespace

SceneMap compose_map(const Subject& subject, const Encoding& encoding, const Placing& placing) {
  const std::vector<EdgeId> order = drawn_order(subject, encoding, placing);
  const MapRoutes routes = tie_routes(subject, encoding, placing, order);
  std::vector<Box> texts = guide_texts(placing);
  NamedHulls named = named_hulls(subject, encoding, placing, straight_ties(encoding.ties, order, routes.ties), texts);
  texts.insert(texts.end(), named.names.begin(), named.names.end());
  SceneMap map{.hulls = std::move(named.hulls),
               .ties = scene_ties(subject, encoding, order, routes.ties),
               .suggestions = scene_suggestions(subject, encoding.suggestions, routes.suggestions),
               .rings = highlight_rings(subject, encoding, placing),
               .actors = scene_actors(subject, encoding.marks, placing),
               .heaps = scene_heaps(subject, placing),
               .labels = placed_names(subject, placing)};
  std::vector<SceneLabel> names = scene_names(subject, encoding, placing, map, texts);
  std::ranges::move(names, std::back_inserter(map.labels));
  return map;
}

Scene compose_page(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning,
                   const FigureSheet& sheet, std::size_t names_left_out) {
  const Page& page = subject.page;
  const CaptionFacts facts = caption_facts(subject, encoding, meaning, names_left_out);
  return {.language = subject.language,
          .width_mm = subject.options.page == PageSize::screen ? 0 : page.width_mm,
          .height_mm = page.height_mm,
          .width = page.width,
          .height = page.height,
          .title = sheet.title,
          .description = caption_text(facts),
          .header = sheet.header,
          .legend = sheet.legend,
          .caption = caption_lines(subject, facts)};
}

Scene compose(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning, const FigureSheet& sheet,
              const Placing& placing) {
  SceneMap map = compose_map(subject, encoding, placing);
  Scene scene = compose_page(subject, encoding, meaning, sheet, subject.network.size() - map.labels.size());
  scene.guides = placing.guides;
  scene.notes = placing.notes;
  scene.maps.push_back(std::move(map));
  return scene;
}

}  // namespace maillage
