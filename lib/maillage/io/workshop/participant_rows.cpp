// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/participant_rows.h"

#include <cmath>

#include "maillage/io/tables/cell_values.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/workshop/workshop_messages.h"

namespace maillage {
namespace {

constexpr double kMostRounds = 1e6;  // far above any workshop, far below what overflows

class ParticipantRows {
 public:
  ParticipantRows(RowReader& rows, FaultList& faults, const Ecosystem& ecosystem, ActorIndex& actors)
      : values_(rows, faults), ecosystem_(ecosystem), actors_(actors) {}

  void read_into(std::vector<ParticipantRow>& rows) {
    while (values_.next()) read_row(rows[values_.row().index]);
  }

 private:
  using Field = ParticipantField;

  [[nodiscard]] bool has(Field field) const { return values_.column_of(field) != kNoColumn; }

  void read_row(ParticipantRow& row) {
    Participant& participant = row.participant;
    participant.origin.line = values_.row().line;
    if (!values_.row().well_formed) return;
    participant.person = full_name();
    row.sound = has(Field::actor) ? read_actor(participant) : read_named_actor(participant);
    participant.facilitator = facilitator();
    participant.table = number(Field::table, "bad-table", kBadTable);
    participant.arrival = number(Field::arrival, "bad-round", kBadRound);
    participant.departure = number(Field::departure, "bad-round", kBadRound);
    check_rounds(participant);
    row.avoid = split_list(values_.text(Field::avoid));
    participant.note = values_.text(Field::note);
  }

  std::string full_name() {
    std::string name = on_one_line(values_.view(Field::first_name));
    const std::string last = on_one_line(values_.view(Field::name));
    if (!name.empty() && !last.empty()) name += ' ';
    return name + last;
  }

  /// The field that says who it is when the actor does not.
  [[nodiscard]] Field name_field() const { return has(Field::name) ? Field::name : Field::first_name; }

  /// False when it is not known who it is; told then.
  bool read_actor(Participant& participant) {
    const std::string_view mention = values_.view(Field::actor);
    participant.name = participant.person;
    if (!participant.person.empty()) participant.actor = actor_called(participant.person);
    if (mention.empty()) return !participant.person.empty() || tell_nobody(Field::actor);
    const Reference found = find_quietly(values_, Field::actor, mention, actors_);
    if (found.ambiguous) return tell_ambiguous(Field::actor, mention);
    if (!found.index) {
      participant.affiliation = on_one_line(mention);
    } else if (participant.actor) {
      if (*found.index != participant.actor->value) participant.organisation = ActorId(*found.index);
    } else {
      participant.actor = ActorId(*found.index);
    }
    if (participant.person.empty())
      participant.name = found.index ? ecosystem_.actors[*found.index].name : participant.affiliation;
    return true;
  }

  /// The actor that a person is, if one is called so.
  [[nodiscard]] std::optional<ActorId> actor_called(const std::string& person) const {
    const Reference found = actors_.find(person);
    return found.index ? std::optional(ActorId(*found.index)) : std::nullopt;
  }

  /// Without a column that names actors, the name is one.
  bool read_named_actor(Participant& participant) {
    const std::string mention = std::move(participant.person);
    participant.person.clear();
    if (mention.empty()) return tell_nobody(name_field());
    const Reference found = find_quietly(values_, name_field(), mention, actors_);
    if (found.ambiguous) return tell_ambiguous(name_field(), mention);
    if (found.index) participant.actor = ActorId(*found.index);
    else participant.affiliation = mention;
    participant.name = found.index ? ecosystem_.actors[*found.index].name : mention;
    return true;
  }

  bool tell_nobody(Field field) {
    values_.tell(Severity::error, "nobody", field, [](Diagnostic& fault) { fault.message = kNobodyInRow(); });
    return false;
  }

  bool tell_ambiguous(Field field, std::string_view mention) {
    tell_mention(values_, field, on_one_line(mention), actors_, kActorMentions, true);
    return false;
  }

  bool facilitator() {
    const std::string_view word = values_.view(Field::facilitator);
    if (word.empty() || word == "0") return false;
    if (word == "1") return true;
    const auto known = read_boolean(word, nullptr);
    if (!known) {
      values_.tell(Severity::error, "bad-value", Field::facilitator,
                   [name = shortened(word)](Diagnostic& fault) { fault.message = kNotABoolean(Words(name)); });
    }
    return known.value_or(false);
  }

  std::optional<std::size_t> number(Field field, std::string_view code, const Message<Words>& message) {
    const std::string_view text = values_.view(field);
    if (text.empty()) return std::nullopt;
    const auto value = read_number(text, nullptr);
    if (value && *value >= 1 && *value <= kMostRounds && std::trunc(*value) == *value) {
      return static_cast<std::size_t>(*value);
    }
    values_.tell(Severity::error, code, field,
                 [name = shortened(text), &message](Diagnostic& fault) { fault.message = message(Words(name)); });
    return std::nullopt;
  }

  void check_rounds(const Participant& participant) {
    if (!participant.arrival || !participant.departure || *participant.arrival <= *participant.departure) return;
    values_.tell(Severity::error, "departure-first", Field::departure,
                 [last = *participant.departure, first = *participant.arrival](Diagnostic& fault) {
                   fault.message = kDepartureFirst(last, first);
                 });
  }

  RowValues values_;
  const Ecosystem& ecosystem_;
  ActorIndex& actors_;
};

}  // namespace

std::vector<ParticipantRow> read_participant_rows(const Table& table, const Ecosystem& ecosystem, ActorIndex& actors,
                                                  Diagnostics& diagnostics, int threads) {
  std::vector<ParticipantRow> read(table.rows());
  table.read(threads, diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    ParticipantRows(rows, faults, ecosystem, actors).read_into(read);
  });
  return read;
}

}  // namespace maillage
