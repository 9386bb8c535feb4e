// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/date_words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/model/part_of_year.h"

namespace maillage {
namespace {

bool all_digits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, is_digit); }

int number_of(std::string_view digits) {
  int value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

DateReading exactly(const Date& date, DateNote note = DateNote::none) { return {{date, date}, note}; }

Date month_of(int year, int month) { return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), 0}; }

bool is_word(std::string_view text, std::span<const std::string_view> words) {
  return std::ranges::find(words, text) != words.end();
}

/// Without the first word, and the space behind it, when it is one of these.
std::string_view without_first(std::string_view text, std::span<const std::string_view> words) {
  for (const std::string_view word : words) {
    if (text.size() > word.size() && text.starts_with(word) && text[word.size()] == ' ')
      return trim(text.substr(word.size()));
  }
  return text;
}

constexpr std::array<std::string_view, 14> kDays = {"lundi",    "mardi",    "mercredi", "jeudi",   "vendredi",
                                                    "samedi",   "dimanche", "monday",   "tuesday", "wednesday",
                                                    "thursday", "friday",   "saturday", "sunday"};
constexpr std::array<std::string_view, 20> kAbout = {"annee", "an",  "exercice", "courant", "vers", "environ", "env.",
                                                     "le",    "en",  "mi",       "debut",   "fin",  "circa",   "about",
                                                     "early", "mid", "late",     "year",    "~",    "ca"};
constexpr std::array<std::string_view, 7> kSince = {"depuis", "a partir de", "a partir du", "des",
                                                    "since",  "from",        "starting"};
constexpr std::array<std::string_view, 3> kNewTerm = {"rentree", "rentree scolaire", "la rentree"};
constexpr std::array<std::string_view, 6> kUntil = {"jusqu en", "jusqu a", "jusqu au", "until", "till", "up to"};
constexpr std::array<std::string_view, 15> kOpen = {"en cours",    "aujourd hui", "ce jour",  "a ce jour",  "present",
                                                    "today",       "now",         "ongoing",  "en continu", "permanent",
                                                    "indetermine", "illimite",    "sans fin", "toujours",   "current"};
constexpr std::array<std::string_view, 12> kNothing = {"0000 00 00", "00/00/0000", "00/00/00",   "00.00.0000",
                                                       "00 00 0000", "0001 01 01", "01/01/0001", "31/12/9999",
                                                       "9999 12 31", "0",          "00/01/1900", "1900 01 00"};

/// "T00:00:00Z", " 14:30", " a 14h30" behind a date.
std::string_view without_time(std::string_view text) {
  std::size_t colon = text.find(':');
  for (std::size_t at = text.find('h'); at != std::string_view::npos && colon == std::string_view::npos;
       at = text.find('h', at + 1)) {
    if (at > 0 && is_digit(text[at - 1])) colon = at;
  }
  if (colon == std::string_view::npos || colon == 0) return text;
  std::size_t begin = colon;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  if (begin == 0) return text;
  const char before = text[begin - 1];
  const bool iso = (before == 't' || before == 'T') && begin >= 2 && is_digit(text[begin - 2]);
  if (!iso && before != ' ') return text;
  std::string_view date = trim(text.substr(0, begin - 1));
  if (date.ends_with(" a") || date.ends_with(" at")) date = trim(date.substr(0, date.rfind(' ')));
  return date;
}

/// Without a day of the week in three letters before a whole date: "mar. 14/03/23", "Sat Nov 25 2023".
std::string_view without_short_day(std::string_view text) {
  constexpr std::array<std::string_view, 14> kShort = {"lun", "mar", "mer", "jeu", "ven", "sam", "dim",
                                                       "mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  const std::size_t end = text.find_first_of(" .,");
  if (end == std::string_view::npos || !is_word(text.substr(0, end), kShort)) return text;
  const std::string_view rest = trim(text.substr(std::min(text.find_first_not_of(" .,", end), text.size())));
  constexpr std::size_t kPartsOfDate = 3;
  return static_cast<std::size_t>(
             std::ranges::count_if(rest, [](char c) { return c == ' ' || c == '/' || c == '.' || c == '-'; })) +
                     1 >=
                 kPartsOfDate
             ? rest
             : text;
}

/// A year of four digits, or of two when `two` says they may be; which of the two in `note`.
std::optional<int> year_of(std::string_view text, DateNote& note) {
  if (!all_digits(text)) return std::nullopt;
  const int value = number_of(text);
  if (text.size() == 4 && value >= 1000) return value;
  if (text.size() != 2) return std::nullopt;
  note = DateNote::two_digits;
  return value < 70 ? 2000 + value : 1900 + value;
}

std::vector<std::string_view> pieces_of(std::string_view text, std::string_view separators) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(separators), text.size());
    if (end > 0) pieces.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

