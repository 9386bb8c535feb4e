// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/diagnostic.h"
#include "maillage/base/file.h"
#include "maillage/io/tables/columns.h"
#include "maillage/io/tables/table.h"
#include "maillage/io/text/files.h"
#include "maillage/io/text/grid.h"
#include "maillage/io/text/source_text.h"

namespace maillage {

struct Workbook;

/// A sheet with content, and what of it a reader of the workbook does not see.
struct OpenSheet {
  std::unique_ptr<Grid> grid;
  bool hidden = false;
  std::size_t hidden_rows = 0;
  std::size_t hidden_columns = 0;
};

/// A file of the user's whose tables are wanted: a delimited text, or the sheets of a workbook. Which, its first bytes
/// say.
class InputFile {
 public:
  /// \throw std::system_error when it cannot be read
  InputFile(const std::filesystem::path& path, const Files& files);
  ~InputFile();
  InputFile(InputFile&&) = delete;
  InputFile(const InputFile&) = delete;
  InputFile& operator=(InputFile&&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  /// As the user gave it.
  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] bool is_workbook() const { return is_workbook_; }

  /// The sheets with content; none, and a diagnostic of this severity that says what to do, for a workbook that cannot
  /// be read. They live as long as this object. \pre is_workbook()
  [[nodiscard]] std::vector<OpenSheet> read_sheets(Severity unreadable, Diagnostics& diagnostics);
  /// \pre !is_workbook()
  [[nodiscard]] std::unique_ptr<SourceText> read_text(std::string_view encoding, Diagnostics& diagnostics) const;

 private:
  std::string name_;
  std::shared_ptr<const FileBytes> bytes_;
  bool is_workbook_;
  std::unique_ptr<Workbook> workbook_;
};

/// True for a file whose name ends as those of tables do: .csv, .tsv, .txt, and of workbooks.
[[nodiscard]] bool has_table_ending(const std::filesystem::path& path);

/// The table a sheet is: by its name, else, for the only sheet of its file, by the file's.
[[nodiscard]] std::optional<TableKind> kind_by_name(const OpenSheet& sheet, bool alone);
/// Says what of a sheet that is used is hidden, and which of its cells show errors: these are read as empty.
void tell_of_sheet(const Grid& grid, const OpenSheet& sheet, Diagnostics& diagnostics);

/// A file that holds one table, such as a list of participants.
class SingleTableFile {
 public:
  /// Of a workbook: the sheet that is named like the table, else the one with most of its columns, else the first; the
  /// others are noted. `encoding`: of a text, when it is stated. "-" is standard input. \throw std::system_error when
  /// the file cannot be read
  SingleTableFile(const std::filesystem::path& path, const Files& files, TableKind kind, Diagnostics& diagnostics,
                  std::string_view encoding = {});

  [[nodiscard]] const std::string& name() const { return file_.name(); }
  /// Null for a workbook.
  [[nodiscard]] const SourceText* text() const { return text_.get(); }
  /// Null for a text.
  [[nodiscard]] const Grid* sheet() const { return sheet_ == nullptr ? nullptr : sheet_->grid.get(); }
  /// False for a workbook without content or that cannot be read, which was told.
  [[nodiscard]] bool is_readable() const { return text_ != nullptr || sheet_ != nullptr; }

  /// \pre is_readable(); called once
  [[nodiscard]] const Table& read_table(TableFormat format, Diagnostics& diagnostics);

 private:
  void choose_sheet(Diagnostics& diagnostics);

  InputFile file_;
  TableKind kind_;
  std::unique_ptr<SourceText> text_;
  std::vector<OpenSheet> sheets_;
  const OpenSheet* sheet_ = nullptr;
  std::unique_ptr<Table> table_;
};

}  // namespace maillage
