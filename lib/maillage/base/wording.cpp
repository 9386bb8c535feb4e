// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/wording.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <initializer_list>
#include <vector>

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "maillage/base/maths/maths.h"
#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/base/unicode.h"

namespace maillage {
namespace {

constexpr Label kPercent{"\u00A0%", "%"};
constexpr Label kColon{"\u00A0: ", ": "};
constexpr Label kSemicolon{"\u202F; ", "; "};
constexpr Label kOpen{"«\u00A0", "“"};
constexpr Label kClose{"\u00A0»", "”"};
constexpr Label kAnd{"et", "and"};
constexpr Label kOr{"ou", "or"};
constexpr Noun kOther{{"autre", "other"}, {"autres", "others"}};
constexpr Label kBeforeOther{"\u00A0", " "};
constexpr Label kSince{"depuis ", "since "};
constexpr Label kOf{"de ", "of "};
constexpr Label kTo{"à ", "to "};

constexpr std::array<Label, 12> kMonths = {{{"janvier", "January"},
                                            {"février", "February"},
                                            {"mars", "March"},
                                            {"avril", "April"},
                                            {"mai", "May"},
                                            {"juin", "June"},
                                            {"juillet", "July"},
                                            {"août", "August"},
                                            {"septembre", "September"},
                                            {"octobre", "October"},
                                            {"novembre", "November"},
                                            {"décembre", "December"}}};

/// Beginnings of words, folded, that French does not elide before although a vowel or a mute h would ask for it.
constexpr std::array<std::string_view, 24> kNoElision = {"hache",  "haie",    "halle",  "hameau", "hand",     "hangar",
                                                         "harcel", "haricot", "hasard", "hausse", "haut",     "heriss",
                                                         "hero",   "hetre",   "heurt",  "hierar", "hollande", "hongr",
                                                         "honte",  "hors",    "houbl",  "hub",    "huit",     "onz"};

bool elides(std::string_view phrase) {
  const std::string folded = fold(phrase);
  if (folded.empty() || std::string_view("aeiouh").find(folded.front()) == std::string_view::npos) return false;
  return std::none_of(kNoElision.begin(), kNoElision.end(),
                      [&](std::string_view beginning) { return folded.starts_with(beginning); });
}

/// Puts one form of a preposition for "le …" and one for "les …", which French contracts; nothing for another phrase.
std::string contracted(std::string_view phrase, std::string_view singular, std::string_view plural) {
  if (phrase.starts_with("le ")) return std::string(singular) + std::string(phrase.substr(3));
  if (phrase.starts_with("les ")) return std::string(plural) + std::string(phrase.substr(4));
  return {};
}

template <typename Case>
std::string with_first(std::string_view text, Case convert) {
  const std::string_view first = utf8_substring(text, 0, 1);
  icu::UnicodeString letter = to_unicode(first);
  convert(letter);
  std::string changed;
  letter.toUTF8String(changed);
  return changed + std::string(text.substr(first.size()));
}

/// True where the first letter is a capital because it stands first: before a small letter, an apostrophe or a space.
bool is_sentence_case(std::string_view text) {
  const std::string_view next = utf8_substring(text, 1, 1);
  return next.empty() || next == " " || next == "\u00A0" || next == "’" || u_islower(to_unicode(next).char32At(0)) != 0;
}

bool ends_in(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [word](std::string_view one) { return word.ends_with(one); });
}

std::string french_plural(const std::string& noun) {
  if (ends_in(noun, {"s", "x", "z"})) return noun;
  if (ends_in(noun, {"au", "eu"})) return noun + "x";
  return noun + "s";
}

std::string english_plural(const std::string& noun) {
  const bool consonant_y = noun.size() > 1 && noun.back() == 'y' && !ends_in(noun, {"ay", "ey", "oy", "uy"});
  if (consonant_y) return noun.substr(0, noun.size() - 1) + "ies";
  return noun + (ends_in(noun, {"s", "x", "z", "ch", "sh"}) ? "es" : "s");
}

}  // namespace

std::string Wording::number(double value, int decimals) const { return to_readable(value, decimals, language_); }
std::string Wording::whole(std::int64_t count) const { return to_readable(count, language_); }

std::string Wording::percent(double share, int decimals) const {
  return number(100 * share, decimals) + std::string(percent_sign());
}

std::string_view Wording::percent_sign() const { return kPercent.in(language_); }

bool Wording::is_singular(double value, int decimals) const {
  const double unit = maths::pow(10, decimals);
  const double shown = std::round(std::abs(value) * unit) / unit;
  switch (language_) {
    case Language::french: return shown < 2;
    case Language::english: break;
  }
  return shown == 1 && decimals == 0;
}