/// The number a spreadsheet counts days with, from 1954 to 2119.
std::optional<DateReading> read_serial(std::string_view text) {
  const std::string_view whole = text.substr(0, text.find_first_of(".,"));
  if (whole.size() != 5 || !all_digits(whole)) return std::nullopt;
  const std::string_view rest = text.substr(whole.size());
  if (!rest.empty() && !all_digits(rest.substr(1))) return std::nullopt;
  const int serial = number_of(whole);
  if (serial < 20'000 || serial > 80'000) return std::nullopt;
  const std::chrono::sys_days day =
      std::chrono::sys_days(std::chrono::year{1899} / 12 / 30) + std::chrono::days(serial);
  const std::chrono::year_month_day date(day);
  return exactly({static_cast<std::int16_t>(static_cast<int>(date.year())),
                  static_cast<std::uint8_t>(static_cast<unsigned>(date.month())),
                  static_cast<std::uint8_t>(static_cast<unsigned>(date.day()))},
                 DateNote::serial);
}

/// "2 021", "2021.0", "20231125", "202311".
std::optional<DateReading> read_compact(std::string_view text) {
  std::string plain(text);
  if (plain.ends_with(".0") || plain.ends_with(",0")) plain.resize(plain.size() - 2);
  if (plain.size() == 5 && plain[1] == ' ') plain.erase(1, 1);
  if (!all_digits(plain)) return std::nullopt;
  if (plain.size() == 6) plain.insert(4, "-");
  else if (plain.size() == 8) plain.insert(6, "-").insert(4, "-");
  else if (plain.size() != 4) return std::nullopt;
  const auto date = parse_date(plain);
  return date ? std::optional(exactly(*date)) : std::nullopt;
}

/// In 1905 stands what a spreadsheet makes of the number of a year of ours.
DateNote note_of(const Date& date) { return date.year == 1905 && date.day > 0 ? DateNote::doubtful : DateNote::none; }

/// "24.avr.12", "janv-23", "01/02/23", "25 nov 23": with a year of two digits, or signs between words.
std::optional<DateReading> read_pieces(std::string_view text) {
  std::vector<std::string_view> pieces = pieces_of(text, " -/.,");
  if (pieces.size() < 2 || pieces.size() > 3) return std::nullopt;
  const auto parsed = [&](DateNote note, const std::string& year) -> std::optional<DateReading> {
    std::string rest;
    const bool words = std::ranges::any_of(pieces, [](std::string_view piece) { return !all_digits(piece); });
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) rest += std::string(pieces[i]) + (words ? " " : "/");
    const auto date = parse_date(rest + year);
    if (!date) return std::nullopt;
    return exactly(*date, note == DateNote::none ? note_of(*date) : note);
  };
  DateNote note = DateNote::none;
  const bool words = std::ranges::any_of(pieces, [](std::string_view piece) { return !all_digits(piece); });
  if (!words && pieces.size() < 3 && pieces.back().size() == 2) return std::nullopt;  // 11/23: which is which
  const auto year = year_of(pieces.back(), note);
  return year ? parsed(note, std::to_string(*year)) : std::nullopt;
}

/// The value of a number word, as the French write them: "vingt", "deux".
std::optional<int> word_value(std::string_view word) {
  constexpr std::array<std::string_view, 17> kUnits = {"zero",  "un",     "deux",     "trois",  "quatre", "cinq",
                                                       "six",   "sept",   "huit",     "neuf",   "dix",    "onze",
                                                       "douze", "treize", "quatorze", "quinze", "seize"};
  constexpr std::array<std::pair<std::string_view, int>, 8> kTens = {{{"vingt", 20},
                                                                      {"vingts", 20},
                                                                      {"trente", 30},
                                                                      {"quarante", 40},
                                                                      {"cinquante", 50},
                                                                      {"soixante", 60},
                                                                      {"premier", 1},
                                                                      {"une", 1}}};
  for (std::size_t i = 0; i < kUnits.size(); ++i) {
    if (word == kUnits[i]) return static_cast<int>(i);
  }
  const auto found = std::ranges::find(kTens, word, &std::pair<std::string_view, int>::first);
  return found == kTens.end() ? std::nullopt : std::optional(found->second);
}

