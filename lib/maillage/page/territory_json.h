// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/page/explore_page.h"

namespace maillage {

/// What the modules of the page read: rows as columns of plain values, actors in the order of the network, projects by
/// id. Of the ecosystem only the rows that answer the question, and projects left out for their status alone.
[[nodiscard]] std::string territory_json(const ExploreFacts& facts);

}  // namespace maillage
