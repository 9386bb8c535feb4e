// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/title_words.h"

#include <algorithm>
#include <array>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

/// Without the number of a question: "1. Nom", "Q3 - Commune", "A2) Type".
std::string_view without_number(std::string_view title) {
  std::size_t at = 0;
  while (at < title.size() && at < 2 && title[at] >= 'A' && title[at] <= 'Z') ++at;
  const std::size_t digits = at;
  while (at < title.size() && is_digit(title[at])) ++at;
  if (at == digits || at - digits > 2) return title;
  const std::string_view rest = title.substr(at);
  for (const std::string_view sign : {". ", ") ", " - ", ": ", " : ", " – "}) {
    if (rest.starts_with(sign)) return rest.substr(sign.size());
  }
  return title;
}

/// What a form asks, as a title: "Quel est le nom de votre structure ?" is "nom de votre structure".
std::string without_question(std::string plain) {
  constexpr std::array<std::string_view, 18> kAsking = {
      "quel est le ",      "quelle est la ", "quel est ",  "quelle est ",       "quels sont les ",
      "quelles sont les ", "quel ",          "quelle ",    "merci d indiquer ", "veuillez indiquer ",
      "indiquez ",         "precisez ",      "saisissez ", "renseignez ",       "what is the ",
      "what is ",          "please enter ",  "enter "};
  for (const std::string_view asking : kAsking) {
    if (plain.starts_with(asking) && plain.size() > asking.size()) return plain.substr(asking.size());
  }
  return plain;
}

}  // namespace

std::string_view without_question_code(std::string_view title) {
  constexpr std::string_view kCodeSigns = "_[]";
  std::size_t at = 0;
  bool coded = false;
  for (; at < title.size() && title[at] != '.'; ++at) {
    const char c = title[at];
    const bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool sign = is_digit(c) || kCodeSigns.find(c) != std::string_view::npos;
    if (!letter && !sign) return title;
    coded = coded || sign;
  }
  const bool code = coded && at > 1 && title.substr(at).starts_with(". ");
  return code ? trim(title.substr(at + 1)) : title;
}

std::string plain_title(std::string_view title) {
  title = without_number(without_question_code(trim(title)));
  const std::size_t bracket = title.find('(');
  if (bracket != std::string_view::npos && bracket > 0) title = title.substr(0, bracket);
  const bool asks = trim(title).ends_with('?');
  while (!title.empty() && std::string_view("*: ?").find(title.back()) != std::string_view::npos)
    title.remove_suffix(1);
  const std::string plain = plain_word(trim(title));  // no-break spaces before the sign
  return asks || plain.size() > 12 ? without_question(plain) : plain;
}

bool is_small_word(std::string_view plain) {
  constexpr std::array<std::string_view, 22> kSmall = {"de", "du",  "des", "d",   "la", "le", "les", "l",
                                                       "un", "une", "ou",  "et",  "en", "au", "aux", "pour",
                                                       "of", "the", "or",  "and", "in", "for"};
  return std::ranges::find(kSmall, plain) != kSmall.end();
}

std::string bare_title(std::string_view plain) {
  constexpr std::array<std::string_view, 18> kSmall = {"de",  "du",    "des", "d",   "la",  "le", "les",  "l",   "un",
                                                       "une", "votre", "vos", "son", "the", "of", "your", "est", "et"};
  std::string bare;
  while (!plain.empty()) {
    const std::size_t end = std::min(plain.find(' '), plain.size());
    const std::string_view word = plain.substr(0, end);
    if (std::ranges::find(kSmall, word) == kSmall.end()) bare.append(bare.empty() ? "" : " ").append(word);
    plain.remove_prefix(std::min(end + 1, plain.size()));
  }
  return bare;
}

}  // namespace maillage
