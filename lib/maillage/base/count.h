// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>

#include <fmt/format.h>

#include "maillage/base/wording.h"

namespace maillage {

/// A number in a Message. "{0}" writes it as people do; "{0:acteur|acteurs}" writes the word that goes with it, in the
/// singular or the plural of the language: "{0} {0:acteur coopère|acteurs coopèrent}".
struct Count {
  double value = 0;
  int decimals = 0;

  constexpr Count(std::integral auto count) : value(static_cast<double>(count)) {}  // NOLINT(*-explicit-*)
  constexpr Count(double number, int shown_decimals) : value(number), decimals(shown_decimals) {}
};

/// A count in the sentence of one language.
struct SaidCount {
  Count count;
  Language language;
};

[[nodiscard]] inline SaidCount said(const Count& count, Language language) { return {count, language}; }

}  // namespace maillage

template <>
struct fmt::formatter<maillage::SaidCount> {
  /// Takes nothing, or two forms with one bar between them.
  constexpr auto parse(format_parse_context& context) {
    const auto* const begin = context.begin();
    const auto* at = begin;
    const char* bar = nullptr;
    for (; at != context.end() && *at != '}'; ++at) {
      if (*at != '|') continue;
      if (bar != nullptr) context.on_error("a count has two forms");
      bar = at;
    }
    if (bar == nullptr) {
      if (at != begin) context.on_error("the forms of a count are separated by |");
      return at;
    }
    one_ = {begin, static_cast<std::size_t>(bar - begin)};
    many_ = {bar + 1, static_cast<std::size_t>(at - bar - 1)};
    has_forms_ = true;
    return at;
  }

  template <typename Context>
  auto format(const maillage::SaidCount& said, Context& context) const {
    const maillage::Wording wording(said.language);
    const auto& [value, decimals] = said.count;
    if (!has_forms_) return fmt::format_to(context.out(), "{}", wording.number(value, decimals));
    return fmt::format_to(context.out(), "{}", wording.is_singular(value, decimals) ? one_ : many_);
  }

 private:
  std::string_view one_;
  std::string_view many_;
  bool has_forms_ = false;
};
