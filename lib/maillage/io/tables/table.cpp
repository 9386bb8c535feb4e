// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/table.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "maillage/base/parallel/parallel.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/dialect.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/refusals.h"
#include "maillage/model/grid_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

constexpr std::size_t kRowsPerPart = 1U << 14U;

std::string quoted(std::string_view name, Language language) {
  return language == Language::french ? "«\u00A0" + std::string(name) + "\u00A0»" : "'" + std::string(name) + "'";
}

std::vector<std::string> field_names(TableKind kind) {
  std::vector<std::string> names;
  for (const Language language : kLanguages) {
    for (const Field& field : fields_of(kind)) names.emplace_back(field.name.in(language));
  }
  return names;
}

constexpr Message<std::string_view> kMissingColumnAlone{"il manque la colonne «\u00A0{}\u00A0»",
                                                        "column '{}' is missing"};

/// The column that is not there, by its name in the language and, in brackets, those that differ in the others.
Text missing_column(const Label& name) {
  return Text::per_language([&](Language language) {
    std::vector<std::string_view> others;
    for (const Language other : kLanguages) {
      if (name.in(other) != name.in(language)) others.push_back(name.in(other));
    }
    if (others.empty()) return kMissingColumnAlone.in(language, name.in(language));
    return kMissingColumn.in(language, name.in(language), fmt::format("{}", fmt::join(others, ", ")));
  });
}

}  // namespace

Table::Table(const Grid& grid, TableKind kind, TableFormat format, Diagnostics& diagnostics)
    : grid_(&grid), kind_(kind), format_(std::move(format)) {
  read_header(diagnostics);
}

Table::Table(std::unique_ptr<Grid> grid, TableKind kind, TableFormat format, Diagnostics& diagnostics)
    : own_grid_(std::move(grid)), grid_(own_grid_.get()), kind_(kind), format_(std::move(format)) {
  read_header(diagnostics);
}

Table::Table(const SourceText& source, TableKind kind, TableFormat format, Diagnostics& diagnostics)
    : Table(read_grid(source, kind, format, diagnostics), kind, format, diagnostics) {}

void Table::read_header(Diagnostics& diagnostics) {
  prepared_ = prepare_rows(*grid_, kind_, format_, diagnostics);
  if (format_.header && !prepared_.has_header)
    diagnostics.add({.code = "empty-table", .place = place(), .message = kEmptyTable()});
  columns_ = bind_columns(kind_, prepared_.titles, prepared_.empty);
  bind_formats();
  find_short_columns();
  const GridRow* header = nullptr;
  for (const GridRow& row : grid_->rows()) {
    if (prepared_.has_header && row.line == prepared_.header_line) header = &row;
  }
  if (header != nullptr && header->fault != QuoteFault::none) {
    tell({.code = "open-quote",
          .line = header->line,
          .cell = header->fault_cell,
          .describe = [](Diagnostic& fault) { fault.message = kOpenQuote(); }},
         diagnostics);
  }
  fates_.assign(rows(), RowFate::read);
  understood_.assign(columns_.headers.size(), false);
  find_float_endings(diagnostics);
  find_date_order(diagnostics);
  for (std::size_t row = 0; row < rows(); row += kRowsPerPart) {
    parts_.push_back({row, std::min(kRowsPerPart, rows() - row)});
  }
  if (!columns_.headers.empty()) check_columns(diagnostics);
}

TableLedger Table::ledger() const {
  constexpr std::size_t kLinesKept = 12;
  TableLedger ledger{.place = place(),
                     .name = Text(name_of(kind_)),
                     .rows = prepared_.in_grid,
                     .groups = {},
                     .hidden = prepared_.hidden};
  std::map<RowFate, RowGroup> groups;
  const auto add = [&](RowFate fate, std::uint32_t line) {
    RowGroup& group = groups.try_emplace(fate, RowGroup{fate, 0, {}}).first->second;
    ++group.count;
    if (fate != RowFate::read && group.lines.size() < kLinesKept) group.lines.push_back(line);
  };
  for (const auto& [fate, line] : prepared_.aside) add(fate, line);
  for (std::size_t row = 0; row < rows();) {  // one row of a matrix may be several here, and is read where one is
    const std::uint32_t line = line_of(row);
    RowFate fate = fates_[row];
    for (++row; row < rows() && line_of(row) == line; ++row) {
      if (fates_[row] == RowFate::read) fate = RowFate::read;
    }
    add(fate, line);
  }
  for (auto& [fate, group] : groups) {
    std::ranges::sort(group.lines);
    ledger.groups.push_back(std::move(group));
  }
  return ledger;
}

