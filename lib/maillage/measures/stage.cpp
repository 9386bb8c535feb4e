// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/stage.h"

#include <algorithm>
#include <cassert>

#include "maillage/measures/catalogue.h"
#include "maillage/measures/core_fit.h"
#include "maillage/measures/directions.h"
#include "maillage/measures/structure/components.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

std::size_t degree(const Network& network, NodeId node) { return network.neighbours(node).size(); }

/// Actors that reach each other through `allowed` actors only, from `first`.
std::vector<NodeId> reached_from(const Network& network, NodeId first, std::vector<bool>& allowed) {
  std::vector<NodeId> reached = {first};
  allowed[first.index()] = false;
  for (std::size_t met = 0; met < reached.size(); ++met) {
    for (const NodeId neighbour : network.neighbours(reached[met])) {
      if (!allowed[neighbour.index()]) continue;
      allowed[neighbour.index()] = false;
      reached.push_back(neighbour);
    }
  }
  return reached;
}

/// Median number of partners in the largest component, the higher of the two in the middle.
std::size_t median_degree(const Network& network, const Partition& components) {
  std::vector<std::size_t> degrees;
  for (const NodeId node : node_ids(network)) {
    if (components.part_of[node.index()] == 0) degrees.push_back(degree(network, node));
  }
  const auto middle = degrees.begin() + static_cast<std::ptrdiff_t>(degrees.size() / 2);
  std::nth_element(degrees.begin(), middle, degrees.end());
  return *middle;
}

/// Actors by number of partners, most first, then by id.
std::vector<NodeId> best_tied(const Network& network) {
  std::vector<NodeId> nodes;
  for (const NodeId node : node_ids(network)) nodes.emplace_back(node);
  std::stable_sort(nodes.begin(), nodes.end(),
                   [&](NodeId a, NodeId b) { return degree(network, a) > degree(network, b); });
  return nodes;
}

std::vector<NodeId> hubs(const Network& network, const Partition& components) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kTimesMedian = 3;
  std::vector<NodeId> found = best_tied(network);
  const std::size_t highest = degree(network, found.front());
  const std::size_t median = median_degree(network, components);
  const auto is_hub = [&](NodeId node) {
    const std::size_t partners = degree(network, node);
    return partners >= kFewest && 2 * partners >= highest && partners >= kTimesMedian * median;
  };
  std::erase_if(found, [&](NodeId node) { return !is_hub(node); });
  return found;
}

std::optional<double> dependent_share(const Network& network) {
  const NodeId hub = best_tied(network).front();
  if (degree(network, hub) == 0) return std::nullopt;
  std::vector<bool> allowed(network.size(), true);
  allowed[hub.index()] = false;
  std::vector<std::size_t> pieces;
  std::size_t others = 0;
  for (const NodeId partner : network.neighbours(hub)) {
    if (!allowed[partner.index()]) continue;
    pieces.push_back(reached_from(network, partner, allowed).size());
    others += pieces.back();
  }
  std::size_t dependent = 0;
  for (const std::size_t piece : pieces) dependent += 2 * piece < others ? piece : 0;
  return static_cast<double>(dependent) / static_cast<double>(others);
}

/// The network among these nodes, which ascend.
Network among(const Network& network, const std::vector<NodeId>& nodes) {
  std::vector<Node> kept;
  std::vector<Contribution> contributions;
  for (const NodeId node : nodes) kept.push_back(network[node]);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const auto place_of_a = std::lower_bound(nodes.begin(), nodes.end(), a);
    const auto place_of_b = std::lower_bound(nodes.begin(), nodes.end(), b);
    if (place_of_a == nodes.end() || *place_of_a != a || place_of_b == nodes.end() || *place_of_b != b) continue;
    contributions.push_back({static_cast<std::uint32_t>(place_of_a - nodes.begin()),
                             static_cast<std::uint32_t>(place_of_b - nodes.begin()),
                             {TieId(edge.index()), 1}});
  }
  return {std::move(kept), std::move(contributions), false};
}

/// Whether these actors stay in one piece among themselves whichever of them leaves. \pre 3 or more
bool holds_without_any(const Network& network, const std::vector<NodeId>& nodes) {
  const Network core = among(network, nodes);
  return connected_components(core).sizes.size() == 1 && biconnected_components(core).articulation.empty();
}

StageEvidence find_evidence(const Analysis& analysis) {
  const Network& network = analysis.network();
  const Partition components = connected_components(network);
  StageEvidence evidence;
  evidence.giant_share = static_cast<double>(components.sizes.front()) / static_cast<double>(network.size());
  evidence.degree_centralization = catalogue::kDegreeCentralization.compute(analysis).front();
  evidence.betweenness_centralization = catalogue::kBetweennessCentralization.compute(analysis).front();
  evidence.transitivity = catalogue::kTransitivity.compute(analysis).front();
  evidence.hubs = hubs(network, components);
  evidence.dependent_share = dependent_share(network);
  evidence.core = core_periphery_of(analysis);
  evidence.core_holds = evidence.core && holds_without_any(network, evidence.core->core);
  return evidence;
}

std::optional<Stage> read_stage(const StageEvidence& evidence, const StageThresholds& thresholds) {
  if (evidence.giant_share < thresholds.giant_share) return Stage::scattered;
  const bool centralised = evidence.betweenness_centralization.value_or(0) >= thresholds.centralization;
  if (!centralised && evidence.core_holds && evidence.core->core_density >= thresholds.core_density &&
      evidence.core->correlation >= thresholds.core_correlation) {
    return Stage::core_periphery;
  }
  if (evidence.hubs.size() > 1) return Stage::multi_hub;
  if (evidence.hubs.size() == 1 && centralised) return Stage::hub_and_spoke;
  return std::nullopt;
}

}  // namespace

std::optional<StageReport> stage(const Analysis& analysis, const StageThresholds& thresholds) {
  if (analysis.network().directed()) return stage(underlying_analysis(analysis), thresholds);
  assert(!analysis.network().two_mode());
  if (analysis.network().size() == 0) return std::nullopt;
  StageReport report{std::nullopt, find_evidence(analysis)};
  report.stage = read_stage(report.evidence, thresholds);
  return report;
}

}  // namespace maillage
