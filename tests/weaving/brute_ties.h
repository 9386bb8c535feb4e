// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/network/network.h"
#include "maillage/weaving/suggestion.h"

/// What ties change, by making them: on matrices, for networks of a few nodes.
namespace maillage::testing {

using Pattern = std::vector<std::vector<bool>>;

[[nodiscard]] Pattern pattern_of(const Network& network);
[[nodiscard]] Pattern with_tie(Pattern pattern, NodeId a, NodeId b);
/// The node keeps its place, alone.
[[nodiscard]] Pattern cut_off(Pattern pattern, NodeId node);
/// The same of unit weights without one of its nodes, if any.
[[nodiscard]] Network network_of(const Pattern& pattern, std::optional<NodeId> without = {});

/// Entry [a][b]: steps between them, 0 for none (and for a = b).
[[nodiscard]] std::vector<std::vector<std::size_t>> steps(const Pattern& pattern);

/// Mean of 1/steps over ordered pairs; `without` is no part of it.
[[nodiscard]] double brute_efficiency(const Pattern& pattern, std::optional<NodeId> without = {});

/// The tie made and measured anew; fragmentation by the registered measure network.kpp_F.
[[nodiscard]] TieChange brute_change(const Pattern& pattern, std::optional<NodeId> hub, NodeId a, NodeId b);

}  // namespace maillage::testing
