// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_model.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

namespace maillage::seating {
namespace {

std::int32_t cost(double score) { return static_cast<std::int32_t>(std::llround(score * static_cast<double>(kUnit))); }

void number_kinds(SeatingModel& model, const SeatingProblem& problem) {
  std::map<std::uint32_t, std::uint32_t> numbers;
  for (const SeatedPerson& person : problem.people) {
    if (person.kind) numbers.emplace(*person.kind, static_cast<std::uint32_t>(numbers.size()));
  }
  model.kinds = numbers.size();
  for (const SeatedPerson& person : problem.people)
    model.kind.push_back(person.kind ? numbers.at(*person.kind) : static_cast<std::uint32_t>(numbers.size()));
}

void set_pairs(SeatingModel& model, const SeatingProblem& problem, const SeatingWeights& weights) {
  const std::vector<double> values = meeting_values(problem);
  const std::vector<bool> earlier = earlier_pairs(problem);
  const double greatest = values.empty() ? 0 : *std::max_element(values.begin(), values.end());
  const double scale = greatest > 0 ? weights.value / greatest : 0;
  model.pairs.resize(model.people * model.people);
  for (std::size_t a = 0; a < model.people; ++a) {
    for (std::size_t b = a + 1; b < model.people; ++b) {
      const PersonId one{a};
      const PersonId other{b};
      const std::int32_t together = are_colleagues(problem, one, other) ? cost(weights.colleague) : 0;
      PairCost& pair = model.pairs[a * model.people + b];
      pair.first = together - cost(scale * values[pair_number(model.people, one, other)]);
      pair.again = together;
      pair.earlier = earlier[pair_number(model.people, one, other)];
      model.pairs[b * model.people + a] = pair;
    }
  }
}

void set_scale(SeatingModel& model, const SeatingProblem& problem, const SeatingWeights& weights) {
  const std::vector<double> values = meeting_values(problem);
  const auto [least, most] = std::minmax_element(values.begin(), values.end());
  const Cost value = !values.empty() && *most > 0 ? cost(weights.value) : 0;
  Cost colleague = 0;
  for (const PairCost& pair : model.pairs) colleague = std::max(colleague, Cost{pair.again});
  model.dearest = std::max(model.repeat + value, colleague);
  model.best = value > 0 ? value : model.dearest;
  model.even = values.empty() || (*least == *most && colleague == 0 && model.kinds < 2 && problem.earlier.empty());
}

/// Dearer than all that its exchange could bring otherwise, most often; only seatings without any are kept.
void forbid(SeatingModel& model, const SeatingProblem& problem) {
  const Cost dear = model.dearest;
  for (const PersonPair& pair : problem.forbidden) {
    for (const auto& [a, b] : {std::pair(pair.a, pair.b), std::pair(pair.b, pair.a)}) {
      PairCost& state = model.pairs[a.index() * model.people + b.index()];
      if (state.forbidden) continue;
      state.first += static_cast<std::int32_t>(dear);
      state.again += static_cast<std::int32_t>(dear);
      state.forbidden = true;
    }
  }
}

std::vector<bool> fixed_people(const SeatingProblem& problem, std::size_t round) {
  std::vector<bool> fixed(problem.people.size());
  for (const FixedSeat& seat : problem.fixed) {
    if (seat.round.value_or(round) == round) fixed[seat.person.index()] = true;
  }
  return fixed;
}

/// Fair shares of a table: as many of a kind as its part of all people present.
void set_shares(RoundPlaces& places, const SeatingModel& model) {
  std::vector<std::size_t> of_kind(model.kinds + 1);
  for (const std::uint32_t person : places.person) ++of_kind[model.kind[person]];
  const std::size_t present = std::max<std::size_t>(1, places.person.size());
  for (std::size_t table = 0; table + 1 < places.first_place.size(); ++table) {
    const std::size_t seated = places.first_place[table + 1] - places.first_place[table];
    for (std::size_t kind = 0; kind < model.kinds; ++kind) {
      const std::size_t product = of_kind[kind] * seated;
      places.shares.push_back(
          {static_cast<std::int32_t>(product / present), static_cast<std::int32_t>((product + present - 1) / present)});
    }
  }
}

RoundPlaces places_of(const SeatingProblem& problem, const SeatingTables& tables, std::size_t round,
                      const SeatingModel& model) {
  const std::vector<bool> fixed = fixed_people(problem, round);
  RoundPlaces places;
  std::uint32_t table = 0;
  for (const auto& seated : people_at_tables(tables, round, problem.seats.size())) {
    places.first_place.push_back(static_cast<std::uint32_t>(places.person.size()));
    for (const PersonId person : seated) {
      if (!fixed[person.index()]) places.movable.push_back(static_cast<std::uint32_t>(places.person.size()));
      places.person.push_back(person.value);
      places.table.push_back(table);
    }
    ++table;
  }
  places.first_place.push_back(static_cast<std::uint32_t>(places.person.size()));
  set_shares(places, model);
  return places;
}

}  // namespace

SeatingModel make_model(const SeatingProblem& problem, const SeatingTables& tables, const SeatingWeights& weights) {
  SeatingModel model;
  model.people = problem.people.size();
  model.repeat = cost(weights.repeat);
  model.imbalance = cost(weights.balance);
  number_kinds(model, problem);
  set_pairs(model, problem, weights);
  set_scale(model, problem, weights);
  forbid(model, problem);
  for (std::size_t round = 0; round < problem.rounds; ++round)
    model.rounds.push_back(places_of(problem, tables, round, model));
  return model;
}

SeatingTables tables_of(const SeatingModel& model, const std::vector<std::vector<std::uint32_t>>& people) {
  SeatingTables tables(people.size(), std::vector<std::optional<TableId>>(model.people));
  for (std::size_t round = 0; round < people.size(); ++round) {
    for (std::size_t place = 0; place < people[round].size(); ++place)
      tables[round][people[round][place]] = TableId(model.rounds[round].table[place]);
  }
  return tables;
}

}  // namespace maillage::seating
