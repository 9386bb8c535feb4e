// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/significance/effort.h"

#include <algorithm>
#include <memory>

#include "maillage/kernels/costs.h"
#include "maillage/measures/estimate.h"

namespace maillage {
namespace {

constexpr double kSeconds = 10;    ///< of one processor
constexpr double kRoughly = 0.03;  ///< precision of betweenness in a replicate
constexpr double kFewest = 20;     ///< replicates
constexpr double kSecondsPerEnd =
    2e-6;  ///< to make a replicate and measure it roughly, for each actor and end of a tie

double seconds_for_one_roughly(const Network& network) {
  const auto ends = static_cast<double>(network.size() + 2 * network.edge_count());
  return kSecondsPerEnd * std::max(ends, 1.0);
}

}  // namespace

std::size_t affordable_replicates(const Network& network, std::size_t most) {
  const double affordable = std::max(kFewest, kSeconds / seconds_for_one_roughly(network));
  return affordable < static_cast<double>(most) ? static_cast<std::size_t>(affordable) : most;
}

std::optional<double> affordable_precision(const Network& network, std::size_t replicates) {
  const double seconds = static_cast<double>(replicates) * kernels::seconds_for_betweenness(network, false);
  return seconds > kSeconds ? std::optional(kRoughly) : std::nullopt;
}

double seconds_for_replicates(const Network& network, std::span<const Measure* const> measures, std::size_t replicates,
                              std::optional<double> precision) {
  const Analysis analysis(std::make_shared<const Network>(network), {.approximate = precision});
  return static_cast<double>(replicates) * (seconds_for_one_roughly(network) + seconds_for(measures, analysis));
}

}  // namespace maillage
