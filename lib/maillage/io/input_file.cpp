// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/input_file.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/tables/header_row.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/standard_input.h"
#include "maillage/io/workbook/read_workbook.h"
#include "maillage/io/workbook/workbook_fault.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

CellType type_of(SheetCellType type) {
  switch (type) {
    case SheetCellType::number: return CellType::number;
    case SheetCellType::date: return CellType::date;
    case SheetCellType::boolean: return CellType::boolean;
    case SheetCellType::error: return CellType::error;
    case SheetCellType::text: break;
  }
  return CellType::text;
}

GridCell empty_cell(std::uint32_t line, std::uint32_t column) {
  GridCell cell;
  cell.line = line;
  cell.column = column;
  return cell;
}

void add_cell(const SheetCell& cell, std::uint32_t line, Grid& grid) {
  std::string_view text = cell.text();
  if (has_invisible(text)) {
    text = grid.keep(without_invisible(text));
    grid.count_invisible();
  }
  grid.add({.data = text.data(),
            .size = static_cast<std::uint32_t>(text.size()),
            .line = line,
            .column = cell.column,
            .type = type_of(cell.type),
            .filled = cell.filled,
            .across = cell.across});
}

/// How far the rows of a sheet reach, by its first hundred: one of them has the titles.
std::uint32_t width_of(const Sheet& sheet) {
  constexpr std::size_t kLooked = 100;
  std::uint32_t width = 0;
  for (const SheetRow& row : std::span(sheet.rows).first(std::min(kLooked, sheet.rows.size())))
    width = std::max(width, sheet.cells_of(row).back().column + 1);
  return width;
}

/// A row of a grid has a cell in every column up to its last; empty ones at the end are no fault of a sheet.
void add_row(const Sheet& sheet, const SheetRow& row, std::uint32_t width, Grid& grid) {
  grid.begin_row(row.line, row.hidden);
  std::uint32_t next = 0;
  for (const SheetCell& cell : sheet.cells_of(row)) {
    for (; next < cell.column; ++next) grid.add(empty_cell(row.line, next));
    add_cell(cell, row.line, grid);
    ++next;
  }
  for (; next < width; ++next) grid.add(empty_cell(row.line, next));
}

OpenSheet open_sheet(const std::string& file, const Sheet& sheet) {
  OpenSheet open{std::make_unique<Grid>(file, sheet.name), sheet.hidden, 0, sheet.hidden_columns};
  const std::uint32_t width = width_of(sheet);
  for (const SheetRow& row : sheet.rows) {
    add_row(sheet, row, width, *open.grid);
    if (row.hidden) ++open.hidden_rows;
  }
  return open;
}

/// The titles of a table of this kind, wherever they stand.
std::vector<std::string> titles_for(const Grid& grid, TableKind kind) {
  const auto header = find_header(grid, kind);
  return header ? titles_of(grid, header->row) : std::vector<std::string>();
}

void note(const Grid& grid, std::string_view code, Text message, Diagnostics& diagnostics) {
  diagnostics.add({.severity = Severity::note, .code = code, .place = grid.place(), .message = std::move(message)});
}

void tell_error(const Grid& grid, const GridCell& cell, Diagnostics& diagnostics) {
  if (!diagnostics.has_room(Severity::warning)) return diagnostics.count_only(Severity::warning);
  Diagnostic warning = grid.locate(cell.line, cell.column);
  warning.severity = Severity::warning;
  warning.code = "cell-error";
  warning.message = cell.text() == "=" ? kNeverComputed() : kCellError(cell.text());
  diagnostics.add(std::move(warning));
}

}  // namespace

InputFile::InputFile(const fs::path& path, const Files& files)
    : name_(path.string()),
      bytes_(files.read(path)),
      is_workbook_(looks_like_workbook(bytes_->view(), fold(path.extension().string()))) {}

InputFile::~InputFile() = default;

