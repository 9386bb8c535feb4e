// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_conflicts.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

#include "maillage/weaving/seating/round_seating.h"

namespace maillage {
namespace {

constexpr std::size_t kFilterSteps = 50'000;  ///< of each of the many searches of the deletion filter

/// Adds conflicts; one that is known from another round gets its round only.
class Conflicts {
 public:
  void add(SeatingConflict conflict, std::size_t round) {
    const auto same = [&](const SeatingConflict& other) {
      SeatingConflict timeless = other;
      timeless.rounds.clear();
      return timeless == conflict;
    };
    auto found = std::find_if(list_.begin(), list_.end(), same);
    if (found == list_.end()) found = list_.insert(found, std::move(conflict));
    if (found->rounds.empty() || found->rounds.back() != round) found->rounds.push_back(round);
  }
  void add(SeatingConflict conflict) { list_.push_back(std::move(conflict)); }

  std::vector<SeatingConflict> take() { return std::move(list_); }

 private:
  std::vector<SeatingConflict> list_;
};

void add_single_people(const SeatingProblem& problem, Conflicts& conflicts) {
  for (std::size_t person = 0; person < problem.people.size(); ++person) {
    bool present = false;
    for (std::size_t round = 0; round < problem.rounds; ++round)
      present = present || problem.people[person].present(round);
    if (!present) conflicts.add({.clash = SeatingClash::never_present, .people = {PersonId(person)}});
  }
  for (const FixedSeat& seat : problem.fixed) {
    if (!seat.round || problem.people[seat.person.index()].present(*seat.round)) continue;
    conflicts.add({.clash = SeatingClash::fixed_while_absent, .people = {seat.person}, .table = seat.table},
                  *seat.round);
  }
}

/// Whether somebody is fixed at two tables.
bool add_fixed_twice(const RoundRules& rules, std::size_t round, Conflicts& conflicts) {
  bool found = false;
  for (std::size_t first = 0; first < rules.fixed.size();) {
    std::size_t end = first + 1;
    while (end < rules.fixed.size() && rules.fixed[end].person == rules.fixed[first].person) ++end;
    if (end > first + 1) {
      SeatingConflict conflict{.clash = SeatingClash::fixed_twice, .people = {rules.fixed[first].person}};
      for (std::size_t i = first; i < end; ++i) conflict.fixed.push_back(rules.fixed[i]);
      conflicts.add(std::move(conflict), round);
      found = true;
    }
    first = end;
  }
  return found;
}

bool add_overfull_tables(const RoundRules& rules, std::size_t round, Conflicts& conflicts) {
  bool found = false;
  for (std::size_t table = 0; table < rules.seats.size(); ++table) {
    std::vector<PersonId> people;
    for (const FixedSeat& seat : rules.fixed) {
      if (seat.table.index() == table) people.push_back(seat.person);
    }
    if (people.size() <= rules.seats[table]) continue;
    found = true;
    const std::size_t needed = people.size();
    conflicts.add({.clash = SeatingClash::overfull_table,
                   .people = std::move(people),
                   .table = TableId(table),
                   .needed = needed,
                   .available = rules.seats[table]},
                  round);
  }
  return found;
}

bool add_forbidden_fixed(const RoundRules& rules, std::size_t round, Conflicts& conflicts) {
  std::map<PersonId, TableId> table;
  for (const FixedSeat& seat : rules.fixed) table.emplace(seat.person, seat.table);
  bool found = false;
  for (const PersonPair& pair : rules.forbidden) {
    const auto a = table.find(pair.a);
    const auto b = table.find(pair.b);
    if (a == table.end() || b == table.end() || a->second != b->second) continue;
    found = true;
    conflicts.add({.clash = SeatingClash::forbidden_fixed, .people = {pair.a, pair.b}, .table = a->second}, round);
  }
  return found;
}

bool add_too_few_seats(const RoundRules& rules, std::size_t round, Conflicts& conflicts) {
  const std::size_t seats = std::accumulate(rules.seats.begin(), rules.seats.end(), std::size_t{0});
  if (rules.present.size() <= seats) return false;
  conflicts.add({.clash = SeatingClash::too_few_seats, .needed = rules.present.size(), .available = seats}, round);
  return true;
}

bool is_unseatable(const RoundRules& rules) {
  return seat_concerned(rules, rules.seats, kFilterSteps).seatable == Seatable::no;
}

/// Drops, one after another, what the failure does not need.
template <typename Item>
void filter(RoundRules& rules, std::vector<Item> RoundRules::* items) {
  for (std::size_t i = 0; i < (rules.*items).size();) {
    RoundRules fewer = rules;
    (fewer.*items).erase((fewer.*items).begin() + static_cast<std::ptrdiff_t>(i));
    if (is_unseatable(fewer)) rules = std::move(fewer);
    else ++i;
  }
}

/// \pre no seating keeps the rules
RoundRules minimal(RoundRules rules) {
  RoundRules unfixed = rules;
  unfixed.fixed.clear();
  if (is_unseatable(unfixed)) rules = std::move(unfixed);
  filter(rules, &RoundRules::forbidden);
  filter(rules, &RoundRules::fixed);
  return rules;
}

std::vector<PersonId> concerned(const RoundRules& rules) {
  std::set<PersonId> people;
  for (const PersonPair& pair : rules.forbidden) people.insert({pair.a, pair.b});
  for (const FixedSeat& seat : rules.fixed) people.insert(seat.person);
  return {people.begin(), people.end()};
}

SeatingConflict unseatable(const RoundRules& rules) {
  SeatingConflict conflict{.clash = SeatingClash::forbidden_pairs,
                           .people = concerned(rules),
                           .forbidden = rules.forbidden,
                           .fixed = rules.fixed};
  const std::size_t people = conflict.people.size();
  if (rules.fixed.empty() && rules.forbidden.size() == people * (people - 1) / 2) {
    conflict.clash = SeatingClash::too_few_tables;
    conflict.needed = people;
    conflict.available = static_cast<std::size_t>(
        std::count_if(rules.seats.begin(), rules.seats.end(), [](std::size_t seats) { return seats > 0; }));
  }
  return conflict;
}

std::optional<SeatingConflict> unseatable_pairs(const RoundRules& rules) {
  const Seatable seatable = seat_concerned(rules, rules.seats, kSeatingSteps).seatable;
  if (seatable == Seatable::yes) return std::nullopt;
  SeatingConflict conflict = unseatable(seatable == Seatable::no ? minimal(rules) : rules);
  if (seatable == Seatable::undecided) conflict.clash = SeatingClash::undecided;
  return conflict;
}

}  // namespace

std::vector<SeatingConflict> seating_conflicts(const SeatingProblem& problem) {
  Conflicts conflicts;
  add_single_people(problem, conflicts);
  RoundRules searched;  // rounds are often alike, and the search takes its time
  std::optional<SeatingConflict> found;
  for (std::size_t round = 0; round < problem.rounds; ++round) {
    RoundRules rules = rules_of(problem, round);
    if (add_fixed_twice(rules, round, conflicts)) continue;
    const bool few_seats = add_too_few_seats(rules, round, conflicts);
    const bool overfull = add_overfull_tables(rules, round, conflicts);
    const bool forbidden = add_forbidden_fixed(rules, round, conflicts);
    if (few_seats || overfull || forbidden) continue;
    if (rules != searched) found = unseatable_pairs(rules);
    if (found) conflicts.add(*found, round);
    searched = std::move(rules);
  }
  return conflicts.take();
}

}  // namespace maillage
