// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "maillage/layout/layout.h"

namespace maillage {

/// Moves discs apart until none overlaps another (centres at least the sum of the radii plus `gap` apart), keeping the
/// shape of the layout as far as possible: discs that do not overlap and are not pushed stay where they are.
/// Deterministic. A round costs O(n log n); rounds are bounded.
/// \pre radii.size() == centres.size(), centres finite, radii ≥ 0, gap ≥ 0
[[nodiscard]] std::vector<Point> remove_overlaps(std::span<const Point> centres, std::span<const double> radii,
                                                 double gap);

/// The same without leaving the box from `low` to `high`; nothing when pushing does not get there, which it does as
/// long as the discs leave enough of the box empty. \pre every disc fits into the box
[[nodiscard]] std::optional<std::vector<Point>> remove_overlaps_within(std::span<const Point> centres,
                                                                       std::span<const double> radii, double gap,
                                                                       const Point& low, const Point& high);

/// The same pushes within the box, no more than `rounds` of them, and fewer of more than 16,000 discs: what remains of
/// overlaps remains.
[[nodiscard]] std::vector<Point> loosen_within(std::span<const Point> centres, std::span<const double> radii,
                                               double gap, const Point& low, const Point& high, int rounds);

/// The same pushes, no more than `rounds` of them: what remains of overlaps remains. For making room rather than order.
[[nodiscard]] std::vector<Point> loosen(std::span<const Point> centres, std::span<const double> radii, int rounds);

/// True when no disc overlaps another in the sense above.
[[nodiscard]] bool are_apart(std::span<const Point> centres, std::span<const double> radii, double gap);

}  // namespace maillage
