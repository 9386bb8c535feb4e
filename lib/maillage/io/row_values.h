// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "maillage/io/table.h"
#include "maillage/model/date.h"

namespace maillage {

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
  /// The cell with any line breaks in it turned into spaces.
  template <typename Field>
  [[nodiscard]] std::string text(Field field) {
    return text_at(column_of(field));
  }
  template <typename Field>
  [[nodiscard]] Period period(Field start, Field end) {
    return period_at(column_of(start), column_of(end));
  }
  /// A weight: 1 when the cell is empty.
  template <typename Field>
  [[nodiscard]] double weight(Field field) {
    return weight_at(column_of(field));
  }
  /// A number between two bounds.
  template <typename Field>
  [[nodiscard]] std::optional<double> coordinate(Field field, double bound) {
    return coordinate_at(column_of(field), bound);
  }
  /// Nothing for a missing column, which was told with the header.
  template <typename Field, typename Describe>
  void tell(Severity severity, std::string_view code, Field field, Describe describe) {
    const std::uint32_t column = column_of(field);
    if (column != kNoColumn) faults_->add(severity, code, row().line, column, std::move(describe));
  }
  template <typename Field>
  [[nodiscard]] std::uint32_t column_of(Field field) const {
    return table_->columns().of_field[static_cast<std::size_t>(field)];
  }

 private:
  std::string_view view_at(std::uint32_t column);
  std::string text_at(std::uint32_t column);
  Period period_at(std::uint32_t start, std::uint32_t end);
  std::optional<Date> date_at(std::uint32_t column);
  std::optional<double> number_at(std::uint32_t column, std::string_view text) const;
  double weight_at(std::uint32_t column);
  std::optional<double> coordinate_at(std::uint32_t column, double bound);

  RowReader* rows_;
  const Table* table_;
  FaultList* faults_;
};

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

}  // namespace maillage
