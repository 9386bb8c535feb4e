// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/lint.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <stdexcept>

#include <unicode/regex.h>

namespace maillage::testing {
namespace {

icu::UnicodeString to_unicode(const std::string& text) { return icu::UnicodeString::fromUTF8(text); }

/// A pattern, compiled when it is first used.
icu::RegexMatcher& matcher_of(const std::string& pattern) {
  static std::map<std::string, std::unique_ptr<icu::RegexMatcher>> made;
  auto& matcher = made[pattern];
  if (matcher != nullptr) return *matcher;
  UErrorCode status = U_ZERO_ERROR;
  matcher = std::make_unique<icu::RegexMatcher>(to_unicode(pattern), 0, status);
  if (U_FAILURE(status) != 0) throw std::logic_error("bad pattern " + pattern);
  return *matcher;
}

/// Every match of a pattern, with a little of what stands around it.
std::vector<std::string> matches(const std::string& pattern, const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString input = to_unicode(text);
  icu::RegexMatcher& matcher = matcher_of(pattern).reset(input);
  std::vector<std::string> found;
  while (matcher.find(status) != 0 && U_SUCCESS(status) != 0) {
    constexpr std::int32_t kAround = 14;
    const std::int32_t begin = std::max(0, matcher.start(status) - kAround);
    std::string piece;
    input.tempSubStringBetween(begin, matcher.end(status) + kAround).toUTF8String(piece);
    found.push_back(piece);
  }
  return found;
}

struct Rule {
  const char* what;
  const char* pattern;
};

// A place to fill ("{}") counts as a word.
constexpr std::array kFrench = {
    Rule{"plain space before a mark", R"([^\s|`-] [:;?!»%](?=[\s.,)\u00A0]|$))"},
    Rule{"no space before a mark", R"([\p{L}\d})»’][;?!](?=\s|$))"},
    Rule{"no space before a colon", R"([\p{L})»]:(?=\s|$))"},
    Rule{"narrow space before a colon, a percent sign or a closing quote", R"(\u202F[:%»])"},
    Rule{"wide space before ; ? !", R"(\u00A0[;?!])"},
    Rule{"no space before a percent sign", R"([\d}]%(?!\w))"},
    Rule{"plain or no space inside quotes", R"(«(?!\u00A0)|(?<!\u00A0)»)"},
    Rule{
        "one in the plural",
        R"((?<![\d.,/–-])(?<![\d][ \u00A0\u202F])1[ \u00A0](?!(?:des|les|dans|plus|sans|vers|mais|ses|ces|pas|fois|mois|temps|cas|bois|puis|sous|jamais|alors|deux|aux|parmi|jours? ouvrés)\b)[\p{Ll}’-]+[sx]\b)"},
};
/// Of figures, whose texts are the program's own but for quoted names.
constexpr std::array kFrenchFigures = {
    Rule{"capital after a colon", R"((?<!Source)\u00A0: \p{Lu}[\p{Ll}’ ])"},
    Rule{"capital in a parenthesis", R"(\(\p{Lu}\p{Ll})"},
    Rule{
        "no elision",
        R"((?<![\p{L}’])(?:[Dd]e|[Ll][ea]|[Qq]ue|[Nn]e|[Ss]e) (?!onz|oui|huit|hors|ha|hier)[aeiouyhâàéèêëîïôûAEIOUÉÈÊ])"},
    Rule{"no contraction", R"((?<!\p{L})(?:[Dd]e|à) les? (?!un ))"},
    Rule{"article before a month",
         R"(\bdu (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))"},
    Rule{"year after the article of a day", R"(\bdu (?:19|20)\d\d\b(?! ?[-–/]))"},
    Rule{"two colons in a sentence", R"(\u00A0: [^.()«»;]*\u00A0: )"},
};
constexpr std::array kEnglish = {
    Rule{"space before a mark", R"([\p{L}\d})][ \u00A0\u202F][:;?!%](?=\s|$))"},
    Rule{"French quotes", "[«»]"},
    Rule{"one in the plural",
         R"((?<![\d.,/–-])(?<!\d )1 (?!(?:is|has|was|as|its|this|across|less|plus|does|times)\b)\p{Ll}+s\b)"},
};
constexpr std::array kBoth = {
    Rule{"space before a comma or a full stop", R"([\p{L}\d)] [,.](?=\s|$))"},
};

constexpr const char* kFrenchWords =
    R"((?i)(?<![\p{L}-])(le|la|les|des|une|est|dans|pour|qui|avec|sont|pas|du|aux|cette|et|de|en|un|ce|sur|par|que|au)(?![\p{L}-]))";
constexpr const char* kEnglishWords =
    R"((?i)(?<![\p{L}-])(the|of|and|with|is|are|this|that|for|from|not|which|to|by|each|those|they)(?![\p{L}-]))";

void add(std::vector<std::string>& faults, const Rule& rule, const std::string& text) {
  for (const std::string& found : matches(rule.pattern, text)) faults.push_back(std::string(rule.what) + ": " + found);
}

}  // namespace

std::set<std::string> words_with_apostrophe(const std::string& text) {
  std::set<std::string> words;
  if (text.find('\'') == std::string::npos) return words;
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString input = to_unicode(text);
  icu::RegexMatcher& matcher = matcher_of(R"([\p{L}\d]+'[\p{L}\d]+)").reset(input);
  while (matcher.find(status) != 0 && U_SUCCESS(status) != 0) {
    std::string word;
    matcher.group(status).toUTF8String(word);
    words.insert(word);
  }
  return words;
}

std::vector<std::string> faults_of(const std::string& text, Language language, const std::set<std::string>& names) {
  std::vector<std::string> faults;
  const bool french = language == Language::french;
  if (french) {
    for (const Rule& rule : kFrench) add(faults, rule, text);
  } else {
    for (const Rule& rule : kEnglish) add(faults, rule, text);
  }
  for (const Rule& rule : kBoth) add(faults, rule, text);
  for (const std::string& word : words_with_apostrophe(text)) {
    if (!names.contains(word)) faults.push_back("straight apostrophe: " + word);
  }
  return faults;
}

std::vector<std::string> figure_faults_of(const std::string& text, Language language) {
  std::vector<std::string> faults;
  if (language != Language::french) return faults;
  for (const Rule& rule : kFrenchFigures) add(faults, rule, text);
  return faults;
}

bool is_of_another_language(const std::string& text, Language language) {
  const bool french = language == Language::french;
  const std::size_t own = matches(french ? kFrenchWords : kEnglishWords, text).size();
  const std::size_t foreign = matches(french ? kEnglishWords : kFrenchWords, text).size();
  return foreign > 2 && foreign > own;
}

bool has_double_space(const std::string& text) { return !matches(R"(\S[ \u00A0\u202F]{2,}\S)", text).empty(); }

}  // namespace maillage::testing
