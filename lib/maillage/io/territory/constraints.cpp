// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>
#include <unordered_map>
#include <unordered_set>

#include <unicode/regex.h>

#include "maillage/base/number.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/package/table_schema.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/refusals.h"

namespace maillage {
namespace {

enum class Fit : std::uint8_t { yes, no, unknown };

/// An ICU pattern that a whole text must match; gives up for good at a text that takes it too long.
class Pattern {
 public:
  explicit Pattern(const std::string& pattern) {
    if (pattern.empty()) return;
    UErrorCode status = U_ZERO_ERROR;
    matcher_ = std::make_unique<icu::RegexMatcher>(icu::UnicodeString::fromUTF8(pattern), 0, status);
    if (U_FAILURE(status) != 0) matcher_.reset();
    else matcher_->setTimeLimit(kTimeLimit, status);
  }

  /// Unknown once, where it gives up; then no text is wrong.
  [[nodiscard]] Fit match(std::string_view text) {
    if (!matcher_) return Fit::yes;
    UErrorCode status = U_ZERO_ERROR;
    const auto wide = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    const bool matches = matcher_->reset(wide).matches(status) != 0;
    if (U_SUCCESS(status) != 0) return matches ? Fit::yes : Fit::no;
    matcher_.reset();
    return Fit::unknown;
  }

 private:
  static constexpr int32_t kTimeLimit = 100;  ///< in ICU's steps, of about a millisecond
  std::unique_ptr<icu::RegexMatcher> matcher_;
};

bool is_required_anyway(const Table& table, std::uint32_t column) {
  const auto fields = required_fields(table.kind());
  return std::any_of(fields.begin(), fields.end(),
                     [&](std::uint32_t field) { return table.columns().of_field[field] == column; });
}

/// "a, b, c", at most ten of them.
std::string first_of(std::span<const std::string> values) {
  constexpr std::size_t kMost = 10;
  std::string list;
  for (const std::string& value : values.first(std::min(values.size(), kMost)))
    list += (list.empty() ? "" : ", ") + value;
  return values.size() > kMost ? list + ", …" : list;
}

constexpr std::size_t kMostCompared = 1000;  // values of an enum among which one that was meant is looked for

/// Checks the values of one column against its schema, cell by cell.
class ColumnCheck {
 public:
  ColumnCheck(const Table& table, std::uint32_t column, const ColumnFormat& format)
      : table_(&table),
        format_(&format),
        column_(column),
        check_required_(!is_required_anyway(table, column)),
        pattern_(format.constraints.pattern),
        values_(format.constraints.values.begin(), format.constraints.values.end()) {
    const bool numeric = format.type == ColumnType::number || format.type == ColumnType::integer;
    for (const std::string& value : format.constraints.values) {
      if (const auto number = numeric ? parse_number(value) : std::nullopt) numbers_.insert(*number);
    }
  }

  void check(const TableRow& row, FaultList& faults) {
    const Constraints& constraints = format_->constraints;
    const std::string_view text =
        column_ < row.cells.size() ? cell_text(row.cells[column_], *table_, column_) : std::string_view();
    line_ = row.line;
    faults_ = &faults;
    if (text.empty()) {
      if (constraints.required && check_required_) tell("constraint-required", kRequired(Words(format_->name)));
      return;
    }
    check_pattern(text);
    check_enum(text);
    check_length(text);
    check_bounds(text);
  }

 private:
  void tell(std::string_view code, Text message) {
    faults_->add(Severity::error, code, line_, table_->place_of(column_),
                 [message = std::move(message)](Diagnostic& fault) { fault.message = message; });
  }

  void check_pattern(std::string_view text) {
    const std::string& pattern = format_->constraints.pattern;
    switch (pattern_.match(text)) {
      case Fit::yes: return;
      case Fit::no: return tell("constraint-pattern", kBadPattern(Words(shortened(text)), Words(pattern)));
      case Fit::unknown: break;
    }
    faults_->add(Severity::warning, "unchecked-pattern", line_, table_->place_of(column_),
                 [&pattern](Diagnostic& fault) { fault.message = kPatternTooSlow(Words(pattern)); });
  }

