// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <concepts>
#include <type_traits>

#include <fmt/format.h>

#include "maillage/base/language.h"

namespace maillage {

/// What stands in a sentence for an argument: a text in all languages is there in the sentence's.
template <typename Arg>
const Arg& said(const Arg& argument, Language) {
  return argument;  // NOLINT(bugprone-return-const-ref-from-parameter): arguments live as long as their sentence is
                    // made
}
inline std::string_view said(const Label& label, Language language) { return label.in(language); }
inline const std::string& said(const Text& text, Language language) { return text.in(language); }

template <typename Arg>
using Said = std::remove_cvref_t<decltype(said(std::declval<const Arg&>(), Language()))>;

/// A sentence of the program with places to fill, in every language, checked at compile time: a missing translation or
/// a place that does not fit `Args` does not compile.
template <typename... Args>
class Message : PerLanguage<fmt::format_string<Said<Args>...>> {
  using Sentences = PerLanguage<fmt::format_string<Said<Args>...>>;

 public:
  using Sentences::Sentences;

  [[nodiscard]] Text operator()(const Args&... args) const {
    return Text::per_language([&](Language language) { return in(language, args...); });
  }

  [[nodiscard]] std::string in(Language language, const Args&... args) const {
    return filled(Sentences::in(language), said(args, language)...);
  }

 private:
  [[nodiscard]] static std::string filled(fmt::string_view sentence, const Said<Args>&... args) {
    return fmt::vformat(sentence, fmt::make_format_args(args...));
  }
};

}  // namespace maillage
