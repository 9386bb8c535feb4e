// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structural_holes.h"

#include <algorithm>
#include <cstdint>
#include <numeric>

#include "maillage/base/maths.h"

namespace maillage {
namespace {

/// The undirected network whose weights are z_ij = a_ij + a_ji (a_ij in an undirected one: only ratios count).
Network dyads(const Network& network, bool weighted) {
  std::vector<Contribution> contributions;
  for (std::size_t i = 0; i < network.edge_count(); ++i) {
    const auto [from, to] = network.ends(EdgeId(i));
    contributions.push_back({from.value, to.value, {TieId(i), weighted ? network.weight(EdgeId(i)) : 1}});
  }
  const auto nodes = network.nodes();
  return {std::vector<Node>(nodes.begin(), nodes.end()), std::move(contributions), false};
}

/// visit(i, j) for each node in both rows, which ascend: its places.
template <typename Visit>
void for_each_common(std::span<const NodeId> a, std::span<const NodeId> b, Visit visit) {
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) visit(i, j);
    const bool first = a[i] <= b[j];
    const bool second = b[j] <= a[i];
    if (first) ++i;
    if (second) ++j;
  }
}

}  // namespace

StructuralHoles::StructuralHoles(const Network& network, bool weighted) : dyads_(dyads(network, weighted)) {
  for (std::size_t i = 0; i < dyads_.size(); ++i) {
    const auto weights = dyads_.weights(NodeId(i));
    strength_.push_back(std::accumulate(weights.begin(), weights.end(), 0.0));
    highest_.push_back(weights.empty() ? 0 : *std::max_element(weights.begin(), weights.end()));
  }
}

std::vector<Contact> StructuralHoles::contacts(NodeId ego) const {
  std::vector<Contact> found;
  const auto alters = dyads_.neighbours(ego);
  const auto weights = dyads_.weights(ego);
  const double strength = strength_[ego.index()];
  for (std::size_t i = 0; i < alters.size(); ++i) {
    const NodeId alter = alters[i];
    const auto of_alter = dyads_.weights(alter);
    double through_others = 0;
    double redundancy = 0;
    for_each_common(alters, dyads_.neighbours(alter), [&](std::size_t q, std::size_t j) {
      through_others += weights[q] / strength * (of_alter[j] / strength_[alters[q].index()]);
      redundancy += weights[q] / strength * (of_alter[j] / highest_[alter.index()]);
    });
    const double investment = weights[i] / strength;
    const double bound = investment + through_others;
    found.push_back({alter, investment, bound * bound, redundancy});
  }
  return found;
}

std::optional<double> constraint(std::span<const Contact> contacts) {
  if (contacts.empty()) return std::nullopt;
  double sum = 0;
  for (const Contact& contact : contacts) sum += contact.constraint;
  return sum;
}

std::optional<double> effective_size(std::span<const Contact> contacts) {
  if (contacts.empty()) return std::nullopt;
  double sum = 0;
  for (const Contact& contact : contacts) sum += 1 - contact.redundancy;
  return sum;
}

std::optional<double> efficiency(std::span<const Contact> contacts) {
  const std::optional<double> size = effective_size(contacts);
  if (!size) return std::nullopt;
  return *size / static_cast<double>(contacts.size());
}

double hierarchy(std::span<const Contact> contacts) {
  if (contacts.size() < 2) return contacts.empty() ? 0 : 1;
  const auto count = static_cast<double>(contacts.size());
  const double mean = *constraint(contacts) / count;
  double disorder = 0;
  for (const Contact& contact : contacts) {
    const double ratio = contact.constraint / mean;
    disorder += ratio * maths::log(ratio);
  }
  return std::clamp(disorder / (count * maths::log(count)), 0.0, 1.0);
}

}  // namespace maillage
