// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/base/ranks.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/network/network.h"
#include "maillage/network/question.h"
#include "maillage/significance/significance.h"

namespace maillage {

/// What the data may lack: direct ties and memberships of projects, or actors.
enum class Missing : std::uint8_t { ties, actors };

struct RobustnessOptions {
  Missing missing = Missing::ties;
  double share = 0.1;            ///< of the ties and memberships, or actors: 0 ≤ share < 1
  std::size_t replicates = 200;  ///< B, draws
  std::uint64_t seed = 1;
  int threads = 0;                                   ///< 0: all processors; no result depends on it
  const Ranks* ranks = nullptr;                      ///< who share the replicates; no result depends on them
  bool agreement = true;                             ///< whether to look at it: see MeasureRobustness
  std::optional<double> approximate = std::nullopt;  ///< in draws, see MeasureOptions; ranks then vary by that as well
};

/// A number, and where it falls when something is missing. Quantiles over the draws in which it is defined,
/// interpolated between neighbours (R's type 7) \cite hyndman_fan_1996.
struct Interval {
  std::optional<double> observed = {};  ///< nothing missing
  std::optional<double> median = {};    ///< the last three are undefined without any draw
  std::optional<double> low = {};       ///< 5 %
  std::optional<double> high = {};      ///< 95 %
  std::size_t draws = 0;                ///< number of draws in which it is defined
  friend bool operator==(const Interval&, const Interval&) = default;
};

/// How far what a measure says depends on what is missing.
struct MeasureRobustness {
  const Measure* measure = nullptr;
  /// Measure of actors: the rank of each node, 1 to n, 1 for the highest value; equal values (but for rounding) share
  /// the mean of their ranks. Ranked are the nodes present in the draw whose value is defined; in two-mode, actors
  /// among actors and projects among projects. Measure of the network: its value, alone.
  std::vector<Interval> intervals = {};
  /// Spearman's correlation, −1 to 1, between the observed ranks and those of a draw, over the actors ranked in both
  /// (re-ranked among themselves); undefined for fewer than two, when all values of either are equal, and for a measure
  /// of the network, or where nobody asks for it. Its observed value is 1.
  Interval agreement = {};
  /// Where values in draws are estimates: the bounds of the draw that has the widest.
  std::optional<Estimate> in_draws = {};
  friend bool operator==(const MeasureRobustness&, const MeasureRobustness&) = default;
};

/// Takes away a share of what the ties come from, or of the actors with all of theirs, at random, B times, makes the
/// network anew and measures it. What goes are direct ties (those between the same two at once) and memberships: who is
/// missing from a project has no tie to any of its other participants by it. The number taken is the share rounded, at
/// least one unless the share is 0; any of them is as likely to go as another, whatever its weight, and projects stay.
/// Real omissions are not random: those of central actors bias most. Draw b uses the seed's b-th stream, the same draws
/// for all measures. Costs B networks and B times the measures. \pre the sources make the network under analysis; B >
/// 0, no null measure, none of ties
/// \cite costenbader_valente_2003 borgatti_2006_robustness smith_moody_2013
[[nodiscard]] std::vector<MeasureRobustness> robustness(const Analysis& analysis, const TieSources& sources,
                                                        std::span<const Measure* const> measures,
                                                        const RobustnessOptions& options = {},
                                                        const Progress& progress = {});

/// The same of the ties of a network as they are; see tie_sources(). Not for ties that come from projects: nobody
/// forgets one pair of a project.
[[nodiscard]] std::vector<MeasureRobustness> robustness(const Analysis& analysis,
                                                        std::span<const Measure* const> measures,
                                                        const RobustnessOptions& options = {},
                                                        const Progress& progress = {});

/// Rank of each value, 1 for the highest; equal values, but for rounding, share the mean of their ranks; none for those
/// undefined. n log n.
[[nodiscard]] Values ranks(std::span<const std::optional<double>> values);

}  // namespace maillage
