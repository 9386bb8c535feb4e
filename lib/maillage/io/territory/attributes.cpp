// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

using Column = std::vector<GridCell>;

/// A number people would count with; "0123" and "+33…" are codes.
std::optional<double> read_quantity(std::string_view text, const NumberStyle& style) {
  const bool leading_zero = text.size() > 1 && text[0] == '0' && is_digit(text[1]);
  if (leading_zero || text.front() == '+') return std::nullopt;
  return read_styled_number(text, style);
}

/// The cells of one further column as an attribute: stated by a schema, or the narrowest type all its values have.
class AttributeReader {
 public:
  AttributeReader(const Table& table, std::uint32_t column, std::string name, const Column& cells,
                  std::span<const std::uint32_t> rows, Diagnostics& diagnostics)
      : table_(&table),
        column_(column),
        name_(std::move(name)),
        cells_(&cells),
        rows_(rows),
        diagnostics_(&diagnostics),
        format_(table.format_of(column)) {}

  Attribute read() {
    Attribute attribute{std::move(name_), Attribute::Texts{}};
    if (!read_stated(attribute)) read_inferred(attribute);
    return attribute;
  }

 private:
  std::string_view text(std::size_t row) {
    const GridCell& cell = (*cells_)[row];
    const std::string_view said = cell.size == 0 ? std::string_view() : cell_text(cell, *table_, column_);
    return says_nothing(said, cell.quoted) ? std::string_view() : said;
  }

  bool read_stated(Attribute& attribute) {
    switch (format_ != nullptr ? format_->type : ColumnType::any) {
      case ColumnType::number:
      case ColumnType::integer: return read_as<double>(attribute, read_number, kNotANumber), true;
      case ColumnType::boolean: return read_as<bool>(attribute, read_boolean, kNotABoolean), true;
      case ColumnType::date: return read_as<Date>(attribute, read_date, kImpossibleDate), true;
      case ColumnType::text:
      case ColumnType::other: return read_texts(attribute), true;
      case ColumnType::any: break;
    }
    return false;
  }

  void read_inferred(Attribute& attribute) {
    const NumberStyle style = style_told();
    const auto number = [&style](std::string_view cell, const ColumnFormat*) { return read_quantity(cell, style); };
    if (is_empty()) return read_texts(attribute);
    if (try_as<double>(attribute, number) || try_as<bool>(attribute, read_boolean)) return;
    if (!try_as<Date>(attribute, read_date)) read_texts(attribute);
  }

  /// A sign that may be read both ways is a decimal one here, and that is told: no measure reads these numbers.
  NumberStyle style_told() {
    NumberStyle style = table_->style_of(column_);
    for (std::size_t i = 0; i < cells_->size(); ++i) {
      const std::string_view cell = text(i);
      if (!is_doubtful(cell, style)) continue;
      table_->tell(
          {.severity = Severity::warning,
           .code = "doubtful-number",
           .line = table_->line_of(rows_[i]),
           .cell = table_->place_of(column_),
           .describe = [&](Diagnostic& warning) { warning.message = kDoubtfulDecimal(Words(shortened(cell))); }},
          *diagnostics_);
      break;
    }
    if (style.point == SeparatorRole::doubtful) style.point = SeparatorRole::decimal;
    if (style.comma == SeparatorRole::doubtful) style.comma = SeparatorRole::decimal;
    return style;
  }

  bool is_empty() {
    for (std::size_t i = 0; i < cells_->size(); ++i) {
      if (!text(i).empty()) return false;
    }
    return true;
  }

  template <typename Value, typename Parse>
  bool try_as(Attribute& attribute, Parse parse) {
    std::vector<std::optional<Value>> values(cells_->size());
    for (std::size_t i = 0; i < cells_->size(); ++i) {
      const std::string_view cell = text(i);
      if (cell.empty()) continue;
      values[i] = parse(cell, format_);
      if (!values[i]) return false;
    }
    attribute.values = std::move(values);
    return true;
  }

