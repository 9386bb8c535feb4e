// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/structure.h"

#include <cassert>

#include "maillage/hub/with_without.h"
#include "maillage/measures/components.h"

namespace maillage {
namespace {

constexpr std::size_t kSample = 16;  ///< nodes an estimate looks at

}  // namespace

Structure::Side::Side(const Network& network, int threads) {
  const Partition parts = connected_components(network);
  part_of = parts.part_of;
  sizes.assign(parts.sizes.begin(), parts.sizes.end());
  if (network.size() <= kernels::TieGains::kMostNodes) gains.emplace(network, threads);
}

double Structure::Side::fall(NodeId a, NodeId b) const {
  if (!apart(a, b)) return 0;
  const auto nodes = static_cast<double>(part_of.size());
  return 2 * static_cast<double>(size_around(a)) * static_cast<double>(size_around(b)) / (nodes * (nodes - 1));
}

std::optional<double> Structure::Side::efficiency() const {
  return gains ? std::optional(gains->efficiency()) : std::nullopt;
}

double Structure::Side::fragmentation() const {
  const auto nodes = static_cast<double>(part_of.size());
  if (nodes < 2) return 0;
  double together = 0;
  for (const std::size_t size : sizes) together += static_cast<double>(size) * (static_cast<double>(size) - 1);
  return 1 - together / (nodes * (nodes - 1));
}

void Structure::Side::add_tie(NodeId a, NodeId b, int threads) {
  if (apart(a, b)) {
    const std::uint32_t joined = part_of[b.index()];
    const std::uint32_t kept = part_of[a.index()];
    sizes[kept] += sizes[joined];
    sizes[joined] = 0;
    for (std::uint32_t& part : part_of) part = part == joined ? kept : part;
  }
  if (gains) gains->add_tie(a, b, threads);
}

Structure::Structure(const Network& network, std::optional<NodeId> hub, int threads)
    : hub_(hub), threads_(threads), whole_(network, threads) {
  if (!hub_) return;
  without_.emplace(without(network, *hub_), threads);
  partners_.assign(without_->sizes.size(), 0);
  for (const NodeId partner : network.neighbours(*hub_)) ++partners_[without_->part_of[aside(partner).index()]];
}

TieChange Structure::change(NodeId a, NodeId b) const {
  TieChange change;
  if (whole_.gains) change.efficiency = whole_.gains->efficiency_gain(a, b);
  if (!beside_hub(a, b)) return change;
  const NodeId left = aside(a);
  const NodeId right = aside(b);
  if (without_->gains) change.efficiency_without_hub = without_->gains->efficiency_gain(left, right);
  change.fragmentation_without_hub = without_->fall(left, right);
  if (without_->apart(left, right))
    change.freed = partners_[without_->part_of[left.index()]] * partners_[without_->part_of[right.index()]];
  return change;
}

TieBaseline Structure::baseline() const {
  TieBaseline found{.efficiency = whole_.efficiency(), .efficiency_without_hub = {}, .fragmentation_without_hub = {}};
  if (!without_) return found;
  found.efficiency_without_hub = without_->efficiency();
  found.fragmentation_without_hub = without_->fragmentation();
  return found;
}

double Structure::estimated_gain(NodeId a, NodeId b) const { return whole_.gains->estimated_gain(a, b, kSample); }

double Structure::estimated_gain_without_hub(NodeId a, NodeId b) const {
  return beside_hub(a, b) ? without_->gains->estimated_gain(aside(a), aside(b), kSample) : 0;
}

bool Structure::only_through_hub(NodeId a, NodeId b) const {
  return beside_hub(a, b) && !whole_.apart(a, b) && without_->apart(aside(a), aside(b));
}

void Structure::add_tie(NodeId a, NodeId b) {
  whole_.add_tie(a, b, threads_);
  if (!hub_) return;
  if (!beside_hub(a, b)) {
    const NodeId partner = a == *hub_ ? b : a;
    ++partners_[without_->part_of[aside(partner).index()]];
    return;
  }
  const std::uint32_t joined = without_->part_of[aside(b).index()];
  const std::uint32_t kept = without_->part_of[aside(a).index()];
  without_->add_tie(aside(a), aside(b), threads_);
  if (joined == kept) return;
  partners_[kept] += partners_[joined];
  partners_[joined] = 0;
}

}  // namespace maillage
