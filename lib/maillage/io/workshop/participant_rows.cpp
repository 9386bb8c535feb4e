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

constexpr MentionMessages kOutsiderMentions{"unknown-actor", kUnknownOutsider, kUnknownOutsiderMeant, kAmbiguousActor};
constexpr MentionMessages kNamedMentions{"unknown-actor", kUnknownNamed, kUnknownNamedMeant, kAmbiguousActor};

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

  void set_actor(Participant& participant, std::uint32_t index) {
    participant.actor = ActorId(index);
    participant.name = participant.person.empty() ? ecosystem_.actors[index].name : participant.person;
  }

  /// False when it is not known who it is; told then.
  bool read_actor(Participant& participant) {
    const std::string_view mention = values_.view(Field::actor);
    participant.name = participant.person;
    if (mention.empty()) return read_outsider(participant);
    const MentionMessages& messages = participant.person.empty() ? kActorMentions : kOutsiderMentions;
    const auto index = find_mentioned(values_, Field::actor, mention, actors_, messages);
    if (index) set_actor(participant, *index);
    return index.has_value();
  }

  bool read_outsider(const Participant& participant) {
    if (participant.person.empty()) {
      values_.tell(Severity::error, "nobody", Field::actor, [](Diagnostic& fault) { fault.message = kNobodyInRow(); });
      return false;
    }
    if (actors_.find(participant.person).index) {
      values_.tell(
          Severity::note, "person-is-actor", name_field(),
          [name = shortened(participant.person)](Diagnostic& note) { note.message = kPersonIsActor(Words(name)); });
    }
    return true;
  }

  bool read_named_actor(Participant& participant) {
    const std::string mention = std::move(participant.person);
    participant.person.clear();
    if (mention.empty()) {
      values_.tell(Severity::error, "nobody", name_field(), [](Diagnostic& fault) { fault.message = kNobodyInRow(); });
      return false;
    }
    const auto index = find_mentioned(values_, name_field(), mention, actors_, kNamedMentions);
    if (index) set_actor(participant, *index);
    return index.has_value();
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
