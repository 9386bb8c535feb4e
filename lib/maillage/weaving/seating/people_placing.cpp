// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/people_placing.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "maillage/base/maths/maths.h"
#include "maillage/base/parallel/parallel.h"
#include "maillage/base/random.h"

namespace maillage::seating {
namespace {

class Placing {
 public:
  Placing(const SeatingModel& model, std::span<const std::vector<std::uint32_t>> alike, Random random)
      : state_(model), alike_(alike), random_(random) {
    for (std::uint32_t group = 0; group < alike.size(); ++group) {
      if (alike[group].size() < 2) continue;
      for (const std::uint32_t person : alike[group]) movable_.push_back({person, group});
    }
    for (const auto& people : state_.people()) {
      std::vector<std::uint32_t> places(model.people, kNone);
      for (std::uint32_t place = 0; place < people.size(); ++place) places[people[place]] = place;
      place_of_.push_back(std::move(places));
    }
  }

  /// The cheapest without a forbidden pair.
  FoundSeating run(std::size_t moves) {
    constexpr double kHot = 2;  // of the greatest value of a meeting: an exchange of parts changes many
    constexpr double kCold = 0.05;
    constexpr std::size_t kSteps = 100;
    keep();
    for (std::size_t step = 0; step < kSteps && !movable_.empty(); ++step) {
      const double cooled = kHot * maths::pow(kCold / kHot, static_cast<double>(step) / kSteps);
      for (std::size_t i = 0; i < moves / kSteps; ++i) try_one(cooled * static_cast<double>(state_.model().best));
    }
    return std::move(best_);
  }

 private:
  void keep() {
    if (state_.cost() < best_.cost && state_.forbidden() == 0) best_ = {state_.cost(), state_.people()};
  }

  void try_one(double temperature) {
    const auto [one, group] = movable_[random_.below(movable_.size())];
    const std::uint32_t other = alike_[group][random_.below(alike_[group].size())];
    if (one == other) return;
    const Cost before = state_.cost();
    exchange_parts(one, other);
    const Cost change = state_.cost() - before;
    if (change > 0 && random_.uniform() >= maths::exp(-static_cast<double>(change) / temperature)) {
      exchange_parts(one, other);
      return;
    }
    keep();
  }

  void exchange_parts(std::uint32_t one, std::uint32_t other) {
    for (std::size_t round = 0; round < place_of_.size(); ++round) {
      std::uint32_t& place = place_of_[round][one];
      std::uint32_t& other_place = place_of_[round][other];
      const RoundPlaces& places = state_.model().rounds[round];
      if (place == kNone || places.table[place] == places.table[other_place]) continue;
      state_.exchange(round, place, other_place, state_.change(round, place, other_place));
      std::swap(place, other_place);
    }
  }

  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  struct Movable {
    std::uint32_t person = 0;
    std::uint32_t group = 0;
  };

  SeatingState state_;
  std::span<const std::vector<std::uint32_t>> alike_;
  std::vector<Movable> movable_;
  std::vector<std::vector<std::uint32_t>> place_of_;  ///< per round and person; kNone where away
  Random random_;
  FoundSeating best_;
};

}  // namespace

FoundSeating place_people(const SeatingModel& model, std::span<const std::vector<std::uint32_t>> alike,
                          const PlacingOptions& options) {
  std::vector<FoundSeating> found(std::max<std::size_t>(1, options.restarts));
  parallel_for(found.size(), options.threads, [&](std::size_t i) {
    found[i] = Placing(model, alike, Random(options.seed).split(i)).run(options.moves);
    if (!found[i].people.empty()) found[i] = descend(model, std::move(found[i].people));
  });
  return *std::ranges::min_element(found, {}, &FoundSeating::cost);
}

}  // namespace maillage::seating
