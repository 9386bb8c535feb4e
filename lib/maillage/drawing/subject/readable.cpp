// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/readable.h"

#include <array>
#include <cmath>

#include "maillage/base/number.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {
namespace {

constexpr std::array<Label, 12> kMonths = {{{"janvier", "January"},
                                            {"février", "February"},
                                            {"mars", "March"},
                                            {"avril", "April"},
                                            {"mai", "May"},
                                            {"juin", "June"},
                                            {"juillet", "July"},
                                            {"août", "August"},
                                            {"septembre", "September"},
                                            {"octobre", "October"},
                                            {"novembre", "November"},
                                            {"décembre", "December"}}};

/// Three digits or so of a value.
int telling_decimals(double size) {
  if (size >= 100) return 0;
  if (size >= 10) return 1;
  return size >= 0.1 || size == 0 ? 2 : 3;
}

}  // namespace

std::string one_line(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space) result += c;
    if (space && !result.empty() && result.back() != ' ') result += ' ';
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string readable_date(const Date& date, Language language) {
  std::string text = std::to_string(date.year);
  if (date.month > 0) text = std::string(kMonths[date.month - 1U].in(language)) + " " + text;
  if (date.day > 0) {
    const bool first = language == Language::french && date.day == 1;
    text = (first ? std::string("1er") : std::to_string(date.day)) + " " + text;
  }
  return text;
}

std::string readable_value(const std::optional<double>& value, ValueFormat format, Language language) {
  if (!value) return "–";
  switch (format) {
    case ValueFormat::integer: return to_readable(*value, 0, language);
    case ValueFormat::share:
      return to_readable(100 * *value, 1, language) + (language == Language::french ? "\u202F%" : "%");
    case ValueFormat::yes_no: return std::string((*value != 0 ? Label("oui", "yes") : Label("non", "no")).in(language));
    case ValueFormat::decimal: break;
  }
  return to_readable(*value, telling_decimals(std::abs(*value)), language);
}

std::string scale_text(double value, ValueFormat format, Language language) {
  if (format == ValueFormat::share) {
    return to_readable(100 * value, decimals_of(100 * value), language) +
           (language == Language::french ? "\u202F%" : "%");
  }
  return to_readable(value, decimals_of(value), language);
}

}  // namespace maillage
