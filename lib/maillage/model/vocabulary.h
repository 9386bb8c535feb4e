// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"

namespace maillage {

/// What a word of a table says something about.
enum class WordField : std::uint8_t { kind, role, status, intensity, empty };
inline constexpr std::size_t kWordFields = 5;

/// "type", "rôle", ... as a user's list of words names them.
[[nodiscard]] Label name_of(WordField field);

/// Understands either name of a field.
[[nodiscard]] std::optional<WordField> find_word_field(std::string_view word);

/// Words that mean one thing.
struct Meaning {
  WordField field = WordField::kind;
  std::string_view id;     ///< of the kind, role or status; the number of an intensity; "" for what means "empty"
  std::string_view words;  ///< in French and English, as people write them, in the singular, separated by "|"
};

/// All the words this program understands beside the labels of kinds, roles and statuses: one table.
[[nodiscard]] std::span<const Meaning> lexicon();

/// A word of a user's own list.
struct OwnWord {
  std::string word;  ///< in the form of plain_word()
  WordField field = WordField::kind;
  std::string id;
  friend bool operator==(const OwnWord&, const OwnWord&) = default;
};

/// Under which words compare: folded, without plural marks, article, full stops and inclusive endings ("porteur·se",
/// "adhérent(e)s").
[[nodiscard]] std::string plain_word(std::string_view word);

/// What a word means, by the user's own list, then by the lexicon: whole, or without a place or year behind it
/// ("Département du Jura", "prévu 2025"). The id of what it means ("" when it means "empty"). O(log n)
[[nodiscard]] std::optional<std::string_view> find_meaning(WordField field, std::string_view word,
                                                           std::span<const OwnWord> own = {});

/// True for what people write in a cell that has no value: "NA", "n.c.", "?", "à préciser".
[[nodiscard]] bool is_empty_word(std::string_view word);

/// The word of the lexicon a misspelt word certainly stands for: of six letters or more, one in six of them wrong.
[[nodiscard]] std::optional<std::string> nearest_word(WordField field, std::string_view word);

/// The words of a list in one cell ("porteur/financeur", "porteur, animateur"); the cell alone when it is none.
[[nodiscard]] std::vector<std::string_view> split_words(std::string_view cell);

/// A kind of actor: one of the built-in ones, one a data package declares, or a word of the data that is none of them.
struct Kind {
  std::string id;                    ///< stable, in English: "municipality"
  Text label;                        ///< "collectivité", "municipality"
  Text plural;                       ///< "collectivités", "municipalities"
  std::string colour;                ///< "#rrggbb"
  std::vector<std::string> aliases;  ///< other words understood in data, folded

  friend bool operator==(const Kind&, const Kind&) = default;
};

/// municipality, association, company, citizen, public_body, research, unknown: in this order.
[[nodiscard]] std::vector<Kind> built_in_kinds();

/// Place of the kind that `word` names in `kinds`: its id, label, plural or an alias, in either language, accents or
/// not, capitals or not, singular or plural; or else a word the lexicon, or the user's own list, knows for it.
[[nodiscard]] std::optional<std::size_t> find_kind(std::span<const Kind> kinds, std::string_view word,
                                                   std::span<const OwnWord> own = {});

/// True when the word is the id, label, plural or an alias of this kind.
[[nodiscard]] bool has_name(const Kind& kind, std::string_view word);

/// A kind for a word that names none: with the label as written and a colour that the others do not have.
[[nodiscard]] Kind kind_of_its_own(std::string_view word, std::size_t place);

/// What an actor does in a project. Those beyond the last are words of the data: Ecosystem::own_roles.
enum class Role : std::uint16_t { lead, support, funder, partner, expert, member, author, beneficiary };
inline constexpr std::size_t kRoleCount = 8;

/// How far a project is: cancelled before anything was done, stopped on the way. Those beyond the last are words of the
/// data: Ecosystem::own_statuses.
enum class Status : std::uint16_t { idea, ongoing, completed, stopped, cancelled };
inline constexpr std::size_t kStatusCount = 5;

/// A role or status with its names.
struct Term {
  std::string_view id;  ///< stable, in English
  Label label;
  Label plural;
};

/// \pre it is none of the data's own
[[nodiscard]] const Term& term(Role role);
[[nodiscard]] const Term& term(Status status);

/// Understands ids, labels, plurals, feminine forms and usual synonyms, French or English, accents or not, and the
/// words of the user's own list.
[[nodiscard]] std::optional<Role> parse_role(std::string_view word, std::span<const OwnWord> own = {});
[[nodiscard]] std::optional<Status> parse_status(std::string_view word, std::span<const OwnWord> own = {});

/// The labels, in both languages: what to offer when a word is not understood.
[[nodiscard]] std::vector<std::string> kind_words(std::span<const Kind> kinds);
[[nodiscard]] std::vector<std::string> role_words();
[[nodiscard]] std::vector<std::string> status_words();

}  // namespace maillage
