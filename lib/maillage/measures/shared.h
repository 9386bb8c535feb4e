// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "maillage/measures/analysis.h"
#include "maillage/measures/directions.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/structure/components.h"

namespace maillage {

/// The network without directions: itself when it has none. Made once.
[[nodiscard]] inline const Network& underlying(const Analysis& analysis) {
  return underlying_analysis(analysis).network();
}

/// Connected components of the network under analysis, made once.
[[nodiscard]] const Partition& components_of(const Analysis& analysis);

/// The one value of a measure of the network.
[[nodiscard]] inline Values for_network(std::optional<double> value) { return {value}; }

/// Defined everywhere. `Numbers` is a range of anything that converts to double.
template <typename Numbers>
[[nodiscard]] Values defined(const Numbers& numbers) {
  Values values;
  values.reserve(numbers.size());
  for (const auto& number : numbers) values.emplace_back(static_cast<double>(number));
  return values;
}

}  // namespace maillage
