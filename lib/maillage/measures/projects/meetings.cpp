// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/projects/meetings.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>
#include <utility>

#include "maillage/model/houses.h"
#include "maillage/network/crowded.h"
#include "maillage/network/selected_rows.h"

namespace maillage {
namespace {

/// Two actors in one project, or in a direct tie.
struct Meeting {
  ActorId a;  ///< the lower of the two
  ActorId b;
  std::optional<ProjectId> project;  ///< nothing: a tie of no project
  std::optional<Date> start;

  [[nodiscard]] auto pair() const { return std::pair(a, b); }
};

std::size_t pairs_of(const std::vector<Part>& parts) {
  return parts.size() > kMostTiedByAProject ? 0 : parts.size() * (parts.size() - 1) / 2;
}

/// When the later of the two joins; nothing where that is not known.
std::optional<Date> start_of(const Part& one, const Part& other) {
  if (one.starts_unknown || other.starts_unknown || !one.start || !other.start) return std::nullopt;
  return std::max(*one.start, *other.start, [](const Date& a, const Date& b) { return a.first_day() < b.first_day(); });
}

std::vector<Meeting> all_meetings(const Ecosystem& ecosystem, const std::vector<std::vector<Part>>& everyone) {
  std::vector<Meeting> meetings;
  for (std::size_t i = 0; i < everyone.size(); ++i) {
    const std::vector<Part>& parts = everyone[i];
    if (pairs_of(parts) == 0) continue;
    for (auto one = parts.begin(); one != parts.end(); ++one) {
      for (auto other = one + 1; other != parts.end(); ++other)
        meetings.push_back({one->actor, other->actor, ProjectId(i), start_of(*one, *other)});
    }
  }
  for (const Tie& tie : ecosystem.ties) {
    if (tie.from == tie.to || (tie.project && !has_begun(ecosystem[*tie.project]))) continue;
    std::optional<Date> start = tie.period.start;
    if (!start && tie.project) start = ecosystem[*tie.project].period.start;
    meetings.push_back({std::min(tie.from, tie.to), std::max(tie.from, tie.to), tie.project, start});
  }
  std::ranges::stable_sort(meetings, [](const Meeting& x, const Meeting& y) { return x.pair() < y.pair(); });
  return meetings;
}

enum class Before : std::uint8_t { known, first, open };

/// What the two of a meeting had been to each other, by all meetings of the two.
Before before(const Meeting& meeting, std::span<const Meeting> all) {
  Before result = Before::first;
  for (const Meeting& other : all) {
    if (other.project == meeting.project) continue;
    if (!other.start || !meeting.start) result = Before::open;
    else if (is_before(*other.start, *meeting.start)) return Before::known;
  }
  return result;
}

/// Counts the meetings of the participants that are asked for.
class MeetingCount {
 public:
  MeetingCount(const Ecosystem& ecosystem, const std::vector<std::vector<Part>>& parts)
      : houses_(ecosystem), parts_(parts), found_(parts.size()) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (parts[i].size() > kMostTiedByAProject || !has_begun(ecosystem.projects[i])) continue;
      const std::vector<bool> nobody(parts[i].size());
      found_[i] = Meetings{.knows = nobody, .may_know = nobody};
    }
  }

  /// \pre all are of the same two, who take part in a project that is theirs once
  void add(std::span<const Meeting> all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto same = [&](const Meeting& one) { return one.project == all[i].project; };
      if (!all[i].project || std::ranges::any_of(all.first(i), same)) continue;
      const bool colleagues = houses_.are_of_one(all[i].a, all[i].b);
      count(all[i], colleagues ? Before::known : before(all[i], all));
    }
  }

  std::vector<std::optional<Meetings>> take() { return std::move(found_); }

 private:
  void count(const Meeting& meeting, Before what) {
    const std::size_t project = meeting.project->index();
    const auto a = place(meeting.a, project);
    const auto b = place(meeting.b, project);
    if (!a || !b || !found_[project]) return;
    Meetings& of = *found_[project];
    switch (what) {
      case Before::first: ++of.first; break;
      case Before::known: {
        ++of.known;
        of.knows[*a] = of.knows[*b] = true;
        break;
      }
      case Before::open: {
        ++of.open;
        of.may_know[*a] = of.may_know[*b] = true;
        break;
      }
    }
  }

  [[nodiscard]] std::optional<std::size_t> place(ActorId actor, std::size_t project) const {
    const std::vector<Part>& parts = parts_[project];
    const auto found = std::ranges::lower_bound(parts, actor, {}, &Part::actor);
    if (found == parts.end() || found->actor != actor) return std::nullopt;
    return static_cast<std::size_t>(found - parts.begin());
  }

  Houses houses_;
  const std::vector<std::vector<Part>>& parts_;
  std::vector<std::optional<Meetings>> found_;
};

}  // namespace

std::vector<std::vector<Part>> parts_of_all(const Ecosystem& ecosystem) {
  std::vector<bool> counted;
  for (const Participation& row : ecosystem.participations) counted.push_back(has_begun(ecosystem[row.project]));
  return parts_of_projects(ecosystem, counted);
}

std::vector<std::optional<Meetings>> meetings_of_projects(const Ecosystem& ecosystem,
                                                          const std::vector<std::vector<Part>>& parts) {
  const std::vector<std::vector<Part>> everyone = parts_of_all(ecosystem);
  std::size_t pairs = 0;
  for (const std::vector<Part>& one : everyone) pairs += pairs_of(one);
  if (pairs > kMostPairsTied) return std::vector<std::optional<Meetings>>(parts.size());
  const std::vector<Meeting> meetings = all_meetings(ecosystem, everyone);
  MeetingCount count(ecosystem, parts);
  for (std::size_t begin = 0; begin < meetings.size();) {
    std::size_t end = begin;
    while (end < meetings.size() && meetings[end].pair() == meetings[begin].pair()) ++end;
    count.add(std::span(meetings).subspan(begin, end - begin));
    begin = end;
  }
  return count.take();
}

}  // namespace maillage
