// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

#include "maillage/base/diagnostic.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

struct ReadOptions {
  std::size_t diagnostics_kept = 200;  ///< of each severity; the others are counted
  int threads = 0;                     ///< 0: all processors
};

/// What was read, with the warnings and notes that do not prevent its use.
struct Reading {
  Ecosystem ecosystem;
  Diagnostics diagnostics;
};

/// Reads a territory: a workbook (.xlsx, .ods) with the tables as sheets, a folder with a datapackage.json or with the
/// tables as CSV or workbooks (acteurs/actors, projets/projects,
/// participations, liens/ties, communes), the datapackage.json itself, or the table of actors (the others are looked
/// for beside it). Every fault is found before it gives up. Linear in the size of the files.
/// \throw InputError with all diagnostics when any is an error; std::system_error when a file cannot be read
[[nodiscard]] Reading read_ecosystem(const std::filesystem::path& path, const ReadOptions& options = {});

}  // namespace maillage
