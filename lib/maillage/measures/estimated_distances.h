// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "maillage/kernels/costs.h"
#include "maillage/kernels/paths/diameter.h"
#include "maillage/kernels/paths/sampled_distances.h"
#include "maillage/measures/analysis.h"

/// Distances between all actors where there are too many to search from each: estimated, if the options allow it.
namespace maillage {

/// The options ask for estimates, and searches from every actor would take more than about ten seconds of one
/// processor.
[[nodiscard]] inline bool distances_estimated(const Analysis& analysis, bool weighted) {
  constexpr double kSeconds = 10;
  return analysis.options().approximate && kernels::seconds_for_distances(analysis.network(), weighted) > kSeconds;
}

/// The same, and the network is undirected: sums of distances have bounds there alone.
[[nodiscard]] inline bool distance_sums_estimated(const Analysis& analysis, bool weighted) {
  return !analysis.network().directed() && distances_estimated(analysis, weighted);
}

template <bool Weighted>
struct EstimatedDistances {
  kernels::SampledDistances of;
};

/// Made once. A search by lengths is worth many breadth-first ones.
template <bool Weighted>
[[nodiscard]] const kernels::SampledDistances& estimated_distances(const Analysis& analysis) {
  constexpr std::size_t kTargets = Weighted ? 1024 : 8192;
  const auto make = [&] {
    const MeasureOptions& options = analysis.options();
    return EstimatedDistances<Weighted>{kernels::sampled_distances(
        analysis.network(),
        {.weighted = Weighted, .targets = kTargets, .seed = options.seed, .threads = options.threads})};
  };
  return analysis.once<EstimatedDistances<Weighted>>(make).of;
}

template <bool Weighted>
struct EstimatedDiameter {
  kernels::DiameterBounds of;
};

/// Made once. \pre the network is undirected
template <bool Weighted>
[[nodiscard]] const kernels::DiameterBounds& estimated_diameter(const Analysis& analysis) {
  constexpr std::size_t kSearches = Weighted ? 200 : 1000;
  const auto make = [&] {
    return EstimatedDiameter<Weighted>{
        kernels::diameter_bounds(analysis.network(), {.weighted = Weighted, .searches = kSearches})};
  };
  return analysis.once<EstimatedDiameter<Weighted>>(make).of;
}

}  // namespace maillage
