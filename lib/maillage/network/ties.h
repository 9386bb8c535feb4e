// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>

#include "maillage/network/network.h"

namespace maillage {

/// The tie from a to b, if there is one. O(log degree)
[[nodiscard]] inline std::optional<EdgeId> tie_between(const Network& network, NodeId a, NodeId b) {
  const auto partners = network.neighbours(a);
  const auto at = std::lower_bound(partners.begin(), partners.end(), b);
  if (at == partners.end() || *at != b) return std::nullopt;
  return network.edges(a)[static_cast<std::size_t>(at - partners.begin())];
}

[[nodiscard]] inline bool tied(const Network& network, NodeId a, NodeId b) {
  return tie_between(network, a, b).has_value();
}

}  // namespace maillage
