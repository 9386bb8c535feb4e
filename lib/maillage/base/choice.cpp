// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/choice.h"

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

bool is_among(std::string_view list, std::string_view folded) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    if (list.substr(0, bar) == folded) return true;
    list = bar == std::string_view::npos ? std::string_view() : list.substr(bar + 1);
  }
  return false;
}

}  // namespace

std::optional<std::size_t> ChoiceWords::find(std::string_view word) const {
  const std::string folded = fold(word);
  for (std::size_t i = 0; i < values_.size(); ++i) {
    if (fold(values_[i].id) == folded || is_among(values_[i].others, folded)) return i;
  }
  return std::nullopt;
}

std::vector<std::string> ChoiceWords::ids() const {
  std::vector<std::string> list;
  list.reserve(values_.size());
  for (const Choosable& one : values_) list.emplace_back(one.id);
  return list;
}

std::string ChoiceWords::joined(std::string_view separator) const {
  std::string text;
  for (const Choosable& one : values_) {
    if (!text.empty()) text += separator;
    text += one.id;
  }
  return text;
}

std::optional<std::string> ChoiceWords::meant(std::string_view word) const { return closest(word, ids()); }

}  // namespace maillage
