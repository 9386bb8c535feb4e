// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/network/network.h"

namespace maillage {

/// Angles from one to another, in radians; y grows downwards, so they grow clockwise from the right.
struct Arc {
  double from = 0;
  double to = 0;  ///< ≥ from
};

/// Discs around one centre, whose distances from it are given: only their angles are free. One entry per disc.
struct AngleProblem {
  std::vector<double> radii;    ///< distances from the centre, ≥ 0
  std::vector<double> reaches;  ///< of the discs themselves
  std::vector<double> angles;   ///< where they would like to be
  std::vector<Arc> arcs;        ///< that each disc must stay in as a whole; empty: anywhere
  double gap = 0;               ///< between discs
};

[[nodiscard]] Point at_angle(double radius, double angle);

/// Half of the angle a disc takes up, seen from the centre; π for one that covers it.
[[nodiscard]] double half_angle(double radius, double reach);

/// The angles in the same order, mixed with evenly spaced ones (`evenness` 1: these alone), each disc getting as much
/// of its arc, or of the circle, as its half_angle asks for. \pre 0 ≤ evenness ≤ 1
[[nodiscard]] std::vector<double> spread_angles(const AngleProblem& problem, double evenness);

/// Angles near the wanted ones at which no disc overlaps another, nor leaves its arc; nothing when pushing does not get
/// there. Rounds are bounded; a round costs O(n²) at worst.
[[nodiscard]] std::optional<std::vector<double>> separate_angles(const AngleProblem& problem);

/// A number for each node: that of its kind, one beyond all kinds for projects.
[[nodiscard]] std::vector<std::uint32_t> kind_groups(const Network& network);

/// What makes one assignment of angles better than another.
struct TieLength {
  const Network& network;
  std::span<const double> radii;
  std::span<const std::uint32_t> groups;  ///< of each node
  double together = 0;                    ///< pull of each node towards the middle of its group, in mean ties
  bool within_groups = false;             ///< only nodes of one group may change places

  /// Weight times length, summed over the ties.
  [[nodiscard]] double of_ties(std::span<const double> angles) const;
};

/// Nodes change angles two by two as long as that shortens the ties. Deterministic; O(n²·degree) a sweep, sweeps are
/// bounded; in networks of more than 400 nodes only those near each other in angle change.
[[nodiscard]] std::vector<double> swap_angles(const TieLength& length, std::vector<double> angles);

}  // namespace maillage
