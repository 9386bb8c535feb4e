// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/choice.h"

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

/// Whether one of the words of a list "a|b c" is this one.
bool is_listed(std::string_view list, std::string_view folded) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    if (list.substr(0, bar) == folded) return true;
    list = bar == std::string_view::npos ? std::string_view() : list.substr(bar + 1);
  }
  return false;
}

}  // namespace

bool is_called(std::string_view word, std::string_view id, std::string_view others) {
  const std::string folded = fold(word);
  return fold(id) == folded || is_listed(others, folded);
}

std::optional<std::string> meant_id(std::string_view word, std::span<const std::string> ids) {
  return closest(word, ids);
}

}  // namespace maillage
