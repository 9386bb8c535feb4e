// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/hiding.h"

#include <numeric>

#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"
#include "maillage/significance/source_rows.h"

namespace maillage {

Hider::Hider(const TieSources& sources, const Network& whole, Hidden hidden)
    : sources_(sources), whole_(whole), hidden_(hidden), ties_(merged_direct_ties(sources)) {}

Network Hider::hide(std::size_t wanted, Random& random) const {
  std::vector<std::size_t> order(ties_.size() + parts());
  std::iota(order.begin(), order.end(), std::size_t{0});
  random.shuffle(std::span(order));
  std::size_t few = 0;
  std::size_t enough = order.size();
  while (enough - few > 1) {
    const std::size_t middle = few + (enough - few) / 2;
    const std::size_t lost = whole_.edge_count() - without(std::span(order).first(middle)).edge_count();
    (lost < wanted ? few : enough) = middle;
  }
  return without(std::span(order).first(enough));
}

Network Hider::without(std::span<const std::size_t> hidden) const {
  std::vector<bool> is_hidden(ties_.size() + parts(), false);
  for (const std::size_t row : hidden) is_hidden[row] = true;
  TieSources left{.nodes = sources_.nodes, .projects = sources_.projects, .projection = sources_.projection};
  for (std::size_t i = 0; i < ties_.size(); ++i) {
    if (!is_hidden[i]) left.direct.push_back(ties_[i]);
  }
  for (std::size_t i = 0; i < sources_.memberships.size(); ++i) {
    if (!is_hidden[ties_.size() + part_of(i)]) left.memberships.push_back(sources_.memberships[i]);
  }
  return network_of(left);
}

std::size_t Hider::parts() const {
  return hidden_ == Hidden::projects ? sources_.projects.size() : sources_.memberships.size();
}

std::size_t Hider::part_of(std::size_t membership) const {
  return hidden_ == Hidden::projects ? sources_.memberships[membership].project : membership;
}

std::vector<std::pair<NodeId, NodeId>> lost_ties(const Network& whole, const Network& left) {
  std::vector<std::pair<NodeId, NodeId>> lost;
  for (const EdgeId tie : edge_ids(whole)) {
    const auto [a, b] = whole.ends(tie);
    if (!tied(left, a, b)) lost.emplace_back(a, b);
  }
  return lost;
}

}  // namespace maillage
