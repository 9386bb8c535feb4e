// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/columns.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/io/text/grid.h"
#include "maillage/io/text/source_text.h"

namespace maillage {

/// The rows of a delimited text, by the dialect of its format or else the one its first lines tell: the separator that
/// makes most titles of this kind of table known (of any table of a territory, where the kind is not), then the one
/// that makes most cells. A doubtful choice is noted. The text must outlive the grid.
[[nodiscard]] std::unique_ptr<Grid> read_grid(const SourceText& source, std::optional<TableKind> kind,
                                              const TableFormat& format, Diagnostics& diagnostics);

}  // namespace maillage