/// Numbers in French words as digits: "vingt cinq novembre deux mille vingt trois" as "25 novembre 2023".
std::string in_digits(std::string_view text) {
  std::string digits;
  std::optional<int> whole;  // thousands and hundreds
  std::optional<int> rest;
  const auto write = [&] {
    if (whole || rest) digits += (digits.empty() ? "" : " ") + std::to_string(whole.value_or(0) + rest.value_or(0));
    whole.reset();
    rest.reset();
  };
  for (const std::string_view word : pieces_of(text, " -")) {
    const auto value = word_value(word);
    if (word == "et" && rest) continue;
    if (word == "mille" || word == "cent" || word == "cents") {
      whole = whole.value_or(0) + rest.value_or(1) * (word == "mille" ? 1000 : 100);
      rest.reset();
    } else if (value) {
      rest = rest == 4 && *value == 20 ? 80 : rest.value_or(0) + *value;
    } else {
      write();
      digits += (digits.empty() ? "" : " ") + std::string(word);
    }
  }
  write();
  return digits;
}

/// Without what says that it is not sure: "2025 ?", "2025 (prévu)", "mars 2025 environ".
std::string_view without_doubt(std::string_view text) {
  constexpr std::array<std::string_view, 11> kDoubts = {"?",      "environ",      "env.",        "prevu",
                                                        "prevue", "previsionnel", "estime",      "a confirmer",
                                                        "max",    "maximum",      "au plus tard"};
  if (text.starts_with('(') && text.ends_with(')')) text = trim(text.substr(1, text.size() - 2));
  if (const std::size_t bracket = text.find('('); bracket != std::string_view::npos && bracket > 0)
    text = trim(text.substr(0, bracket));
  for (const std::string_view doubt : kDoubts) {
    if (text.size() > doubt.size() && text.ends_with(doubt)) text = trim(text.substr(0, text.size() - doubt.size()));
  }
  return text;
}

std::optional<DateReading> read_one(std::string_view text) {
  text = without_short_day(without_first(text, kDays));
  for (std::string_view before; before != text;) {
    before = text;
    text = without_first(text, kAbout);
  }
  if (text.starts_with("~")) text.remove_prefix(1);
  if (const auto date = parse_date(text)) return exactly(*date, note_of(*date));
  if (const auto compact = read_compact(text)) return compact;
  if (const auto serial = read_serial(text)) return serial;
  if (const auto part = parse_part_of_year(text)) return DateReading{*part, DateNote::none, true};
  if (const std::string_view year = without_first(text, kNewTerm); year.size() < text.size()) {
    DateNote note = DateNote::none;
    const auto found = year_of(year, note);
    return found ? std::optional(exactly(month_of(*found, 9), note)) : std::nullopt;
  }
  return read_pieces(text);
}

std::optional<DateReading> join(const std::optional<DateReading>& first, const std::optional<DateReading>& last) {
  if (!first || !last) return std::nullopt;
  const DateReading joined{{first->period.start, last->period.end}, std::max(first->note, last->note)};
  return joined.period.is_possible() ? std::optional(joined) : std::nullopt;
}

/// "mars" of "mars-avril 2022", "15" of "15-17 mars 2022": what the second has and the first lacks.
std::string completed(std::string_view first, std::string_view second) {
  const std::vector<std::string_view> words = pieces_of(second, " ");
  std::string text(first);
  const std::size_t had = pieces_of(first, " ").size();
  for (std::size_t i = had; i < words.size(); ++i) text += " " + std::string(words[i]);
  return text;
}

/// "hiver 2022-2023": from December to February.
std::optional<DateReading> read_winter(std::string_view text) {
  constexpr std::array<std::string_view, 2> kWinter = {"hiver", "winter"};
  const std::string_view years = without_first(text, kWinter);
  const std::vector<std::string_view> pieces = pieces_of(years, "-/ ");
  if (years.size() == text.size() || pieces.size() != 2 || !all_digits(pieces[0]) || !all_digits(pieces[1]))
    return std::nullopt;
  const int first = number_of(pieces[0]);
  const bool follows = pieces[0].size() == 4 && number_of(pieces[1]) % 100 == (first + 1) % 100;
  return follows ? std::optional(DateReading{{month_of(first, 12), month_of(first + 1, 2)}, DateNote::none, true})
                 : std::nullopt;
}