void Table::bind_formats() {
  has_missing_values_ = !format_.missing_values.empty();
  formats_.assign(columns_.headers.size(), nullptr);
  std::unordered_map<std::string_view, std::size_t> first;
  for (std::size_t i = 0; i < columns_.headers.size(); ++i) first.emplace(columns_.headers[i], i);
  for (const ColumnFormat& column : format_.columns) {
    const auto header = first.find(column.name);
    if (header == first.end()) continue;
    formats_[header->second] = &column;
    has_missing_values_ = has_missing_values_ || !column.missing_values.empty();
  }
}

void Table::find_short_columns() {
  constexpr std::array<std::string_view, 5> kProse = {"source", "note", "reason", "avoid", "sectors"};
  const std::span<const Field> fields = fields_of(kind_);
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const bool prose = std::ranges::find(kProse, fields[i].name.in(Language::english)) != kProse.end();
    if (!prose && columns_.of_field[i] != kNoColumn) short_columns_.push_back(columns_.of_field[i]);
  }
}

void Table::find_float_endings(Diagnostics& diagnostics) {
  float_endings_.assign(columns_.headers.size(), false);
  std::size_t found = 0;
  for (const std::uint32_t field : code_fields(kind_)) {
    const std::uint32_t column = columns_.of_field[field];
    if (column == kNoColumn || format_of(column) != nullptr) continue;
    std::size_t floats = 0;
    const bool all = std::ranges::all_of(prepared_.rows, [&](const PreparedRow& row) {
      const std::string_view text = column < row.cells.size() ? trim(row.cells[column].text()) : std::string_view();
      floats += is_float_of_whole(text) ? 1U : 0U;
      return text.empty() || is_float_of_whole(text) || is_empty_word(text);
    });
    float_endings_[column] = all && floats > 0;
    found += float_endings_[column] ? floats : 0;
  }
  if (found == 0) return;
  diagnostics.add(
      {.severity = Severity::note, .code = "float-endings", .place = place(), .message = kFloatEndings(found)});
}

void Table::find_date_order(Diagnostics& diagnostics) {
  for (const std::uint32_t field : date_fields(kind_)) {
    const std::uint32_t column = columns_.of_field[field];
    if (column == kNoColumn || format_of(column) != nullptr) continue;
    for (const PreparedRow& row : prepared_.rows) {
      if (column < row.cells.size() && row.cells[column].size > 7) dates_.look_at(trim(row.cells[column].text()));
    }
  }
  const auto add = [&](Severity severity, std::string_view code, Text message) {
    diagnostics.add({.severity = severity, .code = code, .place = place(), .message = std::move(message)});
  };
  if (dates_.is_month_first()) add(Severity::note, "month-first", kMonthFirst(Words(dates_.month_first())));
  if (dates_.is_mixed())
    add(Severity::warning, "mixed-dates", kMixedDates(Words(dates_.day_first()), Words(dates_.month_first())));
}

NumberStyle Table::style_of(std::uint32_t column) const {
  std::vector<std::string_view> texts;
  for (const PreparedRow& row : prepared_.rows) {
    if (column >= row.cells.size() || row.cells[column].type == CellType::number) continue;
    if (const std::string_view text = trim(row.cells[column].text()); !text.empty()) texts.push_back(text);
  }
  return tell_number_style(texts, format_.decimal);
}

void Table::check_columns(Diagnostics& diagnostics) const {
  tell_repeated_columns(diagnostics);
  tell_missing_columns(diagnostics);
  const bool of_territory = static_cast<std::size_t>(kind_) < kTableKinds;  // told once they are read
  const bool further = kind_ != TableKind::suggested_ties && kind_ != TableKind::follow_up && kind_ != TableKind::seats;
  if (further && !of_territory) tell_unknown_columns(diagnostics);  // of the others, nothing else counts
}

