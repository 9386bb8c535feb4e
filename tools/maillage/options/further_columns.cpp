// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/options/further_columns.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/command.h"
#include "maillage/console.h"
#include "maillage/grid/scores.h"
#include "maillage/io/grid/grid_tables.h"
#include "maillage/measures/project_rows.h"
#include "maillage/measures/registry.h"
#include "maillage/messages/qca_messages.h"
#include "maillage/output/output.h"

namespace maillage::tool {
namespace {

constexpr std::string_view kOfProjects = "project.";

/// "leads" of "project.leads".
std::string_view short_id(const Measure& measure) {
  return measure.id.starts_with(kOfProjects) ? measure.id.substr(kOfProjects.size()) : measure.id;
}

bool is_called(const Measure& measure, const std::string& folded) {
  if (fold(measure.id) == folded || fold(short_id(measure)) == folded) return true;
  return std::ranges::any_of(measure.name,
                             [&](std::string_view name) { return fold(name) == folded; });
}

/// Whether values say something of a project: of actors, numbers of groups have no mean.
bool is_offered(const Measure& measure, Scope scope) {
  constexpr std::array<std::string_view, 3> kGroups = {"component", "community",
                                                       "community_weighted"};
  return measure.scope == scope && std::ranges::find(kGroups, measure.id) == kGroups.end();
}

/// The measure of this id or name; null where there is none.
const Measure* measure_called(Scope scope, const std::string& folded) {
  for (const Measure& one : measures()) {
    if (is_offered(one, scope) && is_called(one, folded)) return &one;
  }
  return nullptr;
}

OfferedColumns offered_measures(Scope scope, const Label& sort) {
  OfferedColumns offered{Text(sort), {}};
  for (const Measure& one : measures()) {
    if (!is_offered(one, scope)) continue;
    offered.names.emplace_back(one.name);
    offered.others.insert(offered.others.end(), {std::string(one.id), std::string(short_id(one))});
  }
  return offered;
}

/// Finds what the names that are wanted stand for.
class ColumnFinder {
 public:
  ColumnFinder(const Study& study, std::string data, const GeneralArguments& general,
               Language language)
      : study_(study), data_(std::move(data)), general_(general), language_(language) {}

  FurtherColumns find(const std::vector<std::string>& wanted) {
    bool all = true;
    for (const std::string& name : wanted)
      all = (has_project_column(study_.ecosystem(), name) || add(name)) && all;
    if (!all) offer();
    return std::move(found_);
  }

 private:
  bool add(const std::string& name) {
    const std::string folded = fold(name);
    const Measure* measure = find_measure(name);
    if (measure != nullptr && measure->scope == Scope::project) return add(name, *measure, true);
    if (add_scores(name, folded)) return true;
    if (const Measure* one = measure_called(Scope::project, folded)) return add(name, *one, false);
    if (const Measure* one = measure_called(Scope::actor, folded)) return add_mean(name, *one);
    return false;
  }

  std::vector<std::optional<double>>& values_of(const std::string& name) {
    found_.columns.push_back(
        {name, std::vector<std::optional<double>>(study_.ecosystem().projects.size())});
    return found_.columns.back().values;
  }

  bool add(const std::string& name, const Measure& measure, bool by_id) {
    if (!by_id) say_info(kTakenForMeasure.in(language_, name, measure.id));
    std::vector<std::optional<double>>& values = values_of(name);
    const std::vector<ProjectId>& projects = projects_of(study_);
    const Values computed = measure.compute(study_);
    for (std::size_t i = 0; i < computed.size(); ++i) values[projects[i].index()] = computed[i];
    return true;
  }

