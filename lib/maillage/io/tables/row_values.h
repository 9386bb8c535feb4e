// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "maillage/io/tables/date_words.h"
#include "maillage/io/tables/table.h"
#include "maillage/model/date.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// Remembers what the words of a column mean: they are few and come again.
template <typename Value>
class WordCache {
 public:
  /// `parse(word)` for a word not seen before.
  template <typename Parse>
  const std::optional<Value>& get(std::string_view word, Parse parse) {
    if (last_ != nullptr && word == last_->first) return last_->second;
    auto found = meanings_.find(std::string(word));
    if (found == meanings_.end()) found = meanings_.emplace(std::string(word), parse(word)).first;
    last_ = &*found;
    return found->second;
  }

 private:
  using Meanings = std::unordered_map<std::string, std::optional<Value>>;
  Meanings meanings_;
  const typename Meanings::value_type* last_ = nullptr;
};

/// A weight: how the numbers of its column are written, and whether words of a scale stand in it.
struct WeightColumn {
  NumberStyle style;
  bool scale = false;  ///< every value is a word such as "faible", "forte"
  bool told = false;   ///< the words that are worth nothing were told together
};

/// What a word of a scale is worth: "forte", "***", "3 - fort", "3/5"; nothing for a number and for other words.
[[nodiscard]] std::optional<double> scale_value(std::string_view word, std::span<const OwnWord> own);

/// Reads the cells of known fields, row after row, and tells what is wrong with them. Cells of a missing column are
/// empty.
class RowValues {
 public:
  RowValues(RowReader& rows, FaultList& faults) : rows_(&rows), table_(&rows.table()), faults_(&faults) {}

  [[nodiscard]] bool next() { return rows_->next(); }
  [[nodiscard]] const TableRow& row() const { return rows_->row(); }

  /// The cell, trimmed; empty for a missing value. Valid as long as the table.
  template <typename Field>
  [[nodiscard]] std::string_view view(Field field) {
    return view_at(column_of(field));
  }
  /// The cell, empty for words that say as much: "NA", "?", "à préciser".
  template <typename Field>
  [[nodiscard]] std::string_view value(Field field) {
    return value_at(column_of(field));
  }
  /// The cell with any line breaks in it turned into spaces; empty for what programs write for "no value".
  template <typename Field>
  [[nodiscard]] std::string text(Field field) {
    return text_at(column_of(field));
  }
  /// What cannot be read is told as a warning, and is not dated. `goes_on`: its end is known not to have come, whatever
  /// part of a year it is said to begin in.
  template <typename Field>
  [[nodiscard]] Period period(Field start, Field end, bool goes_on = false) {
    return period_at(column_of(start), column_of(end), goes_on);
  }
  /// A weight: 1 when the cell is empty, nothing when it is none, which is told; 0 is told too.
  template <typename Field>
  [[nodiscard]] std::optional<double> weight(Field field, const WeightColumn& column, std::span<const OwnWord> own) {
    return weight_at(column_of(field), column, own);
  }
  /// Nothing for a missing column, which was told with the header. Without the cell in its row: of the whole row.
  template <typename Field, typename Describe>
  void tell(Severity severity, std::string_view code, Field field, Describe describe) {
    tell_at(column_of(field), severity, code, std::move(describe));
  }
  template <typename Field>
  [[nodiscard]] std::uint32_t column_of(Field field) const {
    return table_->columns().of_field[static_cast<std::size_t>(field)];
  }
  /// Says that the row makes no record.
  void set_aside(RowFate fate) { table_->set_fate(row().index, fate); }

 private:
  template <typename Describe>
  void tell_at(std::uint32_t column, Severity severity, std::string_view code, Describe describe) {
    if (column == kNoColumn) return;
    const bool there = column < row().cells.size();
    const std::uint32_t line = there ? row().cells[column].line : row().line;
    const std::uint32_t place = there ? row().cells[column].column : kWholeRow;
    faults_->add(severity, code, line, place, std::move(describe));
    if (severity == Severity::error) set_aside(RowFate::wrong);
  }
  std::string_view view_at(std::uint32_t column);
  std::string_view value_at(std::uint32_t column);
  std::string text_at(std::uint32_t column);
  Period period_at(std::uint32_t start, std::uint32_t end, bool goes_on);
  DateReading dates_at(std::uint32_t column, bool is_end);
  void tell_date(std::uint32_t column, std::string_view text, const DateReading& reading);
  std::optional<double> weight_at(std::uint32_t column, const WeightColumn& style, std::span<const OwnWord> own);
  std::optional<double> number_of_weight(std::uint32_t column, std::string_view text, const WeightColumn& style,
                                         std::span<const OwnWord> own) const;

  RowReader* rows_;
  const Table* table_;
  FaultList* faults_;
  WordCache<bool> empty_words_;
};

/// How a column of weights is written; notes a scale of words, and tells words that are worth nothing together where
/// there are several.
template <typename Field>
WeightColumn weight_column(const Table& table, Field field, std::span<const OwnWord> own, Diagnostics& diagnostics);
[[nodiscard]] WeightColumn weight_column_at(const Table& table, std::uint32_t column, std::span<const OwnWord> own,
                                            Diagnostics& diagnostics);

template <typename Field>
WeightColumn weight_column(const Table& table, Field field, std::span<const OwnWord> own, Diagnostics& diagnostics) {
  return weight_column_at(table, table.columns().of_field[static_cast<std::size_t>(field)], own, diagnostics);
}

}  // namespace maillage
