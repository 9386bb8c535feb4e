// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/table.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "maillage/base/parallel.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/cell_values.h"
#include "maillage/io/dialect.h"
#include "maillage/io/example_row.h"
#include "maillage/io/messages.h"

namespace maillage {
namespace {

constexpr std::size_t kRowsPerPart = 1U << 14U;

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
  std::vector<std::string> names;
  const std::span<const GridRow> rows = grid_->rows();
  const bool has_header = format_.header && !rows.empty();
  if (has_header) {
    header_line_ = rows.front().line;
    for (const GridCell& cell : grid_->cells(rows.front())) names.emplace_back(trim(cell.text()));
  } else if (format_.header) {
    diagnostics.add({.code = "empty-table", .place = place(), .message = kEmptyTable()});
  } else {
    for (const ColumnFormat& column : format_.columns) names.push_back(column.name);
  }
  columns_ = bind_columns(kind_, std::move(names));
  bind_formats();
  if (has_header && rows.front().fault != QuoteFault::none) {
    tell({.code = "open-quote",
          .line = header_line_,
          .cell = rows.front().fault_cell,
          .describe = [](Diagnostic& fault) { fault.message = kOpenQuote(); }},
         diagnostics);
  }
  read_rows(has_header ? 1 : 0);
  if (!columns_.headers.empty()) check_columns(diagnostics);
}

void Table::read_rows(std::size_t first) {
  const std::span<const GridRow> rows = grid_->rows().subspan(std::min(first, grid_->rows().size()));
  for (const GridRow& row : rows) {
    if (!is_example_row(grid_->cells(row))) rows_.push_back(row);
  }
  for (std::size_t row = 0; row < rows_.size(); row += kRowsPerPart) {
    parts_.push_back({row, std::min(kRowsPerPart, rows_.size() - row)});
  }
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
  const std::uint32_t line = header_line_;
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
  std::vector<std::unique_ptr<FaultList>> faults(parts_.size());
  parallel_for(parts_.size(), threads, [&](std::size_t part) {
    faults[part] = std::make_unique<FaultList>(diagnostics.limit());
    RowReader rows(*this, parts_[part], *faults[part], form);
    body(part, rows, *faults[part]);
  });
  for (const auto& list : faults) tell(*list, diagnostics);
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

void Table::tell(const FaultList& faults, Diagnostics& diagnostics) const {
  for (const Fault& fault : faults.list()) tell(fault, diagnostics);
  for (const Severity severity : {Severity::note, Severity::warning, Severity::error}) {
    for (std::size_t i = faults.kept(severity); i < faults.count(severity); ++i) diagnostics.count_only(severity);
  }
}

void Table::tell_unnamed(std::uint32_t column, Diagnostics& diagnostics) const {
  tell({.severity = Severity::warning,
        .code = "unnamed-column",
        .line = header_line_,
        .cell = column,
        .describe = [column](Diagnostic& fault) { fault.message = kUnnamedColumn(Words(unnamed_column(column))); }},
       diagnostics);
}

RowReader::RowReader(const Table& table, const TablePart& part, FaultList& faults, FormFaults form)
    : table_(&table), faults_(&faults), form_(form), next_(part.first_row), end_(part.first_row + part.rows) {}

bool RowReader::next() {
  if (next_ == end_) return false;
  const GridRow& row = table_->rows_[next_];
  row_ = {.cells = table_->grid_->cells(row), .line = row.line, .index = next_};
  ++next_;
  if (row.count != table_->columns().headers.size() || row.fault != QuoteFault::none) check_form(row);
  return true;
}

void RowReader::tell_form(std::string_view code, std::uint32_t cell, std::function<void(Diagnostic&)> describe) {
  row_.well_formed = false;
  if (form_ == FormFaults::tell) faults_->add(Severity::error, code, row_.line, cell, std::move(describe));
}

void RowReader::check_form(const GridRow& row) {
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
  if (found >= expected && !long_row) return;
  tell_form("column-count", kWholeRow, [found, expected](Diagnostic& fault) {
    fault.message = found < expected ? kShortRow(found, expected) : kLongRow(found, expected);
  });
}

}  // namespace maillage
