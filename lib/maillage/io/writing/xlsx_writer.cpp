// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>
#include <vector>

#include <xlsxwriter.h>

#include "maillage/base/file.h"
#include "maillage/base/number.h"
#include "maillage/base/scratch_file.h"
#include "maillage/base/text.h"
#include "maillage/io/writing/written_sheet.h"

namespace maillage {
namespace {

constexpr std::size_t kLongestText = 32767;  // that a cell can hold, in UTF-16 units
constexpr char kMaker[] = "maillage";

/// Texts that look like what Office writes for control characters, "_x0041_", as themselves.
std::string plain_text(const std::string& text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool code = text.compare(i, 2, "_x") == 0 && i + 6 < text.size() && text[i + 6] == '_';
    plain += code ? "_x005F_" : std::string(1, text[i]);
  }
  return plain;
}

/// A number that sixteen digits, which libxlsxwriter writes, do not change.
bool keeps_value(double number) {
  std::array<char, 64> buffer;
  std::snprintf(buffer.data(), buffer.size(), "%.16g", number);
  return parse_number(buffer.data()) == number;
}

/// The place of a day among the serial numbers of the 1900 system; 0 for a date it does not have.
double serial_of(const Date& date) {
  if (date.day == 0 || date.year < 1901 || date.year > 9999) return 0;
  lxw_datetime day = {date.year, date.month, date.day, 0, 0, 0};
  return lxw_datetime_to_excel_datetime(&day);
}

class XlsxWriter {
 public:
  explicit XlsxWriter(const std::string& path) : book_(workbook_new(path.c_str())) {
    if (book_ == nullptr) throw std::system_error(ENOMEM, std::generic_category(), path);
    std::string maker = kMaker;
    lxw_doc_properties properties = {};
    properties.company = maker.data();
    properties.created = kNoClock;
    workbook_set_properties(book_, &properties);
    bold_ = workbook_add_format(book_);
    format_set_bold(bold_);
    format_set_bg_color(bold_, 0xDDE6EE);
    format_set_text_wrap(bold_);
    day_ = workbook_add_format(book_);
    format_set_num_format(day_, "dd/mm/yyyy");
    wrapped_ = workbook_add_format(book_);
    format_set_text_wrap(wrapped_);
    format_set_align(wrapped_, LXW_ALIGN_VERTICAL_TOP);
    text_ = workbook_add_format(book_);
    format_set_num_format(text_, "@");
  }

  void add(const WrittenSheet& sheet) {
    lxw_worksheet* page = workbook_add_worksheet(book_, sheet.name.c_str());
    if (page == nullptr) throw std::system_error(EINVAL, std::generic_category(), sheet.name);
    if (sheet.with_titles) add_titles(sheet, page);
    else worksheet_set_column(page, 0, 0, 100, wrapped_);
    lxw_row_t line = sheet.with_titles ? 1 : 0;
    for (const auto& row : sheet.rows) {
      for (std::size_t i = 0; i < row.size(); ++i)
        write(page, line, static_cast<lxw_col_t>(i), row[i], sheet.with_titles ? nullptr : wrapped_);
      ++line;
    }
    if (sheet.hidden) worksheet_hide(page);
  }

  void close(const std::string& path) {
    const lxw_error error = workbook_close(book_);
    if (error != LXW_NO_ERROR) throw std::system_error(errno != 0 ? errno : EIO, std::generic_category(), path);
  }

 private:
  void add_titles(const WrittenSheet& sheet, lxw_worksheet* page) {
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
      const WrittenColumn& column = sheet.columns[i];
      const auto place = static_cast<lxw_col_t>(i);
      worksheet_set_column(page, place, place, width_of(sheet, i), column.is_code ? text_ : nullptr);
      worksheet_write_string(page, 0, place, column.title.c_str(), bold_);
      if (!column.note.empty()) worksheet_write_comment(page, 0, place, column.note.c_str());
      if (!column.choices.empty() || !column.choices_from.empty()) add_choices(page, place, column);
    }
    worksheet_freeze_panes(page, 1, 0);
  }

