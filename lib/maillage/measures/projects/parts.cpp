// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/projects/parts.h"

#include <algorithm>
#include <cassert>
#include <map>

namespace maillage {
namespace {

void add_row(Part& part, const Participation& row, const Project& project) {
  part.actor = row.actor;
  if (row.role && !has_role(part, *row.role))
    part.roles.insert(std::ranges::upper_bound(part.roles, *row.role), *row.role);
  const std::optional<Date>& start = row.period.start ? row.period.start : project.period.start;
  if (!start) part.starts_unknown = true;
  else if (!part.start || start->first_day() < part.start->first_day()) part.start = start;
}

}  // namespace

std::vector<std::vector<Part>> parts_of_projects(const Ecosystem& ecosystem, const std::vector<bool>& counted) {
  assert(counted.size() == ecosystem.participations.size());
  std::vector<std::map<ActorId, Part>> found(ecosystem.projects.size());
  for (std::size_t i = 0; i < counted.size(); ++i) {
    const Participation& row = ecosystem.participations[i];
    if (counted[i]) add_row(found[row.project.index()][row.actor], row, ecosystem[row.project]);
  }
  std::vector<std::vector<Part>> parts(found.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (auto& [actor, part] : found[i]) parts[i].push_back(std::move(part));
  }
  return parts;
}

bool has_role(const Part& part, Role role) { return std::ranges::binary_search(part.roles, role); }

bool is_before(const Date& one, const Date& other) {
  if (one.year != other.year) return one.year < other.year;
  if (one.month == 0 || other.month == 0) return false;
  if (one.month != other.month) return one.month < other.month;
  return one.day != 0 && other.day != 0 && one.day < other.day;
}

}  // namespace maillage
