// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "maillage/measures/study.h"

/// Whether an intermediary closes the gaps it bridges: the *tertius iungens*, the third who joins. \cite obstfeld_2005
namespace maillage {

struct TwoPeriods {
  Period before;
  Period after;
  friend bool operator==(const TwoPeriods&, const TwoPeriods&) = default;
};

/// What the network rests on, cut in two by date.
struct PeriodSplit {
  std::optional<TwoPeriods> periods = {};  ///< nothing when fewer than two years are known
  std::size_t dated = 0;                   ///< projects and direct ties with a start, of those below
  std::size_t all = 0;                     ///< projects and direct ties the network rests on
  friend bool operator==(const PeriodSplit&, const PeriodSplit&) = default;
};

/// Cuts between two years, so that as many as possible of the dated projects and direct ties of the network that start
/// begin on each side alike: the first such cut. A direct tie without a start of its own starts with its project. The
/// first period begins with the first year, the second ends with the last year named by a start or an end; neither goes
/// beyond the period of the question. \pre the network is not two-mode
[[nodiscard]] PeriodSplit split_periods(const Study& study);

/// Pairs that were open in the first period: two steps apart, not tied.
struct OpenPairs {
  std::size_t number = 0;
  std::size_t present = 0;  ///< those whose two actors are both in the network of the second period
  std::size_t tied = 0;     ///< those tied in the second period

  /// tied/number, 0 to 1; nothing when there was no pair.
  [[nodiscard]] std::optional<double> share() const;
  friend bool operator==(const OpenPairs&, const OpenPairs&) = default;
};

struct BringingTogether {
  bool actor_was_there = false;  ///< the actor is in the network of the first period
  OpenPairs held = {};           ///< partners of the actor in the first period, whoever else stands between them
  OpenPairs others = {};         ///< two steps apart through others only; the actor is not one of the two
  friend bool operator==(const BringingTogether&, const BringingTogether&) = default;
};

/// Actors are recognised by their ids. O(Σ degree² × log size) \pre undirected, not two-mode
[[nodiscard]] BringingTogether bringing_together(const Network& before, const Network& after, std::string_view actor);

}  // namespace maillage
