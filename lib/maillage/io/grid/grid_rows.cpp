// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/grid/grid_rows.h"

#include <algorithm>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/grid/grid_messages.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/standard_input.h"

namespace maillage {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool is_named(const GridColumn& column, const std::string& title) {
  const std::string folded = fold(title);
  if (folded == fold(column.name.in(Language::french)) || folded == fold(column.name.in(Language::english)))
    return true;
  std::string_view rest = column.synonyms;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('|'), rest.size());
    if (folded == rest.substr(0, end)) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

}  // namespace

GridRows::GridRows(const std::filesystem::path& path, const GridTableNames& table, const ReadOptions& options,
                   Diagnostics& diagnostics)
    : file_(input_path(path), *options.files), diagnostics_(diagnostics) {
  open(table, options);
  if (grid_ == nullptr) return;
  find_columns(table);
  if (readable_) read_rows(table.columns.size());
}

void GridRows::open(const GridTableNames& table, const ReadOptions& options) {
  if (!file_.is_workbook()) {
    text_ = file_.read_text(options.encoding, diagnostics_);
    text_->prepare_table(options.repair, diagnostics_);
    grid_of_text_ = read_grid(*text_, std::nullopt, {}, diagnostics_);
    grid_ = grid_of_text_.get();
    return;
  }
  sheets_ = file_.read_sheets(Severity::error, diagnostics_);
  for (const OpenSheet& sheet : sheets_) {
    if (std::ranges::find(table.names, fold(sheet.grid->place().sheet)) == table.names.end()) continue;
    tell_of_sheet(*sheet.grid, sheet, diagnostics_);
    grid_ = sheet.grid.get();
    return;
  }
  if (!diagnostics_.has_errors()) tell("unknown-sheet", kNoGridSheet(table.names.front()));
}

void GridRows::find_columns(const GridTableNames& table) {
  constexpr std::size_t kLookedAt = 20;
  std::size_t most = 0;
  for (std::size_t row = 0; row < std::min(kLookedAt, grid_->rows().size()); ++row) {
    std::vector<std::size_t> places(table.columns.size(), kNowhere);
    std::size_t known = 0;
    const auto cells = grid_->cells(grid_->rows()[row]);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string title = on_one_line(text_of(cells[i]));
      const auto column =
          std::ranges::find_if(table.columns, [&](const GridColumn& one) { return is_named(one, title); });
      if (column == table.columns.end()) continue;
      std::size_t& place = places[static_cast<std::size_t>(column - table.columns.begin())];
      if (place == kNowhere) ++known, place = i;
    }
    if (known <= most) continue;
    most = known;
    header_ = row;
    places_ = std::move(places);
  }
  places_.resize(table.columns.size(), kNowhere);
  readable_ = true;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (places_[c] != kNowhere || !table.columns[c].needed) continue;
    const Label& name = table.columns[c].name;
    tell("missing-column", kNoGridColumn(name.in(Language::french), name.in(Language::english)));
    readable_ = false;
  }
}

void GridRows::read_rows(std::size_t columns) {
  for (std::size_t r = header_ + 1; r < grid_->rows().size(); ++r) {
    const auto cells = grid_->cells(grid_->rows()[r]);
    Row row{std::vector<std::string>(columns), grid_->rows()[r].line};
    bool any = false;
    for (std::size_t c = 0; c < columns; ++c) {
      if (places_[c] >= cells.size()) continue;
      const GridCell& cell = cells[places_[c]];
      std::string text = on_one_line(text_of(cell));
      if (says_nothing(text, cell.quoted)) text.clear();
      any = any || !text.empty();
      row.texts[c] = std::move(text);
    }
    if (any) rows_.push_back(std::move(row));
  }
}

void GridRows::tell(Severity severity, std::string_view code, std::size_t row, std::size_t column, Text message) {
  const std::size_t place = places_[column] == kNowhere ? 0 : places_[column];
  Diagnostic fault = grid_->locate(rows_[row].line, static_cast<std::uint32_t>(place));
  fault.severity = severity;
  fault.code = code;
  fault.message = std::move(message);
  diagnostics_.add(std::move(fault));
}

void GridRows::tell(std::string_view code, Text message) {
  Place place = grid_ != nullptr ? grid_->place() : Place{.file = file_.name()};
  diagnostics_.add({.code = code, .place = std::move(place), .message = std::move(message)});
}

}  // namespace maillage
