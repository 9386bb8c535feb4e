// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"

namespace maillage {

/// Of each edge of the network of a period, whether nothing it rests on has a date that puts it there: neither the row
/// nor its project, or only the start, before the period, of a project that is over. None of all times together.
/// Linear in the evidence.
[[nodiscard]] std::vector<bool> undated_ties(const Ecosystem& ecosystem, const Network& network, const Period& period);

/// The network without these edges, and without the nodes that had no others. \pre one entry per edge
[[nodiscard]] Network without_ties(const Network& network, const std::vector<bool>& left_out);

}  // namespace maillage
