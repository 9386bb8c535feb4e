// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/grid/scoring_grid.h"

#include <algorithm>

#include "maillage/base/number.h"
#include "maillage/measures/project_rows.h"

namespace maillage {

std::vector<std::string> pillars_of(const ScoringGrid& grid) {
  std::vector<std::string> pillars;
  for (const Criterion& one : grid.criteria) {
    if (std::ranges::find(pillars, one.pillar) == pillars.end()) pillars.push_back(one.pillar);
  }
  return pillars;
}

const Measure* measure_of(const Criterion& criterion) {
  const Measure* measure = find_measure(criterion.id);
  return measure != nullptr && measure->scope == Scope::project ? measure : nullptr;
}

std::string scale_end(double end, Language language) {
  const std::string exact = to_exact(end);
  if (exact.find('e') != std::string::npos) return exact;
  const std::size_t point = exact.find('.');
  return to_readable(end, point == std::string::npos ? 0 : static_cast<int>(exact.size() - point - 1), language);
}

void add_measured(ScoringGrid& grid, const Study& study) {
  const std::vector<ProjectId>& projects = projects_of(study);
  for (std::size_t c = 0; c < grid.criteria.size(); ++c) {
    const Criterion& criterion = grid.criteria[c];
    const Measure* measure = measure_of(criterion);
    if (measure == nullptr) continue;
    const Values values = measure->compute(study);
    for (std::size_t i = 0; i < values.size(); ++i) {
      if (values[i])
        grid.marks.push_back({projects[i], c, std::clamp(*values[i], criterion.low, criterion.high), {}, {}, {}});
    }
  }
}

}  // namespace maillage
