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

}  // namespace maillage
