// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/printable.h"

#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool is_line_or_tab(char c) { return c == '\n' || c == '\r' || c == '\t'; }

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

/// U+0080 to U+009F, which some terminals take for ESC and a letter. \pre valid UTF-8
bool begins_second_control(std::string_view text) {
  return text.size() > 1 && text[0] == '\xC2' && static_cast<unsigned char>(text[1]) < 0xA0;
}

bool begins_noncharacter(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

/// U+202A to U+202E and U+2066 to U+2069. \pre valid UTF-8
bool begins_direction(std::string_view text) {
  if (text.size() < 3 || text[0] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(text[2]);
  return (text[1] == '\x80' && last >= 0xAA && last <= 0xAE) || (text[1] == '\x81' && last >= 0xA6 && last <= 0xA9);
}

/// Gives the valid pieces of a text to `add`, and U+FFFD for what stands between them.
template <typename Add>
std::string replace_invalid(std::string_view text, Add add) {
  std::string result;
  result.reserve(text.size());
  while (true) {
    const auto invalid = find_invalid_utf8(text);
    add(result, text.substr(0, invalid.value_or(text.size())));
    if (!invalid) return result;
    result += kReplacement;
    text.remove_prefix(*invalid + 1);
  }
}

void add_printable(std::string& result, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    if (begins_noncharacter(rest)) i += 2;
    else if (begins_second_control(rest)) i += 1;
    else if (is_line_or_tab(text[i])) result += ' ';
    else if (!is_control(text[i])) result += text[i];
  }
}

/// Of the character of several bytes that shows nothing and does something; 0: it is none.
std::size_t length_of_hidden(std::string_view text) {
  if (begins_direction(text)) return 3;
  return begins_second_control(text) ? 2 : 0;
}

void add_safe(std::string& result, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const std::string_view rest = text.substr(i);
    const bool returns = text[i] == '\r' && !rest.starts_with("\r\n");  // writes over what stands before
    const std::size_t length = length_of_hidden(rest);
    const bool control = is_control(text[i]) && (!is_line_or_tab(text[i]) || returns);
    if (length == 0 && !control) result += text[i];
    else result += kReplacement;
    i += length > 0 ? length - 1 : 0;
  }
}

}  // namespace

std::string printable(std::string_view text) { return replace_invalid(text, add_printable); }

std::string safe_to_show(std::string_view text) { return replace_invalid(text, add_safe); }

std::string as_utf8(std::string_view text) {
  return replace_invalid(text, [](std::string& result, std::string_view valid) { result += valid; });
}

}  // namespace maillage
