// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/going_on.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "maillage/model/project_stage.h"
#include "maillage/network/selected_rows.h"

namespace maillage {
namespace {

class Day {
 public:
  Day(const Ecosystem& ecosystem, std::optional<Date> day)
      : ecosystem_(ecosystem), day_(day), periods_(project_periods(ecosystem)) {}

  [[nodiscard]] bool holds(const Period& period) const { return !day_ || period.overlaps({day_, day_}); }

  [[nodiscard]] bool holds(ProjectId id) const {
    const Period& period = periods_[id.index()];
    const bool has_ended = is_over(ecosystem_[id]) && (!day_ || !period.end);
    return !has_ended && holds(period);
  }

  /// Not what is still to come.
  [[nodiscard]] bool is_after(ProjectId id) const {
    const auto& start = periods_[id.index()].start;
    return !holds(id) && has_begun(ecosystem_[id]) && !(day_ && start && start->first_day() > day_->last_day());
  }

 private:
  const Ecosystem& ecosystem_;
  std::optional<Date> day_;
  std::vector<Period> periods_;  ///< of projects
};

}  // namespace

std::optional<Date> day_of_data(const Ecosystem& ecosystem) {
  constexpr std::size_t kDay = 10;  // "2026-11-22T00:00:00Z"
  if (const auto made = parse_date(std::string_view(ecosystem.created).substr(0, kDay))) return made;
  std::optional<Date> last;
  const auto reach = [&](const Period& period, std::optional<ProjectId> project) {
    if (project && !has_begun(ecosystem[*project])) return;
    if (period.start && (!last || period.start->last_day() > last->last_day())) last = period.start;
  };
  for (std::size_t i = 0; i < ecosystem.projects.size(); ++i) reach(ecosystem.projects[i].period, ProjectId(i));
  for (const Participation& one : ecosystem.participations) reach(one.period, one.project);
  for (const Tie& one : ecosystem.ties) reach(one.period, one.project);
  return last ? std::optional(last->last_day()) : std::nullopt;
}

GoingOn going_on(const Ecosystem& ecosystem, std::optional<Date> day, const Question& question) {
  const Day today(ecosystem, day);
  GoingOn found{ecosystem, 0};
  std::vector<bool> is_past(ecosystem.projects.size(), false);
  const auto note = [&](ProjectId project) { is_past[project.index()] = today.is_after(project); };
  const SelectedRows selected = selected_rows(ecosystem, question);
  for (std::size_t i = 0; i < ecosystem.participations.size(); ++i) {
    if (selected.participations[i]) note(ecosystem.participations[i].project);
  }
  for (std::size_t i = 0; i < ecosystem.ties.size(); ++i) {
    if (selected.ties[i] && ecosystem.ties[i].project) note(*ecosystem.ties[i].project);
  }
  found.past = static_cast<std::size_t>(std::ranges::count(is_past, true));
  std::erase_if(found.ecosystem.participations,
                [&](const Participation& one) { return !today.holds(one.period) || !today.holds(one.project); });
  std::erase_if(found.ecosystem.ties, [&](const Tie& one) {
    return !today.holds(one.period) || (one.project && !today.holds(*one.project));
  });
  found.ecosystem.participation_attributes.clear();
  found.ecosystem.tie_attributes.clear();
  return found;
}

}  // namespace maillage
