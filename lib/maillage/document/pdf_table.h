// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/document/document.h"
#include "maillage/document/pdf_strip.h"
#include "maillage/document/pdf_text.h"

namespace maillage {

/// A table as strips, at most `width` wide; cells are wrapped, in smaller letters where words would have to be cut. Two
/// rows stay together at both ends, short tables as a whole; headers are repeated. A row is one strip, whose cells are
/// tagged, or one for each of its lines where it is higher than `highest`. Empty without columns.
[[nodiscard]] std::vector<Strip> table_strips(const TableBlock& table, const Typesetter& typesetter, double width,
                                              double highest);

}  // namespace maillage
