// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/kept_seating.h"

#include <algorithm>
#include <compare>
#include <optional>
#include <utility>

#include "maillage/weaving/seating/round_seating.h"
#include "maillage/weaving/seating/seating_model.h"

namespace maillage::seating {
namespace {

/// What a seating is judged by, the first first.
struct Burden {
  std::int64_t broken = 0;   ///< hard constraints: people too many, forbidden pairs, fixed people elsewhere
  std::int64_t alone = 0;    ///< at a table
  std::int64_t moved = 0;    ///< people who sit elsewhere than before
  std::int64_t repeats = 0;  ///< times that a pair meets again
  Cost cost = 0;             ///< of the meetings
  friend auto operator<=>(const Burden&, const Burden&) = default;

  Burden& operator+=(const Burden& other) {
    broken += other.broken;
    alone += other.alone;
    moved += other.moved;
    repeats += other.repeats;
    cost += other.cost;
    return *this;
  }
  [[nodiscard]] Burden times(std::int64_t factor) const {
    return {factor * broken, factor * alone, factor * moved, factor * repeats, factor * cost};
  }
};

/// Somebody takes a free seat, or the seat of another who takes theirs.
struct Step {
  std::uint32_t person = 0;
  std::size_t table = 0;
  std::optional<std::uint32_t> other = {};
};

class Keeping {
 public:
  Keeping(const SeatingProblem& problem, const SeatingTables& first, const SeatingWeights& weights)
      : problem_(problem),
        first_(first),
        model_(make_model(problem, first, weights)),
        times_(model_.pairs.size()),
        tables_(first.size(), std::vector<std::optional<TableId>>(problem.people.size())),
        seated_(first.size(), std::vector<std::vector<std::uint32_t>>(problem.seats.size())) {
    for (const PersonPair& pair : problem.earlier) {
      times_[pair.a.index() * model_.people + pair.b.index()] = 1;
      times_[pair.b.index() * model_.people + pair.a.index()] = 1;
    }
  }

  SeatingTables run() {
    for (std::size_t round = 0; round < tables_.size(); ++round) start(round);
    for (std::size_t round = 0; round < tables_.size(); ++round) mend(round);
    while (descend_all()) {
    }
    return std::move(tables_);
  }

 private:
  /// Everybody who can sits where they did, the others where they burden least.
  void start(std::size_t round) {
    rules_ = rules_of(problem_, round);
    std::vector<std::uint32_t> waiting;
    for (const PersonId person : people_present(problem_, round)) {
      const auto table = fixed_table(person.value).value_or(home(round, person.value).value_or(problem_.seats.size()));
      if (table < problem_.seats.size()) put(round, person.value, table);
      else waiting.push_back(person.value);
    }
    for (const std::uint32_t person : waiting) {
      std::size_t best = 0;
      for (std::size_t table = 1; table < problem_.seats.size(); ++table) {
        if (joining(round, person, table) < joining(round, person, best)) best = table;
      }
      put(round, person, best);
    }
  }

  /// A round that no step brings to keep the hard constraints starts from one that does.
  void mend(std::size_t round) {
    rules_ = rules_of(problem_, round);
    descend(round);
    if (broken_in(round) == 0) return;
    for (const PersonId person : people_present(problem_, round)) take_away(round, person.value);
    for (const PersonId person : people_present(problem_, round))
      put(round, person.value, first_[round][person.index()]->index());
    descend(round);
  }

  bool descend_all() {
    bool changed = false;
    for (std::size_t round = 0; round < tables_.size(); ++round) {
      rules_ = rules_of(problem_, round);
      changed = descend(round) || changed;
    }
    return changed;
  }

  bool descend(std::size_t round) {
    bool changed = false;
    while (const auto step = best_step(round)) {
      take(round, *step);
      changed = true;
    }
    return changed;
  }

  [[nodiscard]] std::optional<Step> best_step(std::size_t round) {
    std::optional<Step> best;
    Burden least;
    const auto consider = [&](const Step& step) {
      const Burden change = change_by(round, step);
      if (change >= least) return;
      least = change;
      best = step;
    };
    const bool sound = broken_in(round) == 0 && alone_in(round) == 0;
    const std::vector<PersonId> present = people_present(problem_, round);
    for (const PersonId one : present) {
      if (sound && is_home(round, one.value)) continue;  // whoever leaves home burdens, and relieves of nothing worse
      for (std::size_t table = 0; table < problem_.seats.size(); ++table) {
        if (table != at(round, one.value)) consider({one.value, table, std::nullopt});
      }
      for (const PersonId other : present) {
        const bool twice = other < one && (!sound || !is_home(round, other.value));
        if (twice || at(round, other.value) == at(round, one.value)) continue;
        consider({one.value, at(round, other.value), other.value});
      }
    }
    return best;
  }

