// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage::reports {

/// All measures that suit the network.
[[nodiscard]] std::vector<const Measure*> suitable_measures(const Network& network, Scope scope);

/// Kind of a node, for machines and for people; a project is of the kind "project".
[[nodiscard]] std::string kind_id(const Node& node, const Ecosystem& ecosystem);
[[nodiscard]] std::string kind_name(const Node& node, const Ecosystem& ecosystem, Language language);

/// Largest value first, undefined last; equal values by name (of a tie that of its first end), then in their own order.
[[nodiscard]] std::vector<std::size_t> order_by(const Values& values, const Network& network, Scope scope);

/// 0, 1, … count − 1.
[[nodiscard]] std::vector<std::size_t> own_order(std::size_t count);

}  // namespace maillage::reports
