// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"

namespace maillage {

/// What is written for one value of a closed enumeration.
template <typename E>
struct Choosable {
  E value;
  std::string_view id;           ///< as the command line, files and results write it: in English, stable
  std::string_view others = {};  ///< words understood as well, folded, separated by "|": "tous|les deux"
};

/// Whether one of the words of a list "a|b c" is this one.
[[nodiscard]] bool is_listed(std::string_view list, std::string_view folded);

/// A closed enumeration and its words, in the order in which they are presented.
template <typename E>
class Choice {
 public:
  /// \pre static storage; every enumerator once
  explicit constexpr Choice(std::span<const Choosable<E>> values) : values_(values) {}

  [[nodiscard]] constexpr std::string_view id(E value) const {
    const auto found =
        std::find_if(values_.begin(), values_.end(), [value](const auto& one) { return one.value == value; });
    assert(found != values_.end());
    return found->id;
  }

  /// By its id or one of its other words, capitals and accents aside.
  [[nodiscard]] std::optional<E> parse(std::string_view word) const {
    const std::string folded = fold(word);
    for (const Choosable<E>& one : values_) {
      if (fold(one.id) == folded || is_listed(one.others, folded)) return one.value;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> list;
    for (const Choosable<E>& one : values_) list.emplace_back(one.id);
    return list;
  }

  /// The id that somebody who wrote this word most likely meant.
  [[nodiscard]] std::optional<std::string> meant(std::string_view word) const { return closest(word, ids()); }

 private:
  std::span<const Choosable<E>> values_;
};

}  // namespace maillage