  void check_enum(std::string_view text) {
    if (values_.empty() || values_.contains(text)) return;
    const auto number = numbers_.empty() ? std::nullopt : read_number(text, format_);
    if (number && numbers_.contains(*number)) return;
    const bool compared = numbers_.empty() && values_.size() <= kMostCompared;
    faults_->add(Severity::error, "constraint-enum", line_, table_->place_of(column_),
                 [text = shortened(text), compared, &values = format_->constraints.values](Diagnostic& fault) {
                   const auto meant = compared ? closest(text, values) : std::nullopt;
                   const std::string list = first_of(values);
                   fault.message =
                       meant ? kNotInEnumMeant(Words(text), Words(*meant)) : kNotInEnum(Words(text), Words(list));
                 });
  }

  void check_length(std::string_view text) {
    const Constraints& constraints = format_->constraints;
    if (!constraints.min_length && !constraints.max_length) return;
    const auto length = static_cast<double>(utf8_length(text));
    const auto limit = [](double value) { return to_exact(value); };
    if (constraints.min_length && length < *constraints.min_length) {
      tell("constraint-length", kTooShort(Words(shortened(text)), Words(limit(*constraints.min_length))));
    }
    if (constraints.max_length && length > *constraints.max_length) {
      tell("constraint-length", kTooLong(Words(shortened(text)), Words(limit(*constraints.max_length))));
    }
  }

  std::optional<double> measure(std::string_view text) const {
    if (format_->type != ColumnType::date) return read_number(text, format_);
    const auto date = read_date(text, format_);
    return date ? std::optional(day_number(*date)) : std::nullopt;
  }

  void check_bounds(std::string_view text) {
    const Constraints& bounds = format_->constraints;
    if (!bounds.minimum && !bounds.maximum && !bounds.exclusive_minimum && !bounds.exclusive_maximum) return;
    const auto value = measure(text);
    if (!value) return;  // told elsewhere
    const auto demand = [&](const std::optional<double>& bound, bool good, std::string_view code, const auto& message) {
      if (bound && !good) tell(code, message(text, Words(bound_text(*bound))));
    };
    demand(bounds.minimum, value >= bounds.minimum, "constraint-minimum", kTooSmall);
    demand(bounds.exclusive_minimum, value > bounds.exclusive_minimum, "constraint-minimum", kNotAbove);
    demand(bounds.maximum, value <= bounds.maximum, "constraint-maximum", kTooLarge);
    demand(bounds.exclusive_maximum, value < bounds.exclusive_maximum, "constraint-maximum", kNotBelow);
  }

  [[nodiscard]] std::string bound_text(double bound) const {
    return format_->type == ColumnType::date ? to_string(date_of_number(bound)) : to_exact(bound);
  }

