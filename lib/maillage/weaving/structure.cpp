// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/structure.h"

#include <utility>

#include "maillage/hub/difference.h"
#include "maillage/measures/structure/components.h"

namespace maillage {
Structure::Side::Side(const Network& network, int threads) {
  const Partition parts = connected_components(network);
  part_of = parts.part_of;
  sizes.assign(parts.sizes.begin(), parts.sizes.end());
  if (network.size() <= kernels::TieGains::kMostNodes) gains = std::make_unique<kernels::TieGains>(network, threads);
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
    : threads_(threads), whole_(network, threads) {
  if (!hub) return;
  aside_ = std::make_unique<Aside>(Aside{*hub, Side(without(network, *hub), threads), {}});
  aside_->partners.assign(aside_->side.sizes.size(), 0);
  for (const NodeId partner : network.neighbours(*hub)) ++aside_->partners_around(aside_->node(partner));
}

TieChange Structure::change(NodeId a, NodeId b) const {
  TieChange change;
  if (whole_.gains) change.efficiency = whole_.gains->efficiency_gain(a, b);
  const Aside* const aside = beside_hub(a, b);
  if (aside == nullptr) return change;
  const Side& side = aside->side;
  const NodeId left = aside->node(a);
  const NodeId right = aside->node(b);
  if (side.gains) change.efficiency_without_hub = side.gains->efficiency_gain(left, right);
  change.fragmentation_without_hub = 0.0 - side.fall(left, right);  // 0 has no sign
  if (side.apart(left, right))
    change.freed = aside->partners[side.part_of[left.index()]] * aside->partners[side.part_of[right.index()]];
  return change;
}

TieBaseline Structure::baseline() const {
  TieBaseline found{.efficiency = whole_.efficiency(), .efficiency_without_hub = {}, .fragmentation_without_hub = {}};
  if (!aside_) return found;
  found.efficiency_without_hub = aside_->side.efficiency();
  found.fragmentation_without_hub = aside_->side.fragmentation();
  return found;
}

double Structure::gain(NodeId a, NodeId b, bool aside) const {
  if (!aside) return whole_.gains->efficiency_gain(a, b);
  const Aside* const beside = beside_hub(a, b);
  return beside == nullptr ? 0 : beside->side.gains->efficiency_gain(beside->node(a), beside->node(b));
}

kernels::TieGains::Bound Structure::most_gain(NodeId a, NodeId b, bool aside) const {
  if (!aside) return whole_.gains->most_gain(a, b);
  const Aside* const beside = beside_hub(a, b);
  return beside == nullptr ? kernels::TieGains::Bound()
                           : beside->side.gains->most_gain(beside->node(a), beside->node(b));
}

double Structure::fall_without_hub(NodeId a, NodeId b) const {
  const Aside* const beside = beside_hub(a, b);
  return beside == nullptr ? 0 : beside->side.fall(beside->node(a), beside->node(b));
}

bool Structure::only_through_hub(NodeId a, NodeId b) const {
  const Aside* const aside = beside_hub(a, b);
  return aside != nullptr && !whole_.apart(a, b) && aside->side.apart(aside->node(a), aside->node(b));
}

void Structure::add_tie(NodeId a, NodeId b) {
  whole_.add_tie(a, b, threads_);
  if (!aside_) return;
  if (beside_hub(a, b) == nullptr) {
    ++aside_->partners_around(aside_->node(a == aside_->hub ? b : a));
    return;
  }
  const NodeId left = aside_->node(a);
  const NodeId right = aside_->node(b);
  const std::size_t joined = aside_->side.apart(left, right) ? std::exchange(aside_->partners_around(right), 0) : 0;
  aside_->partners_around(left) += joined;
  aside_->side.add_tie(left, right, threads_);
}

}  // namespace maillage
