// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory_files.h"

#include <algorithm>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/messages.h"
#include "maillage/io/workbook/read_workbook.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

namespace fs = std::filesystem;

/// Files of tables in a folder, in the order of their names; not those a program keeps beside an open file.
std::vector<fs::path> tables_in(const fs::path& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const bool hidden = name.starts_with(".") || name.starts_with("~$");
    if (!hidden && has_table_ending(entry.path()) && entry.is_regular_file()) paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

bool is_named_text(const fs::path& path) {
  const std::string ending = fold(path.extension().string());
  return ending == ".csv" || ending == ".tsv" || ending == ".txt";
}

/// A sheet that explains the others is no table, and nothing need be said of it.
bool explains(const OpenSheet& sheet) {
  const std::string name = fold(sheet.grid->place().sheet);
  return name == "lisez moi" || name == "read me" || name == "readme";
}

}  // namespace

TerritoryFiles::TerritoryFiles(const Path& path, Ecosystem& ecosystem, Diagnostics& diagnostics)
    : ecosystem_(ecosystem), diagnostics_(diagnostics) {
  find(path);
}

bool TerritoryFiles::has(TableKind kind) const { return files_[index(kind)] || sheets_[index(kind)] != nullptr; }

void TerritoryFiles::find(const Path& path) {
  if (fs::is_directory(path)) {
    if (fs::exists(path / "datapackage.json")) read_package(path / "datapackage.json");
    else find_in_folder(path);
  } else if (fold(path.extension().string()) == ".json") {
    read_package(path);
  } else {
    if (InputFile(path).is_workbook()) add_given_workbook(path);
    else files_[index(TableKind::actors)] = TableFile{path, {}};
    find_beside(path);
  }
}

void TerritoryFiles::read_package(const Path& path) {
  const SourceText source(path, "", diagnostics_);
  files_ = read_data_package(source, path.parent_path(), ecosystem_, diagnostics_);
}

void TerritoryFiles::find_in_folder(const Path& folder) {
  for (const Path& path : tables_in(folder)) {
    const auto kind = find_table_kind(path.stem().string());
    if (!is_named_text(path)) add_workbook(path);
    else if (kind) add_file(*kind, path);
    else
      diagnostics_.add(
          {.severity = Severity::note, .code = "ignored-file", .place = {path.string()}, .message = kIgnoredFile()});
  }
}

/// Tables that the given file does not hold, by the names of the files beside it.
void TerritoryFiles::find_beside(const Path& given) {
  const Path folder = given.has_parent_path() ? given.parent_path() : Path(".");
  std::array<bool, kTableKinds> held = {};
  for (std::size_t i = 0; i < kTableKinds; ++i) held[i] = has(static_cast<TableKind>(i));
  for (const Path& path : tables_in(folder)) {
    const auto kind = find_table_kind(path.stem().string());
    if (!kind || held[index(*kind)] || path.filename() == given.filename()) continue;
    add_file(*kind, given.has_parent_path() ? path : path.filename());
  }
}

void TerritoryFiles::tell_two(TableKind kind, const std::string& second, Place place) {
  const OpenSheet* sheet = sheets_[index(kind)];
  const std::string first =
      sheet != nullptr ? to_string(sheet->grid->place()) : files_[index(kind)]->path.filename().string();
  diagnostics_.add(
      {.code = "two-tables", .place = std::move(place), .message = kTwoTables(Words(first), Words(second))});
}

void TerritoryFiles::add_file(TableKind kind, const Path& path) {
  if (has(kind)) tell_two(kind, path.filename().string(), {path.string()});
  else files_[index(kind)] = TableFile{path, {}};
}

std::vector<OpenSheet>& TerritoryFiles::read_sheets(const Path& path, Severity unreadable) {
  workbooks_.push_back(std::make_unique<InputFile>(path));
  opened_.push_back(std::make_unique<std::vector<OpenSheet>>(workbooks_.back()->read_sheets(unreadable, diagnostics_)));
  return *opened_.back();
}

void TerritoryFiles::add_sheet(TableKind kind, const OpenSheet& sheet) {
  const Place place = sheet.grid->place();
  if (has(kind)) tell_two(kind, to_string(place), place);
  else sheets_[index(kind)] = &sheet;
}

/// The workbook that was given: sheets are recognised by their titles, too. One sheet alone has the actors at least.
void TerritoryFiles::add_given_workbook(const Path& path) {
  const std::vector<OpenSheet>& sheets = read_sheets(path, Severity::error);
  const bool alone = sheets.size() == 1;
  for (const OpenSheet& sheet : sheets) {
    if (const auto kind = kind_by_name(sheet, alone)) add_sheet(*kind, sheet);
  }
  for (const OpenSheet& sheet : sheets) {
    if (!kind_by_name(sheet, alone)) add_by_columns(sheet);
  }
  if (alone && !has(TableKind::actors) && !kind_by_name(sheets[0], alone) && !kind_by_columns(sheets[0]))
    add_sheet(TableKind::actors, sheets[0]);
}

void TerritoryFiles::add_by_columns(const OpenSheet& sheet) {
  const auto kind = kind_by_columns(sheet);
  if (explains(sheet)) return;
  Diagnostic note{.severity = Severity::note, .code = "ignored-sheet", .place = sheet.grid->place()};
  if (kind && !has(*kind)) {
    sheets_[index(*kind)] = &sheet;
    note.code = "known-by-columns";
    const Label name = name_of(*kind);
    note.message = Text::per_language([&](Language one) { return kKnownByColumns.in(one, name.in(one)); });
  } else {
    note.message = kIgnoredSheet();
  }
  diagnostics_.add(std::move(note));
}

/// A workbook that lies in a folder beside other files: its sheets count by their names. When it cannot be read, the
/// others still can.
void TerritoryFiles::add_workbook(const Path& path) {
  const std::vector<OpenSheet>& sheets = read_sheets(path, Severity::warning);
  for (const OpenSheet& sheet : sheets) {
    if (const auto kind = kind_by_name(sheet, sheets.size() == 1)) add_sheet(*kind, sheet);
    else if (!explains(sheet))
      diagnostics_.add({.severity = Severity::note,
                        .code = "ignored-sheet",
                        .place = sheet.grid->place(),
                        .message = kIgnoredSheet()});
  }
}

const Table* TerritoryFiles::open(TableKind kind) {
  const OpenSheet* sheet = sheets_[index(kind)];
  auto& table = tables_[index(kind)];
  if (sheet != nullptr) {
    tell_of_sheet(*sheet, diagnostics_);
    ecosystem_.files.push_back(to_string(sheet->grid->place()));
    table = std::make_unique<Table>(*sheet->grid, kind, TableFormat{}, diagnostics_);
    return table.get();
  }
  auto& file = files_[index(kind)];
  if (!file) return nullptr;
  auto& text = texts_[index(kind)];
  text = std::make_unique<SingleTableFile>(file->path, kind, diagnostics_, file->format.encoding);
  ecosystem_.files.push_back(text->name());
  if (!text->is_readable()) return nullptr;
  return &text->read_table(std::move(file->format), diagnostics_);
}

}  // namespace maillage
