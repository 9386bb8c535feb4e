// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/round_seating.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <set>

namespace maillage {
namespace {

/// Least first: how full a table would be with half a person more.
bool emptier(std::size_t taken, std::size_t seats, std::size_t other_taken, std::size_t other_seats) {
  return (2 * taken + 1) * other_seats < (2 * other_taken + 1) * seats;
}

/// The tables that are used at all.
class OpenTables {
 public:
  OpenTables(std::size_t people, std::span<const std::size_t> seats, std::span<const std::size_t> floors)
      : people_(people), seats_(seats), floors_(floors), open_(seats.size()) {
    for (std::size_t table = 0; table < seats.size(); ++table) open_[table] = seats[table] > 0;
    while (const auto table = smallest_spare()) open_[*table] = false;
  }

  [[nodiscard]] bool operator[](std::size_t table) const { return open_[table]; }
  /// What a table has at least.
  [[nodiscard]] std::size_t least(std::size_t table) const {
    return open_[table] ? std::max(floors_[table], std::min<std::size_t>(2, seats_[table])) : floors_[table];
  }
  [[nodiscard]] std::size_t least() const {
    std::size_t sum = 0;
    for (std::size_t table = 0; table < seats_.size(); ++table) sum += least(table);
    return sum;
  }

 private:
  /// A table to close: of one seat, or the smallest when there are too few people for two at each.
  [[nodiscard]] std::optional<std::size_t> smallest_spare() const {
    std::size_t capacity = 0;
    for (std::size_t table = 0; table < seats_.size(); ++table) capacity += open_[table] ? seats_[table] : 0;
    std::optional<std::size_t> smallest;
    for (std::size_t table = 0; table < seats_.size(); ++table) {
      if (!open_[table] || floors_[table] > 0 || capacity - seats_[table] < people_) continue;
      if (!smallest || seats_[table] <= seats_[*smallest]) smallest = table;
    }
    if (smallest && seats_[*smallest] > 1 && least() <= people_) return std::nullopt;
    return smallest;
  }

  std::size_t people_;
  std::span<const std::size_t> seats_;
  std::span<const std::size_t> floors_;
  std::vector<bool> open_;
};

/// One search, with what it has placed so far.
class RoundSearch {
 public:
  RoundSearch(const RoundRules& rules, std::span<const std::size_t> capacities, std::size_t most_steps)
      : capacities_(capacities),
        steps_left_(most_steps),
        neighbours_(rules.people),
        table_(rules.people),
        barred_(rules.people, std::vector<std::uint32_t>(capacities.size())),
        taken_(capacities.size()) {
    for (const PersonPair& pair : rules.forbidden) {
      neighbours_[pair.a.index()].push_back(pair.b.index());
      neighbours_[pair.b.index()].push_back(pair.a.index());
    }
    for (const FixedSeat& seat : rules.fixed) {
      fits_ = fits_ && allowed(seat.person.index(), seat.table.index());
      place(seat.person.index(), seat.table.index());
    }
    for (const PersonId person : rules.present) {
      if (!neighbours_[person.index()].empty() && !table_[person.index()]) waiting_.push_back(person.index());
    }
  }

  RoundSeating run() {
    const bool found = fits_ && place_rest();
    const Seatable otherwise = gave_up_ ? Seatable::undecided : Seatable::no;
    RoundSeating seating{found ? Seatable::yes : otherwise, {}};
    for (const auto& table : table_)
      seating.tables.push_back(table ? std::optional<TableId>(TableId(*table)) : std::nullopt);
    return seating;
  }

 private:
  [[nodiscard]] bool allowed(std::size_t person, std::size_t table) const {
    return taken_[table] < capacities_[table] && barred_[person][table] == 0;
  }

  void place(std::size_t person, std::size_t table) {
    table_[person] = table;
    ++taken_[table];
    for (const std::size_t other : neighbours_[person]) ++barred_[other][table];
  }

  void take_back(std::size_t person, std::size_t table) {
    --taken_[table];
    for (const std::size_t other : neighbours_[person]) --barred_[other][table];
    table_[person].reset();
  }

  [[nodiscard]] std::size_t choices(std::size_t person) const {
    std::size_t count = 0;
    for (std::size_t table = 0; table < capacities_.size(); ++table) count += allowed(person, table) ? 1U : 0U;
    return count;
  }

  /// The emptiest first; of empty tables of one size, which are alike, one.
  [[nodiscard]] std::vector<std::size_t> tables_to_try(std::size_t person) const {
    std::vector<std::size_t> tables;
    std::set<std::size_t> empty_sizes;
    for (std::size_t table = 0; table < capacities_.size(); ++table) {
      if (!allowed(person, table)) continue;
      if (taken_[table] > 0 || empty_sizes.insert(capacities_[table]).second) tables.push_back(table);
    }
    std::sort(tables.begin(), tables.end(), [this](std::size_t a, std::size_t b) {
      if (emptier(taken_[a], capacities_[a], taken_[b], capacities_[b])) return true;
      return a < b && !emptier(taken_[b], capacities_[b], taken_[a], capacities_[a]);
    });
    return tables;
  }