/// A title that comes again is an error where the table cannot do without its column and the two differ.
void Table::tell_repeated_columns(Diagnostics& diagnostics) const {
  const std::vector<std::string> titles =
      columns_.repeated.empty() ? std::vector<std::string>() : numbered_titles(columns_.headers);
  std::unordered_map<std::string_view, std::uint32_t> first_of;
  for (std::uint32_t i = 0; i < columns_.headers.size(); ++i) first_of.emplace(columns_.headers[i], i);
  for (const std::uint32_t column : columns_.repeated) {
    const std::string name = shortened(columns_.headers[column]);
    const std::uint32_t first = first_of.at(columns_.headers[column]);
    const auto fields = required_fields(kind_);
    const bool needed =
        std::ranges::any_of(fields, [&](std::uint32_t field) { return columns_.of_field[field] == first; });
    const bool differ = std::ranges::any_of(prepared_.rows, [&](const PreparedRow& row) {
      const std::string_view again = column < row.cells.size() ? trim(row.cells[column].text()) : std::string_view();
      return !again.empty() && (first >= row.cells.size() || trim(row.cells[first].text()) != again);
    });
    const bool fatal = needed && differ;
    tell({.severity = fatal ? Severity::error : Severity::note,
          .code = "duplicate-column",
          .line = prepared_.header_line,
          .cell = prepared_.places[column],
          .describe =
              [&](Diagnostic& fault) {
                fault.message =
                    fatal ? kDuplicateColumn(Words(name)) : kRepeatedColumn(Words(name), Words(titles[column]));
              }},
         diagnostics);
  }
}

void Table::tell_missing_columns(Diagnostics& diagnostics) const {
  for (const std::uint32_t field : required_fields(kind_)) {
    if (columns_.of_field[field] != kNoColumn) continue;
    const bool named_by_id =
        (kind_ == TableKind::actors || kind_ == TableKind::projects) && columns_.of_field[0] != kNoColumn;
    if (named_by_id) {
      diagnostics.add(
          {.severity = Severity::note, .code = "names-from-ids", .place = place(), .message = kNamesFromIds()});
      continue;
    }
    const Label name = fields_of(kind_)[field].name;
    const auto meant = closest(name.in(Language::french), columns_.headers);
    tell({.code = "missing-column",
          .line = prepared_.header_line,
          .describe =
              [&](Diagnostic& fault) {
                fault.message = meant ? kMissingColumnMeant(missing_column(name), Words(*meant)) : missing_column(name);
              }},
         diagnostics);
  }
}

/// One line for all of them: only those who check their data need it.
void Table::tell_unknown_columns(Diagnostics& diagnostics) const {
  constexpr std::size_t kMostShown = 40;
  std::size_t unknown = 0;
  Text list;
  std::vector<std::string> known = field_names(kind_);
  if (kind_ == TableKind::projects) known.insert(known.end(), kMirrorTitles.begin(), kMirrorTitles.end());
  for (const std::uint32_t column : columns_.further) {
    const std::string name = shortened(columns_.headers[column]);
    const bool mirror = kind_ == TableKind::projects && std::ranges::count(kMirrorTitles, fold(name)) > 0;
    const bool told = mirror || std::ranges::binary_search(columns_.repeated, column);
    const bool read = told || understood_[column] || format_of(column) != nullptr;
    if (name.empty() || read || ++unknown > kMostShown) continue;
    const auto meant = closest(name, known);
    for (const Language language : kLanguages) {
      std::string& text = list.in(language);
      text += (text.empty() ? "" : ", ") + quoted(name, language);
      if (meant) text += kPerhapsMeant.in(language, Words(*meant));
    }
  }
  if (list.empty()) return;
  if (unknown > kMostShown) {
    for (const Language language : kLanguages) list.in(language) += kAndMoreColumns.in(language, unknown - kMostShown);
  }
  const bool kept = kind_ != TableKind::own_words;
  const Message<Words>& message = kept ? kUnknownColumns : kIgnoredColumns;
  diagnostics.add({.severity = Severity::note,
                   .code = "unknown-columns",
                   .place = place(),
                   .message = Text::per_language([&](Language one) { return message.in(one, Words(list.in(one))); })});
}

void Table::read(int threads, Diagnostics& diagnostics, const ReadPart& body, FormFaults form) const {
  std::vector<std::unique_ptr<FaultList>> faults(parts_.size());
  parallel_for(parts_.size(), threads, [&](std::size_t part) {
    faults[part] = std::make_unique<FaultList>(diagnostics.limit());
    RowReader rows(*this, parts_[part], *faults[part], form);
    body(part, rows, *faults[part]);
  });
  tell_all(faults, diagnostics);
}

/// Notes of one code are told once, at the first place, with their number.
void Table::tell_all(std::span<const std::unique_ptr<FaultList>> lists, Diagnostics& diagnostics) const {
  std::map<std::string_view, std::size_t> notes;
  for (const auto& list : lists) {
    for (const Fault& fault : list->list()) notes[fault.code] += fault.severity == Severity::note ? 1U : 0U;
  }
  for (const auto& list : lists) {
    for (const Fault& fault : list->list()) {
      std::size_t& times = notes[fault.code];
      if (fault.severity != Severity::note) tell(fault, diagnostics);
      if (fault.severity != Severity::note || times == 0) continue;
      Fault once = fault;
      once.describe = [&fault, times](Diagnostic& note) {
        fault.describe(note);
        if (times < 2) return;
        for (const Language language : kLanguages) note.message.in(language) += kSameNoteElsewhere.in(language, times);
      };
      tell(once, diagnostics);
      times = 0;
    }
    for (const Severity severity : {Severity::warning, Severity::error}) {
      for (std::size_t i = list->kept(severity); i < list->count(severity); ++i) diagnostics.count_only(severity);
    }
  }
}

