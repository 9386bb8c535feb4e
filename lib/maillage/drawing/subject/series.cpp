// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/series.h"

#include <algorithm>
#include <map>
#include <utility>

#include "maillage/drawing/subject/subject.h"
#include "maillage/measures/project_rows.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// What makes a node of the whole and one of a panel the same.
using Key = std::pair<bool, std::string_view>;

Key key_of(const Node& node) { return {is_project(node), node.id}; }

}  // namespace

bool is_panel(const Subject& subject) {
  return subject.series != nullptr && &subject.analysis != subject.series->whole;
}

std::vector<Analysis*> sharing(const Subject& subject) {
  return subject.series != nullptr ? subject.series->panels : std::vector<Analysis*>{&subject.analysis};
}

std::vector<Values> shared_values(const Subject& subject, const Measure& measure) {
  std::vector<Values> values;
  for (Analysis* analysis : sharing(subject)) values.push_back(node_values(measure, *analysis));
  return values;
}

std::vector<NodeId> in_panel(const Subject& subject, const std::vector<NodeId>& members) {
  std::map<Key, NodeId> nodes;
  for (const NodeId node : node_ids(subject.network)) nodes.emplace(key_of(subject.network[node]), node);
  std::vector<NodeId> present;
  for (const NodeId id : members) {
    const auto found = nodes.find(key_of(subject.series->whole->network()[id]));
    if (found != nodes.end()) present.push_back(found->second);
  }
  std::ranges::sort(present);
  return present;
}

std::optional<Grouping> groups_of(const Subject& subject, const std::string& word) {
  if (!is_panel(subject)) return group_by(subject.ecosystem, subject.analysis, word, subject.language);
  auto grouping = group_by(subject.ecosystem, *subject.series->whole, word, subject.language);
  if (!grouping) return grouping;
  if (grouping->by_ties) {
    for (Group& group : grouping->groups) group.members = in_panel(subject, group.members);
    return grouping;
  }
  auto own = group_by(subject.ecosystem, subject.analysis, word, subject.language);
  if (!own) return own;
  for (Group& group : grouping->groups) {
    const auto found = std::ranges::find(own->groups, group.id, &Group::id);
    group.members = found != own->groups.end() ? std::move(found->members) : std::vector<NodeId>();
  }
  return grouping;
}

}  // namespace maillage
