// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/open_words.h"

#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"

namespace maillage {
namespace {

struct FieldMessages {
  std::string_view code;
  const Message<Words, Count>& unknown;
  const Message<Words, Count, Words>& meant;
};

FieldMessages messages_of(WordField field) {
  if (field == WordField::kind) return {"unknown-kind", kUnknownKind, kUnknownKindMeant};
  if (field == WordField::role) return {"unknown-role", kUnknownRole, kUnknownRoleMeant};
  return {"unknown-status", kUnknownStatus, kUnknownStatusMeant};
}

}  // namespace

std::uint32_t OpenWords::add(std::string_view word, std::uint32_t line, std::uint32_t cell, std::size_t times) {
  const auto [found, added] = places_.emplace(plain_word(word), static_cast<std::uint32_t>(list_.size()));
  if (added) list_.push_back({on_one_line(word), 0, line, cell});
  list_[found->second].count += times;
  return found->second;
}

JoinedWords join(std::span<const OpenWords> parts) {
  JoinedWords joined;
  for (const OpenWords& part : parts) {
    std::vector<std::uint32_t>& places = joined.places.emplace_back();
    for (const OpenWords::Entry& entry : part.list()) {
      places.push_back(joined.words.add(entry.word, entry.line, entry.cell, entry.count));
    }
  }
  return joined;
}

void tell_open_words(const Table& table, const OpenWords& words, WordField field, Diagnostics& diagnostics) {
  const FieldMessages messages = messages_of(field);
  for (const OpenWords::Entry& entry : words.list()) {
    table.tell({.severity = Severity::warning,
                .code = messages.code,
                .line = entry.line,
                .cell = entry.cell,
                .describe =
                    [&](Diagnostic& warning) {
                      const std::string word = shortened(entry.word);
                      const auto meant = nearest_word(field, entry.word);
                      warning.message = meant ? messages.meant(Words(word), entry.count, Words(*meant))
                                              : messages.unknown(Words(word), entry.count);
                    }},
               diagnostics);
  }
}

}  // namespace maillage
