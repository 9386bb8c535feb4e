// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ecosystem_builder.h"

#include <algorithm>
#include <stdexcept>

namespace maillage::testing {
namespace {

template <typename Row>
std::size_t find_row(const std::vector<Row>& rows, const std::string& id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
  return static_cast<std::size_t>(found - rows.begin());
}

}  // namespace

Actor& EcosystemBuilder::actor(const std::string& id, const std::string& kind) {
  Actor& added = ecosystem_.actors.emplace_back();
  added.id = id;
  added.name = "Actor " + id;
  added.kind = kind_id(kind);
  return added;
}

Project& EcosystemBuilder::project(const std::string& id) {
  Project& added = ecosystem_.projects.emplace_back();
  added.id = id;
  added.name = "Project " + id;
  return added;
}

Participation& EcosystemBuilder::participation(const std::string& project, const std::string& actor) {
  const ProjectId in = project_id(project);
  const ActorId who = actor_id(actor);
  Participation& added = ecosystem_.participations.emplace_back();
  added.project = in;
  added.actor = who;
  return added;
}

Tie& EcosystemBuilder::tie(const std::string& from, const std::string& to, const std::string& type) {
  const ActorId first = actor_id(from);
  const ActorId second = actor_id(to);
  Tie& added = ecosystem_.ties.emplace_back();
  added.from = first;
  added.to = second;
  added.type = tie_type_id(type);
  return added;
}

void EcosystemBuilder::participants(const std::string& project, const std::vector<std::string>& actors) {
  for (const std::string& actor : actors) participation(project, actor);
}

ActorId EcosystemBuilder::actor_id(const std::string& id) {
  if (find_row(ecosystem_.actors, id) == ecosystem_.actors.size()) actor(id);
  return ActorId(find_row(ecosystem_.actors, id));
}

ProjectId EcosystemBuilder::project_id(const std::string& id) {
  if (find_row(ecosystem_.projects, id) == ecosystem_.projects.size()) project(id);
  return ProjectId(find_row(ecosystem_.projects, id));
}

KindId EcosystemBuilder::kind_id(const std::string& id) const {
  const std::size_t found = find_row(ecosystem_.kinds, id);
  if (found == ecosystem_.kinds.size()) throw std::invalid_argument("no kind " + id);
  return KindId(found);
}

TieTypeId EcosystemBuilder::tie_type_id(const std::string& type) {
  auto& types = ecosystem_.tie_types;
  auto found = std::find(types.begin(), types.end(), type);
  if (found == types.end()) found = types.insert(types.end(), type);
  return TieTypeId(static_cast<std::size_t>(found - types.begin()));
}

}  // namespace maillage::testing
