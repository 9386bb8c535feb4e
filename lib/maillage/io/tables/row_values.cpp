// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/row_values.h"

#include <algorithm>
#include <map>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/base/wording.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/refusals.h"
#include "maillage/io/workbook/workbook_messages.h"

namespace maillage {
namespace {

constexpr double kLargestWeight = 1e12;  // what sums and products of any number of them still hold

/// Stars and crosses are as many as there are, behind them empty ones: "***", "++", "★★☆".
std::optional<double> number_of_signs(std::string_view word) {
  for (const auto& [sign, empty] :
       {std::pair("*", " "), std::pair("+", " "), std::pair("★", "☆"), std::pair("⭐", "☆"), std::pair("●", "○")}) {
    std::size_t count = 0;
    std::string_view rest = word;
    for (; rest.starts_with(sign); ++count) rest.remove_prefix(std::string_view(sign).size());
    while (count > 0 && rest.starts_with(empty)) rest.remove_prefix(std::string_view(empty).size());
    if (count > 0 && rest.empty()) return static_cast<double>(count);
  }
  return std::nullopt;
}

/// The whole number a text begins with, and what stands behind it.
std::pair<std::optional<double>, std::string_view> leading_number(std::string_view text) {
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  return {digits > 0 && digits < 4 ? parse_number(text.substr(0, digits)) : std::nullopt, trim(text.substr(digits))};
}

bool is_number(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The number of a step that says it: "1 - faible", "2 : moyen", "Forte (3)", "3/5", "3 sur 5", "niveau 2".
std::optional<double> numbered_step(std::string_view word) {
  const auto [number, behind] = leading_number(word);
  if (number) {
    for (const std::string_view sign : {"/", "sur ", "out of "}) {
      if (behind.starts_with(sign) && is_number(trim(behind.substr(sign.size())))) return number;
    }
    for (const std::string_view sign : {"-", "–", ":", "=", "."}) {
      const std::string_view words = behind.starts_with(sign) ? trim(behind.substr(sign.size())) : std::string_view();
      if (!words.empty() && (words[0] < '0' || words[0] > '9')) return number;
    }
    return behind == "★" || behind == "⭐" || fold(behind) == "etoiles" || fold(behind) == "stars" ? number
                                                                                                   : std::nullopt;
  }
  if (word.ends_with(')')) {
    const std::size_t open = word.rfind('(');
    const auto inside = open == std::string_view::npos || open == 0 ? std::string_view() : word.substr(open + 1);
    const auto [last, rest] = leading_number(inside);
    return rest == ")" ? last : std::nullopt;
  }
  for (const std::string_view before : {"niveau ", "degre ", "level "}) {
    const std::string plain = fold(word);
    if (plain.starts_with(before) && is_number(std::string_view(plain).substr(before.size())))
      return parse_number(plain.substr(before.size()));
  }
  return std::nullopt;
}

/// The words of a column of weights that are worth nothing.
struct Worthless {
  std::vector<std::string> words;  ///< the first of them
  std::size_t rows = 0;
  const GridCell* first = nullptr;
};

bool is_own(std::string_view word, std::span<const OwnWord> own) {
  const std::string plain = plain_word(word);
  return std::ranges::any_of(
      own, [&](const OwnWord& one) { return one.field == WordField::intensity && one.word == plain; });
}

}  // namespace

std::optional<double> scale_value(std::string_view word, std::span<const OwnWord> own) {
  if (const auto signs = number_of_signs(word)) return signs;
  if (const auto meant = find_meaning(WordField::intensity, word, own)) return parse_number(*meant);
  return numbered_step(word);
}

std::string_view RowValues::view_at(std::uint32_t column) {
  const TableRow& row = rows_->row();
  if (column >= row.cells.size()) return {};
  const std::string_view text = cell_text(row.cells[column], *table_, column);
  if (row.cells[column].type == CellType::error) return {};  // told with the sheet
  if (!is_spreadsheet_error(text)) return text;
  tell_at(column, Severity::warning, "cell-error",
          [word = shortened(text)](Diagnostic& fault) { fault.message = kCellError(Words(word)); });
  return {};
}

std::string_view RowValues::value_at(std::uint32_t column) {
  constexpr std::size_t kLongest = 24;
  const std::string_view text = view_at(column);
  if (text.empty() || text.size() > kLongest) return text;
  const auto& empty = empty_words_.get(text, [](std::string_view word) { return std::optional(is_empty_word(word)); });
  return *empty ? std::string_view() : text;
}

std::string RowValues::text_at(std::uint32_t column) {
  const std::string_view view = view_at(column);
  if (view.empty() || says_nothing(view, rows_->row().cells[column].quoted)) return {};
  return view.find_first_of("\r\n\t") == std::string_view::npos ? std::string(view) : on_one_line(view);
}

void RowValues::tell_date(std::uint32_t column, std::string_view text, const DateReading& reading) {
  const std::string word = shortened(text);
  const std::string date = reading.period.start ? to_string(*reading.period.start) : std::string();
  switch (reading.note) {
    case DateNote::two_digits:
      return tell_at(column, Severity::note, "two-digit-year",
                     [word, date](Diagnostic& note) { note.message = kTwoDigitYear(Words(word), Words(date)); });
    case DateNote::serial:
      return tell_at(column, Severity::warning, "date-serial",
                     [word, date](Diagnostic& warning) { warning.message = kDateSerial(Words(word), Words(date)); });
    case DateNote::nothing:
      return tell_at(column, Severity::note, "no-date",
                     [word](Diagnostic& note) { note.message = kNoDate(Words(word)); });
    case DateNote::doubtful:
      return tell_at(column, Severity::warning, "doubtful-date",
                     [word](Diagnostic& warning) { warning.message = kDoubtfulDate(Words(word)); });
    case DateNote::open:
    case DateNote::none: break;
  }
}

DateReading RowValues::dates_at(std::uint32_t column, bool is_end) {
  std::string_view cell = value_at(column);
  if (cell.starts_with('\'')) cell.remove_prefix(1);  // a spreadsheet's mark of a text
  if (cell.empty()) return {};
  const DayPlace place = day_place(cell);
  const bool month_first = place == DayPlace::second || (place == DayPlace::any && table_->dates_are_month_first());
  const bool stated = table_->format_of(column) != nullptr && !table_->format_of(column)->date_format.empty();
  const std::string text = month_first && !stated ? with_day_first(cell) : std::string(cell);
  if (const auto date = read_date(text, table_->format_of(column))) {
    if (stands_for_none(*date)) {
      tell_date(column, text, {{}, DateNote::nothing});
      return {};
    }
    if (date->year == 1905 && date->day > 0) tell_date(column, text, {{date, date}, DateNote::doubtful});
    if (date->year > 1 && date->year < 9999) return {{date, date}};
  }
  const auto reading = read_date_words(text);
  if (reading && (reading->note != DateNote::open || is_end)) {
    tell_date(column, text, *reading);
    return *reading;
  }
  tell_at(column, Severity::warning, "impossible-date",
          [word = shortened(text)](Diagnostic& fault) { fault.message = kImpossibleDate(Words(word)); });
  return {};
}

Period RowValues::period_at(std::uint32_t start, std::uint32_t end, bool goes_on) {
  const DateReading begun = dates_at(start, false);
  const Period& first = begun.period;
  const Period last = dates_at(end, true).period;
  Period period{first.start, last.end};
  // What began in a quarter and goes on, or whose end is said to be open, did not end with the quarter.
  const bool open = begun.part_of_year && (goes_on || !value_at(end).empty());
  const bool span = !last.end && first.end && first.end != first.start && !open;
  if (span) period.end = first.end;
  if (!first.start && !period.end && first.end) period.end = first.end;
  if (period.is_possible()) return period;
  tell_at(end, Severity::warning, "end-before-start", [period](Diagnostic& fault) {
    const std::string begin = to_string(*period.start);
    const std::string finish = to_string(*period.end);
    fault.message = kEndBeforeStart(Words(finish), Words(begin));
  });
  return {};
}

std::optional<double> RowValues::number_of_weight(std::uint32_t column, std::string_view text,
                                                  const WeightColumn& style, std::span<const OwnWord> own) const {
  if (const ColumnFormat* format = table_->format_of(column)) return read_number(text, format);
  if (style.scale || is_own(text, own)) return scale_value(text, own);
  return read_styled_number(text, style.style);
}

std::optional<double> RowValues::weight_at(std::uint32_t column, const WeightColumn& style,
                                           std::span<const OwnWord> own) {
  const std::string_view text = value_at(column);
  if (text.empty()) return 1;
  const auto weight = number_of_weight(column, text, style, own);
  if (weight && *weight > 0 && *weight <= kLargestWeight) return weight;
  const std::string word = shortened(text);
  if (weight && *weight == 0) {
    tell_at(column, Severity::warning, "zero-weight",
            [word](Diagnostic& fault) { fault.message = kZeroWeight(Words(word)); });
    return 0;
  }
  const bool doubtful = is_doubtful(text, style.style);
  if (style.told && !weight && !doubtful) {
    set_aside(RowFate::wrong);
    return std::nullopt;
  }
  const bool scale = !doubtful && !weight;
  const bool large = weight && *weight > kLargestWeight;
  tell_at(column, Severity::error, doubtful ? "doubtful-number" : "bad-weight",
          [word, doubtful, scale, large](Diagnostic& fault) {
            if (doubtful) fault.message = kDoubtfulNumber(Words(word));
            else if (large) fault.message = kLargeWeight(Words(word));
            else fault.message = scale ? kBadWeightWord(Words(word)) : kBadWeight(Words(word));
          });
  return std::nullopt;
}

namespace {

Worthless worthless_words(const Table& table, std::uint32_t column, const WeightColumn& style,
                          std::span<const OwnWord> own) {
  constexpr std::size_t kMostWords = 5;
  Worthless found;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto cells = table.cells_of(row);
    const std::string_view text = column < cells.size() ? cell_text(cells[column], table, column) : std::string_view();
    if (text.empty() || is_empty_word(text) || is_spreadsheet_error(text) || is_doubtful(text, style.style)) continue;
    const bool worth = style.scale || is_own(text, own) || read_styled_number(text, style.style);
    if (worth) continue;
    if (found.rows++ == 0) found.first = &cells[column];
    const std::string word = shortened(text);
    const bool known = std::ranges::find(found.words, word) != found.words.end();
    if (!known && found.words.size() < kMostWords) found.words.push_back(word);
  }
  return found;
}

/// One fault for all of them: what they are worth is one thing to say.
bool tell_worthless(const Table& table, const Worthless& words, Diagnostics& diagnostics) {
  if (words.rows < 2) return false;
  table.tell({.severity = Severity::error,
              .code = "bad-weights",
              .line = words.first->line,
              .cell = words.first->column,
              .describe =
                  [&](Diagnostic& fault) {
                    fault.message = Text::per_language([&](Language language) {
                      std::string list;
                      for (const std::string& word : words.words)
                        list += (list.empty() ? "" : ", ") + Wording(language).quoted(word);
                      return kBadWeightWords.in(language, words.rows, Words(list), Words(words.words.front()));
                    });
                  }},
             diagnostics);
  return true;
}

}  // namespace

WeightColumn weight_column_at(const Table& table, std::uint32_t column, std::span<const OwnWord> own,
                              Diagnostics& diagnostics) {
  if (column == kNoColumn || table.format_of(column) != nullptr) return {};
  WeightColumn found{table.style_of(column), false};
  for (const auto& [role, sign] : {std::pair(found.style.point, "."), std::pair(found.style.comma, ",")}) {
    if (role != SeparatorRole::thousands || table.format().decimal != '\0') continue;
    diagnostics.add({.severity = Severity::note,
                     .code = "number-style",
                     .place = table.place(),
                     .message = kThousands(Words(sign))});
  }
  std::map<double, std::string> words;  // the first of each worth
  bool all_words = true;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const auto cells = table.cells_of(row);
    const std::string_view text = column < cells.size() ? cell_text(cells[column], table, column) : std::string_view();
    if (text.empty() || is_empty_word(text)) continue;
    const auto worth = scale_value(text, {});
    all_words = all_words && worth.has_value();
    if (worth) words.try_emplace(*worth, shortened(text));
  }
  found.scale = all_words && !words.empty();
  found.told = tell_worthless(table, worthless_words(table, column, found, own), diagnostics);
  if (!found.scale) return found;
  std::string list;
  for (const auto& [worth, word] : words) list += (list.empty() ? "" : ", ") + word + " = " + to_exact(worth);
  diagnostics.add(
      {.severity = Severity::note, .code = "scale", .place = table.place(), .message = kScale(Words(list))});
  return found;
}

}  // namespace maillage
