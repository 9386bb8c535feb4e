// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <memory>

#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/io/cell_values.h"
#include "maillage/io/duplicates.h"
#include "maillage/io/made_ids.h"
#include "maillage/io/messages.h"
#include "maillage/io/read_tables.h"
#include "maillage/io/references.h"
#include "maillage/io/row_values.h"
#include "maillage/model/identifiers.h"

namespace maillage {
namespace {

/// Reads the actors of one part of the table.
class ActorRows {
 public:
  ActorRows(RowReader& rows, FaultList& faults, FileId file, const Ecosystem& ecosystem)
      : values_(rows, faults), file_(file), kinds_(&ecosystem.kinds), unknown_(unknown_kind(ecosystem)) {}

  void read_into(std::vector<Actor>& actors) {
    while (values_.next()) read_row(actors[values_.row().index]);
  }

 private:
  void read_row(Actor& actor) {
    actor.origin = {file_, values_.row().line};
    actor.kind = unknown_;
    actor.id = values_.text(ActorField::id);  // even of a malformed row: others may mention it
    if (!values_.row().well_formed) return;
    actor.name = values_.text(ActorField::name);
    if (actor.name.empty()) tell_empty_name();
    actor.kind = kind();
    actor.form = values_.text(ActorField::form);
    actor.place = values_.text(ActorField::place);
    actor.insee_code = insee_code();
    actor.siren = code(ActorField::siren, "bad-siren", kBadSiren, is_siren);
    actor.rna = code(ActorField::rna, "bad-rna", kBadRna, is_rna);
    actor.latitude = values_.coordinate(ActorField::latitude, 90);
    actor.longitude = values_.coordinate(ActorField::longitude, 180);
    actor.source = values_.view(ActorField::source);
    actor.note = values_.view(ActorField::note);
  }

  void tell_empty_name() {
    values_.tell(Severity::error, "empty-name", ActorField::name,
                 [](Diagnostic& fault) { fault.message = kEmptyActorName(); });
  }

  KindId kind() {
    const std::string_view word = values_.view(ActorField::kind);
    if (word.empty()) return unknown_;
    const auto& found = known_kinds_.get(word, [this](std::string_view name) { return find_kind(*kinds_, name); });
    if (found) return KindId(*found);
    values_.tell(Severity::error, "unknown-kind", ActorField::kind,
                 [name = std::string(word), kinds = kinds_](Diagnostic& fault) {
                   const auto meant = closest(name, kind_words(*kinds));
                   fault.message = meant ? kUnknownKindMeant(Words(name), Words(*meant)) : kUnknownKind(Words(name));
                 });
    return unknown_;
  }

  template <typename Check>
  std::string code(ActorField field, std::string_view fault_code, const Message<Words>& message, Check check) {
    const std::string_view cell = values_.view(field);
    if (cell.empty()) return {};
    std::string compact = compact_code(cell);
    if (check(compact)) return compact;
    const bool lost = has_lost_digits(cell);
    values_.tell(lost ? Severity::error : Severity::warning, lost ? "lost-digits" : fault_code, field,
                 [word = std::string(cell), lost, &message](Diagnostic& fault) {
                   fault.message = lost ? kLostDigits(Words(word)) : message(Words(word));
                 });
    return compact;
  }

  std::string insee_code() {
    const std::string_view cell = values_.view(ActorField::insee_code);
    const bool short_by_one = cell.size() == 4 && is_insee_commune("0" + std::string(cell));
    if (!short_by_one) return code(ActorField::insee_code, "bad-insee", kBadInsee, is_insee_commune);
    std::string whole = "0" + std::string(cell);
    values_.tell(Severity::note, "leading-zero", ActorField::insee_code,
                 [whole](Diagnostic& note) { note.message = kLeadingZero(Words(whole).substr(1), Words(whole)); });
    return whole;
  }

  RowValues values_;
  FileId file_;
  const std::vector<Kind>* kinds_;
  KindId unknown_;
  WordCache<std::size_t> known_kinds_;
};

void tell_self_membership(RowValues& values) {
  values.tell(Severity::error, "self-membership", ActorField::belongs_to,
              [](Diagnostic& fault) { fault.message = kSelfMembership(); });
}

void warn_of_duplicate(const Table& table, const ProbableDuplicate& pair, const Territory& territory) {
  if (!territory.diagnostics.has_room(Severity::warning)) return territory.diagnostics.count_only(Severity::warning);
  const Actor& first = territory.ecosystem.actors[pair.first];
  const Actor& second = territory.ecosystem.actors[pair.second];
  const auto column = table.columns().of_field[static_cast<std::size_t>(ActorField::name)];
  const auto describe = [&](Diagnostic& warning) {
    warning.message = pair.same_name ? kSameName(Words(first.id), Words(second.id))
                                     : kProbableDuplicate(Words(second.name), Words(first.name));
    warning.related.push_back({table.locate(first.origin.line, column).place, kOtherActorHere()});
  };
  table.tell({.severity = Severity::warning,
              .code = "probable-duplicate",
              .line = second.origin.line,
              .cell = column,
              .describe = describe},
             territory.diagnostics);
}

}  // namespace

void warn_of_duplicates(const Table& table, const Territory& territory) {
  const std::vector<Actor>& actors = territory.ecosystem.actors;
  const std::vector<std::string_view> names = [&] {
    std::vector<std::string_view> list(actors.size());
    for (std::size_t i = 0; i < actors.size(); ++i) list[i] = actors[i].name;
    return list;
  }();
  for (const ProbableDuplicate& pair : find_probable_duplicates(names, territory.threads)) {
    if (actors[pair.first].id != actors[pair.second].id) warn_of_duplicate(table, pair, territory);
  }
}

void read_actors(const Table& table, FileId file, const Territory& territory) {
  std::vector<Actor>& actors = territory.ecosystem.actors;
  actors.resize(table.rows());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    ActorRows(rows, faults, file, territory.ecosystem).read_into(actors);
  });
}

void index_actors(const Table& table, ActorIndex& index, const Territory& territory) {
  const auto id_column = table.columns().of_field[static_cast<std::size_t>(ActorField::id)];
  index_records(table, id_column, "actor", territory.ecosystem.actors, index, territory.diagnostics);
}

void resolve_memberships(const Table& table, ActorIndex& index, const Territory& territory) {
  if (table.columns().of_field[static_cast<std::size_t>(ActorField::belongs_to)] == kNoColumn) return;
  std::vector<Actor>& actors = territory.ecosystem.actors;
  table.read(
      territory.threads, territory.diagnostics,
      [&](std::size_t, RowReader& rows, FaultList& faults) {
        RowValues values(rows, faults);
        while (values.next()) {
          const std::string_view mention = values.view(ActorField::belongs_to);
          if (mention.empty() || !values.row().well_formed) continue;
          const auto owner = find_mentioned(values, ActorField::belongs_to, mention, index, kActorMentions);
          if (owner && *owner != values.row().index) actors[values.row().index].belongs_to = ActorId(*owner);
          if (owner == values.row().index) tell_self_membership(values);
        }
      },
      FormFaults::told);
}

}  // namespace maillage
