// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/text.h"
#include "maillage/io/tables/reference_index.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/model/vocabulary.h"

namespace maillage {

/// How a mention that stands for nothing is told.
struct MentionMessages {
  std::string_view unknown_code;
  const Message<Words>& unknown;
  const Message<Words, Words>& unknown_meant;
  const Message<Words>& ambiguous;
};

constexpr MentionMessages kActorMentions{"unknown-actor", kUnknownActor, kUnknownActorMeant, kAmbiguousActor};
constexpr MentionMessages kProjectMentions{"unknown-project", kUnknownProject, kUnknownProjectMeant, kAmbiguousProject};

/// Tells a mention that stands for nothing, or for several, with what was perhaps meant and where that is.
template <typename Record, typename Field>
void tell_mention(RowValues& values, Field field, std::string_view mention, ReferenceIndex<Record>& index,
                  const MentionMessages& messages, bool ambiguous, Severity severity = Severity::error) {
  values.tell(severity, ambiguous ? "ambiguous-name" : messages.unknown_code, field,
              [name = shortened(mention), ambiguous, &index, &messages](Diagnostic& fault) {
                const auto meant = ambiguous ? std::nullopt : index.suggest(name);
                fault.message = messages.unknown(Words(name));
                if (ambiguous) fault.message = messages.ambiguous(Words(name));
                if (!meant) return;
                fault.message = messages.unknown_meant(Words(name), Words(meant->text));
                if (const auto place = index.place_of(meant->index)) fault.related.push_back({*place, kMeantHere()});
              });
}

/// The record a mention stands for: by its id or name, or as a number written otherwise, which is warned of. Nothing
/// when it stands for none or for several.
template <typename Record, typename Field>
Reference find_quietly(RowValues& values, Field field, std::string_view mention, const ReferenceIndex<Record>& index) {
  if (const auto found = index.find_id(mention)) return {found, false};
  const std::string name = without_addresses(on_one_line(mention));
  if (const Reference reference = index.find(name); reference.index || reference.ambiguous) return reference;
  if (const auto loose = index.find_loosely(name)) {
    values.tell(Severity::note, "read-as", field, [name, whole = index.name_of(*loose)](Diagnostic& note) {
      note.message = kReadAs(Words(name), Words(whole));
    });
    return {loose, false};
  }
  const auto number = index.find_number(mention);
  if (!number) return {};
  const bool exponent = mention.find_first_of("eE") != std::string_view::npos;
  values.tell(
      exponent ? Severity::warning : Severity::note, "number-id", field,
      [name, id = index.id_of(*number)](Diagnostic& fault) { fault.message = kNumberId(Words(name), Words(id)); });
  return {number, false};
}

/// The record a non-empty cell mentions, telling when there is none or more than one.
template <typename Record, typename Field>
std::optional<std::uint32_t> find_mentioned(RowValues& values, Field field, std::string_view mention,
                                            ReferenceIndex<Record>& index, const MentionMessages& messages,
                                            Severity severity = Severity::error) {
  const Reference found = find_quietly(values, field, mention, index);
  if (!found.index) tell_mention(values, field, on_one_line(mention), index, messages, found.ambiguous, severity);
  return found.index;
}

/// An item of a list: whole, or in its parts where it is no name and one of them is ("CAF et Ferme").
template <typename IsName>
std::vector<std::string_view> parts_of_name(std::string_view item, IsName is_name) {
  if (is_name(item)) return {item};
  std::vector<std::string_view> words = split_words(item);
  return std::ranges::any_of(words, is_name) ? std::move(words) : std::vector{item};
}

/// The parts of a list of names: items that are names as a whole, and the words of the others.
template <typename Record>
std::vector<std::string_view> parts_of_list(std::string_view list, const ReferenceIndex<Record>& index) {
  const auto is_name = [&](std::string_view text) { return index.find(on_one_line(text)).index.has_value(); };
  std::vector<std::string_view> parts;
  for (const std::string_view item : joined_items(list, is_name)) {
    if (is_name(item)) parts.push_back(item);
    else std::ranges::copy(split_words(item), std::back_inserter(parts));
  }
  return parts;
}

/// The records a non-empty cell mentions: one, or a list in which every part is known, which is noted. Tells what is
/// not known; a list of which a part is known is told as such.
template <typename Record, typename Field>
std::vector<std::uint32_t> find_several(RowValues& values, Field field, std::string_view mention,
                                        ReferenceIndex<Record>& index, const MentionMessages& messages) {
  const Reference whole = find_quietly(values, field, mention, index);
  if (whole.index) return {*whole.index};
  std::vector<std::uint32_t> found;
  const std::string list = without_brackets(without_addresses(mention));
  const std::vector<std::string_view> parts = parts_of_list(list, index);
  std::size_t known = 0;
  for (const std::string_view part : parts) {
    const Reference one = find_quietly(values, field, part, index);
    if (one.index && std::ranges::find(found, *one.index) == found.end()) found.push_back(*one.index);
    known += one.index ? 1U : 0U;
  }
  if (parts.size() == 1 && known == 1) return found;
  if (parts.size() > 1 && known == parts.size()) {
    values.tell(Severity::note, "list-in-cell", field,
                [count = found.size()](Diagnostic& note) { note.message = kListInCell(count); });
    return found;
  }
  if (parts.size() > 1 && known > 0 && !whole.ambiguous) {
    values.tell(Severity::error, "list-in-cell", field,
                [name = shortened(mention)](Diagnostic& fault) { fault.message = kUnknownInList(Words(name)); });
    return {};
  }
  tell_mention(values, field, on_one_line(mention), index, messages, whole.ambiguous);
  return {};
}

/// Tells a cell that may not be empty, `what` for instance "un acteur"; after a row that has the cell, that merged
/// cells may be why.
template <typename Field>
void tell_needed(RowValues& values, Field field, Label what, bool merged) {
  values.tell(Severity::error, merged ? "merged-cells" : "empty-cell", field,
              [what, merged](Diagnostic& fault) { fault.message = (merged ? kMergedCells : kEmptyCell)(what); });
}

/// The record a cell that may not be empty mentions; told when it is empty.
template <typename Record, typename Field>
std::optional<std::uint32_t> find_needed(RowValues& values, Field field, ReferenceIndex<Record>& index,
                                         const MentionMessages& messages, Label what) {
  const std::string_view mention = values.view(field);
  if (!mention.empty()) return find_mentioned(values, field, mention, index, messages);
  tell_needed(values, field, what, false);
  return std::nullopt;
}

constexpr Label kAnActor{"un acteur", "an actor"};
constexpr Label kAProject{"un projet", "a project"};

}  // namespace maillage
