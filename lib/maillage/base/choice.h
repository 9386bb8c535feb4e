// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cassert>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// What is written for one value of a closed enumeration.
template <typename E>
struct Choosable {
  E value;
  std::string_view id;           ///< as the command line, files and results write it: in English, stable
  std::string_view others = {};  ///< words understood as well, folded, separated by "|": "tous|les deux"
};

/// Whether the word is this id, or one of the words of the list `others`, capitals and accents aside.
[[nodiscard]] bool is_called(std::string_view word, std::string_view id, std::string_view others);

/// The id that somebody who wrote this word most likely meant; nothing when it is like none.
[[nodiscard]] std::optional<std::string> meant_id(std::string_view word, std::span<const std::string> ids);

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
    for (const Choosable<E>& one : values_) {
      if (is_called(word, one.id, one.others)) return one.value;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> list;
    for (const Choosable<E>& one : values_) list.emplace_back(one.id);
    return list;
  }

  /// The id that somebody who wrote this word most likely meant.
  [[nodiscard]] std::optional<std::string> meant(std::string_view word) const { return meant_id(word, ids()); }

 private:
  std::span<const Choosable<E>> values_;
};

}  // namespace maillage
