// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "maillage/base/diagnostic.h"
#include "maillage/io/columns.h"
#include "maillage/io/grid.h"
#include "maillage/io/source_text.h"
#include "maillage/io/table_format.h"

namespace maillage {

/// The rows of a delimited text, by the dialect of its format or else the one its first line tells: the separator that
/// makes most headers of this kind of table known, then the one that makes most cells. A doubtful choice is noted. The
/// text must outlive the grid.
[[nodiscard]] std::unique_ptr<Grid> read_grid(const SourceText& source, TableKind kind, const TableFormat& format,
                                              Diagnostics& diagnostics);

}  // namespace maillage
