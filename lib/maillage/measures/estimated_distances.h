// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <optional>

#include "maillage/kernels/costs.h"
#include "maillage/kernels/paths/diameter.h"
#include "maillage/kernels/paths/sampled_distances.h"
#include "maillage/measures/analysis.h"

/// Distances between all actors where there are too many to search from each: estimated, if the options allow it.
namespace maillage {

/// The precision of betweenness at which distances are exact as long as searches from every actor take no more than
/// about ten seconds of one processor, and estimated from as many actors as a bound of about that needs.
constexpr double kUsualPrecision = 0.01;

/// How long exact ones may take, in seconds of one processor: the rougher betweenness may be, the less. At 0.03, which
/// is for draws of which there are many, about a third of a second.
[[nodiscard]] inline double exact_distances_within(double precision) {
  constexpr double kSeconds = 10;
  const double finer = std::min(1.0, kUsualPrecision / precision);
  return kSeconds * finer * finer * finer;
}

/// The options ask for estimates, and searches from every actor would take longer than that.
[[nodiscard]] inline bool distances_estimated(const Analysis& analysis, bool weighted) {
  const std::optional<double>& precision = analysis.options().approximate;
  return precision && kernels::seconds_for_distances(analysis.network(), weighted) > exact_distances_within(*precision);
}

/// The same, and the network is undirected: sums of distances have bounds there alone.
[[nodiscard]] inline bool distance_sums_estimated(const Analysis& analysis, bool weighted) {
  return !analysis.network().directed() && distances_estimated(analysis, weighted);
}

/// To how many actors distances are measured: the rougher betweenness may be, the fewer, as errors of distances fall
/// with their number about as its own do. A search by lengths is worth many breadth-first ones.
template <bool Weighted>
[[nodiscard]] std::size_t targets_for(double precision) {
  constexpr double kMost = Weighted ? 1024 : 8192;
  constexpr double kFewest = Weighted ? 128 : 1024;
  return static_cast<std::size_t>(std::clamp(std::ceil(kMost * kUsualPrecision / precision), kFewest, kMost));
}

template <bool Weighted>
struct EstimatedDistances {
  kernels::SampledDistances of;
};

/// Made once. \pre the options ask for estimates
template <bool Weighted>
[[nodiscard]] const kernels::SampledDistances& estimated_distances(const Analysis& analysis) {
  const auto make = [&] {
    const MeasureOptions& options = analysis.options();
    return EstimatedDistances<Weighted>{
        kernels::sampled_distances(analysis.network(), {.weighted = Weighted,
                                                        .targets = targets_for<Weighted>(*options.approximate),
                                                        .seed = options.seed,
                                                        .threads = options.threads})};
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
