// SPDX-License-Identifier: GPL-3.0-or-later
#include "weaving/seating/seating_problems.h"

#include <algorithm>

#include "maillage/base/random.h"

namespace maillage::testing {
namespace {

using Counts = std::vector<std::vector<std::size_t>>;

bool keeps_rules(const SeatingProblem& problem, const SeatingTables& tables, std::size_t round, PersonId person) {
  const auto table = tables[round][person.index()];
  for (const FixedSeat& seat : problem.fixed) {
    if (seat.person == person && seat.round.value_or(round) == round && table != seat.table) return false;
  }
  for (const PersonPair& pair : problem.forbidden) {
    const bool concerned = pair.a == person || pair.b == person;
    if (concerned && tables[round][pair.a.index()] == tables[round][pair.b.index()] && table) return false;
  }
  return true;
}

/// Seats person after person, round after round.
void seat_next(const SeatingProblem& problem, Counts& left, SeatingTables& tables, std::size_t slot,
               const std::function<void(const SeatingTables&)>& visit) {
  if (slot == problem.people.size() * problem.rounds) {
    visit(tables);
    return;
  }
  const std::size_t round = slot / problem.people.size();
  const PersonId person(slot % problem.people.size());
  if (!problem.people[person.index()].present(round)) {
    seat_next(problem, left, tables, slot + 1, visit);
    return;
  }
  for (std::size_t table = 0; table < problem.seats.size(); ++table) {
    if (left[round][table] == 0) continue;
    tables[round][person.index()] = TableId(table);
    --left[round][table];
    if (keeps_rules(problem, tables, round, person)) seat_next(problem, left, tables, slot + 1, visit);
    ++left[round][table];
    tables[round][person.index()].reset();
  }
}

}  // namespace

SeatingProblem golfers(std::size_t tables, std::size_t seats, std::size_t rounds) {
  SeatingProblem problem;
  problem.people.resize(tables * seats);
  problem.seats.assign(tables, seats);
  problem.rounds = rounds;
  return problem;
}

SeatingProblem random_workshop(const Workshop& workshop, std::uint64_t seed) {
  SeatingProblem problem;
  problem.seats.assign(workshop.tables, workshop.seats);
  problem.rounds = workshop.rounds;
  Random random(seed);
  const auto draw = [&](std::size_t bound) -> std::optional<std::uint32_t> {
    if (bound == 0) return std::nullopt;
    return static_cast<std::uint32_t>(random.below(bound));
  };
  for (std::size_t person = 0; person < workshop.people; ++person) {
    SeatedPerson& added = problem.people.emplace_back();
    if (const auto organisation = draw(workshop.organisations)) added.organisations = {*organisation};
    added.kind = draw(workshop.kinds);
  }
  for (std::size_t pair = 0; pair < workshop.people * (workshop.people - 1) / 2; ++pair) {
    const double drawn = random.uniform();
    problem.values.push_back(drawn < 0.6 ? drawn / 10 : 3 * drawn * drawn);
  }
  return problem;
}

SeatingProblem constrained_workshop(const Workshop& workshop, std::uint64_t seed) {
  SeatingProblem problem = random_workshop(workshop, seed);
  const std::size_t people = workshop.people;
  const std::size_t tables = std::min(workshop.tables, people / 4);
  for (std::size_t table = 0; table < tables; ++table)
    problem.fixed.push_back({PersonId(table), TableId(table), std::nullopt});
  for (std::size_t person = tables; person + 1 < people * 3 / 4; person += 2)
    problem.forbidden.push_back({PersonId(person), PersonId(person + 1)});
  for (std::size_t person = people * 3 / 4; person < people * 7 / 8; ++person) problem.people[person].first_round = 1;
  for (std::size_t person = people * 7 / 8; person < people; ++person)
    problem.people[person].last_round = workshop.rounds - 2;
  problem.fixed.push_back({PersonId(tables), TableId(0), 0});
  return problem;
}

std::string broken_rule(const SeatingProblem& problem, const SeatingTables& tables) {
  for (std::size_t round = 0; round < problem.rounds; ++round) {
    std::vector<std::size_t> taken(problem.seats.size());
    for (std::size_t person = 0; person < problem.people.size(); ++person) {
      const auto table = tables.at(round).at(person);
      const std::string where = "person " + std::to_string(person) + ", round " + std::to_string(round);
      if (table.has_value() != problem.people[person].present(round)) return "presence: " + where;
      if (table && ++taken.at(table->index()) > problem.seats[table->index()]) return "seats: " + where;
      if (table && !keeps_rules(problem, tables, round, PersonId(person))) return "fixed or forbidden: " + where;
    }
  }
  return "";
}

std::size_t repeats_in_plan(const SeatingProblem& problem, const SeatingTables& tables) {
  std::size_t repeats = 0;
  for (std::size_t a = 0; a < problem.people.size(); ++a) {
    for (std::size_t b = a + 1; b < problem.people.size(); ++b) {
      const auto together = std::ranges::count_if(tables, [&](const auto& at) { return at[a] && at[a] == at[b]; });
      repeats += together > 1 ? static_cast<std::size_t>(together) - 1 : 0;
    }
  }
  return repeats;
}

void for_each_seating(const SeatingProblem& problem, const Counts& counts,
                      const std::function<void(const SeatingTables&)>& visit) {
  Counts left = counts;
  SeatingTables tables(problem.rounds, std::vector<std::optional<TableId>>(problem.people.size()));
  seat_next(problem, left, tables, 0, visit);
}

Counts counts_of(const SeatingProblem& problem, const SeatingTables& tables) {
  Counts counts;
  for (std::size_t round = 0; round < tables.size(); ++round) {
    counts.emplace_back();
    for (const auto& people : people_at_tables(tables, round, problem.seats.size()))
      counts.back().push_back(people.size());
  }
  return counts;
}

}  // namespace maillage::testing
