// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "maillage/network/network.h"

namespace maillage {

/// How surprising the weight of each tie is to its ends, were an actor's ties of random weights: the probability of a
/// share of the actor's strength as large as this, (1 − w/s)^(k − 1) with s the strength and k the ties of the actor,
/// of the end where it is smaller. 0 to 1, small for ties that stand out; the backbone of level α keeps those below α.
/// An end with a single tie has no say; nothing where neither has. In a directed network the outgoing ties of the
/// source and the incoming ones of the target. One value per edge. Linear. \cite serrano_boguna_vespignani_2009
[[nodiscard]] std::vector<std::optional<double>> disparity(const Network& network);

}  // namespace maillage
