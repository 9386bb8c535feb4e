// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_problem.h"

#include <algorithm>
#include <cassert>

namespace maillage {

std::size_t pair_number(std::size_t people, PersonId a, PersonId b) {
  assert(a != b);
  const std::size_t low = std::min(a, b).index();
  const std::size_t high = std::max(a, b).index();
  assert(high < people);
  return low * (2 * people - low - 1) / 2 + (high - low - 1);
}

SeatingProblem in_order(const SeatingProblem& problem, std::span<const PersonId> order) {
  const std::size_t people = problem.people.size();
  assert(order.size() == people);
  SeatingProblem ordered = problem;
  std::vector<PersonId> now(people);
  for (std::size_t i = 0; i < people; ++i) {
    now[order[i].index()] = PersonId(i);
    ordered.people[i] = problem.people[order[i].index()];
    for (std::size_t j = i + 1; j < people && !problem.values.empty(); ++j)
      ordered.values[pair_number(people, PersonId(i), PersonId(j))] =
          problem.values[pair_number(people, order[i], order[j])];
  }
  for (std::vector<PersonPair>* pairs : {&ordered.met, &ordered.forbidden, &ordered.earlier}) {
    for (PersonPair& pair : *pairs)
      pair = {std::min(now[pair.a.index()], now[pair.b.index()]), std::max(now[pair.a.index()], now[pair.b.index()])};
    std::ranges::sort(*pairs);
  }
  for (FixedSeat& seat : ordered.fixed) seat.person = now[seat.person.index()];
  std::ranges::sort(ordered.fixed);
  ordered.kept = in_order(problem.kept, order);
  return ordered;
}

SeatingTables in_order(const SeatingTables& tables, std::span<const PersonId> order) {
  SeatingTables ordered = tables;
  for (std::size_t round = 0; round < tables.size(); ++round) {
    for (std::size_t i = 0; i < order.size(); ++i) ordered[round][i] = tables[round][order[i].index()];
  }
  return ordered;
}

bool are_colleagues(const SeatingProblem& problem, PersonId a, PersonId b) {
  const std::vector<std::uint32_t>& of_a = problem.people[a.index()].organisations;
  return std::ranges::find_first_of(of_a, problem.people[b.index()].organisations) != of_a.end();
}

std::vector<bool> known_pairs(const SeatingProblem& problem) {
  const std::size_t people = problem.people.size();
  std::vector<bool> known;
  known.reserve(people * people / 2);
  for (std::size_t a = 0; a < people; ++a) {
    for (std::size_t b = a + 1; b < people; ++b) known.push_back(are_colleagues(problem, PersonId(a), PersonId(b)));
  }
  for (const PersonPair& pair : problem.met) known[pair_number(people, pair.a, pair.b)] = true;
  return known;
}

std::vector<bool> earlier_pairs(const SeatingProblem& problem) {
  const std::size_t people = problem.people.size();
  std::vector<bool> earlier(people == 0 ? 0 : people * (people - 1) / 2);
  for (const PersonPair& pair : problem.earlier) earlier[pair_number(people, pair.a, pair.b)] = true;
  return earlier;
}

std::vector<double> meeting_values(const SeatingProblem& problem) {
  const std::vector<bool> known = known_pairs(problem);
  std::vector<double> values = problem.values;
  if (values.empty()) values.assign(known.size(), 1);
  assert(values.size() == known.size());
  for (std::size_t pair = 0; pair < values.size(); ++pair) {
    assert(values[pair] >= 0);
    if (known[pair]) values[pair] *= problem.known_share;
  }
  for (const PersonPair& pair : problem.earlier) values[pair_number(problem.people.size(), pair.a, pair.b)] = 0;
  return values;
}

std::vector<PersonId> people_present(const SeatingProblem& problem, std::size_t round) {
  std::vector<PersonId> present;
  for (std::size_t person = 0; person < problem.people.size(); ++person) {
    if (problem.people[person].present(round)) present.emplace_back(person);
  }
  return present;
}

std::vector<std::vector<PersonId>> people_at_tables(const SeatingTables& tables, std::size_t round,
                                                    std::size_t table_count) {
  std::vector<std::vector<PersonId>> people(table_count);
  for (std::size_t person = 0; person < tables[round].size(); ++person) {
    if (const auto table = tables[round][person]) people[table->index()].emplace_back(person);
  }
  return people;
}

}  // namespace maillage
