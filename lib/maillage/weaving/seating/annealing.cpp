// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/annealing.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/parallel/parallel.h"
#include "maillage/base/random.h"

namespace maillage::seating {
namespace {

// Temperatures of searches: above the hot ones seatings are all but random, below the cold ones they are frozen. Of the
// greatest value of a meeting, or of the dearest pair.
constexpr double kHot = 0.3;
constexpr double kCold = 0.15;
constexpr double kDearHot = 0.35;
constexpr double kDearCold = 0.15;
constexpr double kDearestBests =
    11;  ///< a pair that is dearer than so many best meetings is frozen as well as this one
constexpr std::size_t kStraight = 4;  ///< every so manieth search takes the true costs from the start
constexpr std::size_t kSteps = 100;   ///< of temperature, under each model

/// A place of somebody who may move.
struct Mover {
  std::uint32_t round = 0;
  std::uint32_t place = 0;
};

std::vector<Mover> movers(const SeatingModel& model) {
  std::vector<Mover> found;
  for (std::size_t round = 0; round < model.rounds.size(); ++round) {
    for (const std::uint32_t place : model.rounds[round].movable)
      found.push_back({static_cast<std::uint32_t>(round), place});
  }
  return found;
}

/// In [0, bound): what of 2^32 does not divide by it is too small to matter to a search.
std::uint32_t below(std::uint64_t drawn, std::size_t bound) {
  return static_cast<std::uint32_t>(((drawn & 0xFFFFFFFFU) * bound) >> 32U);
}

/// Exchanges two people where that is cheaper.
bool improve(SeatingState& state, std::size_t round, std::uint32_t one, std::uint32_t other) {
  const RoundPlaces& places = state.model().rounds[round];
  if (places.table[one] == places.table[other]) return false;
  const Cost change = state.change(round, one, other);
  if (change >= 0) return false;
  state.exchange(round, one, other, change);
  if (state.forbidden() == 0) return true;
  state.exchange(round, one, other, -change);
  return false;
}

bool improve_all(SeatingState& state) {
  bool changed = false;
  for (std::size_t round = 0; round < state.model().rounds.size(); ++round) {
    const std::vector<std::uint32_t>& movable = state.model().rounds[round].movable;
    for (std::size_t i = 0; i < movable.size(); ++i) {
      for (std::size_t j = i + 1; j < movable.size(); ++j)
        changed = improve(state, round, movable[i], movable[j]) || changed;
    }
  }
  return changed;
}

/// One search from the start of the model.
class AnnealingSearch {
 public:
  AnnealingSearch(const SeatingModel& model, const AnnealingOptions& options, std::size_t number,
                  std::atomic<std::size_t>& arrived)
      : state_(model),
        movers_(movers(model)),
        options_(options),
        random_(Random(options.seed).split(number)),
        number_(number),
        arrived_(arrived),
        first_(state_.people()) {}

  FoundSeating run(std::span<const SeatingModel> models) {
    const auto [hot, cold] = temperatures(models);
    const auto count = static_cast<double>(models.size());
    const double ratio = hot > 0 ? cold / hot : 1;
    for (std::size_t i = 0; i < models.size(); ++i) {
      state_ = SeatingState(models[i], state_.people());
      const auto stage = static_cast<double>(i);
      bound_ = i + 1 == models.size() ? options_.bound : std::numeric_limits<Cost>::min();
      if (!cool(hot * maths::pow(ratio, stage / count), maths::pow(ratio, 1 / count), options_.moves / models.size()))
        return {};
    }
    best_ = descend(state_.model(), best_.people.empty() ? first_ : std::move(best_.people));
    if (best_.cost <= options_.bound) arrive();
    return std::move(best_);
  }

 private:
  /// The first and the last.
  static std::pair<double, double> temperatures(std::span<const SeatingModel> models) {
    const auto best = static_cast<double>(models.back().best);
    const auto dearest = static_cast<double>(models.back().dearest);
    if (models.back().even) return {kDearHot * dearest, kDearCold * dearest};
    return {models.size() > 1 ? kHot * best : kDearHot * std::min(dearest, kDearestBests * best), kCold * best};
  }

  /// False when a search before this one has reached the bound, so that nothing can beat it.
  bool cool(double hot, double ratio, std::size_t moves) {
    best_ = {};
    keep();
    for (std::size_t step = 0; step < kSteps && !movers_.empty() && hot > 0; ++step) {
      if (best_.cost <= bound_) break;
      if (arrived_.load() < number_) return false;
      const double part = static_cast<double>(step) / static_cast<double>(kSteps);
      try_some(moves * (step + 1) / kSteps - moves * step / kSteps, hot * maths::pow(ratio, part));
    }
    return true;
  }

  /// Of the seatings without forbidden pairs, the cheapest.
  void keep() {
    if (state_.cost() < best_.cost && state_.forbidden() == 0) best_ = {state_.cost(), state_.people()};
  }

  void try_some(std::size_t moves, double temperature) {
    const Cost hopeless = static_cast<Cost>(30 * temperature);
    for (std::size_t i = 0; i < moves; ++i) {
      const std::uint64_t drawn = random_.next();
      const auto [round, one] = movers_[below(drawn, movers_.size())];
      const RoundPlaces& places = state_.model().rounds[round];
      const std::uint32_t other = places.movable[below(drawn >> 32U, places.movable.size())];
      if (places.table[one] == places.table[other]) continue;
      const Cost change = state_.change(round, one, other);
      if (change > hopeless) continue;
      if (change > 0 && random_.uniform() >= maths::exp(-static_cast<double>(change) / temperature)) continue;
      state_.exchange(round, one, other, change);
      keep();
      if (best_.cost <= bound_) return;
    }
  }

  /// Lowers `arrived` to this search's number.
  void arrive() {
    std::size_t first = arrived_.load();
    while (number_ < first && !arrived_.compare_exchange_weak(first, number_)) {
    }
  }

  SeatingState state_;
  std::vector<Mover> movers_;
  const AnnealingOptions& options_;
  Random random_;
  std::size_t number_;
  std::atomic<std::size_t>& arrived_;  ///< the first search that has reached the bound
  Cost bound_ = 0;                     ///< under the present model
  SeatingState::People first_;         ///< has no forbidden pair
  FoundSeating best_;                  ///< under the present model
};

}  // namespace

FoundSeating descend(const SeatingModel& model, SeatingState::People people) {
  SeatingState state(model, std::move(people));
  while (improve_all(state)) {
  }
  return {state.cost(), state.people()};
}

FoundSeating anneal(std::span<const SeatingModel> models, const AnnealingOptions& options) {
  const std::size_t searches = std::max<std::size_t>(1, options.restarts);
  std::vector<FoundSeating> found(searches);
  std::atomic<std::size_t> arrived{searches};
  parallel_for(searches, options.threads, [&](std::size_t i) {
    const auto own = i % kStraight + 1 == kStraight ? models.last(1) : models;
    found[i] = AnnealingSearch(own.front(), options, i, arrived).run(own);
  });
  return std::move(*std::ranges::min_element(found, {}, &FoundSeating::cost));
}

}  // namespace maillage::seating
