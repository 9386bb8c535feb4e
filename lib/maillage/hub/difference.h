// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "maillage/measures/leading.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/study.h"
#include "maillage/network/network.h"

namespace maillage {

// What a network would be if one actor left.

/// The network of the other actors, their ties with their evidence.
[[nodiscard]] Network without(const Network& network, NodeId actor);

/// A measure of the network with the actor and without it.
struct Change {
  const Measure* measure = nullptr;
  std::optional<double> with = {};
  std::optional<double> without = {};
  friend bool operator==(const Change&, const Change&) = default;
};

/// Nodes are those of the network with the actor. \cite borgatti_2006
struct WithWithout {
  /// network.n, .m, .n_components, .giant_size, .giant_share, .average_path_length_finite, .global_efficiency, .kpp_F
  std::vector<Change> changes;
  std::size_t isolates_with = 0;     ///< actors without any partner
  std::size_t isolates_without = 0;  ///< the same once the actor has left, itself not counted
  /// What is left of the actor's own component: the largest piece first, among equals the one with the lowest node;
  /// each ascending. None for an isolate, one when nobody is cut off.
  std::vector<std::vector<NodeId>> pieces;
  std::vector<NodeId> new_isolates;  ///< those whose only partner is the actor, ascending
  std::vector<NodeId> hubs;       ///< the most between, all that are equal; none when nobody stands between two others
  std::vector<NodeId> next_hubs;  ///< the same once the actor has left
  std::optional<double> next_betweenness = {};  ///< theirs, normalised; nothing when there is none
  friend bool operator==(const WithWithout&, const WithWithout&) = default;
};

/// Costs what betweenness costs. \pre the network is not two-mode
[[nodiscard]] WithWithout with_without(const Analysis& analysis, NodeId actor);

// Whether an intermediary closes the gaps it bridges: the *tertius iungens*, the third who joins.

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

/// \cite obstfeld_2005
struct BringingTogether {
  bool actor_was_there = false;  ///< the actor is in the network of the first period
  OpenPairs held = {};           ///< partners of the actor in the first period, whoever else stands between them
  OpenPairs others = {};         ///< two steps apart through others only; the actor is not one of the two
  friend bool operator==(const BringingTogether&, const BringingTogether&) = default;
};

/// Actors are recognised by their ids. O(Σ degree² × log size) \pre undirected, not two-mode
[[nodiscard]] BringingTogether bringing_together(const Network& before, const Network& after, std::string_view actor);

}  // namespace maillage
