// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/walk_scores.h"

#include <cassert>
#include <cmath>

#include "maillage/network/by_node.h"

namespace maillage::kernels {
namespace {

constexpr int kShortWalk = 3;
constexpr int kCorrectedWalk = 5;
constexpr int kRestartedWalk = 8;
constexpr double kGoesOn = 0.85;  ///< chance of a walker not to start anew

double& of(WalkValues& values, WalkScore score) { return values[static_cast<std::size_t>(score)]; }

}  // namespace

WalkScores::WalkScores(const Network& network)
    : network_(network), per_partner_(network.size()), per_weight_(network.size()), per_root_(network.size()) {
  assert(!network.directed());
  for (const NodeId node : node_ids(network)) {
    const auto partners = static_cast<double>(network.neighbours(node).size());
    if (partners == 0) continue;
    double strength = 0;
    for (const double weight : network.weights(node)) strength += weight;
    per_partner_[node.index()] = 1 / partners;
    per_weight_[node.index()] = 1 / strength;
    per_root_[node.index()] = 1 / std::sqrt(partners);
  }
}

WalkScores::Chances WalkScores::spread(const Chances& chances, const Chances& share, bool weighted) const {
  Chances next(chances.size(), 0);
  for (const NodeId node : node_ids(network_)) {
    const double passed = chances[node.index()] * share[node.index()];
    if (passed == 0) continue;
    const auto partners = network_.neighbours(node);
    const auto weights = network_.weights(node);
    for (std::size_t i = 0; i < partners.size(); ++i)
      next[partners[i].index()] += weighted ? passed * weights[i] : passed;
  }
  return next;
}

std::vector<WalkValues> WalkScores::from(NodeId node) const {
  std::vector<WalkValues> values(network_.size());
  const auto partners = static_cast<double>(network_.neighbours(node).size());
  if (partners == 0) return values;
  const double often = partners / static_cast<double>(network_.edge_count());
  Chances start(network_.size(), 0);
  start[node.index()] = 1;
  double goes_on = 1;
  Chances at = start;
  for (int step = 1; step <= kRestartedWalk; ++step) {
    at = spread(at, per_partner_, false);
    goes_on *= kGoesOn;
    for (std::size_t b = 0; b < at.size(); ++b) {
      if (at[b] == 0) continue;
      if (step == kShortWalk) of(values[b], WalkScore::local) = often * at[b];
      if (step <= kShortWalk) of(values[b], WalkScore::superposed) += often * at[b];
      if (step <= kCorrectedWalk) of(values[b], WalkScore::degree_corrected) += at[b] * per_partner_[b];
      of(values[b], WalkScore::restarted) += goes_on * at[b] * (1 + partners * per_partner_[b]);
    }
  }
  at = start;
  for (int step = 1; step <= kCorrectedWalk; ++step) {
    at = spread(at, per_weight_, true);
    for (std::size_t b = 0; b < at.size(); ++b)
      of(values[b], WalkScore::weighted_degree_corrected) += at[b] * per_weight_[b];
  }
  const Chances all(network_.size(), 1);
  at = spread(spread(spread(start, all, false), per_root_, false), per_root_, false);
  for (std::size_t b = 0; b < at.size(); ++b) of(values[b], WalkScore::three_paths) = at[b];
  return values;
}

}  // namespace maillage::kernels
