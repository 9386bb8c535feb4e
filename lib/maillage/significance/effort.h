// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "maillage/measures/registry.h"
#include "maillage/network/network.h"

/// How much work a test or a robustness may be by default. All of it follows from the numbers of actors and ties:
/// nothing depends on the machine, and a number of replicates that no value has a say in leaves p-values valid.
namespace maillage {

/// `most` replicates as long as they take about ten seconds of one processor; fewer in larger networks, 20 at least.
[[nodiscard]] std::size_t affordable_replicates(const Network& network, std::size_t most);

/// How far off betweenness may be in so many replicates: nothing, that is exact, as long as all of them together take
/// about ten seconds of one processor.
[[nodiscard]] std::optional<double> affordable_precision(const Network& network, std::size_t replicates);

/// What so many replicates take in which these measures are computed, about, in seconds of one processor; `precision`
/// as above.
[[nodiscard]] double seconds_for_replicates(const Network& network, std::span<const Measure* const> measures,
                                            std::size_t replicates, std::optional<double> precision);

}  // namespace maillage
