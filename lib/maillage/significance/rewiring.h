// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "maillage/network/network.h"
#include "maillage/significance/measure_tests.h"
#include "maillage/significance/significance.h"

namespace maillage {

struct RewiringOptions {
  std::size_t replicates = 999;  ///< B
  std::uint64_t seed = 1;
  int threads = 0;               ///< 0: all processors; no result depends on it
  double switches_per_tie = 10;  ///< switches that succeed, about, for each tie
};

/// A random network in which every actor has as many ties as in this one: pairs of ties a–b, c–d become a–d, c–b, again
/// and again (igraph), never making a loop or a double tie; it need not be connected. Directed: every actor keeps its
/// number of ties out and in, not those that are mutual. Two-mode: ties stay between actors and projects. The observed
/// weights are dealt out at random to the new ties, so strengths are not kept. The evidence of its ties means nothing.
///
/// Trials, failed ones included, are as many as switches_per_tie successes need at the rate of success in the observed
/// network (sampled), up to ten times as many trials where few switches are possible: counting trials and not successes
/// is what makes every such network equally likely in the end. Exceptions: cycles of three arcs, which switches cannot
/// turn around, and networks with so few possible switches that the limit is too low. The same for the same network,
/// seed and igraph version. \pre switches_per_tie ≥ 0
/// \cite maslov_sneppen_2002 milo_2003
[[nodiscard]] Network rewired(const Network& network, std::uint64_t seed, double switches_per_tie = 10);

/// Tests registered measures against B rewired networks: is the value more than what the numbers of ties of the actors
/// alone would give? A measure that depends on nothing else (degree, density) has deviation 0 and p = 1. One that draws
/// at random (communities) draws anew in each replicate. Replicate b draws from the seed's b-th stream, and all
/// measures see the same networks. Costs B rewirings, one at a time, and B times the measures. \pre B > 0, no null
/// measure, none of ties
[[nodiscard]] std::vector<MeasureTests> rewiring_tests(const Analysis& analysis, std::span<const Measure* const> measures,
                                                       const RewiringOptions& options = {},
                                                       const Progress& progress = {});

}  // namespace maillage
