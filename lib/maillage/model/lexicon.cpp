// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

constexpr std::array<Label, kWordFields> kFieldNames = {
    {{"type", "kind"}, {"rôle", "role"}, {"statut", "status"}, {"intensité", "intensity"}, {"vide", "empty"}}};

using Key = std::pair<WordField, std::string>;

const std::map<Key, std::string_view, std::less<>>& meanings() {
  static const auto kIndex = [] {
    std::map<Key, std::string_view, std::less<>> index;
    for (const Meaning& meaning : lexicon()) {
      std::string_view rest = meaning.words;
      while (!rest.empty()) {
        const std::size_t bar = std::min(rest.find('|'), rest.size());
        index.emplace(Key{meaning.field, plain_word(rest.substr(0, bar))}, meaning.id);
        rest.remove_prefix(std::min(bar + 1, rest.size()));
      }
    }
    return index;
  }();
  return kIndex;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
    text.replace(at, what.size(), with);
  }
}

/// "porteur·se" → "porteur", "adhérent(e)s" → "adhérent", "chargé.e.s" → "chargé".
std::string without_inclusive_endings(std::string text) {
  for (const std::string_view ending : {"(e)s", "(e)", "(s)", "(euse)", "(trice)", "(ère)", "(ne)"})
    replace_all(text, ending, "");
  for (const std::string_view point : {"·", "•", "‧"}) {
    for (std::size_t at = text.find(point); at != std::string::npos; at = text.find(point)) {
      std::size_t end = at + point.size();
      while (end < text.size() && text[end] != ' ' && text[end] != '/' && text[end] != ',') ++end;
      text.erase(at, end - at);
    }
  }
  for (const std::string_view ending : {".e.s", ".euse", ".trice", ".rice", ".ère", ".ne", ".e", ".se"}) {
    if (text.ends_with(ending)) text.erase(text.size() - ending.size());
  }
  return text;
}

/// Without the s or x of a plural at the end of any word.
std::string singular(std::string_view folded) {
  std::string text;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    const bool ends_word = i + 1 == folded.size() || folded[i + 1] == ' ';
    const bool plural_mark = (folded[i] == 's' || folded[i] == 'x') && i > 2 && folded[i - 1] != ' ';
    if (!(ends_word && plural_mark)) text += folded[i];
  }
  return text;
}

std::optional<std::string_view> find_whole(WordField field, const std::string& plain, std::span<const OwnWord> own) {
  for (const OwnWord& word : own) {
    if (word.field == field && word.word == plain) return word.id;
  }
  const auto found = meanings().find(Key{field, plain});
  return found != meanings().end() ? std::optional(found->second) : std::nullopt;
}

/// What stands before a place, in French the noun that says what it is: "departement" of "departement du jura".
std::string_view head_of(std::string_view plain) {
  std::size_t first = plain.size();
  for (const std::string_view link : {" du ", " de ", " des ", " d ", " en ", " - ", " (", ", "}) {
    first = std::min(first, plain.find(link));
  }
  return first < plain.size() ? trim(plain.substr(0, first)) : std::string_view();
}

std::string_view without_year(std::string_view plain) {
  while (!plain.empty() && (plain.back() == ' ' || (plain.back() >= '0' && plain.back() <= '9')))
    plain.remove_suffix(1);
  for (const std::string_view link : {" en", " depui", " fin", " pour"}) {
    if (plain.ends_with(link)) plain.remove_suffix(link.size());
  }
  return plain;
}

/// Without marks, numbers of steps and brackets around a status, and the noun before it: "✅ terminé", "1 - en cours",
/// "en cours (2e phase)", "projet abandonné".
std::string bare_status(std::string_view plain) {
  if (const std::size_t bracket = plain.find(" ("); bracket != std::string_view::npos) plain = plain.substr(0, bracket);
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  while (!plain.empty() && !is_letter(plain.front())) plain.remove_prefix(1);
  for (const std::string_view noun : {"projet ", "action ", "dossier ", "operation ", "project "}) {
    if (plain.starts_with(noun)) plain.remove_prefix(noun.size());
  }
  const std::string_view undated = without_year(trim(plain));
  return std::string(trim(undated.empty() ? plain : undated));
}

