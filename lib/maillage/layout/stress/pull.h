// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace maillage {

/// Numbers added up side by side, on every processor, so that sums are the same everywhere.
constexpr std::size_t kPullLanes = 8;

/// The smallest length of rows that holds so many numbers: a multiple of kPullLanes.
[[nodiscard]] constexpr std::size_t pull_width(std::size_t count) {
  return (count + kPullLanes - 1) / kPullLanes * kPullLanes;
}

/// What a node at some place adds to the stress, Σ (r/d − 1)² over others, r their distance on the plane, and half the
/// gradient of this by its place.
struct Pull {
  double x = 0;
  double y = 0;
  double stress = 0;
};

/// `inverse` holds 1/d, 0 for a node that does not count; `places` all x, then all y of the others. Two nodes on the
/// same spot do not pull each other. The same on every processor.
/// \pre inverse.size() a multiple of kPullLanes, places.size() twice that
[[nodiscard]] Pull pull_on(double x, double y, std::span<const float> inverse, std::span<const double> places);

}  // namespace maillage
