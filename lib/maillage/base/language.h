// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

enum class Language : std::uint8_t { french, english };

/// A fixed text of the program in both languages. A missing translation does not compile.
struct Label {
  std::string_view fr;
  std::string_view en;

  constexpr Label(const char* french, const char* english) : fr(french), en(english) {}
  [[nodiscard]] constexpr std::string_view in(Language language) const {
    return language == Language::french ? fr : en;
  }
  friend bool operator==(const Label&, const Label&) = default;
};

/// A text made at run time, in both languages.
struct Text {
  std::string fr;
  std::string en;

  [[nodiscard]] const std::string& in(Language language) const { return language == Language::french ? fr : en; }
  friend bool operator==(const Text&, const Text&) = default;
};

/// "fr" or "en".
[[nodiscard]] std::string_view code(Language language);

/// Reads "fr", "français", "french", "en", "anglais", "english", in any case; nothing else.
[[nodiscard]] std::optional<Language> parse_language(std::string_view name);

/// Language of a locale name such as "fr_FR.UTF-8": French for every fr*, English for all others.
[[nodiscard]] Language language_of_locale(std::string_view locale);

}  // namespace maillage
