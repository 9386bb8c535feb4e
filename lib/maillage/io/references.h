// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "maillage/base/text.h"
#include "maillage/io/cell_values.h"
#include "maillage/io/messages.h"
#include "maillage/io/reference_index.h"
#include "maillage/io/row_values.h"

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

/// The record a non-empty cell mentions, telling when there is none or more than one.
template <typename Record, typename Field>
std::optional<std::uint32_t> find_mentioned(RowValues& values, Field field, std::string_view mention,
                                            ReferenceIndex<Record>& index, const MentionMessages& messages) {
  if (const auto found = index.find_id(mention)) return found;
  const std::string name = on_one_line(mention);
  const Reference reference = index.find(name);
  if (reference.index) return reference.index;
  const bool ambiguous = reference.ambiguous;
  values.tell(Severity::error, ambiguous ? "ambiguous-name" : messages.unknown_code, field,
              [name = shortened(name), ambiguous, &index, &messages](Diagnostic& fault) {
                const auto meant = ambiguous ? std::nullopt : index.suggest(name);
                fault.message = ambiguous ? messages.ambiguous(Words(name))
                                : meant   ? messages.unknown_meant(Words(name), Words(*meant))
                                          : messages.unknown(Words(name));
              });
  return std::nullopt;
}

/// The record a cell that may not be empty mentions, `what` for instance "un acteur"; told when it is empty.
template <typename Record, typename Field>
std::optional<std::uint32_t> find_needed(RowValues& values, Field field, ReferenceIndex<Record>& index,
                                         const MentionMessages& messages, Label what) {
  const std::string_view mention = values.view(field);
  if (!mention.empty()) return find_mentioned(values, field, mention, index, messages);
  values.tell(Severity::error, "empty-cell", field, [what](Diagnostic& fault) { fault.message = kEmptyCell(what); });
  return std::nullopt;
}

constexpr Label kAnActor{"un acteur", "an actor"};
constexpr Label kAProject{"un projet", "a project"};

}  // namespace maillage
