// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/io/data_package.h"
#include "maillage/io/input_file.h"
#include "maillage/io/table.h"
#include "maillage/model/ecosystem.h"

namespace maillage {

/// Which file or sheet is which table of a territory. Opens each once; the tables live as long as this object.
class TerritoryFiles {
 public:
  /// Looks in a folder, a data package, a workbook, or at the table of actors and beside it. What a package says of the
  /// territory goes into the ecosystem.
  TerritoryFiles(const std::filesystem::path& path, Ecosystem& ecosystem, Diagnostics& diagnostics);

  [[nodiscard]] bool has(TableKind kind) const;
  /// Null when there is none. Adds its file to those of the ecosystem.
  [[nodiscard]] const Table* open(TableKind kind);

 private:
  using Path = std::filesystem::path;
  static std::size_t index(TableKind kind) { return static_cast<std::size_t>(kind); }

  void find(const Path& path);
  void read_package(const Path& path);
  void find_in_folder(const Path& folder);
  void find_beside(const Path& given);
  void add_file(TableKind kind, const Path& path);
  std::vector<OpenSheet>& read_sheets(const Path& path, Severity unreadable);
  void add_given_workbook(const Path& path);
  void add_workbook(const Path& path);
  void add_sheet(TableKind kind, const OpenSheet& sheet);
  void add_by_columns(const OpenSheet& sheet);
  void tell_two(TableKind kind, const std::string& second, Place place);

  Ecosystem& ecosystem_;
  Diagnostics& diagnostics_;
  TableFiles files_;
  std::array<const OpenSheet*, kTableKinds> sheets_ = {};
  std::vector<std::unique_ptr<InputFile>> workbooks_;
  std::vector<std::unique_ptr<std::vector<OpenSheet>>> opened_;
  std::array<std::unique_ptr<SingleTableFile>, kTableKinds> texts_;
  std::array<std::unique_ptr<Table>, kTableKinds> tables_;
};

}  // namespace maillage
