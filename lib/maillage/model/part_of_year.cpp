// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/part_of_year.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/text.h"

namespace maillage {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> kQuarter = {"trimestre", "trim.", "quarter"};
constexpr std::array<std::string_view, 3> kHalf = {"semestre", "sem.", "half"};
constexpr std::array<std::string_view, 6> kBetween = {"de", "du", "of", "the", "l", "annee"};
constexpr std::array<std::array<std::string_view, 3>, 3> kSeasons = {
    {{"printemps", "spring", ""}, {"ete", "summer", ""}, {"automne", "autumn", "fall"}}};

bool is_one_of(std::string_view text, Words words) { return std::ranges::find(words, text) != words.end(); }

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(" -/"), text.size());
    if (end > 0) words.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

std::optional<int> four_digit_year(std::string_view word) {
  constexpr int kFirst = 1000;
  if (word.size() != 4 || !std::ranges::all_of(word, is_digit)) return std::nullopt;
  int year = 0;
  std::from_chars(word.data(), word.data() + word.size(), year);
  return year >= kFirst ? std::optional(year) : std::nullopt;
}

/// The number before "T", "trimestre", "er semestre": "1", "1er", "2e", "premier", "deuxieme".
std::optional<int> ordinal(std::string_view word) {
  constexpr std::array<std::array<std::string_view, 3>, 4> kWords = {{{"premier", "first", "1st"},
                                                                      {"deuxieme", "second", "2nd"},
                                                                      {"troisieme", "third", "3rd"},
                                                                      {"quatrieme", "fourth", "4th"}}};
  for (std::size_t i = 0; i < kWords.size(); ++i) {
    if (is_one_of(word, kWords[i])) return static_cast<int>(i) + 1;
  }
  for (const std::string_view ending : {"er", "eme", "nd", "e"}) {
    if (word.ends_with(ending)) word.remove_suffix(ending.size());
  }
  return word.size() == 1 && word[0] >= '1' && word[0] <= '4' ? std::optional(word[0] - '0') : std::nullopt;
}

/// The months that a word stands for; their place among such parts of the year where it says that too.
struct Part {
  int months = 0;  ///< 3: a quarter or a season, 6: half a year; 0: nothing
  int place = 0;   ///< from 1; 0: not said
  int first = 1;   ///< month of the first such part
};

/// "t1", "q1", "1t": a quarter; "s1", "h1", "1s": half a year.
std::optional<Part> brief_part(std::string_view word) {
  if (word.size() != 2) return std::nullopt;
  const bool digit_first = is_digit(word[0]);
  const char letter = digit_first ? word[1] : word[0];
  const int place = (digit_first ? word[0] : word[1]) - '0';
  if ((letter == 't' || letter == 'q') && place >= 1 && place <= 4) return Part{3, place};
  if ((letter == 's' || letter == 'h') && place >= 1 && place <= 2) return Part{6, place};
  return std::nullopt;
}

std::optional<Part> named_part(std::string_view word) {
  constexpr int kMarch = 3;
  if (is_one_of(word, kQuarter)) return Part{3};
  if (is_one_of(word, kHalf)) return Part{6};
  for (std::size_t i = 0; i < kSeasons.size(); ++i) {
    if (is_one_of(word, kSeasons[i])) return Part{3, static_cast<int>(i) + 1, kMarch};
  }
  return brief_part(word);
}

Date month_of_year(int year, int month) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 0};
}

}  // namespace

std::optional<Period> parse_part_of_year(std::string_view text) {
  constexpr int kMonths = 12;
  const std::string folded = fold(text);
  std::optional<int> year;
  std::optional<int> number;
  std::optional<Part> part;
  for (const std::string_view word : words_of(folded)) {
    if (is_one_of(word, kBetween)) continue;
    if (const auto named = named_part(word)) part = named;
    else if (const auto found = four_digit_year(word); found && !year) year = found;
    else if (const auto found_number = ordinal(word); found_number && !number) number = found_number;
    else return std::nullopt;
  }
  if (!year || !part) return std::nullopt;
  if (number && part->place == 0) part->place = *number;
  const int first = part->first + (part->place - 1) * part->months;
  const int last = first + part->months - 1;
  if (part->place < 1 || last > kMonths) return std::nullopt;
  return Period{month_of_year(*year, first), month_of_year(*year, last)};
}

std::optional<Period> parse_date_or_part(std::string_view text) {
  if (const auto date = parse_date(text)) return Period{date, date};
  return parse_part_of_year(text);
}

}  // namespace maillage
