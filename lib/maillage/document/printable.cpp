// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/printable.h"

#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

void add_valid(std::string& result, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF") i += 2;
    else if (c == '\n' || c == '\r' || c == '\t') result += ' ';
    else if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) result += c;
  }
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  while (true) {
    const auto invalid = find_invalid_utf8(text);
    add_valid(result, text.substr(0, invalid.value_or(text.size())));
    if (!invalid) return result;
    result += kReplacement;
    text.remove_prefix(*invalid + 1);
  }
}

}  // namespace maillage
