// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "maillage/network/network.h"

namespace maillage {

/// The tie between the same two the other way round. \pre the network is directed
[[nodiscard]] std::optional<EdgeId> tie_back(const Network& network, EdgeId id);

/// True for a tie of a directed network that rests on what leads back all the same: an undirected row, a shared
/// project. The two are drawn as one line without heads.
[[nodiscard]] bool is_mutual(const Network& network, EdgeId id);

}  // namespace maillage
