// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/grid/grid_rows.h"

#include <algorithm>
#include <map>
#include <utility>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/io/grid/grid_messages.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/standard_input.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

std::vector<std::string> names_of(const GridColumn& column) {
  std::vector<std::string> names = {std::string(column.name.in(Language::french)),
                                    std::string(column.name.in(Language::english))};
  for (std::string& one : split_list(column.synonyms, "|")) names.push_back(std::move(one));
  return names;
}

bool is_named(const GridColumn& column, const std::string& title) {
  const std::string folded = fold(title);
  return std::ranges::any_of(names_of(column), [&](const std::string& name) { return fold(name) == folded; });
}

}  // namespace

GridRows::GridRows(const std::filesystem::path& path, const GridTableNames& table, const ReadOptions& options,
                   Diagnostics& diagnostics)
    : file_(input_path(path), *options.files), name_(table.name), diagnostics_(diagnostics) {
  open(table, options);
  if (grid_ == nullptr) return;
  find_columns(table);
  tell_titles(table);
  tell_missing(table);
  if (readable_) read_rows(table.columns);
}

void GridRows::open(const GridTableNames& table, const ReadOptions& options) {
  if (!file_.is_workbook()) {
    text_ = file_.read_text(options.encoding, diagnostics_);
    text_->prepare_table(options.repair, diagnostics_);
    grid_of_text_ = read_grid(*text_, std::nullopt, {}, diagnostics_);
    grid_ = grid_of_text_.get();
    return;
  }
  Diagnostics elsewhere;  // who reads the other tables of the workbook tells why it cannot be read
  sheets_ = file_.read_sheets(Severity::error, table.may_lack ? elsewhere : diagnostics_);
  for (const OpenSheet& sheet : sheets_) {
    if (std::ranges::find(table.names, fold(sheet.grid->place().sheet)) == table.names.end()) continue;
    tell_of_sheet(*sheet.grid, sheet, diagnostics_);
    grid_ = sheet.grid.get();
    return;
  }
  if (!table.may_lack && !diagnostics_.has_errors())
    tell(Severity::error, "grid-sheet", kNoGridSheet(table.names.front()));
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
}

void GridRows::tell_missing(const GridTableNames& table) {
  readable_ = true;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (places_[c] != kNowhere || !table.columns[c].needed) continue;
    const Label& name = table.columns[c].name;
    const std::string_view french = name.in(Language::french);
    const std::string_view english = name.in(Language::english);
    tell(Severity::error, "grid-column",
         french == english ? kNoGridColumnAlone(french) : kNoGridColumn(french, english));
    readable_ = false;
  }
}

/// Of the titles that no column has: what each may have meant, and those that are not read.
void GridRows::tell_titles(const GridTableNames& table) {
  if (header_ >= grid_->rows().size()) return;
  std::vector<std::string> missing;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (places_[c] != kNowhere) continue;
    for (std::string& name : names_of(table.columns[c])) missing.push_back(std::move(name));
  }
  std::vector<std::string> unread;
  const auto cells = grid_->cells(grid_->rows()[header_]);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    const std::string title = on_one_line(text_of(cells[i]));
    if (title.empty() || std::ranges::find(places_, i) != places_.end()) continue;
    const auto meant = closest(title, missing);
    if (!meant) {
      unread.push_back(shortened(title));
      continue;
    }
    Diagnostic doubt = grid_->locate(grid_->rows()[header_].line, static_cast<std::uint32_t>(i));
    doubt.severity = Severity::warning;
    doubt.code = "grid-title";
    doubt.message = kGridTitleMeant(shortened(title), *meant);
    diagnostics_.add(std::move(doubt));
  }
  if (unread.empty()) return;
  diagnostics_.add({.severity = Severity::note,
                    .code = "grid-titles",
                    .place = grid_->place(),
                    .message = Text::per_language([&](Language language) {
                      return kGridTitlesUnread.in(language, Wording(language).list(unread));
                    })});
}

void GridRows::read_rows(std::span<const GridColumn> columns) {
  for (std::size_t r = header_ + 1; r < grid_->rows().size(); ++r) {
    const auto cells = grid_->cells(grid_->rows()[r]);
    Row row{std::vector<std::string>(columns.size()), grid_->rows()[r].line};
    bool any = false;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      if (places_[c] >= cells.size()) continue;
      const GridCell& cell = cells[places_[c]];
      std::string text = on_one_line(text_of(cell));
      if (says_nothing(text, cell.quoted) || (columns[c].says_values && is_empty_word(text))) text.clear();
      any = any || !text.empty();
      row.texts[c] = std::move(text);
    }
    if (any) rows_.push_back(std::move(row));
    else if (!all_empty(cells)) remarks_.push_back(row.line);
  }
}

TableLedger GridRows::ledger() const {
  constexpr std::size_t kMostLines = 12;
  TableLedger ledger{.place = grid_->place(), .name = Text(name_), .groups = {}};
  std::map<RowFate, RowGroup> groups;
  const auto add = [&](RowFate fate, std::uint32_t line) {
    RowGroup& group = groups.try_emplace(fate, RowGroup{fate, 0, {}}).first->second;
    ++group.count;
    ++ledger.rows;
    if (fate != RowFate::read && group.lines.size() < kMostLines) group.lines.push_back(line);
  };
  for (std::size_t row = 0; row < grid_->rows().size(); ++row) {
    const GridRow& one = grid_->rows()[row];
    if (all_empty(grid_->cells(one))) continue;
    if (one.hidden) ++ledger.hidden;
    if (row <= header_) add(RowFate::title, one.line);
    else if (!readable_) add(RowFate::wrong, one.line);
  }
  for (const Row& one : rows_) add(one.fate, one.line);
  for (const std::uint32_t line : remarks_) add(RowFate::comment, line);
  for (auto& [fate, group] : groups) ledger.groups.push_back(std::move(group));
  return ledger;
}

void GridRows::tell(Severity severity, std::string_view code, std::size_t row, std::size_t column, Text message) {
  if (severity == Severity::error) rows_[row].fate = RowFate::wrong;
  const std::size_t place = places_[column] == kNowhere ? 0 : places_[column];
  Diagnostic fault = grid_->locate(rows_[row].line, static_cast<std::uint32_t>(place));
  fault.severity = severity;
  fault.code = code;
  fault.message = std::move(message);
  diagnostics_.add(std::move(fault));
}

void GridRows::tell(Severity severity, std::string_view code, Text message) {
  Place place = grid_ != nullptr ? grid_->place() : Place{.file = file_.name()};
  diagnostics_.add({.severity = severity, .code = code, .place = std::move(place), .message = std::move(message)});
}

}  // namespace maillage
