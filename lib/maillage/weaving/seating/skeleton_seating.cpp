// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/skeleton_seating.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <span>
#include <utility>

#include "maillage/weaving/seating/round_seating.h"

namespace maillage::seating {
namespace {

std::size_t rounds_present(const SeatingProblem& problem, PersonId person) {
  std::size_t rounds = 0;
  for (std::size_t round = 0; round < problem.rounds; ++round)
    rounds += problem.people[person.index()].present(round) ? 1U : 0U;
  return rounds;
}

/// Those fixed at each table, its host first: who is there longest, the first of equals.
std::vector<std::vector<PersonId>> fixed_at_tables(const SeatingProblem& problem) {
  std::vector<std::vector<PersonId>> at(problem.seats.size());
  for (const FixedSeat& seat : problem.fixed) at[seat.table.index()].push_back(seat.person);
  for (std::vector<PersonId>& people : at) {
    std::ranges::sort(people);
    people.erase(std::unique(people.begin(), people.end()), people.end());
    std::ranges::stable_sort(people, std::greater{}, [&](PersonId person) { return rounds_present(problem, person); });
  }
  return at;
}

std::size_t sum(std::span<const std::size_t> numbers) {
  return std::accumulate(numbers.begin(), numbers.end(), std::size_t{0});
}

/// Who takes which part of one skeleton, and sits where.
class SkeletonSeater {
 public:
  SkeletonSeater(const SeatingProblem& problem, std::span<const std::vector<PersonId>> fixed)
      : problem_(problem), fixed_(fixed), placed_(problem.people.size()) {}

  /// Of all people but those who come on top.
  [[nodiscard]] SkeletonShape shape() const {
    SkeletonShape shape{.counts = {}, .seats = problem_.seats, .rounds = problem_.rounds};
    std::vector<std::size_t> floors;
    for (const std::vector<PersonId>& people : fixed_) floors.push_back(people.size());
    shape.counts = spread_people(problem_.people.size(), problem_.seats, floors);
    for (std::size_t table = 0; table < fixed_.size(); ++table) {
      if (fixed_[table].empty()) continue;
      shape.host_tables.push_back(table);
      shape.counts[table] -= fixed_[table].size() - 1;
      shape.seats[table] -= fixed_[table].size() - 1;
    }
    return shape;
  }

  std::optional<SkeletonSeating> seat(const Skeleton& skeleton) {
    find_tables(skeleton);
    parts_.assign(table_of_.front().size(), std::nullopt);
    std::size_t host = 0;
    for (const std::vector<PersonId>& people : fixed_) {
      if (!people.empty()) take(skeleton.hosts[host++], people.front());
    }
    place_those_absent_at_times();
    std::size_t part = 0;
    for (std::size_t person = 0; person < placed_.size(); ++person) {
      if (placed_[person] || is_on_top(PersonId(person))) continue;
      while (parts_[part]) ++part;
      take(part, PersonId(person));
    }
    return seated();
  }

 private:
  [[nodiscard]] bool is_on_top(PersonId person) const {
    return std::ranges::any_of(fixed_, [&](const std::vector<PersonId>& people) {
      return !people.empty() && std::find(people.begin() + 1, people.end(), person) != people.end();
    });
  }

  /// Of parts; and how full tables would be with everybody there.
  void find_tables(const Skeleton& skeleton) {
    for (const auto& tables : skeleton.rounds) {
      std::vector<std::size_t>& seated = seated_.emplace_back();
      std::size_t parts = 0;
      for (std::size_t table = 0; table < tables.size(); ++table) {
        seated.push_back(tables[table].size() + (fixed_[table].empty() ? 0 : fixed_[table].size() - 1));
        parts += tables[table].size();
      }
      std::vector<std::size_t>& table_of = table_of_.emplace_back(parts);
      for (std::size_t table = 0; table < tables.size(); ++table) {
        for (const std::uint32_t part : tables[table]) table_of[part] = table;
      }
    }
  }

  void take(std::size_t part, PersonId person) {
    parts_[part] = person;
    placed_[person.index()] = true;
    for (std::size_t round = 0; round < table_of_.size(); ++round) {
      if (!problem_.people[person.index()].present(round)) --seated_[round][table_of_[round][part]];
    }
  }

