// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "maillage/base/text.h"
#include "maillage/io/text/grid.h"

namespace maillage {

/// True for a row that shows how a table is filled in, as `maillage init` writes it: its first cell begins with
/// "(exemple)" or "(example)".
[[nodiscard]] inline bool is_example_row(std::span<const GridCell> cells) {
  const std::string_view first = cells.empty() ? std::string_view() : trim(cells.front().text());
  return first.starts_with("(exemple)") || first.starts_with("(example)");
}

}  // namespace maillage
