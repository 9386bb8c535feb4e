// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/random_seating.h"

#include <cmath>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/random.h"
#include "maillage/weaving/seating/seating_state.h"

namespace maillage::seating {
namespace {

using People = SeatingState::People;

/// Whether somebody may not sit with those of a table, but for one place.
bool is_barred(const SeatingModel& model, const RoundPlaces& places, const std::vector<std::uint32_t>& people,
               std::uint32_t place, std::uint32_t newcomer) {
  const std::uint32_t table = places.table[place];
  for (std::uint32_t other = places.first_place[table]; other < places.first_place[table + 1]; ++other) {
    if (other != place && model.pairs[newcomer * model.people + people[other]].forbidden) return true;
  }
  return false;
}

/// Random transpositions mix n people in ½ n log n steps.
std::size_t mixing_steps(std::size_t people) {
  const auto n = static_cast<double>(people);
  return static_cast<std::size_t>(std::ceil(n * (maths::log(n + 1) + 2)));
}

void walk(const SeatingModel& model, People& people, Random& random) {
  for (std::size_t round = 0; round < people.size(); ++round) {
    const RoundPlaces& places = model.rounds[round];
    const std::size_t movable = places.movable.size();
    for (std::size_t step = movable > 1 ? mixing_steps(movable) : 0; step > 0; --step) {
      const std::uint32_t one = places.movable[random.below(movable)];
      const std::uint32_t other = places.movable[random.below(movable)];
      std::vector<std::uint32_t>& seated = people[round];
      if (places.table[one] == places.table[other] || is_barred(model, places, seated, one, seated[other]) ||
          is_barred(model, places, seated, other, seated[one])) {
        continue;
      }
      std::swap(seated[one], seated[other]);
    }
  }
}

}  // namespace

double value_of(const SeatingModel& model, const People& people, const std::vector<double>& values) {
  std::vector<bool> met(values.size());
  double sum = 0;
  for (std::size_t round = 0; round < people.size(); ++round) {
    const RoundPlaces& places = model.rounds[round];
    for (std::size_t place = 0; place < people[round].size(); ++place) {
      for (std::size_t other = places.first_place[places.table[place]]; other < place; ++other) {
        const std::size_t pair =
            pair_number(model.people, PersonId(people[round][place]), PersonId(people[round][other]));
        if (!met[pair]) sum += values[pair];
        met[pair] = true;
      }
    }
  }
  return sum;
}

double random_value(const SeatingModel& model, const std::vector<double>& values, std::uint64_t seed,
                    std::size_t draws) {
  Random random = Random(seed).split(~std::uint64_t{0});
  People people = starting_people(model);
  double sum = 0;
  for (std::size_t draw = 0; draw < draws; ++draw) {
    walk(model, people, random);
    sum += value_of(model, people, values);
  }
  return draws > 0 ? sum / static_cast<double>(draws) : 0;
}

}  // namespace maillage::seating
