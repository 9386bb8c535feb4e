// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <typeindex>
#include <utility>

#include "maillage/measures/analysis.h"
#include "maillage/measures/components.h"
#include "maillage/measures/registry.h"

namespace maillage {

/// What several measures of one network need, each made when first asked for. The type of a result is its key, so that
/// a family of measures can share what it likes without anyone else knowing.
struct Analysis::Shared {
  Shared(const Network& its_network, const MeasureOptions& its_options) : network(its_network), options(its_options) {}

  /// make(), called once for each type T.
  template <typename T, typename Make>
  const T& once(Make make) {
    std::shared_ptr<const void>& result = results[typeid(T)];
    if (!result) result = std::make_shared<const T>(make());
    return *static_cast<const T*>(result.get());
  }

  /// The network without directions: itself when it has none.
  const Network& underlying() {
    if (!network.directed()) return network;
    return once<Network>([&] { return undirected(network); });
  }

  const Network& network;
  MeasureOptions options;
  std::map<std::type_index, std::shared_ptr<const void>> results;
};

/// Connected components of the network under analysis, made once.
[[nodiscard]] const Partition& components_of(Analysis& analysis);

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
