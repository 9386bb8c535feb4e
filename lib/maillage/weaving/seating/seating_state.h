// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "maillage/weaving/seating/seating_model.h"

namespace maillage::seating {

/// One seating under way, its cost kept up as people change places.
class SeatingState {
 public:
  using People = std::vector<std::vector<std::uint32_t>>;  ///< per round and place

  /// People as the model has them at the start; the model outlives this.
  explicit SeatingState(const SeatingModel& model);
  SeatingState(const SeatingModel& model, People people);

  /// Minus the score, × kUnit, forbidden pairs at their price.
  [[nodiscard]] Cost cost() const { return cost_; }
  /// Forbidden pairs at one table.
  [[nodiscard]] std::size_t forbidden() const { return forbidden_; }
  [[nodiscard]] const People& people() const { return people_; }
  [[nodiscard]] const SeatingModel& model() const { return *model_; }

  /// By how much the cost would change; O(people at both tables). \pre the places are of different tables
  [[nodiscard]] Cost change(std::size_t round, std::uint32_t one, std::uint32_t other) const;
  /// Exchanges the people of two places, whose change() was `change`.
  void exchange(std::size_t round, std::uint32_t one, std::uint32_t other, Cost change);

 private:
  /// What changes when two share one table more, or one less.
  struct Change {
    std::int32_t more = 0;
    std::int32_t less = 0;
  };

  /// What the table costs that comes after `times` others.
  [[nodiscard]] std::int32_t meeting(const PairCost& pair, std::int32_t times) const {
    return times == 0 ? pair.first : pair.again + static_cast<std::int32_t>(model_->repeat) * times;
  }
  [[nodiscard]] Cost join_change(const RoundPlaces& places, const std::vector<std::uint32_t>& people,
                                 std::uint32_t place, std::uint32_t newcomer) const;
  [[nodiscard]] Cost kinds_change(std::size_t round, std::uint32_t one, std::uint32_t other) const;
  [[nodiscard]] Cost deviation(std::size_t round, std::size_t cell, std::int32_t more) const;
  void replace(std::size_t round, std::uint32_t place, std::uint32_t newcomer);
  void count(std::uint32_t a, std::uint32_t b, std::int32_t more);
  [[nodiscard]] std::size_t cell(std::uint32_t table, std::uint32_t kind) const { return table * model_->kinds + kind; }

  const SeatingModel* model_;
  std::vector<Change> changes_;      ///< people × people, symmetric
  std::vector<std::int32_t> times_;  ///< the same: tables shared, and one of an earlier day
  People people_;
  std::vector<std::vector<std::int32_t>> of_kind_;  ///< per round, table and kind: people
  Cost cost_ = 0;
  std::size_t forbidden_ = 0;
};

/// The people of each round and place as the model has them at the start.
[[nodiscard]] SeatingState::People starting_people(const SeatingModel& model);

}  // namespace maillage::seating