  static double width_of(const WrittenSheet& sheet, std::size_t column) {
    constexpr std::size_t kRowsLooked = 200;
    std::size_t widest = utf8_length(sheet.columns[column].title) + 2;
    for (std::size_t row = 0; row < std::min(kRowsLooked, sheet.rows.size()); ++row) {
      const auto* text = std::get_if<std::string>(&sheet.rows[row][column]);
      if (text != nullptr) widest = std::max(widest, utf8_length(*text));
    }
    return static_cast<double>(std::clamp<std::size_t>(widest, 10, 45));
  }

  /// A list to choose from; one of more than 255 characters, which Excel cannot hold, is left out. Other words may be
  /// written all the same.
  void add_choices(lxw_worksheet* page, lxw_col_t place, const WrittenColumn& column) {
    constexpr std::size_t kLongestList = 255;
    std::size_t length = 0;
    for (const std::string& word : column.choices) length += utf8_length(word) + 1;
    if (length > kLongestList + 1) return;
    lxw_data_validation list = {};
    std::vector<std::string> words = column.choices;
    std::vector<char*> pointers;
    for (std::string& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    std::string range = column.choices_from;
    list.validate = range.empty() ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA;
    list.value_list = pointers.data();
    list.value_formula = range.data();
    list.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
    list.show_error = LXW_VALIDATION_OFF;
    worksheet_data_validation_range(page, kFirstFilledRow - 1, place, kLastFilledRow - 1, place, &list);
  }

  void write(lxw_worksheet* page, lxw_row_t line, lxw_col_t column, const WrittenCell& cell, lxw_format* look) {
    if (const auto* text = std::get_if<std::string>(&cell)) write_text(page, line, column, *text, look);
    else if (const auto* number = std::get_if<double>(&cell)) write_number(page, line, column, *number);
    else if (const auto* truth = std::get_if<bool>(&cell))
      worksheet_write_boolean(page, line, column, *truth ? 1 : 0, nullptr);
    else if (const auto* date = std::get_if<Date>(&cell)) write_date(page, line, column, *date);
  }

  void write_text(lxw_worksheet* page, lxw_row_t line, lxw_col_t column, const std::string& text, lxw_format* look) {
    if (utf8_length(text) > kLongestText / 2)  // two units at most for one character
      throw std::system_error(EFBIG, std::generic_category(), std::string(utf8_substring(text, 0, 40)));
    if (!text.empty()) worksheet_write_string(page, line, column, plain_text(text).c_str(), look);
  }

  void write_number(lxw_worksheet* page, lxw_row_t line, lxw_col_t column, double number) {
    if (keeps_value(number)) worksheet_write_number(page, line, column, number, nullptr);
    else worksheet_write_string(page, line, column, to_exact(number).c_str(), nullptr);
  }

  /// A year or a month is a text: as a day of the calendar it would say more than it knows.
  void write_date(lxw_worksheet* page, lxw_row_t line, lxw_col_t column, const Date& date) {
    const double serial = serial_of(date);
    if (serial > 0) worksheet_write_number(page, line, column, serial, day_);
    else worksheet_write_string(page, line, column, to_string(date).c_str(), text_);
  }

  lxw_workbook* book_;
  lxw_format* bold_ = nullptr;
  lxw_format* day_ = nullptr;
  lxw_format* wrapped_ = nullptr;
  lxw_format* text_ = nullptr;
};

}  // namespace

std::string to_xlsx(std::span<const WrittenSheet> sheets) {
  const ScratchFile file;  // libxlsxwriter of Debian 12 writes to files alone
  XlsxWriter writer(file.path());
  for (const WrittenSheet& sheet : sheets) writer.add(sheet);
  writer.close(file.path());
  return std::string(FileBytes(file.path()).view());
}

}  // namespace maillage
