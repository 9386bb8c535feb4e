// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/hulls.h"

#include <algorithm>

#include "maillage/drawing/shapes/hull_outline.h"
#include "maillage/drawing/shapes/marks.h"

namespace maillage {
namespace {

/// Those of the map: others stand in a row beside or below it.
std::vector<NodeId> members_on_map(const Placing& placing, const Group& group) {
  std::vector<NodeId> members;
  for (const NodeId id : group.members) {
    if (std::ranges::find(placing.aside, id) == placing.aside.end()) members.push_back(id);
  }
  return members;
}

/// Around the members, `margin` away from them, and around no other mark.
std::vector<Curve> outline_of(const Placing& placing, const std::vector<NodeId>& members, double margin) {
  std::vector<bool> in(placing.marks.size(), false);
  for (const NodeId id : members) in[id.index()] = true;
  std::vector<Disc> inside;
  std::vector<Disc> outside;
  for (std::size_t i = 0; i < placing.marks.size(); ++i) {
    const Mark& mark = placing.marks[i];
    (in[i] ? inside : outside).push_back({mark.centre, reach(mark.shape) * mark.radius});
  }
  return hull_outline(inside, outside, margin);
}

}  // namespace

std::vector<SceneHull> scene_hulls(const Subject& subject, const OutlinedGroups& outlined, const Placing& placing) {
  std::vector<SceneHull> hulls;
  for (std::size_t i = 0; i < outlined.groups.size(); ++i) {
    const Group& group = outlined.groups[i];
    const std::vector<NodeId> members = members_on_map(placing, group);
    if (members.empty()) continue;
    SceneHull hull{group.id, group.name, {}, {}};
    hull.path = hull_path(outline_of(placing, members, kHullReach * subject.page.text), outlined.styles[i],
                          outlined.groups.size());
    for (const NodeId id : members) hull.members.push_back(subject.network[id].id);
    hulls.push_back(std::move(hull));
  }
  return hulls;
}

}  // namespace maillage