  const Table* table_;
  const ColumnFormat* format_;
  std::uint32_t column_;
  bool check_required_;
  Pattern pattern_;
  std::unordered_set<std::string_view> values_;  ///< of an enum
  std::unordered_set<double> numbers_;           ///< the same, of a column of numbers
  std::uint32_t line_ = 0;
  FaultList* faults_ = nullptr;
};

/// The column of ids, whose values are told apart whatever a schema says; kNoColumn for a table without.
std::uint32_t id_column(const Table& table) {
  const bool has_ids = table.kind() == TableKind::actors || table.kind() == TableKind::projects;
  return has_ids ? table.columns().of_field[0] : kNoColumn;
}

void check_cells(const Table& table, const Territory& territory) {
  std::vector<std::uint32_t> checked;
  for (std::uint32_t i = 0; i < table.columns().headers.size(); ++i) {
    const ColumnFormat* format = table.format_of(i);
    if (format != nullptr && format->constraints != Constraints{}) checked.push_back(i);
  }
  if (checked.empty()) return;
  const auto check = [&](std::size_t, RowReader& rows, FaultList& faults) {
    std::vector<ColumnCheck> checks;
    for (const std::uint32_t column : checked) checks.emplace_back(table, column, *table.format_of(column));
    while (rows.next()) {
      if (!rows.row().well_formed) continue;
      for (ColumnCheck& one : checks) one.check(rows.row(), faults);
    }
  };
  table.read(territory.threads, territory.diagnostics, check, FormFaults::told);
}

/// Tells rows whose cells in these columns are those of an earlier row.
void check_key(const Table& table, const std::vector<std::uint32_t>& columns, const Territory& territory) {
  const std::vector<std::uint32_t> rows = rows_read(table);
  std::vector<std::vector<GridCell>> cells;
  for (const std::uint32_t column : columns) cells.push_back(cells_of_column(table, column, rows));
  std::unordered_map<std::string, std::size_t> first_row;
  const bool one_column = columns.size() == 1;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    std::string key;
    bool empty = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const std::string_view text = cell_text(cells[i][row], table, columns[i]);
      empty = empty && text.empty();
      key.append(text).append(1, '\x1F');
    }
    const auto [found, added] = first_row.emplace(key, row);
    if (added || empty) continue;
    if (!territory.diagnostics.has_room(Severity::error)) {
      territory.diagnostics.count_only(Severity::error);
      continue;
    }
    const std::uint32_t cell = one_column ? table.place_of(columns[0]) : kWholeRow;
    table.tell(
        {.code = "constraint-unique",
         .line = table.line_of(rows[row]),
         .cell = cell,
         .describe =
             [&](Diagnostic& fault) {
               key.pop_back();
               fault.message = one_column ? kNotUnique(Words(shortened(key))) : kRepeatedKey();
               fault.related.push_back({table.locate(table.line_of(rows[found->second]), cell).place, kFirstHere()});
             }},
        territory.diagnostics);
  }
}

std::optional<std::uint32_t> find_column(const Table& table, std::string_view name) {
  const auto& headers = table.columns().headers;
  const auto found = std::find(headers.begin(), headers.end(), name);
  return found != headers.end() ? std::optional(static_cast<std::uint32_t>(found - headers.begin())) : std::nullopt;
}

void check_keys(const Table& table, const Territory& territory) {
  std::vector<std::vector<std::uint32_t>> keys;
  for (std::uint32_t i = 0; i < table.columns().headers.size(); ++i) {
    const ColumnFormat* format = table.format_of(i);
    if (format != nullptr && format->constraints.unique) keys.push_back({i});
  }
  for (const auto& names : table.format().keys) {
    std::vector<std::uint32_t> columns;
    for (const std::string& name : names) {
      if (const auto column = find_column(table, name)) columns.push_back(*column);
    }
    if (columns.size() == names.size() && !columns.empty()) keys.push_back(columns);
  }
  std::sort(keys.begin(), keys.end());
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  for (const auto& key : keys) {
    if (key.size() > 1 || key[0] != id_column(table)) check_key(table, key, territory);
  }
}

void check_fields(const Table& table, Diagnostics& diagnostics) {
  const auto& headers = table.columns().headers;
  const std::unordered_set<std::string_view> there(headers.begin(), headers.end());
  for (const ColumnFormat& column : table.format().columns) {
    if (column.name.empty() || there.contains(column.name)) continue;
    if (!diagnostics.has_room(Severity::warning)) {
      diagnostics.count_only(Severity::warning);
      continue;
    }
    Diagnostic warning = column.where.source->at({}, column.where.offset, column.where.length);
    warning.severity = Severity::warning;
    warning.code = "missing-field";
    warning.message = kMissingField(Words(column.name));
    diagnostics.add(std::move(warning));
  }
}

}  // namespace

void check_schema(const Table& table, const Territory& territory) {
  check_fields(table, territory.diagnostics);
  check_cells(table, territory);
  check_keys(table, territory);
}

}  // namespace maillage
