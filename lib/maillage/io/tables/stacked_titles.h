// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/io/tables/columns.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// The titles of a table in two rows, one upon the other.
struct StackedTitles {
  std::vector<std::string> titles;  ///< empty where the table has its titles in one row
  bool below = false;               ///< the second row is the one under the header, no row of data
};

/// Puts titles in two rows together: a question or group above, cells merged across or empty behind it, and under it
/// what each of its columns is. "Commune" under "Où ?" is "Commune", "AMAP" under "Vos partenaires" is "Vos partenaires
/// [AMAP]".
[[nodiscard]] StackedTitles stacked_titles(const Grid& grid, std::size_t header, TableKind kind);

}  // namespace maillage
