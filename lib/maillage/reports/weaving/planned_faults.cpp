// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/weaving/planned_faults.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/base/wording.h"
#include "maillage/reports/weaving/planned_messages.h"
#include "maillage/reports/weaving/workshop_messages.h"

namespace maillage::reports {
namespace {

constexpr std::size_t kMostSeatedNames = 6;

/// One that reads as two is quoted, though it stands alone.
std::string listed(const std::vector<std::string>& names, Language language) {
  const Wording wording(language);
  if (names.size() == 1) return wording.one_of_several(names.front());
  return wording.list(names, kMostSeatedNames);
}

/// Warnings about a plan as a whole.
class Telling {
 public:
  Telling(const PlannedSeats& plan, const Participants& participants, Diagnostics& diagnostics)
      : plan_(plan), participants_(participants), diagnostics_(diagnostics) {}

  [[nodiscard]] const std::string& name(PersonId person) const { return participants_.list[person.index()].name; }

  void warn(std::string_view code, Text message) {
    diagnostics_.add(
        {.severity = Severity::warning, .code = code, .place = {.file = plan_.file}, .message = std::move(message)});
  }

  /// Who is concerned, by rounds: one warning each.
  void warn_of_people(std::string_view code, std::span<const PlanFaults::Seat> seats,
                      const Message<std::string_view, std::size_t>& message) {
    for (std::size_t first = 0; first < seats.size();) {
      std::size_t end = first;
      std::vector<std::string> names;
      for (; end < seats.size() && seats[end].round == seats[first].round; ++end)
        names.push_back(name(seats[end].person));
      warn(code, Text::per_language([&](Language language) {
             return message.in(language, listed(names, language), seats[first].round + 1);
           }));
      first = end;
    }
  }

 private:
  const PlannedSeats& plan_;
  const Participants& participants_;
  Diagnostics& diagnostics_;
};

}  // namespace

void check_plan(const PlannedSeats& plan, std::size_t tables, std::size_t rounds, Diagnostics& diagnostics) {
  for (const PlannedSeat& seat : plan.list) {
    const Place place{.file = plan.file, .line = seat.origin.line};
    if (seat.table > tables)
      diagnostics.add({.code = "no-such-table", .place = place, .message = kNoSuchTable(seat.table, tables)});
    if (seat.round > rounds)
      diagnostics.add({.code = "no-such-round", .place = place, .message = kNoSuchRound(seat.round, rounds)});
  }
}

void add_strangers(const PlannedSeats& plan, std::span<const std::size_t> rows, Severity severity,
                   Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const std::size_t row : rows) {
    if (std::ranges::find(names, plan.list[row].participant) == names.end())
      names.push_back(plan.list[row].participant);
  }
  if (names.empty()) return;
  diagnostics.add({.severity = severity,
                   .code = "not-in-list",
                   .place = {.file = plan.file, .line = plan.list[rows.front()].origin.line},
                   .message = Text::per_language([&](Language language) {
                     return kPlanStrangers.in(language, names.size(), listed(names, language));
                   })});
}

void add_plan_faults(const PlannedSeats& plan, const Participants& participants, const PlanFaults& faults,
                     Diagnostics& diagnostics) {
  Telling telling(plan, participants, diagnostics);
  telling.warn_of_people("unseated", faults.unseated, kPlanUnseated);
  telling.warn_of_people("seated-while-away", faults.away, kPlanAway);
  telling.warn_of_people("seated-elsewhere", faults.elsewhere, kPlanElsewhere);
  for (const PlanFaults::Table& one : faults.overfull)
    telling.warn("overfull-table", kPlanOverfull(one.table.index() + 1, one.round + 1));
  for (const PlanFaults::Pair& one : faults.together)
    telling.warn("together", kPlanTogether(telling.name(one.pair.a), telling.name(one.pair.b), one.round + 1));
}

void add_alone(const Participants& participants, const SeatingProblem& problem, const SeatingTables& tables,
               Diagnostics& diagnostics) {
  for (std::size_t round = 0; round < tables.size(); ++round) {
    const auto seated = people_at_tables(tables, round, problem.seats.size());
    for (std::size_t table = 0; table < seated.size(); ++table) {
      if (seated[table].size() != 1) continue;
      const std::size_t person = seated[table].front().index();
      diagnostics.add({.severity = Severity::warning,
                       .code = "alone",
                       .place = place_of(participants, person),
                       .message = kAlone(participants.list[person].name, table + 1, round + 1)});
    }
  }
}

}  // namespace maillage::reports