std::string_view Wording::form(std::size_t count, const Noun& noun) const {
  return (is_singular(static_cast<double>(count)) ? noun.one : noun.many).in(language_);
}

std::string Wording::counted(std::size_t count, const Noun& noun, std::string_view space) const {
  return number(count) + std::string(space) + std::string(form(count, noun));
}

bool Wording::reads_as_two(std::string_view item, std::string_view separator) const {
  if (item.starts_with(kOpen.in(language_))) return false;
  return item.find_first_of(",;") != std::string_view::npos || item.find(separator) != std::string_view::npos;
}

std::string Wording::one_of_several(const std::string& item) const {
  return reads_as_two(item, ",") ? quoted(item) : item;
}

std::string Wording::joined(std::span<const std::string> items, std::size_t most, std::string_view word) const {
  assert(!items.empty());
  const std::string last = " " + std::string(word) + " ";
  const bool whole = items.size() - 1 <= most;  // "and one other" is as long as its name
  std::vector<std::string> parts;
  for (const std::string& item : items.first(whole ? items.size() : most)) {
    parts.push_back(items.size() > 1 && reads_as_two(item, last) ? quoted(item) : item);
  }
  if (!whole) parts.push_back(counted(items.size() - most, kOther, kBeforeOther.in(language_)));
  std::string text = parts.front();
  for (std::size_t i = 1; i < parts.size(); ++i) text += (i + 1 < parts.size() ? ", " : last) + parts[i];
  return text;
}

std::string Wording::list(std::span<const std::string> items, std::size_t most) const {
  return joined(items, most, kAnd.in(language_));
}

std::string Wording::alternatives(std::span<const std::string> items, std::size_t most) const {
  return joined(items, most, kOr.in(language_));
}

std::string_view Wording::colon() const { return kColon.in(language_); }
std::string_view Wording::semicolon() const { return kSemicolon.in(language_); }

std::string Wording::quoted(std::string_view text) const {
  return std::string(kOpen.in(language_)) + std::string(text) + std::string(kClose.in(language_));
}

std::string Wording::of(std::string_view phrase) const {
  if (language_ == Language::french) {
    if (std::string found = contracted(phrase, "du ", "des "); !found.empty()) return found;
    if (elides(phrase)) return "d’" + std::string(phrase);
  }
  return std::string(kOf.in(language_)) + std::string(phrase);
}

std::string Wording::to(std::string_view phrase) const {
  if (language_ == Language::french) {
    if (std::string found = contracted(phrase, "au ", "aux "); !found.empty()) return found;
  }
  return std::string(kTo.in(language_)) + std::string(phrase);
}

std::string Wording::lower_first(std::string_view text) {
  if (!is_sentence_case(text)) return std::string(text);
  return with_first(text, [](icu::UnicodeString& letter) { letter.toLower(icu::Locale::getRoot()); });
}

std::string Wording::upper_first(std::string_view text) {
  return with_first(text, [](icu::UnicodeString& letter) { letter.toUpper(icu::Locale::getRoot()); });
}

std::string Wording::plural(std::string_view noun) const {
  std::string one(noun);
  if (one.empty() || one.find(' ') != std::string::npos) return one;
  switch (language_) {
    case Language::french: return french_plural(one);
    case Language::english: break;
  }
  return english_plural(one);
}

std::string_view Wording::month(int month) const {
  assert(month >= 1 && month <= 12);
  return kMonths[static_cast<std::size_t>(month) - 1].in(language_);
}

std::string Wording::date(const CalendarDate& date) const {
  std::string text = std::to_string(date.year);
  if (date.month > 0) text = std::string(month(date.month)) + " " + text;
  if (date.day > 0) {
    const bool first = language_ == Language::french && date.day == 1;
    text = std::to_string(date.day) + (first ? "er " : " ") + text;
  }
  return text;
}

/// In French, a day has its article: "le 25 novembre 2023".
std::string Wording::definite_date(const CalendarDate& date) const {
  return (language_ == Language::french && date.day > 0 ? "le " : "") + this->date(date);
}

std::string Wording::of_date(const CalendarDate& date) const { return of(definite_date(date)); }

std::string Wording::since(const CalendarDate& date) const {
  return std::string(kSince.in(language_)) + definite_date(date);
}

std::string Wording::until(const CalendarDate& date) const {
  if (language_ == Language::english) return "until " + this->date(date);
  return date.day > 0 ? "jusqu’" + to(definite_date(date)) : "jusqu’en " + this->date(date);
}

std::string Wording::years(int first, int last) {
  return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

}  // namespace maillage