/// "2023-2024", "du 01/02/2023 au 30/06/2023", "mars-avril 2022".
std::optional<DateReading> read_span(std::string_view text) {
  if (const auto winter = read_winter(text)) return winter;
  for (const std::string_view begin : {"du ", "de ", "from ", "entre ", "between "}) {
    if (text.starts_with(begin)) text = trim(text.substr(begin.size()));
  }
  for (const std::string_view between :
       {" au ", " a ", " et ", " to ", " and ", "..", "->", "→", " jusqu a ", " jusqu en ", " - ", "/", "-"}) {
    const std::size_t at = text.find(between);
    if (at == std::string_view::npos) continue;
    const std::string_view first = trim(text.substr(0, at));
    const std::string_view last = trim(text.substr(at + between.size()));
    if (first.empty() || last.empty()) continue;
    const bool short_year = all_digits(first) && first.size() == 4 && all_digits(last) && last.size() == 2;
    const auto end = read_one(short_year ? std::string(first.substr(0, 2)) + std::string(last) : std::string(last));
    auto begin = read_one(first);
    if (!begin) begin = read_one(completed(first, last));
    if (const auto joined = join(begin, end)) return joined;
  }
  return std::nullopt;
}

/// Folded as names are, but with "-" where people write a sign between: fold() makes it a space.
std::string plain_date(std::string_view text) {
  std::string marked(trim(text));
  for (const std::string_view dash : {"–", "—", "‑", "−"}) {
    for (std::size_t at = marked.find(dash); at != std::string::npos; at = marked.find(dash))
      marked.replace(at, dash.size(), "-");
  }
  std::replace(marked.begin(), marked.end(), '-', '\x01');
  std::string folded = fold(marked);
  std::replace(folded.begin(), folded.end(), '\x01', '-');
  return folded;
}

}  // namespace

bool stands_for_none(const Date& date) {
  const bool before_first = date.year == 1899 && date.month == 12 && date.day >= 30;
  return before_first || date == Date{1900, 1, 1};
}

DayPlace day_place(std::string_view text) {
  text = trim(text);
  const std::vector<std::string_view> pieces = pieces_of(text.substr(0, text.find(' ')), "/.-");
  const bool fits =
      pieces.size() == 3 && std::ranges::all_of(pieces, all_digits) && pieces[0].size() <= 2 && pieces[1].size() <= 2;
  if (!fits) return DayPlace::any;
  const int first = number_of(pieces[0]);
  const int second = number_of(pieces[1]);
  if (first > 12) return second > 12 ? DayPlace::neither : DayPlace::first;
  return second > 12 ? DayPlace::second : DayPlace::any;
}

std::string with_day_first(std::string_view text) {
  const std::string_view date = trim(text);
  const std::size_t first = date.find_first_of("/.-");
  const std::size_t second = first == std::string_view::npos ? first : date.find_first_of("/.-", first + 1);
  const bool fits = second != std::string_view::npos && first <= 2 && second - first <= 3 &&
                    all_digits(date.substr(0, first)) && all_digits(date.substr(first + 1, second - first - 1));
  if (!fits) return std::string(text);
  return std::string(date.substr(first + 1, second - first - 1)) + date[first] + std::string(date.substr(0, first)) +
         std::string(date.substr(second));
}

namespace {

std::optional<DateReading> read_plain(std::string_view rest) {
  if (is_word(fold(rest), kNothing) || fold(rest).starts_with("0001 01 01")) return DateReading{{}, DateNote::nothing};
  if (is_word(rest, kOpen)) return DateReading{{}, DateNote::open};
  if (const std::string_view since = without_first(rest, kSince); since.size() < rest.size()) {
    auto begin = read_one(since);
    if (begin) begin->period.end.reset();
    return begin;
  }
  if (const std::string_view until = without_first(rest, kUntil); until.size() < rest.size()) {
    auto end = read_one(until);
    if (end) end->period.start.reset();
    return end;
  }
  const auto one = read_one(rest);
  return one ? one : read_span(rest);
}

}  // namespace

std::optional<DateReading> read_date_words(std::string_view text) {
  const std::string plain = plain_date(text);
  const std::string_view day = without_time(plain);
  if (const auto found = read_plain(day)) return found;
  const std::string_view sure = without_doubt(day);
  if (const auto found = sure.size() < day.size() ? read_plain(sure) : std::nullopt) return found;
  const std::string digits = in_digits(sure);
  return digits == sure ? std::nullopt : read_plain(digits);
}

}  // namespace maillage
