// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "maillage/measures/analysis.h"
#include "maillage/measures/structure/core_periphery.h"

namespace maillage {

/// How a network of cooperation grows, after Krebs and Holley. \cite krebs_holley_2006
enum class Stage : std::uint8_t {
  scattered,      ///< small groups that do not know each other
  hub_and_spoke,  ///< one actor holds the others together
  multi_hub,      ///< several do
  core_periphery  ///< a dense core that does not depend on any one of its members, and a periphery tied to it
};

/// What the stage is read from; never to be shown without it. Directions ignored.
struct StageEvidence {
  double giant_share = 0;  ///< share of the actors in the largest component
  std::optional<double> degree_centralization;
  std::optional<double> betweenness_centralization;
  std::optional<double> transitivity;
  /// Actors with at least 3 partners, half as many as the best-tied actor, and 3 times as many as the median actor of
  /// the largest component. Most partners first, then by id.
  std::vector<NodeId> hubs;
  /// Of the other actors of its component, the share that, without the best-tied actor, would be joined to fewer than
  /// half of them; nothing without ties.
  std::optional<double> dependent_share;
  std::optional<CorePeriphery> core;
  bool core_holds = false;  ///< the core stays in one piece whichever of its members leaves
};

/// The thresholds are this program's own: no publication gives any.
struct StageThresholds {
  double giant_share = 0.5;     ///< below: scattered
  double centralization = 0.5;  ///< of betweenness: from here on a single hub holds the network, and it has no core
  double core_density = 0.5;    ///< from here on, with core_correlation, and when the core holds: core–periphery
  double core_correlation = 0.4;
};

struct StageReport {
  std::optional<Stage> stage;  ///< nothing when the network is like none of the four
  StageEvidence evidence;
};

/// Scattered when the largest component is small; otherwise core–periphery when a dense core holds by itself and no
/// single actor centralises the network; otherwise hub-and-spoke with one hub and a centralised network, multi-hub with
/// several. Nothing when the network has no actor. Costs what betweenness() and core_periphery() cost.
/// \pre network is not two-mode
[[nodiscard]] std::optional<StageReport> stage(const Analysis& analysis, const StageThresholds& thresholds = {});

}  // namespace maillage
