// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::kernels {

struct StructuralHolesOptions {
  bool weighted = false;   ///< otherwise each tie, in each direction, counts 1
  bool hierarchy = false;  ///< compute it too
  int threads = 0;         ///< 0: all processors; the result does not depend on it
};

/// Burt's measures, of each node; none for an isolate.
struct StructuralHoles {
  std::vector<std::optional<double>> constraint;
  std::vector<std::optional<double>> effective_size;  ///< divided by the number of alters, the efficiency
  std::vector<std::optional<double>> hierarchy;       ///< of the constraint over alters, 0 to 1; empty unless asked for
};

/// In the model of the whole network, where alters of alters count; ties of both directions are added. O(ties^1.5) at
/// worst. \cite burt_1992
[[nodiscard]] StructuralHoles structural_holes(const Network& network, const StructuralHolesOptions& options = {});

}  // namespace maillage::kernels
