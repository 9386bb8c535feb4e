// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/text/cell_words.h"

#include <algorithm>
#include <array>
#include <optional>

#include "maillage/base/text.h"

namespace maillage {
namespace {

/// "12 liens": how many rows stand above.
bool counts_rows(std::string_view folded) {
  constexpr std::array<std::string_view, 12> kRows = {"acteurs",    "liens",  "projets",  "participations",
                                                      "structures", "lignes", "actors",   "ties",
                                                      "projects",   "rows",   "reponses", "partenaires"};
  const std::size_t digits = folded.find_first_not_of("0123456789");
  if (digits == std::string_view::npos || digits == 0) return false;
  return std::ranges::find(kRows, trim(folded.substr(digits))) != kRows.end();
}

/// What stands behind the word for a total that a folded text begins with; nothing when it begins with none.
std::optional<std::string> after_total(std::string_view folded) {
  constexpr std::array<std::string_view, 14> kWords = {
      "total general", "grand total", "sous total", "sub total", "total", "totaux",  "somme",
      "moyenne",       "cumul",       "ensemble",   "sum",       "mean",  "average", "subtotal"};
  if (counts_rows(folded)) return std::string();
  for (const std::string_view word : kWords) {
    if (!folded.starts_with(word)) continue;
    const std::string_view rest = folded.substr(word.size());
    if (rest.empty() || rest[0] == ' ' || rest[0] == ':') return std::string(trim(rest));
  }
  return std::nullopt;
}

/// Where " (Dossier/Nom%20abc.md)" begins: a page of the same notebook.
std::size_t relative_link(std::string_view text) {
  for (const std::string_view ending : {".md)", ".csv)"}) {
    const std::size_t end = text.find(ending);
    const std::size_t begin = end == std::string_view::npos ? end : text.rfind(" (", end);
    if (begin != std::string_view::npos && text.substr(begin, end - begin).find(')') == std::string_view::npos)
      return begin;
  }
  return std::string_view::npos;
}

/// Without a bullet before an item or, in a list that goes over lines, its number; without dots behind it.
std::string_view without_list_marks(std::string_view item, bool in_lines) {
  for (const std::string_view bullet : {"- ", "– ", "• ", "•", "* ", "· ", "▪ ", "‣ ", "→ "}) {
    if (item.starts_with(bullet)) item = trim(item.substr(bullet.size()));
  }
  const std::size_t digits = std::min(item.find_first_not_of("0123456789"), item.size());
  const std::string_view rest = item.substr(digits);
  const bool numbered = in_lines && digits > 0 && digits < 3 && (rest.starts_with(". ") || rest.starts_with(") "));
  if (numbered) item = trim(rest.substr(2));
  for (const std::string_view dots : {"…", "..."}) {
    if (item.size() > dots.size() && item.ends_with(dots)) item = trim(item.substr(0, item.size() - dots.size()));
  }
  return item;
}

bool says_and_so_on(std::string_view item) {
  constexpr std::array<std::string_view, 6> kWords = {"etc", "etc.", "…", "...", "et autres", "and others"};
  return std::ranges::find(kWords, item) != kWords.end();
}

}  // namespace

bool says_nothing(std::string_view text, bool quoted) {
  constexpr std::array<std::string_view, 12> kWords = {"NA",   "N/A",  "nan",  "NaN",  "NAN",  "null",
                                                       "NULL", "Null", "None", "<NA>", "#N/A", "NaT"};
  return !quoted && text.size() <= 4 && std::ranges::find(kWords, text) != kWords.end();
}

bool is_spreadsheet_error(std::string_view text) {
  constexpr std::array<std::string_view, 13> kErrors = {"#N/A",   "#REF!",   "#VALUE!", "#VALEUR!", "#DIV/0!",
                                                        "#NAME?", "#NOM?",   "#NUM!",   "#NOMBRE!", "#NULL!",
                                                        "#NUL!",  "#SPILL!", "Err:502"};
  return text.starts_with('#') && std::ranges::find(kErrors, text) != kErrors.end();
}

bool has_curly_quote(std::string_view text) {
  return std::ranges::any_of(std::array<std::string_view, 4>{"“", "”", "«", "»"},
                             [text](std::string_view quote) { return text.find(quote) != std::string_view::npos; });
}

std::string on_one_line(std::string_view text) {
  std::string line;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\r' || c == '\t';
    if (!blank) line += c;
    else if (!line.empty() && line.back() != ' ') line += ' ';
  }
  return line;
}

std::string shortened(std::string_view text) {
  constexpr std::size_t kMost = 80;
  const std::string_view piece = utf8_substring(text, 0, kMost);
  return piece.size() < text.size() ? on_one_line(piece) + "…" : on_one_line(text);
}

std::vector<std::string> split_list(std::string_view text, std::string_view separators) {
  std::vector<std::string> items;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(separators), text.size());
    if (const std::string_view item = trim(text.substr(0, end)); !item.empty()) items.push_back(on_one_line(item));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return items;
}

