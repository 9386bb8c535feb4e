// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/names.h"

#include <algorithm>
#include <cmath>

#include "maillage/base/maths.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/ink.h"
#include "maillage/drawing/labels.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/palette.h"

namespace maillage {
namespace {

constexpr std::size_t kBoldNames = 7;
constexpr std::size_t kMostNames = 500;
constexpr double kRing = 3.2;  ///< how far a ring reaches beyond its mark

/// Where ties run.
InkMap ink_of(const Draft& draft) {
  InkMap ink(draft.free);
  const auto add = [&](const SceneTie& tie, double darkness) {
    const auto way = tie.bend ? flattened(*tie.bend) : std::vector<Point>{tie.stroke.line.from, tie.stroke.line.to};
    for (std::size_t i = 1; i < way.size(); ++i) ink.add({way[i - 1], way[i]}, tie.stroke.width, darkness);
  };
  for (const SceneTie& tie : draft.scene.ties) add(tie, tie.stroke.width > 1.2 ? 1.0 : 0.3);
  for (const SceneTie& tie : draft.scene.suggestions) add(tie, 1);
  ink.finish();
  return ink;
}

bool has_ring(const Draft& draft, std::size_t node) {
  return draft.highlight && (draft.highlight->focus == NodeId(node) || draft.highlight->depends[node]);
}

SceneLabel scene_label(const Draft& draft, const LabelRequest& request, const PlacedLabel& placed) {
  SceneLabel label{draft.network[NodeId(request.mark)].id, {}, std::nullopt};
  const double x = placed.anchor == Anchor::start ? placed.box.left
                   : placed.anchor == Anchor::end ? placed.box.right
                                                  : placed.box.centre().x;
  const std::string_view ink = is_quiet(draft, NodeId(request.mark)) ? kFaintInk : kInk;
  double base = placed.box.top + kAscent * request.size;
  for (const std::string& line : placed.lines) {
    label.lines.push_back({{x, base}, line, request.size, request.weight, placed.anchor, std::string(ink)});
    base += kLineHeight * request.size;
  }
  if (placed.leader) label.leader = Stroke{*placed.leader, 0.6, std::string(kQuietInk)};
  return label;
}

/// Names to be set, the most important first.
std::vector<LabelRequest> requests(const Draft& draft) {
  const double smallest = area_scale(draft).smallest();
  std::vector<NodeId> order = by_importance(draft);
  if (!draft.plates.empty()) std::erase_if(order, [&](NodeId id) { return draft.plates[id.index()].has_value(); });
  order.resize(std::min({order.size(), 4 * draft.named, kMostNames}));
  std::vector<LabelRequest> requests;
  for (const NodeId id : order) {
    const Mark& mark = draft.marks[id.index()];
    const bool bold = requests.size() < std::min(kBoldNames, 1 + order.size() / 8) && mark.radius > 1.8 * smallest;
    requests.push_back({id.index(), one_line(draft.network[id].name), name_size(draft, mark.radius),
                        bold ? Weight::bold : Weight::regular});
  }
  return requests;
}

}  // namespace

double name_size(const Draft& draft, double radius) {
  const AreaScale areas = area_scale(draft);
  const Page& page = draft.page;
  const double base = std::clamp(page.smallest * maths::pow(room_side(draft) / 72, 0.75), page.smallest, 1.3 * page.text);
  const double span = std::max(areas.largest() - areas.smallest(), 1e-9);
  const double grown = areas.varies() ? std::clamp((radius - areas.smallest()) / span, 0.0, 1.0) : 0;
  return std::round((base + 0.45 * base * grown) * 5) / 5;
}

void add_names(Draft& draft) {
  const InkMap ink = ink_of(draft);
  LabelProblem problem;
  problem.area = draft.free;
  problem.ink = &ink;
  for (std::size_t i = 0; i < draft.marks.size(); ++i) {
    const bool plate = !draft.plates.empty() && draft.plates[i];
    const double ring = std::max(has_ring(draft, i) ? kRing : 0.5, draft.rings.empty() ? 0 : draft.rings[i]);
    problem.marks.push_back(plate ? draft.plates[i]->box : box_of(draft.marks[i]).grown(ring));
  }
  // Beyond the marks that have names: kept clear of like these.
  problem.marks.insert(problem.marks.end(), draft.obstacles.begin(), draft.obstacles.end());
  problem.requests = requests(draft);
  const auto placed = place_labels(problem);
  for (std::size_t i = 0; i < placed.size(); ++i) {
    if (placed[i]) draft.scene.labels.push_back(scene_label(draft, problem.requests[i], *placed[i]));
  }
}

}  // namespace maillage
