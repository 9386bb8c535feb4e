// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <optional>

#include "maillage/base/diagnostic.h"
#include "maillage/io/tables/columns.h"
#include "maillage/io/tables/table_format.h"
#include "maillage/io/text/files.h"
#include "maillage/io/text/source_text.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// The table files of a territory, by TableKind.
using TableFiles = std::array<std::optional<TableFile>, kTableKinds>;

/// Where the tables of a package are.
struct PackageFolder {
  std::filesystem::path path;
  const Files& files;
};

/// Reads the descriptor of a Frictionless data package (profiles 1 and 2): puts title, sources, licences and declared
/// kinds into the ecosystem and returns the tables it lists. Whatever it leaves unread or unchecked is noted.
[[nodiscard]] TableFiles read_data_package(const SourceText& source, const PackageFolder& folder, Ecosystem& ecosystem,
                                           Diagnostics& diagnostics);

/// The same of the descriptor that a workbook of ours keeps in a sheet: its paths are the names of sheets, which may
/// have changed since. Of their columns it says which are texts, whatever they look like.
[[nodiscard]] TableFiles read_workbook_package(const SourceText& source, Ecosystem& ecosystem,
                                               Diagnostics& diagnostics);

}  // namespace maillage
