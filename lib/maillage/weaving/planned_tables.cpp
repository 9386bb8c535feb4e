// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/planned_tables.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/weaving/participant_order.h"

namespace maillage {
namespace {

/// Participants by every way to call them that is theirs alone; a name of the list before the others.
class Names {
 public:
  Names(const Participants& participants, const Ecosystem& ecosystem) {
    std::map<std::string, std::size_t> called;
    for (const Participant& one : participants.list) ++called[fold(one.person)];
    for (std::size_t i = 0; i < participants.list.size(); ++i) places_.emplace(fold(participants.list[i].name), i);
    for (std::size_t i = 0; i < participants.list.size(); ++i) {
      const Participant& one = participants.list[i];
      if (one.person.empty()) continue;
      places_.emplace(fold(one.person + " (" + organisation_name(one, ecosystem) + ")"), i);
      if (called[fold(one.person)] == 1) places_.emplace(fold(one.person), i);
    }
  }

  [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const {
    const auto found = places_.find(fold(name));
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }

 private:
  std::map<std::string, std::size_t> places_;
};

void add_faults_of_people(const SeatingProblem& problem, const SeatingTables& tables, std::size_t round,
                          PlanFaults& faults) {
  for (std::size_t i = 0; i < problem.people.size(); ++i) {
    const bool present = problem.people[i].present(round);
    if (present && !tables[round][i]) faults.unseated.push_back({PersonId(i), round});
    if (!present && tables[round][i]) faults.away.push_back({PersonId(i), round});
  }
  for (const FixedSeat& seat : problem.fixed) {
    const auto table = tables[round][seat.person.index()];
    if (seat.round.value_or(round) == round && table && table != seat.table)
      faults.elsewhere.push_back({seat.person, round});
  }
}

void add_faults_of_tables(const SeatingProblem& problem, const SeatingTables& tables, std::size_t round,
                          PlanFaults& faults) {
  const auto seated = people_at_tables(tables, round, problem.seats.size());
  for (std::size_t table = 0; table < seated.size(); ++table) {
    if (seated[table].size() > problem.seats[table]) faults.overfull.push_back({TableId(table), round});
  }
  for (const PersonPair& pair : problem.forbidden) {
    const auto table = tables[round][pair.a.index()];
    if (table && table == tables[round][pair.b.index()]) faults.together.push_back({pair, round});
  }
}

/// Without the constraints that the plan does not keep.
SeatingProblem without_broken(SeatingProblem problem, const PlanFaults& faults) {
  std::erase_if(problem.fixed, [&](const FixedSeat& seat) {
    return std::ranges::any_of(faults.elsewhere, [&](const auto& fault) { return fault.person == seat.person; });
  });
  std::erase_if(problem.forbidden, [&](const PersonPair& pair) {
    return std::ranges::any_of(faults.together, [&](const auto& fault) { return fault.pair == pair; });
  });
  return problem;
}

}  // namespace

std::size_t rounds_of(const PlannedSeats& plan) {
  std::size_t last = 0;
  for (const PlannedSeat& seat : plan.list) last = std::max(last, seat.round);
  return last;
}

std::vector<std::size_t> seats_of(const PlannedSeats& plan) {
  std::map<std::pair<std::size_t, std::size_t>, std::size_t> seated;
  std::vector<std::size_t> seats;
  for (const PlannedSeat& seat : plan.list) {
    if (seat.table > seats.size()) seats.resize(seat.table);
    std::size_t& most = seats[seat.table - 1];
    most = std::max(most, ++seated[{seat.round, seat.table}]);
  }
  return seats;
}

PlannedTables tables_of(const PlannedSeats& plan, const Participants& participants, const Ecosystem& ecosystem,
                        std::size_t rounds) {
  const Names names(participants, ecosystem);
  PlannedTables found{SeatingTables(rounds, std::vector<std::optional<TableId>>(participants.list.size())), {}};
  for (std::size_t row = 0; row < plan.list.size(); ++row) {
    const PlannedSeat& seat = plan.list[row];
    const auto place = names.find(seat.participant);
    if (!place) found.strangers.push_back(row);
    else if (seat.round <= rounds) found.tables[seat.round - 1][*place] = TableId(seat.table - 1);
  }
  return found;
}

Participants with_hosts_of(const PlannedSeats& plan, Participants participants, const Ecosystem& ecosystem) {
  const SeatingTables tables = tables_of(plan, participants, ecosystem, rounds_of(plan)).tables;
  for (std::size_t i = 0; i < participants.list.size(); ++i) {
    Participant& one = participants.list[i];
    std::set<TableId> at;
    for (const auto& round : tables) {
      if (round[i]) at.insert(*round[i]);
    }
    if (one.facilitator && !one.table && at.size() == 1) one.table = at.begin()->index() + 1;
  }
  return participants;
}

std::vector<PersonPair> pairs_at_tables(const SeatingTables& tables) {
  std::set<PersonPair> pairs;
  for (const auto& at : tables) {
    for (std::size_t a = 0; a < at.size(); ++a) {
      for (std::size_t b = a + 1; at[a] && b < at.size(); ++b) {
        if (at[a] == at[b]) pairs.insert({PersonId(a), PersonId(b)});
      }
    }
  }
  return {pairs.begin(), pairs.end()};
}

PlanFaults plan_faults(const SeatingProblem& problem, const SeatingTables& tables) {
  PlanFaults faults;
  for (std::size_t round = 0; round < tables.size(); ++round) {
    add_faults_of_people(problem, tables, round, faults);
    add_faults_of_tables(problem, tables, round, faults);
  }
  return faults;
}

SeatingPlan evaluate_plan(const Participants& participants, const SeatingProblem& problem, const Ecosystem& ecosystem,
                          const SeatingTables& tables, const SeatingOptions& options) {
  const std::vector<PersonId> order = order_of_names(participants, ecosystem);
  const SeatingProblem ordered = in_order(without_broken(problem, plan_faults(problem, tables)), order);
  SeatingPlan plan{in_order(tables, order), {}};
  plan.account = account_for(ordered, plan.tables, options);
  return as_listed(std::move(plan), order);
}

}  // namespace maillage
