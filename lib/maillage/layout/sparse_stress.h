// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/base/random.h"
#include "maillage/layout/pivot_scaling.h"
#include "maillage/layout/tie_distances.h"

namespace maillage {

/// The stress of a connected component over its ties and the pairs of each node with some pivots, where a pivot stands
/// for those nodes nearest to it that are at most half as far from it as the node is.
/// \cite ortmann_klimenta_brandes_2016
class SparseStress {
 public:
  /// O(nodes × pivots).
  SparseStress(const kernels::Graph& graph, const PivotDistances& pivots, int threads);

  /// Stochastic gradient descent, one node after the other in an order drawn anew at each step.
  /// \cite zheng_pawar_goodman_2018
  void descend(Coordinates& at, Random& random) const;

 private:
  struct Term {
    float distance = 0;
    float weight = 0;  ///< 0 when the pivot is the node or tied to it
  };

  void fill(const PivotDistances& pivots, std::uint32_t pivot);
  void leave_out_ties();
  void follow_ties(std::uint32_t node, double rate, Coordinates& at) const;
  void follow_pivots(std::uint32_t node, double rate, std::size_t first, Coordinates& at) const;

  const kernels::Graph& graph_;
  std::size_t size_;
  std::vector<std::uint32_t> pivots_;
  std::vector<Term> terms_;  ///< one row per node
  double shortest_ = 1;
  double longest_ = 1;
};

}  // namespace maillage
