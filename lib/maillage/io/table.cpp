// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/table.h"

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "maillage/base/parallel.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/cell_values.h"
#include "maillage/io/messages.h"

namespace maillage {
namespace {

constexpr std::size_t kRowsPerPart = 1U << 14U;

std::vector<std::string> texts_of(std::span<const Cell> cells, const CsvDialect& dialect) {
  std::vector<std::string> texts;
  for (const Cell& cell : cells) {
    texts.emplace_back(trim(cell.escaped ? unescape(cell, dialect) : std::string(cell.raw())));
  }
  return texts;
}

/// The line "sep=;" some spreadsheets put first: the separator it states and its length.
struct StatedSeparator {
  char separator = '\0';
  std::size_t length = 0;
};

StatedSeparator stated_separator(std::string_view text) {
  if (text.size() < 5 || fold(text.substr(0, 3)) != "sep" || text[3] != '=') return {};
  const std::size_t end = std::min(text.find_first_of("\r\n", 5), text.size());
  if (!trim(text.substr(5, end - 5)).empty()) return {};
  const bool two = text.substr(end).starts_with("\r\n");
  return {text[4], std::min(end + (two ? 2U : 1U), text.size())};
}

/// How well a separator explains the header.
struct Score {
  std::size_t known = 0;
  std::size_t cells = 0;
  friend auto operator<=>(const Score&, const Score&) = default;
};

Score score_of(std::string_view text, const CsvDialect& dialect, CsvPosition start, TableKind kind) {
  std::vector<Cell> cells;
  CsvCursor cursor(text, dialect, start);
  if (!cursor.next(cells)) return {};
  return {count_known(kind, texts_of(cells, dialect)), cells.size()};
}

std::vector<std::string> field_names(TableKind kind) {
  std::vector<std::string> names;
  for (const Language language : kLanguages) {
    for (const Field& field : fields_of(kind)) names.emplace_back(field.name.in(language));
  }
  return names;
}

/// The column that is not there, by its name in the language and, in brackets, its names in the others.
Text missing_column(const Label& name) {
  return Text::per_language([&](Language language) {
    std::vector<std::string_view> others;
    for (const Language other : kLanguages) {
      if (other != language) others.push_back(name.in(other));
    }
    return kMissingColumn.in(language, name.in(language), fmt::format("{}", fmt::join(others, ", ")));
  });
}

}  // namespace

Table::Table(const SourceText& source, TableKind kind, TableFormat format, Diagnostics& diagnostics)
    : source_(&source), kind_(kind), format_(std::move(format)) {
  CsvPosition start;
  const StatedSeparator stated = stated_separator(source.text());
  if (stated.length > 0) {
    start = {stated.length, 2};
    if (!format_.dialect) format_.dialect = CsvDialect{.separator = stated.separator};
  }
  choose_dialect(start, diagnostics);
  header_ = start;
  read_header(diagnostics);
}

void Table::choose_dialect(CsvPosition start, Diagnostics& diagnostics) {
  const std::string_view text = source_->text();
  const bool stated = format_.dialect.has_value();
  CsvDialect dialect = format_.dialect.value_or(CsvDialect{});
  dialect.carriage_returns = has_carriage_returns(text.substr(start.offset), dialect.quote);
  format_.dialect = dialect;
  if (stated) return;
  Score best;
  bool ambiguous = false;
  for (const char separator : {',', ';', '\t'}) {
    dialect.separator = separator;
    const Score score = score_of(text, dialect, start, kind_);
    ambiguous = score == best || (ambiguous && score < best);
    if (score > best) format_.dialect->separator = separator;
    best = std::max(best, score);
  }
  if (best.cells <= 1) format_.dialect->separator = '\0';
  if (!ambiguous || best.cells <= 1) return;
  Diagnostic note = source_->at(start, start.offset, 0);
  note.severity = Severity::note;
  note.code = "separator";
  note.message = kSeparatorDoubtful(Words(&format_.dialect->separator, 1));
  diagnostics.add(std::move(note));
}

void Table::read_header(Diagnostics& diagnostics) {
  CsvCursor cursor(source_->text(), *format_.dialect, header_);
  std::vector<Cell> cells;
  std::vector<std::string> names;
  if (format_.header) {
    const bool found = cursor.next(cells);
    if (found) header_ = cursor.row();
    if (!found) diagnostics.add({.code = "empty-table", .place = {source_->name()}, .message = kEmptyTable()});
    names = texts_of(cells, *format_.dialect);
  } else {
    for (const ColumnFormat& column : format_.columns) names.push_back(column.name);
  }
  columns_ = bind_columns(kind_, std::move(names));
  bind_formats();
  if (cursor.fault() != QuoteFault::none) {
    tell({.code = "open-quote",
          .line = header_.line,
          .cell = cursor.fault_cell(),
          .describe = [](Diagnostic& fault) { fault.message = kOpenQuote(); }},
         diagnostics);
  }
  chunks_ = split_rows(source_->text(), *format_.dialect, cursor.position(), kRowsPerPart);
  for (const CsvChunk& chunk : chunks_) rows_ += chunk.rows;
  if (!columns_.headers.empty()) check_columns(diagnostics);
}

void Table::bind_formats() {
  has_missing_values_ = !format_.missing_values.empty();
  formats_.assign(columns_.headers.size(), nullptr);
  for (const ColumnFormat& column : format_.columns) {
    const auto header = std::find(columns_.headers.begin(), columns_.headers.end(), column.name);
    if (header == columns_.headers.end()) continue;
    formats_[static_cast<std::size_t>(header - columns_.headers.begin())] = &column;
    has_missing_values_ = has_missing_values_ || !column.missing_values.empty();
  }
}

void Table::check_columns(Diagnostics& diagnostics) const {
  const std::uint32_t line = header_.line;
  for (const std::uint32_t column : columns_.repeated) {
    const std::string name = shortened(columns_.headers[column]);
    tell({.code = "duplicate-column",
          .line = line,
          .cell = column,
          .describe = [&name](Diagnostic& fault) { fault.message = kDuplicateColumn(Words(name)); }},
         diagnostics);
  }
  for (const std::uint32_t field : required_fields(kind_)) {
    if (columns_.of_field[field] != kNoColumn) continue;
    const Label name = fields_of(kind_)[field].name;
    tell({.code = "missing-column",
          .line = line,
          .describe = [name](Diagnostic& fault) { fault.message = missing_column(name); }},
         diagnostics);
  }
  if (kind_ == TableKind::suggested_ties) return;  // of these, nothing else counts
  for (const std::uint32_t column : columns_.further) {
    const std::string name = shortened(columns_.headers[column]);
    const auto& repeated = columns_.repeated;
    const bool told = std::find(repeated.begin(), repeated.end(), column) != repeated.end();
    if (name.empty() || told || format_of(column) != nullptr) continue;
    tell({.severity = Severity::note,
          .code = "unknown-column",
          .line = line,
          .cell = column,
          .describe =
              [&](Diagnostic& note) {
                const auto meant = closest(name, field_names(kind_));
                note.message = meant ? kUnknownColumnMeant(Words(name), Words(*meant)) : kUnknownColumn(Words(name));
              }},
         diagnostics);
  }
}

void Table::read(int threads, Diagnostics& diagnostics, const ReadPart& body, FormFaults form) const {
  std::vector<std::unique_ptr<FaultList>> faults(chunks_.size());
  parallel_for(chunks_.size(), threads, [&](std::size_t part) {
    faults[part] = std::make_unique<FaultList>(diagnostics.limit());
    RowReader rows(*this, chunks_[part], *faults[part], form);
    body(part, rows, *faults[part]);
  });
  for (const auto& list : faults) tell(*list, diagnostics);
}

Diagnostic Table::locate(std::uint32_t line, std::uint32_t cell) const {
  CsvPosition from = header_;
  for (const CsvChunk& chunk : chunks_) {
    if (chunk.position.line <= line) from = chunk.position;
  }
  CsvCursor cursor(source_->text(), *format_.dialect, from);
  std::vector<Cell> cells;
  while (cursor.next(cells) && cursor.row().line < line) {
  }
  const CsvPosition row = cursor.row();
  if (cell >= cells.size()) return source_->at(row, row.offset, 0);
  const auto offset = static_cast<std::size_t>(cells[cell].begin() - source_->text().data());
  return source_->at(row, offset, cells[cell].length());
}

std::uint32_t Table::line_of(std::size_t row) const {
  const auto after =
      std::upper_bound(chunks_.begin(), chunks_.end(), row,
                       [](std::size_t wanted, const CsvChunk& chunk) { return wanted < chunk.first_row; });
  const CsvChunk& chunk = *std::prev(after);
  CsvCursor cursor(source_->text(), *format_.dialect, chunk.position);
  std::size_t at = chunk.first_row;
  while (cursor.skip() && at < row) ++at;
  return cursor.row().line;
}

void Table::tell(const Fault& fault, Diagnostics& diagnostics) const {
  if (!diagnostics.has_room(fault.severity)) return diagnostics.count_only(fault.severity);
  Diagnostic diagnostic = locate(fault.line, fault.cell);
  diagnostic.severity = fault.severity;
  diagnostic.code = fault.code;
  if (fault.cell != kWholeRow) diagnostic.length = std::max(diagnostic.length, 1U);
  fault.describe(diagnostic);
  diagnostics.add(std::move(diagnostic));
}

void Table::tell(const FaultList& faults, Diagnostics& diagnostics) const {
  for (const Fault& fault : faults.list()) tell(fault, diagnostics);
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    for (std::size_t i = faults.kept(severity); i < faults.count(severity); ++i) diagnostics.count_only(severity);
  }
}

