// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/row_values.h"

#include <algorithm>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/io/cell_values.h"
#include "maillage/io/messages.h"

namespace maillage {

std::string_view RowValues::view_at(std::uint32_t column) {
  const TableRow& row = rows_->row();
  if (column >= row.cells.size()) return {};
  return cell_text(row.cells[column], *table_, column);
}

std::string RowValues::text_at(std::uint32_t column) {
  const std::string_view view = view_at(column);
  return view.find_first_of("\r\n") == std::string_view::npos ? std::string(view) : on_one_line(view);
}

std::optional<Date> RowValues::date_at(std::uint32_t column) {
  const std::string_view text = view_at(column);
  if (text.empty()) return std::nullopt;
  const auto date = read_date(text, table_->format_of(column));
  if (!date) {
    faults_->add(Severity::error, "impossible-date", row().line, column,
                 [word = shortened(text)](Diagnostic& fault) { fault.message = kImpossibleDate(Words(word)); });
  }
  return date;
}

Period RowValues::period_at(std::uint32_t start, std::uint32_t end) {
  const Period period{date_at(start), date_at(end)};
  if (period.is_possible()) return period;
  faults_->add(Severity::error, "end-before-start", row().line, end, [period](Diagnostic& fault) {
    const std::string first = to_string(*period.start);
    const std::string last = to_string(*period.end);
    fault.message = kEndBeforeStart(Words(last), Words(first));
  });
  return period;
}

std::optional<double> RowValues::number_at(std::uint32_t column, std::string_view text) const {
  return read_number(text, table_->format_of(column));
}

double RowValues::weight_at(std::uint32_t column) {
  const std::string_view text = view_at(column);
  if (text.empty()) return 1;
  const auto weight = number_at(column, text);
  if (weight && *weight > 0) return *weight;
  faults_->add(Severity::error, "bad-weight", row().line, column,
               [word = shortened(text)](Diagnostic& fault) { fault.message = kBadWeight(Words(word)); });
  return 1;
}

std::optional<double> RowValues::coordinate_at(std::uint32_t column, double bound) {
  const std::string_view text = view_at(column);
  if (text.empty()) return std::nullopt;
  const auto value = number_at(column, text);
  if (value && *value >= -bound && *value <= bound) return value;
  faults_->add(Severity::error, "bad-coordinate", row().line, column,
               [word = shortened(text), limit = static_cast<int>(bound)](Diagnostic& fault) {
                 fault.message = kBadCoordinate(Words(word), limit);
               });
  return std::nullopt;
}

}  // namespace maillage