  template <typename Value, typename Parse>
  void read_as(Attribute& attribute, Parse parse, const Message<Words>& message) {
    std::vector<std::optional<Value>> values(cells_->size());
    for (std::size_t i = 0; i < cells_->size(); ++i) {
      const std::string_view cell = text(i);
      if (cell.empty()) continue;
      values[i] = parse(cell, format_);
      if (!values[i]) tell(i, cell, message);
    }
    attribute.values = std::move(values);
  }

  void read_texts(Attribute& attribute) {
    Attribute::Texts values(cells_->size());
    for (std::size_t i = 0; i < cells_->size(); ++i) {
      if (const std::string_view cell = text(i); !cell.empty()) values[i] = cell;
    }
    attribute.values = std::move(values);
  }

  void tell(std::size_t row, std::string_view cell, const Message<Words>& message) {
    if (!diagnostics_->has_room(Severity::error)) return diagnostics_->count_only(Severity::error);
    table_->tell({.code = "bad-value",
                  .line = table_->line_of(rows_[row]),
                  .cell = table_->place_of(column_),
                  .describe = [&](Diagnostic& fault) { fault.message = message(Words(shortened(cell))); }},
                 *diagnostics_);
  }

  const Table* table_;
  std::uint32_t column_;
  std::string name_;
  const Column* cells_;
  std::span<const std::uint32_t> rows_;
  Diagnostics* diagnostics_;
  const ColumnFormat* format_;
};

/// Begins with a letter: no sign for "nothing", no number, no error of a spreadsheet.
bool is_word(std::string_view text) {
  if (text.empty()) return false;
  const auto first = static_cast<unsigned char>(text.front());
  return (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z') || first == 0xC3;
}

bool has_content(const Column& cells) {
  return std::any_of(cells.begin(), cells.end(), [](const GridCell& cell) { return !trim(cell.text()).empty(); });
}

}  // namespace

std::vector<GridCell> cells_of_column(const Table& table, std::uint32_t column, std::span<const std::uint32_t> rows) {
  std::vector<GridCell> cells;
  cells.reserve(rows.size());
  for (const std::uint32_t row : rows) {
    const std::span<const GridCell> all = table.cells_of(row);
    cells.push_back(column < all.size() ? all[column] : GridCell{});
  }
  return cells;
}

void read_date_words_kept(const Table& table, std::span<const std::uint32_t> rows,
                          const std::function<const Period&(std::size_t)>& period_of,
                          std::vector<Attribute>& attributes) {
  for (const std::uint32_t field : date_fields(table.kind())) {
    const Label& name = fields_of(table.kind())[field].name;
    const std::uint32_t column = table.columns().of_field[field];
    const bool is_start = name.in(Language::english) == "start";
    if (column == kNoColumn || (!is_start && name.in(Language::english) != "end")) continue;
    Attribute::Texts words(rows.size());
    bool some = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      const Period& period = period_of(i);
      const auto cells = table.cells_of(rows[i]);
      const std::string_view text = column < cells.size() ? trim(cells[column].text()) : std::string_view();
      const bool dated = is_start ? period.start.has_value() : period.end.has_value();
      if (dated || !is_word(text) || says_nothing(text, cells[column].quoted)) continue;
      words[i] = text;
      some = true;
    }
    if (some) attributes.push_back({std::string(name.in(Language::french)), std::move(words)});
  }
}

void read_attributes(const Table& table, std::span<const std::uint32_t> rows, std::vector<Attribute>& attributes,
                     Diagnostics& diagnostics) {
  const std::vector<std::string> titles = numbered_titles(table.columns().headers);
  for (const std::uint32_t column : table.columns().further) {
    const bool named = !table.columns().headers[column].empty();
    const Column cells = cells_of_column(table, column, rows);
    if (!named && !has_content(cells)) continue;
    if (!named) table.tell_unnamed(column, diagnostics);
    std::string name = named ? titles[column] : unnamed_column(column);
    attributes.push_back(AttributeReader(table, column, std::move(name), cells, rows, diagnostics).read());
  }
}

}  // namespace maillage