std::vector<OpenSheet> InputFile::read_sheets(Severity unreadable, Diagnostics& diagnostics) {
  std::vector<OpenSheet> sheets;
  try {
    workbook_ = read_workbook(bytes_->view());
    for (Sheet& sheet : workbook_->sheets) {
      if (!sheet.rows.empty()) sheets.push_back(open_sheet(name_, sheet));
      sheet = {};
    }
  } catch (const WorkbookFault& fault) {
    diagnostics.add(
        {.severity = unreadable, .code = fault.code(), .place = {.file = name_}, .message = fault.message()});
  }
  return sheets;
}

std::unique_ptr<SourceText> InputFile::read_text(std::string_view encoding, Diagnostics& diagnostics) const {
  return std::make_unique<SourceText>(name_, bytes_, encoding, diagnostics);
}

bool has_table_ending(const fs::path& path) {
  constexpr std::array<std::string_view, 9> kEndings = {".csv", ".tsv", ".txt",     ".xlsx", ".xlsm",
                                                        ".ods", ".xls", ".numbers", ".xlsb"};
  const std::string ending = fold(path.extension().string());
  return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

std::optional<TableKind> kind_by_name(const OpenSheet& sheet, bool alone) {
  std::string_view name = sheet.grid->place().sheet;
  if (name.ends_with(".csv")) name.remove_suffix(4);  // as programs name sheets after the files they come from
  const auto kind = find_table_kind(name);
  if (kind || !alone) return kind;
  return find_table_kind(fs::path(sheet.grid->place().file).stem().string());
}

void tell_of_sheet(const Grid& grid, const OpenSheet& sheet, Diagnostics& diagnostics) {
  if (sheet.hidden) note(grid, "hidden-sheet", kHiddenSheet(), diagnostics);
  if (sheet.hidden_rows > 0) note(grid, "hidden-rows", kHiddenRows(sheet.hidden_rows), diagnostics);
  if (sheet.hidden_columns > 0) note(grid, "hidden-columns", kHiddenColumns(sheet.hidden_columns), diagnostics);
  tell_invisible(grid, diagnostics);
  for (const GridRow& row : grid.rows()) {
    for (const GridCell& cell : grid.cells(row)) {
      if (cell.type == CellType::error) tell_error(grid, cell, diagnostics);
    }
  }
}

SingleTableFile::SingleTableFile(const fs::path& path, const Files& files, TableKind kind, Diagnostics& diagnostics,
                                 std::string_view encoding)
    : file_(input_path(path), files), kind_(kind) {
  if (!file_.is_workbook()) {
    text_ = file_.read_text(encoding, diagnostics);
    return;
  }
  sheets_ = file_.read_sheets(Severity::error, diagnostics);
  choose_sheet(diagnostics);
}

void SingleTableFile::choose_sheet(Diagnostics& diagnostics) {
  if (sheets_.empty() && !diagnostics.has_errors())
    diagnostics.add({.code = "empty-table", .place = {.file = name()}, .message = kEmptyTable()});
  if (sheets_.empty()) return;
  const auto score = [&](const OpenSheet& sheet) {
    const std::string name = fold(sheet.grid->place().sheet);
    const Label names = name_of(kind_);
    const bool named = std::any_of(names.begin(), names.end(), [&](std::string_view one) { return name == fold(one); });
    return std::pair(named, count_known(kind_, titles_for(*sheet.grid, kind_)));
  };
  const auto chosen = std::max_element(sheets_.begin(), sheets_.end(),
                                       [&](const auto& a, const auto& b) { return score(a) < score(b); });
  sheet_ = &*chosen;
  tell_of_sheet(*sheet_->grid, *sheet_, diagnostics);
  for (const OpenSheet& sheet : sheets_) {
    if (&sheet != sheet_)
      note(*sheet.grid, "ignored-sheet", kOtherSheet(Words(sheet_->grid->place().sheet)), diagnostics);
  }
}

const Table& SingleTableFile::read_table(TableFormat format, Diagnostics& diagnostics) {
  if (text_) table_ = std::make_unique<Table>(*text_, kind_, std::move(format), diagnostics);
  else table_ = std::make_unique<Table>(*sheet_->grid, kind_, std::move(format), diagnostics);
  return *table_;
}

}  // namespace maillage
