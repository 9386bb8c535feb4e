// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/identifiers.h"

#include <algorithm>

#include "maillage/base/text.h"

namespace maillage {
namespace {

bool all_digits(std::string_view text) { return std::all_of(text.begin(), text.end(), is_digit); }

bool has_luhn_key(std::string_view digits) {
  int sum = 0;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    int digit = digits[digits.size() - 1 - i] - '0';
    if (i % 2 == 1) digit *= 2;
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 == 0;
}

}  // namespace

std::string compact_code(std::string_view code) {
  std::string compact(code);
  for (const std::string_view mark : {" ", ".", "\u00A0", "\u202F"}) {
    for (std::size_t at = compact.find(mark); at != std::string::npos; at = compact.find(mark, at)) {
      compact.erase(at, mark.size());
    }
  }
  return compact;
}

bool is_siren(std::string_view code) { return code.size() == 9 && all_digits(code) && has_luhn_key(code); }

bool is_rna(std::string_view code) {
  if (code.size() != 10) return false;
  if (code[0] == '0') return all_digits(code) && code.substr(4, 2) == "00";
  const bool region = is_digit(code[2]) || (code[2] >= 'A' && code[2] <= 'Z');
  return code[0] == 'W' && is_digit(code[1]) && region && all_digits(code.substr(3));
}

bool is_insee_commune(std::string_view code) {
  if (code.size() != 5 || !all_digits(code.substr(2)) || !is_digit(code[0])) return false;
  if (code[0] == '2') return code[1] == 'A' || code[1] == 'B' || (code[1] >= '1' && code[1] <= '9');
  return is_digit(code[1]);
}

}  // namespace maillage
