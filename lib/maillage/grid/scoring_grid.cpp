// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/grid/scoring_grid.h"

#include <algorithm>

#include "maillage/measures/project_rows.h"
#include "maillage/measures/registry.h"

namespace maillage {

std::vector<std::string> pillars_of(const ScoringGrid& grid) {
  std::vector<std::string> pillars;
  for (const Criterion& one : grid.criteria) {
    if (std::ranges::find(pillars, one.pillar) == pillars.end()) pillars.push_back(one.pillar);
  }
  return pillars;
}

void add_measured(ScoringGrid& grid, const Study& study) {
  const std::vector<ProjectId>& projects = projects_of(study);
  for (std::size_t c = 0; c < grid.criteria.size(); ++c) {
    const Criterion& criterion = grid.criteria[c];
    const Measure* measure = find_measure(criterion.id);
    if (measure == nullptr || measure->scope != Scope::project) continue;
    const Values values = measure->compute(study);
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i])
        grid.marks.push_back({projects[i], c, std::clamp(*values[i], criterion.low, criterion.high), {}, {}, {}});
    }
  }
}

}  // namespace maillage
