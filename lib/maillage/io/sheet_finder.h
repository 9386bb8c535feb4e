// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/input_file.h"
#include "maillage/io/package/data_package.h"
#include "maillage/io/read_ecosystem.h"

/// Finds the tables of a territory, whatever they are called.
namespace maillage {

/// A table that may be one of a territory's: its rows, and what is known of it before they are looked at.
struct TableSheet {
  std::filesystem::path path;
  std::string name;  ///< of the file without ending, or of the sheet
  TableFormat format;
  std::unique_ptr<SourceText> source;  ///< null for a sheet of a workbook
  std::unique_ptr<Grid> grid;
  std::optional<OpenSheet> sheet;  ///< what a workbook hides of it; its grid is the one above
  std::optional<TableKind> kind;
};

/// One of each kind at most, by TableKind.
struct FoundSheets {
  std::array<std::unique_ptr<TableSheet>, kTableKinds> sheets;
  std::array<bool, kTableKinds> twice = {};  ///< two tables with rows are there, the second is not read
  std::string
      descriptor;  ///< what a workbook that maillage wrote keeps of what its sheets do not say; empty for others
  std::vector<std::unique_ptr<InputFile>> workbooks;  ///< hold the texts of the sheets
};

/// The tables in a folder. What is wrong or guessed is told. \throw std::system_error when a file cannot be read
[[nodiscard]] FoundSheets find_in_folder(const std::filesystem::path& folder, const ReadOptions& options,
                                         Diagnostics& diagnostics);

/// One file, and the tables beside it that have the name of another one. \throw std::system_error likewise
[[nodiscard]] FoundSheets find_beside(const std::filesystem::path& file, const ReadOptions& options,
                                      Diagnostics& diagnostics);

/// The tables of a data package, which says what they are. \throw std::system_error likewise
[[nodiscard]] FoundSheets open_described(TableFiles files, const ReadOptions& options, Diagnostics& diagnostics);

}  // namespace maillage