/// How far a project is, in per cent: "75 %".
std::optional<std::string_view> status_of_share(std::string_view word) {
  if (!word.ends_with('%')) return std::nullopt;
  const std::string_view digits = trim(word.substr(0, word.size() - 1));
  const bool whole = !digits.empty() && digits.size() < 4 && digits.find_first_not_of("0123456789") == digits.npos;
  if (!whole) return std::nullopt;
  if (digits == "100") return "completed";
  return digits.find_first_not_of('0') == digits.npos ? "idea" : "ongoing";
}

/// Letters with a full stop after each: "s.c.i.c".
bool is_spelt_out(std::string_view text) {
  if (text.size() < 3 || text.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool letter = text[i] >= 'a' && text[i] <= 'z';
    if (i % 2 == 0 ? !letter : text[i] != '.') return false;
  }
  return true;
}

}  // namespace

Label name_of(WordField field) { return kFieldNames[static_cast<std::size_t>(field)]; }

std::optional<WordField> find_word_field(std::string_view word) {
  const std::string folded = fold(word);
  for (std::size_t i = 0; i < kFieldNames.size(); ++i) {
    const auto is_name = [&](std::string_view name) { return folded == fold(name); };
    if (std::ranges::any_of(kFieldNames[i], is_name)) return static_cast<WordField>(i);
  }
  return std::nullopt;
}

std::string plain_word(std::string_view word) {
  std::string folded = fold(without_inclusive_endings(std::string(trim(word))));
  const bool signs_only =
      std::ranges::none_of(folded, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
  if (signs_only) return folded.empty() ? std::string(trim(word)) : folded;
  while (folded.ends_with('.')) folded.pop_back();
  if (is_spelt_out(folded)) std::erase(folded, '.');
  for (const std::string_view article : {"les ", "le ", "la ", "l ", "une ", "un ", "the "}) {
    if (folded.starts_with(article)) {
      folded.erase(0, article.size());
      break;
    }
  }
  return singular(folded);
}

std::optional<std::string_view> find_meaning(WordField field, std::string_view word, std::span<const OwnWord> own) {
  const std::string plain = plain_word(word);
  if (plain.empty()) return std::nullopt;
  if (const auto whole = find_whole(field, plain, own)) return whole;
  if (field == WordField::kind) {
    const std::string_view head = head_of(plain);
    return head.empty() ? std::nullopt : find_whole(field, std::string(head), own);
  }
  if (field != WordField::status) return std::nullopt;
  if (const auto share = status_of_share(trim(word))) return share;
  const std::string bare = bare_status(plain);
  return bare.empty() || bare == plain ? std::nullopt : find_whole(field, bare, own);
}

bool is_empty_word(std::string_view word) {
  constexpr std::size_t kLongest = 24;  // a longer cell says something
  return word.size() <= kLongest && find_whole(WordField::empty, plain_word(word), {}).has_value();
}

std::optional<std::string> nearest_word(WordField field, std::string_view word) {
  constexpr std::size_t kShortest = 6;
  const std::string plain = plain_word(word);
  const std::size_t allowed = utf8_length(plain) / kShortest;
  std::optional<std::string> nearest;
  std::size_t least = allowed + 1;
  for (const Meaning& meaning : lexicon()) {
    if (meaning.field != field) continue;
    std::string_view rest = meaning.words;
    while (!rest.empty()) {
      const std::string_view one = rest.substr(0, std::min(rest.find('|'), rest.size()));
      rest.remove_prefix(std::min(one.size() + 1, rest.size()));
      const std::size_t distance = edit_distance(plain, plain_word(one));
      if (distance >= least || utf8_length(one) < kShortest) continue;
      least = distance;
      nearest = std::string(one);
    }
  }
  return nearest;
}

std::vector<std::string_view> split_words(std::string_view cell) {
  std::vector<std::string_view> words;
  while (!cell.empty()) {
    std::size_t end = cell.find_first_of("/,;|+&\n");
    std::size_t length = 1;
    for (const std::string_view joint : {" et ", " and "}) {
      if (const std::size_t at = cell.find(joint); at < end) {
        end = at;
        length = joint.size();
      }
    }
    end = std::min(end, cell.size());
    if (const std::string_view word = trim(cell.substr(0, end)); !word.empty()) words.push_back(word);
    cell.remove_prefix(std::min(end + length, cell.size()));
  }
  return words;
}

}  // namespace maillage