  /// Tries the step, and takes it back.
  [[nodiscard]] Burden change_by(std::size_t round, const Step& step) {
    const std::size_t from = at(round, step.person);
    Burden change = take_away(round, step.person).times(-1);
    if (step.other) change += take_away(round, *step.other).times(-1);
    change += put(round, step.person, step.table);
    if (step.other) change += put(round, *step.other, from);
    if (step.other) take_away(round, *step.other);
    take_away(round, step.person);
    if (step.other) put(round, *step.other, step.table);
    put(round, step.person, from);
    return change;
  }

  void take(std::size_t round, const Step& step) {
    const std::size_t from = at(round, step.person);
    take_away(round, step.person);
    if (step.other) take_away(round, *step.other);
    put(round, step.person, step.table);
    if (step.other) put(round, *step.other, from);
  }

  /// Returns what it adds.
  Burden put(std::size_t round, std::uint32_t person, std::size_t table) {
    const Burden burden = joining(round, person, table);
    for (const std::uint32_t other : seated_[round][table]) count(person, other, 1);
    seated_[round][table].push_back(person);
    tables_[round][person] = TableId(table);
    return burden;
  }

  /// Returns what it had added, were it the last to join.
  Burden take_away(std::size_t round, std::uint32_t person) {
    const std::size_t table = at(round, person);
    std::erase(seated_[round][table], person);
    tables_[round][person].reset();
    for (const std::uint32_t other : seated_[round][table]) count(person, other, -1);
    return joining(round, person, table);
  }

  void count(std::uint32_t a, std::uint32_t b, std::int32_t more) {
    times_[a * model_.people + b] += more;
    times_[b * model_.people + a] += more;
  }

  [[nodiscard]] Burden joining(std::size_t round, std::uint32_t person, std::size_t table) const {
    Burden burden;
    const std::vector<std::uint32_t>& people = seated_[round][table];
    for (const std::uint32_t other : people) {
      const PairCost& pair = model_.pairs[person * model_.people + other];
      const bool again = times_[person * model_.people + other] > 0;
      burden.broken += pair.forbidden ? 1 : 0;
      burden.repeats += again ? 1 : 0;
      burden.cost += again ? pair.again : pair.first;
    }
    burden.broken += people.size() >= problem_.seats[table] ? 1 : 0;
    burden.broken += fixed_table(person).value_or(table) != table ? 1 : 0;
    burden.alone = alone(people.size() + 1) - alone(people.size());
    burden.moved = home(round, person).value_or(table) != table ? 1 : 0;
    return burden;
  }

  [[nodiscard]] static std::int64_t alone(std::size_t people) { return people == 1 ? 1 : 0; }

  [[nodiscard]] std::int64_t broken_in(std::size_t round) const {
    std::int64_t broken = 0;
    for (std::size_t table = 0; table < problem_.seats.size(); ++table) {
      const std::vector<std::uint32_t>& people = seated_[round][table];
      if (people.size() > problem_.seats[table]) ++broken;
      for (std::size_t i = 0; i < people.size(); ++i) {
        if (fixed_table(people[i]).value_or(table) != table) ++broken;
        for (std::size_t j = 0; j < i; ++j) broken += model_.pairs[people[i] * model_.people + people[j]].forbidden;
      }
    }
    return broken;
  }

  [[nodiscard]] std::int64_t alone_in(std::size_t round) const {
    std::int64_t sum = 0;
    for (const auto& people : seated_[round]) sum += alone(people.size());
    return sum;
  }

  [[nodiscard]] std::size_t at(std::size_t round, std::uint32_t person) const {
    return tables_[round][person]->index();
  }

  [[nodiscard]] bool is_home(std::size_t round, std::uint32_t person) const {
    return home(round, person) == at(round, person);
  }

  /// Where somebody sat before.
  [[nodiscard]] std::optional<std::size_t> home(std::size_t round, std::uint32_t person) const {
    if (round >= problem_.kept.size() || !problem_.kept[round][person]) return std::nullopt;
    return problem_.kept[round][person]->index();
  }

  [[nodiscard]] std::optional<std::size_t> fixed_table(std::uint32_t person) const {
    for (const FixedSeat& seat : rules_.fixed) {
      if (seat.person == PersonId(person)) return seat.table.index();
    }
    return std::nullopt;
  }

  const SeatingProblem& problem_;
  const SeatingTables& first_;
  SeatingModel model_;
  std::vector<std::int32_t> times_;  ///< people × people, symmetric: tables shared
  SeatingTables tables_;
  std::vector<std::vector<std::vector<std::uint32_t>>> seated_;  ///< per round and table
  RoundRules rules_;                                             ///< of the round under way
};

}  // namespace

SeatingTables keep_seats(const SeatingProblem& problem, const SeatingTables& first, const SeatingWeights& weights) {
  return Keeping(problem, first, weights).run();
}

}  // namespace maillage::seating