  /// Swaps who has the fewest tables left, then the most neighbours, to the end of the waiting.
  void choose_next() {
    std::size_t best = 0;
    std::size_t fewest = choices(waiting_[0]);
    for (std::size_t i = 1; i < waiting_.size(); ++i) {
      const std::size_t count = choices(waiting_[i]);
      if (count > fewest) continue;
      const std::size_t degree = neighbours_[waiting_[i]].size();
      const std::size_t best_degree = neighbours_[waiting_[best]].size();
      if (count == fewest && (degree < best_degree || (degree == best_degree && waiting_[i] > waiting_[best])))
        continue;
      best = i;
      fewest = count;
    }
    std::swap(waiting_[best], waiting_.back());
  }

  bool place_rest() {
    if (waiting_.empty()) return true;
    choose_next();
    const std::size_t person = waiting_.back();
    waiting_.pop_back();
    for (const std::size_t table : tables_to_try(person)) {
      if (steps_left_ == 0) {
        gave_up_ = true;
        break;
      }
      --steps_left_;
      place(person, table);
      if (place_rest()) return true;
      take_back(person, table);
    }
    waiting_.push_back(person);
    return false;
  }

  std::span<const std::size_t> capacities_;
  std::size_t steps_left_;
  bool fits_ = true;
  bool gave_up_ = false;
  std::vector<std::vector<std::size_t>> neighbours_;  ///< per person, in forbidden pairs
  std::vector<std::optional<std::size_t>> table_;     ///< per person
  std::vector<std::vector<std::uint32_t>> barred_;    ///< per person and table, how many sit there who may not
  std::vector<std::size_t> taken_;                    ///< per table
  std::vector<std::size_t> waiting_;
};

std::vector<std::size_t> count_seated(const RoundSeating& seating, std::size_t tables) {
  std::vector<std::size_t> seated(tables);
  for (const auto& table : seating.tables) {
    if (table) ++seated[table->index()];
  }
  return seated;
}

std::vector<std::size_t> count_fixed(const RoundRules& rules) {
  std::vector<std::size_t> fixed(rules.seats.size());
  for (const FixedSeat& seat : rules.fixed) ++fixed[seat.table.index()];
  return fixed;
}

bool fits(std::span<const std::size_t> counts, std::span<const std::size_t> seats) {
  return std::equal(counts.begin(), counts.end(), seats.begin(), std::less_equal<>());
}

}  // namespace

RoundRules rules_of(const SeatingProblem& problem, std::size_t round) {
  RoundRules rules{problem.people.size(), people_present(problem, round), {}, {}, problem.seats};
  const auto present = [&](PersonId person) { return problem.people[person.index()].present(round); };
  for (const FixedSeat& seat : problem.fixed) {
    if (present(seat.person) && seat.round.value_or(round) == round)
      rules.fixed.push_back({seat.person, seat.table, std::nullopt});
  }
  for (const PersonPair& pair : problem.forbidden) {
    if (present(pair.a) && present(pair.b))
      rules.forbidden.push_back({std::min(pair.a, pair.b), std::max(pair.a, pair.b)});
  }
  const auto sort_unique = [](auto& items) {
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
  };
  sort_unique(rules.fixed);
  sort_unique(rules.forbidden);
  return rules;
}

std::vector<std::size_t> spread_people(std::size_t people, std::span<const std::size_t> seats,
                                       std::span<const std::size_t> floors) {
  const OpenTables open(people, seats, floors);
  std::vector<std::size_t> counts(floors.begin(), floors.end());
  if (open.least() <= people) {
    for (std::size_t table = 0; table < seats.size(); ++table) counts[table] = open.least(table);
  }
  const std::size_t placed = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  for (std::size_t person = placed; person < people; ++person) {
    std::optional<std::size_t> best;
    for (std::size_t table = 0; table < seats.size(); ++table) {
      if (!open[table] || counts[table] == seats[table]) continue;
      if (!best || emptier(counts[table], seats[table], counts[*best], seats[*best])) best = table;
    }
    assert(best);
    ++counts[*best];
  }
  return counts;
}

RoundSeating seat_concerned(const RoundRules& rules, std::span<const std::size_t> capacities, std::size_t most_steps) {
  return RoundSearch(rules, capacities, most_steps).run();
}

RoundSeating seat_round(const RoundRules& rules) {
  const std::vector<std::size_t> fixed = count_fixed(rules);
  if (!fits(fixed, rules.seats)) return {Seatable::no, {}};
  std::vector<std::size_t> counts = spread_people(rules.present.size(), rules.seats, fixed);
  RoundSeating seating = seat_concerned(rules, counts, kSeatingSteps);
  if (seating.seatable != Seatable::yes) {
    seating = seat_concerned(rules, rules.seats, kSeatingSteps);
    if (seating.seatable != Seatable::yes) return seating;
    counts = spread_people(rules.present.size(), rules.seats, count_seated(seating, rules.seats.size()));
  }
  std::vector<std::size_t> seated = count_seated(seating, rules.seats.size());
  std::size_t table = 0;
  for (const PersonId person : rules.present) {
    if (seating.tables[person.index()]) continue;
    while (seated[table] == counts[table]) ++table;
    seating.tables[person.index()] = TableId(table);
    ++seated[table];
  }
  return seating;
}

}  // namespace maillage
