// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/language.h"

#include "maillage/base/text.h"

namespace maillage {

std::string_view code(Language language) { return language == Language::french ? "fr" : "en"; }

std::optional<Language> parse_language(std::string_view name) {
  const std::string folded = fold(name);
  if (folded == "fr" || folded == "francais" || folded == "french") return Language::french;
  if (folded == "en" || folded == "anglais" || folded == "english") return Language::english;
  return std::nullopt;
}

Language language_of_locale(std::string_view locale) {
  return locale.starts_with("fr") ? Language::french : Language::english;
}

}  // namespace maillage
