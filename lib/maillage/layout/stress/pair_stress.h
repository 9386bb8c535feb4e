// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "maillage/base/random.h"
#include "maillage/layout/stress/pivot_scaling.h"
#include "maillage/layout/stress/tie_distances.h"

namespace maillage {

/// The stress of some nodes over all their pairs, each weighted by the inverse square of its distance d:
/// Σ (r/d − 1)², r the distance on the plane. \cite kamada_kawai_1989 \cite gansner_koren_north_2005
class PairStress {
 public:
  /// Of the sources of the distances, in their order.
  explicit PairStress(const DistanceRows& distances);

  [[nodiscard]] std::size_t size() const { return size_; }

  /// Its value, and its gradient. The same whatever the number of threads and the processor.
  double evaluate(std::span<const double> at, std::span<double> gradient, int threads) const;

  /// Stochastic gradient descent: each step moves both ends of every pair, one pair after the other in an order drawn
  /// anew, less and less. \cite zheng_pawar_goodman_2018
  void descend(Coordinates& at, Random& random) const;

  /// A step with which a descent along the gradient may begin.
  [[nodiscard]] double first_step() const;

 private:
  [[nodiscard]] std::vector<double> annealing() const;
  void move_pair(Coordinates& at, std::size_t i, std::size_t j, double rate) const;

  std::size_t size_;
  std::size_t width_;           ///< of a row
  std::vector<float> inverse_;  ///< 1/d, row by row; 0 on the diagonal and in the rest of a row
};

}  // namespace maillage
