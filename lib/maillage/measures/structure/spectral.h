// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/measures/structure/components.h"
#include "maillage/network/network.h"

namespace maillage {

/// The leading eigenvector of the adjacency matrix, or of the weights, on the component of the largest spectral radius,
/// scaled to maximum 1; 0 on the others. Components of the same radius (relative 1e-9) all count. Nothing when there is
/// no tie. By Lanczos' method, until ‖Av − λv‖ ≤ 10⁻¹² λ‖v‖. \pre components are those of the network, which is
/// undirected
/// \throw std::runtime_error if it does not converge
[[nodiscard]] std::optional<std::vector<double>> eigenvector(const Network& network, const Partition& components,
                                                             bool weighted);

}  // namespace maillage
