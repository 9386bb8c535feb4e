// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace maillage {

/// Weights of ties between groups, symmetric, one row per group.
using GroupTies = std::vector<std::vector<double>>;

enum class GroupShape : std::uint8_t { circle, line };

/// The order of groups on a circle or in a line in which the weight of each pair of groups, times the number of steps
/// between them (on the circle the shorter way), is least in sum: groups with many ties come side by side. The first of
/// the least in lexical order for up to 8 groups; for more, found by exchanges from the given order.
[[nodiscard]] std::vector<std::uint32_t> order_groups(const GroupTies& ties, GroupShape shape);

/// That sum. \pre order holds each group once
[[nodiscard]] double order_cost(const GroupTies& ties, const std::vector<std::uint32_t>& order, GroupShape shape);

}  // namespace maillage
