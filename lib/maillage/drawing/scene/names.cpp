// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/names.h"

#include <algorithm>

#include "maillage/drawing/encoding/importance.h"
#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/scene/ink.h"
#include "maillage/drawing/scene/labels.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"

namespace maillage {
namespace {

constexpr std::size_t kBoldNames = 7;
constexpr std::size_t kMostNames = 500;
constexpr double kRing = 3.2;  ///< how far a ring reaches beyond its mark

/// The way of a tie in straight pieces.
std::vector<Stroke> pieces_of(const SceneTie& tie) {
  const auto way = tie.bend ? flattened(*tie.bend) : std::vector<Point>{tie.stroke.line.from, tie.stroke.line.to};
  std::vector<Stroke> pieces;
  for (std::size_t i = 1; i < way.size(); ++i) pieces.push_back({{way[i - 1], way[i]}, tie.stroke.width, {}});
  return pieces;
}

/// Where ties run.
InkMap ink_of(const Box& area, const SceneMap& drawn) {
  InkMap ink(area);
  const auto add = [&](const SceneTie& tie, double darkness) {
    for (const Stroke& piece : pieces_of(tie)) ink.add(piece.line, piece.width, darkness);
  };
  for (const SceneTie& tie : drawn.ties) add(tie, tie.stroke.width > 1.2 ? 1.0 : 0.3);
  for (const SceneTie& tie : drawn.suggestions) add(tie, 1);
  ink.finish();
  return ink;
}

/// The x of an anchor.
double anchored_at(const PlacedLabel& placed) {
  switch (placed.anchor) {
    case Anchor::start: return placed.box.left;
    case Anchor::end: return placed.box.right;
    case Anchor::middle: break;
  }
  return placed.box.centre().x;
}

SceneLabel scene_label(const Subject& subject, const Encoding& encoding, const LabelRequest& request,
                       const PlacedLabel& placed) {
  SceneLabel label{subject.network[NodeId(request.mark)].id, {}, std::nullopt};
  const double x = anchored_at(placed);
  const std::string_view ink = encoding.marks.looks[request.mark].quiet ? kFaintInk : kInk;
  double base = placed.box.top + kAscent * request.size;
  for (const std::string& line : placed.lines) {
    label.lines.push_back({{x, base}, line, request.size, request.weight, placed.anchor, std::string(ink)});
    base += kLineHeight * request.size;
  }
  if (placed.leader) label.leader = Stroke{*placed.leader, 0.6, std::string(kQuietInk)};
  return label;
}

/// Names to be set, the most important first.
std::vector<LabelRequest> requests(const Subject& subject, const Encoding& encoding, const Placing& placing) {
  const AreaScale areas = area_scale(subject, encoding.marks, placing.mark_scale);
  std::vector<NodeId> order = by_importance(subject, encoding, placing.mapped);
  if (!placing.plates.empty()) std::erase_if(order, [&](NodeId id) { return placing.plates[id.index()].has_value(); });
  const std::vector<bool> in_heap = heaped(placing);
  std::erase_if(order, [&](NodeId id) { return in_heap[id.index()]; });
  order.resize(std::min({order.size(), 4 * placing.named, kMostNames}));
  std::vector<LabelRequest> requests;
  for (const NodeId id : order) {
    const Mark& mark = placing.marks[id.index()];
    const bool bold =
        requests.size() < std::min(kBoldNames, 1 + order.size() / 8) && mark.radius > 1.8 * areas.smallest();
    requests.push_back({id.index(), one_line(subject.network[id].name), name_size(subject, areas, mark.radius),
                        bold ? Weight::bold : Weight::regular});
  }
  return requests;
}

/// What a name keeps clear of at a node: its plate, or its mark with the rings around it.
Box kept_clear(const Encoding& encoding, const Placing& placing, std::size_t node) {
  if (!placing.plates.empty() && placing.plates[node]) return placing.plates[node]->box;
  const double around = has_ring(encoding.highlight, NodeId(node)) ? kRing : 0.5;
  return box_of(placing.marks[node]).grown(std::max(around, placing.rings.empty() ? 0 : placing.rings[node]));
}

}  // namespace

std::vector<SceneLabel> scene_names(const Subject& subject, const Encoding& encoding, const Placing& placing,
                                    const SceneMap& drawn, const std::vector<Box>& taken) {
  const InkMap ink = ink_of(placing.map, drawn);
  LabelProblem problem;
  problem.area = placing.map;
  problem.ink = &ink;
  for (std::size_t i = 0; i < placing.marks.size(); ++i) problem.marks.push_back(kept_clear(encoding, placing, i));
  // Beyond the marks that have names: kept clear of like these.
  problem.marks.insert(problem.marks.end(), taken.begin(), taken.end());
  // What is suggested is what the reader came for.
  for (const SceneTie& tie : drawn.suggestions) {
    const std::vector<Stroke> pieces = pieces_of(tie);
    problem.lines.insert(problem.lines.end(), pieces.begin(), pieces.end());
  }
  problem.requests = requests(subject, encoding, placing);
  const auto placed = place_labels(problem);
  std::vector<SceneLabel> labels;
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (placed[i]) labels.push_back(scene_label(subject, encoding, problem.requests[i], *placed[i]));
  }
  return labels;
}

std::vector<SceneLabel> placed_names(const Subject& subject, const Placing& placing) {
  std::vector<SceneLabel> labels;
  for (const PlacedName& name : placing.names)
    labels.push_back({subject.network[name.node].id, name.lines, std::nullopt, name.on_plate});
  return labels;
}

}  // namespace maillage
