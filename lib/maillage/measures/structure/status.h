// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/network/network.h"

/// Standing of an actor from that of the actors tied to it.
namespace maillage {

/// Spectral radius of the adjacency matrix, or of the weights, of the network without directions; nothing without ties.
/// \throw std::runtime_error if it does not converge
[[nodiscard]] std::optional<double> largest_eigenvalue(const Network& network, bool weighted = false);

struct KatzOptions {
  bool weighted = false;
  bool outward = false;              ///< follow the ties from their source; otherwise count those that arrive
  std::optional<double> alpha = {};  ///< weight of each further step; 0.85 / largest_eigenvalue() unless given
};

/// Of each node, 1 + the number of walks that lead to it from any node, a walk of length k counting alpha^k. In a
/// directed network alpha stays below 1/λ of the network without directions, so that the sum always converges. Without
/// ties, 1 for all. O(ties) a step, some 200 steps.
/// \throw std::invalid_argument when alpha is negative or such that the sum does not converge \cite katz_1953
[[nodiscard]] std::vector<double> katz(const Network& network, const KatzOptions& options = {});

/// Hubs point to good authorities, authorities are pointed to by good hubs: the leading singular vectors of the
/// adjacency matrix, each scaled to maximum 1 on the part of the network where the singular value is largest (on all of
/// them when several are equal), 0 elsewhere.
struct Hits {
  std::vector<double> hubs;
  std::vector<double> authorities;
};

/// Nothing without ties. \throw std::runtime_error if it does not converge \cite kleinberg_1999
[[nodiscard]] std::optional<Hits> hits(const Network& network);

}  // namespace maillage
