// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>
#include <span>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/measures/project_rows.h"
#include "maillage/model/grid_words.h"
#include "maillage/reports/grid/score_report.h"

namespace maillage::reports {
namespace {

/// The project that the text of another's column names, by id or name.
std::optional<ProjectId> project_called(const Ecosystem& ecosystem, const std::string& text) {
  const auto fits = [&](const Project& one) { return fold(one.id) == fold(text) || fold(one.name) == fold(text); };
  const auto found = std::ranges::find_if(ecosystem.projects, fits);
  if (found == ecosystem.projects.end()) return std::nullopt;
  return ProjectId(static_cast<std::size_t>(found - ecosystem.projects.begin()));
}

struct FoundMirrors {
  std::vector<std::pair<ProjectId, ProjectId>> known = {};
  std::vector<std::pair<ProjectId, std::string>> unknown = {};
};

FoundMirrors find_mirrors(const Study& study) {
  const Ecosystem& ecosystem = study.ecosystem();
  FoundMirrors mirrors;
  for (const Attribute& attribute : ecosystem.project_attributes) {
    const auto* texts = std::get_if<Attribute::Texts>(&attribute.values);
    if (texts == nullptr || std::ranges::find(kMirrorTitles, fold(attribute.name)) == kMirrorTitles.end()) continue;
    for (const ProjectId id : projects_of(study)) {
      const auto& text = (*texts)[id.index()];
      if (!text || trim(*text).empty()) continue;
      if (const auto mirror = project_called(ecosystem, *text)) mirrors.known.emplace_back(id, *mirror);
      else mirrors.unknown.emplace_back(id, *text);
    }
  }
  return mirrors;
}

/// The mirrors that have no scores in this order, each once.
std::vector<ProjectId> mirrors_elsewhere(const FoundMirrors& mirrors, std::span<const ProjectScores> order) {
  std::set<ProjectId> others;
  for (const auto& [project, mirror] : mirrors.known) others.insert(mirror);
  for (const ProjectScores& one : order) others.erase(one.project);
  return {others.begin(), others.end()};
}

}  // namespace

ScoreFacts score_facts(Study study, ScoringGrid grid, const std::optional<Date>& on) {
  add_measured(grid, study);
  auto order = score_projects(grid, study.ecosystem(), projects_of(study), on);
  FoundMirrors mirrors = find_mirrors(study);
  auto others = score_projects(grid, study.ecosystem(), mirrors_elsewhere(mirrors, order), on);
  return {std::move(study),           std::move(grid),  on, std::move(order), std::move(mirrors.known),
          std::move(mirrors.unknown), std::move(others)};
}

}  // namespace maillage::reports
