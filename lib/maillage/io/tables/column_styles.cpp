// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/column_styles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "maillage/base/number.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

/// The one sign of a text that is a number but for it, when it may stand between thousands: "1.250", "-12,500".
bool may_be_thousands(std::string_view text, char sign) {
  if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
  const std::size_t at = text.find(sign);
  if (at == std::string_view::npos || at == 0 || at > 3 || text[0] == '0' || text.size() != at + 4) return false;
  return std::ranges::all_of(text, [sign](char c) { return is_digit(c) || c == sign; });
}

/// What the texts of a column say of one sign.
struct Evidence {
  std::size_t decimal = 0;
  std::size_t thousands = 0;
  std::size_t open = 0;  ///< texts that allow both
};

Evidence evidence_of(std::span<const std::string_view> texts, char sign, char other) {
  Evidence found;
  for (const std::string_view text : texts) {
    const auto signs = std::ranges::count(text, sign);
    if (signs == 0 || !std::ranges::all_of(text, [](char c) {
          return is_digit(c) || c == '.' || c == ',' || c == '-' || c == '+' || c == ' ' ||
                 static_cast<unsigned char>(c) >= 0x80;
        }))
      continue;
    const bool beside = text.find(other) != std::string_view::npos;
    if (signs > 1) ++found.thousands;
    else if (beside) ++(text.rfind(sign) > text.rfind(other) ? found.decimal : found.thousands);
    else if (may_be_thousands(text, sign)) ++found.open;
    else ++found.decimal;
  }
  return found;
}

double largest_whole(std::span<const std::string_view> texts) {
  double largest = 0;
  for (const std::string_view text : texts) {
    if (!std::ranges::all_of(text, is_digit)) continue;
    largest = std::max(largest, parse_number(text).value_or(0));
  }
  return largest;
}

SeparatorRole role_of(const Evidence& sign, const Evidence& other, double largest) {
  constexpr double kThousandsBeside = 100;
  const bool decimal = sign.decimal > 0;
  const bool thousands = sign.thousands > 0 || (other.decimal > 0 && sign.open > 0);
  if (decimal && thousands) return sign.open > 0 ? SeparatorRole::doubtful : SeparatorRole::decimal;
  if (thousands) return SeparatorRole::thousands;
  if (decimal || sign.open == 0) return SeparatorRole::decimal;
  return largest >= kThousandsBeside ? SeparatorRole::thousands : SeparatorRole::doubtful;
}

void erase_all(std::string& text, std::string_view what) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) text.erase(at, what.size());
}

}  // namespace

NumberStyle tell_number_style(std::span<const std::string_view> texts, char decimal) {
  if (decimal == '.') return {SeparatorRole::decimal, SeparatorRole::thousands};
  if (decimal == ',') return {SeparatorRole::thousands, SeparatorRole::decimal};
  const Evidence point = evidence_of(texts, '.', ',');
  const Evidence comma = evidence_of(texts, ',', '.');
  const double largest = largest_whole(texts);
  return {role_of(point, comma, largest), role_of(comma, point, largest)};
}

bool is_doubtful(std::string_view text, const NumberStyle& style) {
  return (style.point == SeparatorRole::doubtful && may_be_thousands(text, '.')) ||
         (style.comma == SeparatorRole::doubtful && may_be_thousands(text, ','));
}

std::optional<double> read_styled_number(std::string_view text, const NumberStyle& style) {
  if (is_doubtful(text, style)) return std::nullopt;
  std::string plain(text);
  for (const std::string_view mark : {"'", "’", "€"}) erase_all(plain, mark);
  while (!plain.empty() && trim(plain).size() < plain.size()) plain = std::string(trim(plain));
  const std::size_t point = plain.rfind('.');
  const std::size_t comma = plain.rfind(',');
  const bool both = point != std::string::npos && comma != std::string::npos;
  const auto drops = [&](char sign, SeparatorRole role) {
    const bool several = std::ranges::count(plain, sign) > 1;
    const bool before = both && (sign == '.' ? point < comma : comma < point);
    return both ? before : several || (role == SeparatorRole::thousands && may_be_thousands(plain, sign));
  };
  const bool drop_points = drops('.', style.point);
  const bool drop_commas = drops(',', style.comma);
  if (drop_points) erase_all(plain, ".");
  if (drop_commas) erase_all(plain, ",");
  return parse_number(plain);
}

bool is_float_of_whole(std::string_view text) {
  const std::size_t point = text.find_first_of(".,");
  if (point == std::string_view::npos || point == 0 || point + 1 == text.size()) return false;
  return std::ranges::all_of(text.substr(0, point), is_digit) &&
         std::ranges::all_of(text.substr(point + 1), [](char c) { return c == '0'; });
}

}  // namespace maillage