Diagnostic Table::locate(std::uint32_t line, std::uint32_t column) const { return grid_->locate(line, column); }

void Table::tell(const Fault& fault, Diagnostics& diagnostics) const {
  if (!diagnostics.has_room(fault.severity)) return diagnostics.count_only(fault.severity);
  Diagnostic diagnostic = locate(fault.line, fault.cell);
  diagnostic.severity = fault.severity;
  diagnostic.code = fault.code;
  if (fault.cell != kWholeRow) diagnostic.length = std::max(diagnostic.length, 1U);
  fault.describe(diagnostic);
  diagnostics.add(std::move(diagnostic));
}

void Table::tell_unnamed(std::uint32_t column, Diagnostics& diagnostics) const {
  tell({.severity = Severity::note,
        .code = "unnamed-column",
        .line = prepared_.header_line,
        .cell = prepared_.places[column],
        .describe = [column](Diagnostic& fault) { fault.message = kUnnamedColumn(Words(unnamed_column(column))); }},
       diagnostics);
}

std::vector<std::uint32_t> rows_read(const Table& table) {
  std::vector<std::uint32_t> rows;
  for (std::uint32_t row = 0; row < table.rows(); ++row) {
    if (table.fate_of(row) == RowFate::read) rows.push_back(row);
  }
  return rows;
}

RowReader::RowReader(const Table& table, const TablePart& part, FaultList& faults, FormFaults form)
    : table_(&table), faults_(&faults), form_(form), next_(part.first_row), end_(part.first_row + part.rows) {}

bool RowReader::next() {
  if (next_ == end_) return false;
  const PreparedRow& row = table_->prepared_.rows[next_];
  row_ = {.cells = row.cells, .line = row.line, .index = next_};
  ++next_;
  if (!check_lengths(row)) return true;
  if (row.cells.size() > table_->columns().headers.size() || row.fault != QuoteFault::none) check_form(row);
  return true;
}

void RowReader::tell_form(std::string_view code, std::uint32_t cell, std::function<void(Diagnostic&)> describe) {
  row_.well_formed = false;
  table_->set_fate(row_.index, RowFate::wrong);
  if (form_ == FormFaults::tell) faults_->add(Severity::error, code, row_.line, cell, std::move(describe));
}

/// A name or word beyond all length comes from a quote that is not closed, and takes all readers of it without end.
bool RowReader::check_lengths(const PreparedRow& row) {
  const TableKind kind = table_->kind();
  const bool lists =
      kind == TableKind::participations || kind == TableKind::ties;  // several actors may stand in a cell
  const std::uint32_t longest = lists ? 65'536 : 4000;               // bytes
  for (const std::uint32_t column : table_->short_columns_) {
    if (column >= row.cells.size() || row.cells[column].size <= longest) continue;
    const std::size_t length = utf8_length(row.cells[column].text());
    tell_form("long-cell", column, [length](Diagnostic& fault) { fault.message = kLongCell(length); });
    return false;
  }
  return true;
}

void RowReader::check_form(const PreparedRow& row) {
  if (row.fault == QuoteFault::open) {
    return tell_form("open-quote", row.fault_cell, [](Diagnostic& fault) { fault.message = kOpenQuote(); });
  }
  if (row.fault == QuoteFault::misplaced) {
    return tell_form("misplaced-quote", row.fault_cell, [](Diagnostic& fault) { fault.message = kMisplacedQuote(); });
  }
  const std::size_t expected = table_->columns().headers.size();
  const std::size_t found = row_.cells.size();
  const auto beyond = row_.cells.subspan(std::min(expected, found));
  const bool long_row = std::ranges::any_of(beyond, [](const GridCell& cell) { return !trim(cell.text()).empty(); });
  if (!long_row) return;
  const bool curly = std::ranges::any_of(row_.cells, [](const GridCell& cell) { return has_curly_quote(cell.text()); });
  tell_form("column-count", kWholeRow, [found, expected, curly](Diagnostic& fault) {
    fault.message = curly ? kLongRowCurly(found, expected) : kLongRow(found, expected);
  });
}

}  // namespace maillage
