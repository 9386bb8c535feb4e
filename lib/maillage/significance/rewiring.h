// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/base/ranks.h"
#include "maillage/network/network.h"
#include "maillage/network/question.h"
#include "maillage/significance/significance.h"

namespace maillage {

struct RewiringOptions {
  std::size_t replicates = 999;  ///< B
  std::uint64_t seed = 1;
  int threads = 0;               ///< 0: all processors; no result depends on it
  const Ranks* ranks = nullptr;  ///< who share the replicates; no result depends on them
  double switches_per_tie = 10;  ///< switches that succeed, about, for each tie or membership
  bool keep_roles = false;       ///< an actor takes the place in a project of one with the same role only
  bool keep_dates = false;  ///< and of a place that starts in the same year only; those without date among themselves
  std::optional<double> approximate = std::nullopt;  ///< see MeasureOptions; of the observed values as of replicates
};

/// Random sources with the same margins. Each actor takes part in as many projects as before, and each project has as
/// many participants: two actors change places, again and again, never the same actor twice in a project; a place keeps
/// its intensity, role and dates (keep_roles, keep_dates: so do actors). Of the direct ties each actor has as many as
/// before (directed: out and in): pairs of ties a–b, c–d become a–d, c–b (igraph), never making a loop or a double tie;
/// their weights are dealt out at random to the new ties. The network they make (network_of()) need not be connected,
/// and its actors keep their numbers of projects and of direct ties, not of partners.
///
/// Trials, failed ones included, are as many as switches_per_tie successes need at the rate of success in the observed
/// sources (sampled), up to ten times as many trials where few switches are possible: counting trials and not successes
/// is what makes all such sources equally likely in the end. Exceptions: cycles of three arcs, which switches cannot
/// turn around, and sources with so few possible switches that the limit is too low. The same for the same sources,
/// seed and igraph version. \pre switches_per_tie ≥ 0
/// \cite maslov_sneppen_2002 milo_2003 strona_2014
[[nodiscard]] TieSources rewired(const TieSources& sources, std::uint64_t seed, const RewiringOptions& options = {});

/// The same of the ties of a network as they are: each actor keeps its number of ties; see tie_sources(). Not for ties
/// that come from projects: every project is a clique, which no such random network has.
[[nodiscard]] Network rewired(const Network& network, std::uint64_t seed, double switches_per_tie = 10);

/// Tests registered measures against B networks made of rewired sources: is the value more than what would come of as
/// many projects of these sizes, as many memberships and direct ties of each actor? A measure that depends on nothing
/// else has deviation 0 and p = 1. One that draws at random (communities) draws anew in each replicate. Replicate b
/// draws from the seed's b-th stream, and all measures see the same networks. Costs B rewirings and B times the
/// measures. \pre B > 0, no null measure, none of ties
[[nodiscard]] std::vector<MeasureTests> rewiring_tests(const TieSources& sources,
                                                       std::span<const Measure* const> measures,
                                                       const RewiringOptions& options = {},
                                                       const Progress& progress = {});

}  // namespace maillage
