// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include "maillage/measures/estimated_distances.h"
#include "maillage/measures/estimator.h"

namespace maillage {
namespace {

double number_of_nodes(const Analysis& analysis) { return static_cast<double>(analysis.network().size()); }

double total(const std::vector<double>& numbers) { return std::accumulate(numbers.begin(), numbers.end(), 0.0); }

template <bool Weighted>
Estimate by_targets(double epsilon, const Analysis& analysis) {
  const auto& found = estimated_distances<Weighted>(analysis);
  return {epsilon, found.delta, found.targets, Drawn::actors};
}

template <bool Weighted>
bool all_estimated(const Analysis& analysis) {
  return distances_estimated(analysis, Weighted);
}

template <bool Weighted>
bool sums_estimated(const Analysis& analysis) {
  return distance_sums_estimated(analysis, Weighted);
}

template <bool Weighted>
double seconds(const Analysis& analysis) {
  return kernels::seconds_for_distances_to(targets_for<Weighted>(*analysis.options().approximate), analysis.network(),
                                           Weighted);
}

/// Mostly a few dozen searches, one after another.
double seconds_of_bounds(const Analysis& /*analysis*/) { return 0; }

template <bool Weighted>
bool diameter_estimated(const Analysis& analysis) {
  if (!sums_estimated<Weighted>(analysis)) return false;
  const auto& [least, most] = estimated_diameter<Weighted>(analysis);
  return least < most;
}

template <bool Weighted>
Estimate harmonic(const Analysis& analysis) {
  const std::vector<double>& errors = estimated_distances<Weighted>(analysis).inverse_sum.error;
  const double largest = *std::max_element(errors.begin(), errors.end());
  return by_targets<Weighted>(largest / (number_of_nodes(analysis) - 1), analysis);
}

/// A sum of distances lies between these ends, and is no less than the number of those reached.
Estimate closeness(const Analysis& analysis) {
  const auto& found = estimated_distances<false>(analysis);
  double widest = 0;
  for (std::size_t i = 0; i < found.reached.size(); ++i) {
    const auto reached = static_cast<double>(found.reached[i]);
    const auto share = [&](double sum) { return reached * reached / std::max(sum, reached); };
    if (reached == 0) continue;
    const double at = share(found.sum.of[i]);
    const double error = found.sum.error[i];
    widest = std::max({widest, share(found.sum.of[i] - error) - at, at - share(found.sum.of[i] + error)});
  }
  return by_targets<false>(widest / (number_of_nodes(analysis) - 1), analysis);
}

template <bool Weighted>
Estimate mean_distance(const Analysis& analysis) {
  const auto& found = estimated_distances<Weighted>(analysis);
  const double pairs = std::accumulate(found.reached.begin(), found.reached.end(), 0.0);
  return by_targets<Weighted>(pairs == 0 ? 0 : total(found.sum.error) / pairs, analysis);
}

template <bool Weighted>
Estimate efficiency(const Analysis& analysis) {
  const double n = number_of_nodes(analysis);
  return by_targets<Weighted>(total(estimated_distances<Weighted>(analysis).inverse_sum.error) / (n * (n - 1)),
                              analysis);
}

/// Surely between its two bounds.
template <bool Weighted>
Estimate diameter(const Analysis& analysis) {
  const auto& [least, most] = estimated_diameter<Weighted>(analysis);
  return {(most - least) / 2, 0, 0, Drawn::nothing};
}

/// Of all nodes, or of sums, which have bounds in undirected networks alone.
template <bool Weighted>
constexpr Estimator of_all(Estimate (*quality)(const Analysis&)) {
  return {all_estimated<Weighted>, seconds<Weighted>, all_estimated<Weighted>, quality};
}
template <bool Weighted>
constexpr Estimator of_sums(Estimate (*quality)(const Analysis&)) {
  return {sums_estimated<Weighted>, seconds<Weighted>, sums_estimated<Weighted>, quality};
}
template <bool Weighted>
constexpr Estimator of_diameter() {
  return {sums_estimated<Weighted>, seconds_of_bounds, diameter_estimated<Weighted>, diameter<Weighted>};
}

constexpr std::array<std::pair<std::string_view, Estimator>, 11> kEstimators = {{
    {"closeness", of_sums<false>(closeness)},
    {"harmonic", of_all<false>(harmonic<false>)},
    {"harmonic_weighted", of_all<true>(harmonic<true>)},
    {"network.diameter_finite", of_diameter<false>()},
    {"network.average_path_length_finite", of_sums<false>(mean_distance<false>)},
    {"network.global_efficiency", of_all<false>(efficiency<false>)},
    {"network.kpp_DF", of_all<false>(efficiency<false>)},
    {"network.diameter_finite_w", of_diameter<true>()},
    {"network.average_path_length_finite_w", of_sums<true>(mean_distance<true>)},
    {"network.global_efficiency_w", of_all<true>(efficiency<true>)},
    {"network.kpp_DF_w", of_all<true>(efficiency<true>)},
}};

}  // namespace

const Estimator* distance_estimator_of(std::string_view id) {
  const auto found =
      std::find_if(kEstimators.begin(), kEstimators.end(), [&](const auto& one) { return one.first == id; });
  return found == kEstimators.end() ? nullptr : &found->second;
}

}  // namespace maillage