void Table::tell_unnamed(std::uint32_t column, Diagnostics& diagnostics) const {
  tell({.severity = Severity::warning,
        .code = "unnamed-column",
        .line = header_.line,
        .cell = column,
        .describe = [column](Diagnostic& fault) { fault.message = kUnnamedColumn(Words(unnamed_column(column))); }},
       diagnostics);
}

RowReader::RowReader(const Table& table, const CsvChunk& chunk, FaultList& faults, FormFaults form)
    : table_(&table),
      faults_(&faults),
      form_(form),
      cursor_(table.source().text(), *table.format().dialect, chunk.position),
      left_(chunk.rows) {
  row_.index = chunk.first_row;
}

bool RowReader::next() {
  if (left_ == 0 || !cursor_.next(cells_)) return false;
  if (row_.line > 0) ++row_.index;
  --left_;
  row_.line = cursor_.row().line;
  row_.cells = cells_;
  row_.well_formed = true;
  if (cells_.size() != table_->columns().headers.size() || cursor_.fault() != QuoteFault::none) check_form();
  return true;
}

void RowReader::tell_form(std::string_view code, std::uint32_t cell, std::function<void(Diagnostic&)> describe) {
  row_.well_formed = false;
  if (form_ == FormFaults::tell) faults_->add(Severity::error, code, row_.line, cell, std::move(describe));
}

void RowReader::check_form() {
  if (cursor_.fault() == QuoteFault::open) {
    return tell_form("open-quote", cursor_.fault_cell(), [](Diagnostic& fault) { fault.message = kOpenQuote(); });
  }
  if (cursor_.fault() == QuoteFault::misplaced) {
    return tell_form("misplaced-quote", cursor_.fault_cell(),
                     [](Diagnostic& fault) { fault.message = kMisplacedQuote(); });
  }
  const std::size_t expected = table_->columns().headers.size();
  const std::size_t found = cells_.size();
  const auto beyond = cells_.begin() + static_cast<std::ptrdiff_t>(std::min(expected, found));
  const bool long_row = std::any_of(beyond, cells_.end(), [](const Cell& cell) { return !trim(cell.raw()).empty(); });
  if (found >= expected && !long_row) return;
  tell_form("column-count", kWholeRow, [found, expected](Diagnostic& fault) {
    fault.message = found < expected ? kShortRow(found, expected) : kLongRow(found, expected);
  });
}

}  // namespace maillage