  /// Each where tables are fullest in the rounds that the person is away.
  void place_those_absent_at_times() {
    for (std::size_t i = 0; i < placed_.size(); ++i) {
      const PersonId person(i);
      if (placed_[i] || is_on_top(person) || rounds_present(problem_, person) == problem_.rounds) continue;
      std::optional<std::size_t> best;
      for (std::size_t part = 0; part < parts_.size(); ++part) {
        if (!parts_[part] && (!best || left_behind(part, person) > left_behind(*best, person))) best = part;
      }
      take(*best, person);
    }
  }

  [[nodiscard]] std::size_t left_behind(std::size_t part, PersonId person) const {
    std::size_t people = 0;
    for (std::size_t round = 0; round < table_of_.size(); ++round) {
      if (!problem_.people[person.index()].present(round)) people += seated_[round][table_of_[round][part]];
    }
    return people;
  }

  [[nodiscard]] std::optional<SkeletonSeating> seated() const {
    SkeletonSeating seating{
        .tables = SeatingTables(problem_.rounds, std::vector<std::optional<TableId>>(problem_.people.size())),
        .alike = {}};
    std::map<std::vector<bool>, std::vector<std::uint32_t>> alike;
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      const PersonId person = *parts_[part];
      const auto at = [&](std::size_t round) { return TableId(table_of_[round][part]); };
      const std::vector<bool> presence = seat_person(seating.tables, person, at);
      if (!is_fixed(person)) alike[presence].push_back(person.value);
    }
    for (std::size_t table = 0; table < fixed_.size(); ++table) {
      for (std::size_t i = 1; i < fixed_[table].size(); ++i)
        seat_person(seating.tables, fixed_[table][i], [&](std::size_t) { return TableId(table); });
    }
    for (auto& [presence, people] : alike) {
      std::ranges::sort(people);
      seating.alike.push_back(std::move(people));
    }
    return leaves_somebody_alone(seating.tables) ? std::nullopt : std::optional(std::move(seating));
  }

  /// Returns when the person is there.
  template <typename At>
  std::vector<bool> seat_person(SeatingTables& tables, PersonId person, At at) const {
    std::vector<bool> presence;
    for (std::size_t round = 0; round < problem_.rounds; ++round) {
      presence.push_back(problem_.people[person.index()].present(round));
      if (presence.back()) tables[round][person.index()] = at(round);
    }
    return presence;
  }

  [[nodiscard]] bool is_fixed(PersonId person) const {
    return std::ranges::any_of(problem_.fixed, [&](const FixedSeat& seat) { return seat.person == person; });
  }

  [[nodiscard]] bool leaves_somebody_alone(const SeatingTables& tables) const {
    for (std::size_t round = 0; round < tables.size(); ++round) {
      for (const auto& people : people_at_tables(tables, round, problem_.seats.size())) {
        if (people.size() == 1) return true;
      }
    }
    return false;
  }

  const SeatingProblem& problem_;
  std::span<const std::vector<PersonId>> fixed_;  ///< per table, its host first
  std::vector<bool> placed_;                      ///< per person
  std::vector<std::optional<PersonId>> parts_;
  std::vector<std::vector<std::size_t>> table_of_;  ///< per round and part
  std::vector<std::vector<std::size_t>> seated_;    ///< per round and table, without those known to be away
};

}  // namespace

std::optional<SkeletonSeating> seat_on_skeleton(const SeatingProblem& problem, const SkeletonOptions& options) {
  const bool for_one_round = std::ranges::any_of(problem.fixed, [](const FixedSeat& seat) { return !!seat.round; });
  if (problem.people.empty() || problem.people.size() > sum(problem.seats) || for_one_round) return std::nullopt;
  const std::vector<std::vector<PersonId>> fixed = fixed_at_tables(problem);
  for (std::size_t table = 0; table < fixed.size(); ++table) {
    if (fixed[table].size() > problem.seats[table]) return std::nullopt;
  }
  SkeletonSeater seating(problem, fixed);
  const SkeletonShape shape = seating.shape();
  const auto skeleton = find_skeleton(shape, options);
  return skeleton ? seating.seat(*skeleton) : std::nullopt;
}

}  // namespace maillage::seating
