// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/language.h"

#include "maillage/base/text.h"

namespace maillage {
namespace {

struct LanguageNames {
  std::string_view code;
  std::array<std::string_view, 2> names;  ///< folded
};

/// No default: a language without its names does not compile.
constexpr LanguageNames names_of(Language language) {
  switch (language) {
    case Language::french: return {"fr", {"francais", "french"}};
    case Language::english: return {"en", {"anglais", "english"}};
  }
  return {};
}

}  // namespace

std::string_view code(Language language) { return names_of(language).code; }

std::optional<Language> parse_language(std::string_view name) {
  const std::string folded = fold(name);
  for (const Language language : kLanguages) {
    const LanguageNames known = names_of(language);
    if (folded == known.code || folded == known.names[0] || folded == known.names[1]) return language;
  }
  return std::nullopt;
}

Language language_of_locale(std::string_view locale) {
  for (const Language language : kLanguages) {
    if (locale.starts_with(code(language))) return language;
  }
  return Language::english;
}

}  // namespace maillage
