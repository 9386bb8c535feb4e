// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/located_text.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "maillage/base/text.h"

namespace maillage {

TextPosition LocatedText::position_of(std::size_t offset) const {
  const std::string_view before = text_.substr(0, offset);
  const std::size_t begin = before.rfind('\n') + 1;  // npos + 1 is 0
  return {static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1),
          static_cast<std::uint32_t>(utf8_length(before.substr(begin)) + 1)};
}

Diagnostic LocatedText::fault(std::string_view code, TextPosition at, std::size_t length, Text message) const {
  const bool located = at.line > 0;
  return {.code = code,
          .place = place(at),
          .message = std::move(message),
          .excerpt = located ? line(at.line) : "",
          .length = located ? static_cast<std::uint32_t>(std::max<std::size_t>(length, 1)) : 0};
}

std::string LocatedText::line(std::uint32_t number) const {
  std::istringstream lines{std::string(text_)};
  std::string text;
  for (std::uint32_t i = 0; i < number; ++i) std::getline(lines, text);
  if (text.ends_with('\r')) text.pop_back();
  return text;
}

}  // namespace maillage