std::vector<std::string_view> list_items(std::string_view text, std::string_view separators) {
  const bool in_lines = text.find('\n') != std::string_view::npos;
  std::vector<std::string_view> items;
  for (text = trim(text); !text.empty(); text = trim(text)) {
    const std::size_t quote = text.front() == '"' ? text.find('"', 1) : std::string_view::npos;
    const std::string_view behind = quote == std::string_view::npos ? std::string_view() : trim(text.substr(quote + 1));
    const bool quoted = quote != std::string_view::npos &&
                        (behind.empty() || separators.find(behind.front()) != std::string_view::npos);
    std::size_t end = std::min(text.find_first_of(separators), text.size());
    const std::string_view item =
        quoted ? trim(text.substr(1, quote - 1)) : without_list_marks(trim(text.substr(0, end)), in_lines);
    if (!item.empty() && !says_and_so_on(item)) items.push_back(item);
    if (quoted) end = static_cast<std::size_t>(behind.data() - text.data());
    text.remove_prefix(std::min(behind.empty() && quoted ? text.size() : end + 1, text.size()));
  }
  return items;
}

std::string without_addresses(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const std::size_t begin = std::min(text.find(" (http"), std::min(text.find(" (../"), relative_link(text)));
    const std::size_t end = begin == std::string_view::npos ? begin : text.find(')', begin);
    plain += text.substr(0, begin);
    if (end == std::string_view::npos) return begin == end ? plain : plain + std::string(text.substr(begin));
    text.remove_prefix(end + 1);
  }
  return plain;
}

std::string without_brackets(std::string_view text) {
  text = trim(text);
  if (text.size() < 2 || text.front() != '[' || text.back() != ']') return std::string(text);
  std::string plain;
  bool quoted = false;
  char quote = '\0';
  for (const char c : text.substr(1, text.size() - 2)) {
    const bool mark =
        (c == '"' || c == '\'') && (quoted ? c == quote : plain.empty() || plain.back() == ' ' || plain.back() == ',');
    if (!mark) plain += c;
    if (mark) quote = c;
    if (mark) quoted = !quoted;
  }
  return plain;
}

bool is_amount(std::string_view text) {
  constexpr std::array<std::string_view, 12> kUnits = {"",      "€",    "k€",  "m€",   "eur",  "euro",
                                                       "euros", "keur", "€ht", "€ttc", "k€ht", "k€ttc"};
  constexpr std::string_view kSigns = "0123456789.,%+-' ";
  const std::string folded = fold(text);
  bool digits = false;
  std::string unit;
  for (std::string_view rest = folded; !rest.empty();) {
    const auto blank = [&](std::string_view space) { return rest.starts_with(space); };
    const std::size_t size = blank("\u00A0") ? 2U : 3U;
    if (blank("\u00A0") || blank("\u202F")) {
      rest.remove_prefix(size);
      continue;
    }
    digits = digits || is_digit(rest[0]);
    if (kSigns.find(rest[0]) == std::string_view::npos) unit += rest[0];
    rest.remove_prefix(1);
  }
  return digits && std::ranges::find(kUnits, unit) != kUnits.end();
}

bool says_nobody(std::string_view text) {
  constexpr std::size_t kLongest = 20;
  constexpr std::array<std::string_view, 8> kWords = {"personne",         "aucun", "aucune", "aucun partenaire",
                                                      "aucune structure", "none",  "nobody", "no one"};
  return text.size() <= kLongest && std::ranges::find(kWords, fold(text)) != kWords.end();
}

bool has_lost_digits(std::string_view code) {
  const std::size_t exponent = code.find_first_of("eE");
  if (exponent == std::string_view::npos || exponent == 0) return false;
  const std::string_view digits = code.substr(0, exponent);
  const bool decimal =
      std::all_of(digits.begin(), digits.end(), [](char c) { return is_digit(c) || c == ',' || c == '.'; });
  std::string_view power = code.substr(exponent + 1);
  if (power.starts_with('+')) power.remove_prefix(1);
  return decimal && !power.empty() && std::all_of(power.begin(), power.end(), is_digit);
}

bool says_total(std::string_view text) { return after_total(fold(text)).has_value(); }

bool is_only_total(std::string_view text) {
  constexpr std::array<std::string_view, 11> kAbout = {"general", "generaux", "partiel", "de",      "des",       "du",
                                                       "d",       "par",      "of",      "acteurs", "structures"};
  const auto rest = after_total(fold(text));
  if (!rest) return false;
  const std::string_view next = std::string_view(*rest).substr(0, rest->find(' '));
  return next.empty() || next.starts_with(':') || is_digit(next[0]) || std::ranges::find(kAbout, next) != kAbout.end();
}

bool says_note(std::string_view text) {
  constexpr std::array<std::string_view, 24> kWords = {
      "source", "note",        "nota",        "nb",     "n b",      "remarque",     "legende",   "lecture",
      "champ",  "mise a jour", "maj",         "nombre", "effectif", "extraction",   "donnee",    "export",
      "date",   "edite le",    "realise par", "remark", "legend",   "last updated", "number of", "contact"};
  if (text.starts_with("*") || text.starts_with("(*)") || text.starts_with("(1)") || text.starts_with("©"))
    return text.size() > 3;
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return false;
  const std::string folded = fold(text.substr(0, colon));
  return std::ranges::any_of(kWords, [&](std::string_view word) {
    return folded.starts_with(word) &&
           (folded.size() == word.size() || folded[word.size()] == ' ' || folded[word.size()] == 's');
  });
}

}  // namespace maillage
