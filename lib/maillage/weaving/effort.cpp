// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/effort.h"

#include <algorithm>

#include "maillage/kernels/costs.h"
#include "maillage/weaving/candidates.h"
#include "maillage/weaving/seating/seating.h"

namespace maillage {
namespace {

constexpr double kGainStep = 3e-11;     ///< what a tie would gain, per pair of actors in the network
constexpr double kBoundOfActor = 1e-9;  ///< what it could gain at most, per actor
constexpr double kBoundOfPair = 2e-6;
constexpr double kBridges = 300;  ///< ties that are measured before each suggestion, far apart as bridges are
constexpr double kGainOfBridgeStep = 3e-10;
constexpr double kDistanceStep = 1e-9;  ///< to keep all distances, per pair of actors
constexpr double kPairStep = 2e-6;      ///< to look at a pair in a network whose distances are not kept
constexpr double kLookedAt = 3000;      ///< pairs of closure, about

/// Pairs of so many.
double pairs(std::size_t count) { return static_cast<double>(count) * (static_cast<double>(count) - 1) / 2; }

double squared(const Network& network) {
  const auto size = static_cast<double>(network.size());
  return size * size;
}

bool keeps_distances(const Network& network) { return network.size() <= most_actors_for(Aim::bridge); }

/// To find the hub and keep the distances with it and without.
double seconds_to_prepare(const Network& network, const SuggestOptions& options) {
  if (!keeps_distances(network)) return 0;
  const double hub = options.hub ? 0 : kernels::seconds_for_betweenness(network, false);
  return hub + 2 * kDistanceStep * squared(network);
}

double seconds_for_pairs(const Network& network, double pairs, const SuggestOptions& options) {
  const double one = keeps_distances(network) ? kGainStep * squared(network) : kPairStep;
  return seconds_to_prepare(network, options) + pairs * one;
}

}  // namespace

double seconds_for_comparing(const Network& network, std::size_t people, const SuggestOptions& options) {
  return seconds_for_pairs(network, pairs(people), options);
}

double seconds_for_suggestions(const Network& network, const SuggestOptions& options) {
  const double all = pairs(network.size());
  if (options.aim == Aim::closure) return seconds_for_pairs(network, std::min(kLookedAt, all), options);
  const double bounds = std::min(static_cast<double>(kMostCandidates), all) *
                        (kBoundOfPair + kBoundOfActor * static_cast<double>(network.size()));
  const double measured = std::min(kBridges, all) * kGainOfBridgeStep * squared(network);
  return seconds_to_prepare(network, options) + (static_cast<double>(options.top) + 1) * (bounds + measured);
}

double seconds_for_introductions(std::size_t people, std::size_t rounds) {
  constexpr double kStep = 2.5e-9;  // of a matching, per person and pair
  return kStep * static_cast<double>(people) * pairs(people) * static_cast<double>(rounds);
}

double seconds_for_seating(std::size_t people, std::size_t tables, std::size_t rounds) {
  constexpr double kStep = 2.4e-8;  // of an exchange, per seat of a table
  constexpr SeatingOptions kUsual;
  const double seats = static_cast<double>(people) / static_cast<double>(std::max<std::size_t>(tables, 1));
  const double exchanges = static_cast<double>(kUsual.restarts * kUsual.effort) * static_cast<double>(people * rounds);
  return kStep * seats * exchanges;
}

}  // namespace maillage
