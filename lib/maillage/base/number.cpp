// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/number.h"

#include <algorithm>
#include <cmath>
#include <system_error>

#include <fast_float/fast_float.h>
#include <fmt/format.h>

#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr std::string_view kNarrowNoBreakSpace = "\u202F";
constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::string_view kMinus = "\u2212";
constexpr Label kThousands{"\u202F", ","};
constexpr Label kPoint{",", "."};

std::string group_thousands(std::string_view digits, std::string_view separator) {
  std::string grouped;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) grouped += separator;
    grouped += digits[i];
  }
  return grouped;
}

/// Length in bytes of the space that `text` starts with, 0 for none.
std::size_t leading_space(std::string_view text) {
  for (const std::string_view space : {kNarrowNoBreakSpace, kNoBreakSpace, std::string_view(" ")}) {
    if (text.starts_with(space)) return space.size();
  }
  return 0;
}

/// The number without its thousands separators and with a decimal point; nothing when the spaces are misplaced.
std::optional<std::string> normalise_digits(std::string_view text) {
  std::string plain;
  std::size_t group = 0;
  bool grouped = false;
  bool whole = true;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t space = leading_space(text.substr(i));
    if (space > 0) {
      if (!whole || group == 0 || group > 3 || (grouped && group != 3)) return std::nullopt;
      grouped = true;
      group = 0;
      i += space;
      continue;
    }
    const char c = text[i++];
    if (whole && !is_digit(c) && c != '-' && c != '+') {
      if (grouped && group != 3) return std::nullopt;
      whole = false;
    }
    if (whole && is_digit(c)) ++group;
    plain += c == ',' ? '.' : c;
  }
  if (whole && grouped && group != 3) return std::nullopt;
  return plain;
}

}  // namespace

std::string to_exact(double value) { return fmt::format("{}", value == 0.0 ? 0.0 : value); }

std::string to_readable(double value, int decimals, Language language) {
  const std::string plain = fmt::format("{:.{}f}", std::abs(value), decimals);
  const std::size_t point = plain.find('.');
  const std::string_view whole = std::string_view(plain).substr(0, point);
  const bool negative = value < 0 && plain.find_first_not_of("0.") != std::string::npos;
  std::string text = negative ? std::string(kMinus) : "";
  text += group_thousands(whole, kThousands.in(language));
  if (point != std::string::npos) text += std::string(kPoint.in(language)) + plain.substr(point + 1);
  return text;
}

std::string to_readable(std::int64_t value, Language language) {
  const std::string digits = fmt::format("{}", value);
  const std::string_view separator = kThousands.in(language);
  if (value >= 0) return group_thousands(digits, separator);
  return std::string(kMinus) + group_thousands(std::string_view(digits).substr(1), separator);
}

std::optional<double> parse_number(std::string_view text) {
  const auto plain = normalise_digits(trim(text));
  if (!plain || plain->empty()) return std::nullopt;
  const std::string_view digits = plain->front() == '+' ? std::string_view(*plain).substr(1) : *plain;
  const bool two_signs =
      digits.data() != plain->data() && !digits.empty() && !is_digit(digits.front()) && digits.front() != '.';
  if (digits.empty() || two_signs) return std::nullopt;
  double value = 0;
  const auto [end, error] = fast_float::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

}  // namespace maillage
