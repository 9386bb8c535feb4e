// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/encoding/encoding.h"

namespace maillage {

/// These nodes by what makes a name worth showing: highlight, size measure, ties, id; but for the first few, ends of
/// suggestions before all others.
[[nodiscard]] std::vector<NodeId> by_importance(const Subject& subject, const Encoding& encoding,
                                                std::vector<NodeId> nodes);

}  // namespace maillage