  bool add_mean(const std::string& name, const Measure& measure) {
    say_info(kTakenForActors.in(language_, name, measure.id));
    const Ecosystem& ecosystem = study_.ecosystem();
    const Values computed = measure.compute(study_);
    std::vector<std::optional<double>> of_actors(ecosystem.actors.size());
    const std::span<const Node> nodes = study_.network().nodes();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (const auto* actor = std::get_if<ActorId>(&nodes[i].subject))
        of_actors[actor->index()] = computed[i];
    }
    std::vector<std::pair<ProjectId, ActorId>> parts;
    for (const Participation& one : ecosystem.participations)
      parts.emplace_back(one.project, one.actor);
    std::ranges::sort(parts);
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());  // who has two roles
    std::vector<std::optional<double>>& values = values_of(name);
    std::vector<std::size_t> counts(values.size());
    for (const auto& [project, actor] : parts) {
      const auto& value = of_actors[actor.index()];
      if (!value) continue;
      std::optional<double>& mean = values[project.index()];
      const double before = mean.value_or(0);
      mean = before + (*value - before) / static_cast<double>(++counts[project.index()]);
    }
    return true;
  }

  bool add_scores(const std::string& name, const std::string& folded) {
    read_grid();
    if (!grid_) return false;
    const std::vector<std::string> pillars = pillars_of(*grid_);
    const auto is = [&](const std::string& other) { return fold(other) == folded; };
    for (const auto& criteria_by : {&Criterion::id, &Criterion::name}) {
      const auto one = std::ranges::find_if(grid_->criteria, is, criteria_by);
      if (one == grid_->criteria.end()) continue;
      const auto place = static_cast<std::size_t>(one - grid_->criteria.begin());
      say_info(kTakenForCriterion.in(language_, name, one->id));
      return add_scores(name, [place](const ProjectScores& of) { return of.criteria[place]; });
    }
    const auto pillar = std::ranges::find_if(pillars, is);
    if (pillar != pillars.end()) {
      const auto place = static_cast<std::size_t>(pillar - pillars.begin());
      say_info(kTakenForPillar.in(language_, name));
      return add_scores(name, [place](const ProjectScores& of) { return of.pillars[place].known; });
    }
    if (folded != kWholeScore) return false;
    return add_scores(name, [](const ProjectScores& of) { return of.whole.known; });
  }

  template <typename Score>
  bool add_scores(const std::string& name, Score score) {
    std::vector<std::optional<double>>& values = values_of(name);
    for (const ProjectScores& one : scores_) values[one.project.index()] = score(one);
    return true;
  }

  /// Once, and only where a name may be of the grid.
  void read_grid() {
    if (std::exchange(looked_, true)) return;
    const ReadOptions options = read_options(general_, language_);
    const auto files = find_grid(data_, *options.files);
    if (!files) return;
    auto reading = check_grid_tables(*files, &study_.ecosystem(), options);
    if (!reading) return;
    if (reading->diagnostics.has_errors()) throw InputError(std::move(reading->diagnostics));
    say(reading->diagnostics, language_);
    grid_ = std::move(reading->grid);
    add_measured(*grid_, study_);
    scores_ = score_projects(*grid_, study_.ecosystem(), projects_of(study_));
  }

  void offer() {
    read_grid();
    if (grid_ && !grid_->criteria.empty()) {
      OfferedColumns criteria{Text(kOfferedCriteria), {}};
      for (const Criterion& one : grid_->criteria) {
        criteria.names.push_back(Text::verbatim(one.name));
        criteria.others.push_back(one.id);
      }
      OfferedColumns pillars{Text(kOfferedPillars), {}};
      for (const std::string& one : pillars_of(*grid_))
        pillars.names.push_back(Text::verbatim(one));
      pillars.names.push_back(Text::verbatim(kWholeScore));
      found_.offered.insert(found_.offered.end(), {std::move(criteria), std::move(pillars)});
    }
    found_.offered.push_back(offered_measures(Scope::project, kOfferedProjectMeasures));
    found_.offered.push_back(offered_measures(Scope::actor, kOfferedActorMeasures));
  }

  static constexpr std::string_view kWholeScore = "score";

  const Study& study_;
  std::string data_;
  const GeneralArguments& general_;
  Language language_;
  bool looked_ = false;
  std::optional<ScoringGrid> grid_;
  std::vector<ProjectScores> scores_;
  FurtherColumns found_;
};

}  // namespace

FurtherColumns further_columns(const Study& study, const std::string& data,
                               const CaseQuestion& question, const GeneralArguments& general,
                               Language language) {
  return ColumnFinder(study, data, general, language).find(question.columns);
}

}  // namespace maillage::tool
