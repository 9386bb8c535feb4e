// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "maillage/base/random.h"
#include "maillage/network/question.h"
#include "maillage/weaving/evaluation.h"

namespace maillage {

/// Hides what the ties of a network come from, one direct tie, project or membership after another.
class Hider {
 public:
  /// \pre they outlive it
  Hider(const TieSources& sources, const Network& whole, Hidden hidden);

  /// As few of them as it takes, in an order drawn at random, for so many pairs to lose their tie.
  [[nodiscard]] Network hide(std::size_t wanted, Random& random) const;

 private:
  [[nodiscard]] Network without(std::span<const std::size_t> hidden) const;
  /// That are hidden as one, beside the direct ties.
  [[nodiscard]] std::size_t parts() const;
  [[nodiscard]] std::size_t part_of(std::size_t membership) const;

  const TieSources& sources_;
  const Network& whole_;
  Hidden hidden_;
  std::vector<Contribution> ties_;  ///< direct; those between the same two are one
};

/// The ties that only the first has. \pre the same nodes
[[nodiscard]] std::vector<std::pair<NodeId, NodeId>> lost_ties(const Network& whole, const Network& left);

}  // namespace maillage
