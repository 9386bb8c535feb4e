// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "maillage/measures/structure/kinds.h"
#include "maillage/network/network.h"

namespace maillage {

/// Newman's modularity of the partition into kinds (Leicht & Newman's in a directed network); nothing without ties.
[[nodiscard]] std::optional<double> kind_modularity(const MixingMatrix& matrix, bool directed);

/// Newman's coefficient: 1 when all ties are within kinds, 0 when kinds do not matter; nothing without ties, or when
/// all ties are within one kind. \cite newman_2003
[[nodiscard]] std::optional<double> kind_assortativity(const MixingMatrix& matrix, bool directed);

/// Correlation of the degrees of the two ends of a tie; in a directed network of the out-degree of its source and the
/// in-degree of its target. Nothing when degrees at one end do not vary. \cite newman_2002
[[nodiscard]] std::optional<double> degree_assortativity(const Network& network);

}  // namespace maillage
