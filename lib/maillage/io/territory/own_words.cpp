// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/own_words.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

/// The id of what a word means, among what is known for its field; a new kind gets one.
std::optional<std::string> meaning_of(WordField field, std::string_view meaning, std::vector<Kind>& kinds) {
  if (field == WordField::empty) return "";
  if (field == WordField::intensity) {
    const auto number = parse_number(meaning);
    if (number && *number >= 0) return to_exact(*number);
    const auto word = find_meaning(field, meaning);
    return word ? std::optional(std::string(*word)) : std::nullopt;
  }
  if (field == WordField::role) {
    const auto role = parse_role(meaning);
    return role ? std::optional(std::string(term(*role).id)) : std::nullopt;
  }
  if (field == WordField::status) {
    const auto status = parse_status(meaning);
    return status ? std::optional(std::string(term(*status).id)) : std::nullopt;
  }
  if (const auto kind = find_kind(kinds, meaning)) return kinds[*kind].id;
  kinds.push_back(kind_of_its_own(meaning, kinds.size()));
  return kinds.back().id;
}

class OwnWordRows {
 public:
  OwnWordRows(RowReader& rows, FaultList& faults, std::vector<Kind>& kinds) : values_(rows, faults), kinds_(kinds) {}

  void read_into(std::vector<OwnWord>& words) {
    while (values_.next()) {
      const std::string_view word = values_.view(WordListField::word);
      const std::string_view field_word = values_.view(WordListField::field);
      const auto field = find_word_field(field_word);
      if (word.empty() || field_word.empty()) continue;
      if (!field) warn(WordListField::field, "unknown-field", kUnknownField(Words(shortened(field_word))));
      else add(words, word, *field);
    }
  }

 private:
  void add(std::vector<OwnWord>& words, std::string_view word, WordField field) {
    const std::string_view meaning = values_.view(WordListField::meaning);
    const auto id = meaning_of(field, meaning, kinds_);
    if (id) words.push_back({plain_word(word), field, *id});
    else {
      warn(WordListField::meaning, "unknown-meaning", kUnknownMeaning(Words(shortened(meaning)), name_of(field)));
    }
  }

  void warn(WordListField field, std::string_view code, Text message) {
    values_.tell(Severity::warning, code, field,
                 [message = std::move(message)](Diagnostic& warning) { warning.message = message; });
  }

  RowValues values_;
  std::vector<Kind>& kinds_;
};

}  // namespace

std::vector<OwnWord> read_own_words(const std::filesystem::path& path, const Files& files, std::vector<Kind>& kinds,
                                    Diagnostics& diagnostics) {
  const SourceText source(path.string(), files.read(path), "", diagnostics);
  const Table table(source, TableKind::own_words, {}, diagnostics);
  std::vector<OwnWord> words;
  table.read(1, diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    OwnWordRows(rows, faults, kinds).read_into(words);
  });
  return words;
}

}  // namespace maillage
