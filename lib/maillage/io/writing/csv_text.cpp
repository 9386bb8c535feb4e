// SPDX-License-Identifier: GPL-3.0-or-later
#include <string_view>

#include <fmt/format.h>

#include "maillage/base/number.h"
#include "maillage/io/writing/written_sheet.h"

namespace maillage {
namespace {

/// What a spreadsheet would run or turn into something else: it is shown as a text when an apostrophe stands before it.
bool looks_like_formula(std::string_view text) {
  return !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
}

class CsvWriter {
 public:
  explicit CsvWriter(CsvLook look) : excel_(look == CsvLook::excel) {
    if (excel_) text_ = "\xEF\xBB\xBF";
  }

  void add(std::string_view cell) {
    if (!first_) text_ += separator();
    first_ = false;
    const std::string defused = excel_ && looks_like_formula(cell) ? "'" + std::string(cell) : std::string(cell);
    if (defused.find_first_of(excel_ ? ";\"\r\n" : ",\"\r\n") == std::string::npos) text_ += defused;
    else add_quoted(defused);
  }

  void add(const WrittenCell& cell) {
    if (const auto* text = std::get_if<std::string>(&cell)) return add(std::string_view(*text));
    if (!first_) text_ += separator();
    first_ = false;
    if (const auto* number = std::get_if<double>(&cell)) text_ += number_text(*number);
    else if (const auto* truth = std::get_if<bool>(&cell)) text_ += truth_text(*truth);
    else if (const auto* date = std::get_if<Date>(&cell)) text_ += date_text(*date);
  }

  void end_row() {
    text_ += excel_ ? "\r\n" : "\n";
    first_ = true;
  }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  [[nodiscard]] char separator() const { return excel_ ? ';' : ','; }

  void add_quoted(std::string_view cell) {
    text_ += '"';
    for (const char c : cell) text_ += c == '"' ? "\"\"" : std::string(1, c);
    text_ += '"';
  }

  [[nodiscard]] std::string_view truth_text(bool truth) const {
    if (excel_) return truth ? "vrai" : "faux";
    return truth ? "true" : "false";
  }

  [[nodiscard]] std::string number_text(double number) const {
    std::string text = to_exact(number);
    const std::size_t point = text.find('.');
    if (excel_ && point != std::string::npos) text[point] = ',';
    return text;
  }

  [[nodiscard]] std::string date_text(const Date& date) const {
    if (!excel_ || date.month == 0) return to_string(date);
    if (date.day == 0) return fmt::format("{:02}/{:04}", date.month, date.year);
    return fmt::format("{:02}/{:02}/{:04}", date.day, date.month, date.year);
  }

  bool excel_;
  bool first_ = true;
  std::string text_;
};

}  // namespace

std::string to_csv(const WrittenSheet& sheet, CsvLook look) {
  CsvWriter writer(look);
  for (const WrittenColumn& column : sheet.columns) {
    if (sheet.with_titles) writer.add(std::string_view(column.title));
  }
  if (sheet.with_titles) writer.end_row();
  for (const auto& row : sheet.rows) {
    for (const WrittenCell& cell : row) writer.add(cell);
    writer.end_row();
  }
  return writer.take();
}

}  // namespace maillage
