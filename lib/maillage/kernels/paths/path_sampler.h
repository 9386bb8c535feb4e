// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "maillage/base/random.h"
#include "maillage/kernels/graph.h"

namespace maillage::kernels {

/// Draws shortest paths: one search from each end, the one with fewer ties to follow going on, until they meet.
class PathSampler {
 public:
  /// \pre graph has in-rows
  explicit PathSampler(const Graph& graph);

  /// The nodes between the two, of one of their shortest paths; none when there is no path. \pre from ≠ to
  [[nodiscard]] const std::vector<Label>& draw(Label from, Label to, Random& random);

 private:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  struct Side {
    const Rows* rows = nullptr;           ///< that the search follows
    const Rows* back = nullptr;           ///< that lead back
    std::vector<std::uint32_t> distance;  ///< kNone where not reached
    std::vector<double> count;            ///< of shortest paths; up to a factor common to all at one distance
    std::vector<Label> reached;
    std::size_t level = 0;  ///< in reached, where the nodes at the largest distance begin
    std::size_t ties = 0;   ///< of these nodes
  };

  static void start(Side& side, Label end);
  static void advance(Side& side);
  static void rescale(Side& side);
  [[nodiscard]] Label choose_meeting(const Side& fresh, const Side& other, Random& random) const;
  void walk_back(const Side& side, Label node, Random& random);

  Side from_;
  Side to_;
  std::vector<Label> between_;
};

}  // namespace maillage::kernels
