// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "maillage/layout/layout.h"

namespace maillage {

struct StressOptions {
  bool weighted = false;  ///< distances as a weighted layout wants them; otherwise every tie is of length 1
  int threads = 0;        ///< 0: all processors; the result does not depend on it
};

/// How far distances on the map are from distances in the network, 0 (none) to 1: the mean over all pairs that are
/// connected, directions ignored, of (s·r/d − 1)², r the distance on the map, d that along the shortest path, s the
/// scale that makes it smallest, for each component its own. Nothing without a tie. O(nodes × ties).
/// \pre positions.size() == network.size()
/// \cite gansner_koren_north_2005 \cite ortmann_klimenta_brandes_2016
[[nodiscard]] std::optional<double> normalised_stress(const Network& network, std::span<const Point> positions,
                                                      const StressOptions& options = {});

/// Number of pairs of ties without a common end whose straight lines have a point in common; the two directions of a
/// tie are one. Quadratic in the ties that lie above each other, quick where ties are short beside the map.
/// \pre positions.size() == network.size() \cite purchase_2002
[[nodiscard]] std::uint64_t crossings(const Network& network, std::span<const Point> positions);

}  // namespace maillage
