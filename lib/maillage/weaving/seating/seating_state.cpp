// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/seating_state.h"

#include <algorithm>
#include <utility>

namespace maillage::seating {
SeatingState::People starting_people(const SeatingModel& model) {
  SeatingState::People people;
  people.reserve(model.rounds.size());
  for (const RoundPlaces& places : model.rounds) people.push_back(places.person);
  return people;
}

SeatingState::SeatingState(const SeatingModel& model) : SeatingState(model, starting_people(model)) {}

SeatingState::SeatingState(const SeatingModel& model, People people)
    : model_(&model), changes_(model.pairs.size()), times_(model.pairs.size()), people_(std::move(people)) {
  for (std::size_t i = 0; i < changes_.size(); ++i) {
    times_[i] = model.pairs[i].earlier ? 1 : 0;
    changes_[i].more = meeting(model.pairs[i], times_[i]);
  }
  for (std::size_t round = 0; round < people_.size(); ++round) {
    const RoundPlaces& places = model.rounds[round];
    std::vector<std::int32_t> of_kind(places.shares.size());
    for (std::uint32_t place = 0; place < people_[round].size(); ++place) {
      const std::uint32_t person = people_[round][place];
      if (model.kind[person] < model.kinds) ++of_kind[cell(places.table[place], model.kind[person])];
      for (std::uint32_t other = places.first_place[places.table[place]]; other < place; ++other) {
        cost_ += changes_[person * model.people + people_[round][other]].more;
        count(person, people_[round][other], 1);
      }
    }
    of_kind_.push_back(std::move(of_kind));
    for (std::size_t i = 0; i < places.shares.size(); ++i) cost_ += deviation(round, i, 0);
  }
}

Cost SeatingState::deviation(std::size_t round, std::size_t cell, std::int32_t more) const {
  const Share share = model_->rounds[round].shares[cell];
  const std::int32_t people = of_kind_[round][cell] + more;
  return model_->imbalance * std::max({0, people - share.high, share.low - people});
}

/// What changes between a table's other people, and who sits at `place` leaving it to the newcomer.
Cost SeatingState::join_change(const RoundPlaces& places, const std::vector<std::uint32_t>& people, std::uint32_t place,
                               std::uint32_t newcomer) const {
  const Change* leaving = &changes_[people[place] * model_->people];
  const Change* joining = &changes_[newcomer * model_->people];
  const std::uint32_t table = places.table[place];
  Cost sum = 0;
  for (std::uint32_t other = places.first_place[table]; other < places.first_place[table + 1]; ++other) {
    if (other != place) sum += joining[people[other]].more + leaving[people[other]].less;
  }
  return sum;
}

Cost SeatingState::kinds_change(std::size_t round, std::uint32_t one, std::uint32_t other) const {
  const RoundPlaces& places = model_->rounds[round];
  const std::uint32_t one_kind = model_->kind[people_[round][one]];
  const std::uint32_t other_kind = model_->kind[people_[round][other]];
  if (one_kind == other_kind) return 0;
  Cost sum = 0;
  const auto move = [&](std::uint32_t kind, std::uint32_t from, std::uint32_t to) {
    if (kind == model_->kinds) return;
    sum += deviation(round, cell(from, kind), -1) - deviation(round, cell(from, kind), 0);
    sum += deviation(round, cell(to, kind), 1) - deviation(round, cell(to, kind), 0);
  };
  move(one_kind, places.table[one], places.table[other]);
  move(other_kind, places.table[other], places.table[one]);
  return sum;
}

Cost SeatingState::change(std::size_t round, std::uint32_t one, std::uint32_t other) const {
  const RoundPlaces& places = model_->rounds[round];
  const std::vector<std::uint32_t>& people = people_[round];
  return join_change(places, people, one, people[other]) + join_change(places, people, other, people[one]) +
         kinds_change(round, one, other);
}

void SeatingState::count(std::uint32_t a, std::uint32_t b, std::int32_t more) {
  const std::size_t forth = a * model_->people + b;
  const std::size_t back = b * model_->people + a;
  const PairCost& pair = model_->pairs[forth];
  const std::int32_t times = times_[forth] += more;
  times_[back] = times;
  changes_[forth] = {meeting(pair, times), times == 0 ? 0 : -meeting(pair, times - 1)};
  changes_[back] = changes_[forth];
  if (!pair.forbidden) return;
  if (more > 0) ++forbidden_;
  else --forbidden_;
}

void SeatingState::replace(std::size_t round, std::uint32_t place, std::uint32_t newcomer) {
  const RoundPlaces& places = model_->rounds[round];
  std::vector<std::uint32_t>& people = people_[round];
  const std::uint32_t table = places.table[place];
  for (std::uint32_t other = places.first_place[table]; other < places.first_place[table + 1]; ++other) {
    if (other == place) continue;
    count(people[place], people[other], -1);
    count(newcomer, people[other], 1);
  }
  const auto add = [&](std::uint32_t person, std::int32_t more) {
    if (model_->kind[person] < model_->kinds) of_kind_[round][cell(table, model_->kind[person])] += more;
  };
  add(people[place], -1);
  add(newcomer, 1);
  people[place] = newcomer;
}

void SeatingState::exchange(std::size_t round, std::uint32_t one, std::uint32_t other, Cost change) {
  const std::uint32_t leaving = people_[round][one];
  replace(round, one, people_[round][other]);
  replace(round, other, leaving);
  cost_ += change;
}

}  // namespace maillage::seating
