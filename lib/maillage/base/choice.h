// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"

namespace maillage {

/// What is written for one value of a closed enumeration.
struct Choosable {
  std::string_view id;           ///< as the command line, files and results write it: in English, stable
  std::string_view others = {};  ///< words understood as well, folded, separated by "|": "tous|les deux"
};

/// The words of a closed enumeration, by the place of its values: what Choice<E> is made of.
class ChoiceWords {
 public:
  explicit constexpr ChoiceWords(std::span<const Choosable> values) : values_(values) {}

  [[nodiscard]] std::optional<std::size_t> find(std::string_view word) const;
  [[nodiscard]] constexpr std::string_view id(std::size_t place) const { return values_[place].id; }
  [[nodiscard]] constexpr std::size_t size() const { return values_.size(); }
  /// Every id, in the order of the enumeration.
  [[nodiscard]] std::vector<std::string> ids() const;
  /// "svg|pdf|png".
  [[nodiscard]] std::string joined(std::string_view separator) const;
  /// The id that somebody who wrote this word most likely meant.
  [[nodiscard]] std::optional<std::string> meant(std::string_view word) const;

 private:
  std::span<const Choosable> values_;  ///< static storage
};

/// A closed enumeration and its words, one for each enumerator from 0 on, in their order.
template <typename E>
class Choice : public ChoiceWords {
 public:
  using ChoiceWords::ChoiceWords;

  [[nodiscard]] constexpr std::string_view id(E value) const { return ChoiceWords::id(static_cast<std::size_t>(value)); }
  /// By its id or one of its other words, capitals and accents aside.
  [[nodiscard]] std::optional<E> parse(std::string_view word) const {
    const auto place = find(word);
    return place ? std::optional(static_cast<E>(*place)) : std::nullopt;
  }
};

}  // namespace maillage
