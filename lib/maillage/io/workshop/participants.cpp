// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/participants.h"

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/input_file.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/workshop/participant_names.h"
#include "maillage/io/workshop/participant_rows.h"
#include "maillage/io/workshop/workshop_messages.h"

namespace maillage {
namespace {

TableFormat headerless_list() {
  TableFormat format;
  format.header = false;
  format.columns.emplace_back().name = "acteur";
  return format;
}

constexpr std::size_t kRowsAboveTitles = 6;

/// Titles below others, which say what the whole table is.
bool are_titles(std::span<const std::string> cells) {
  return cells.size() > 1 && count_known(TableKind::participants, cells) > 0;
}

/// The format of a list of actors without header; nothing for a table with one.
std::optional<TableFormat> bare_list_format(std::string_view text) {
  if (text.size() > 3 && fold(text.substr(0, 3)) == "sep" && text[3] == '=') return std::nullopt;
  CsvDialect list;
  list.separator = '\0';
  for (const char separator : {',', ';', '\t'}) {
    CsvDialect dialect{.separator = separator};
    dialect.carriage_returns = has_carriage_returns(text, dialect.quote);
    CsvCursor cursor(text, dialect);
    std::vector<Cell> cells;
    if (!cursor.next(cells)) return std::nullopt;
    std::vector<std::string> texts;
    texts.reserve(cells.size());
    for (const Cell& cell : cells) texts.emplace_back(trim(cell.raw()));
    if (cells.size() > 1) list.separator = separator;
    while (texts.size() > 1 && texts.back().empty()) texts.pop_back();  // a spreadsheet’s empty columns
    if (texts.size() != 1 || count_known(TableKind::participants, texts) > 0) return std::nullopt;
    for (std::size_t row = 0; row < kRowsAboveTitles && cursor.next(cells); ++row) {
      std::vector<std::string> titles;
      for (const Cell& cell : cells) titles.emplace_back(trim(cell.raw()));
      if (are_titles(titles)) return std::nullopt;
    }
  }
  TableFormat format = headerless_list();
  format.dialect = list;
  return format;
}

/// The same of a sheet: one cell in its first row, that is no title.
std::optional<TableFormat> bare_list_format(const Grid& sheet) {
  for (const GridRow& row : sheet.rows().first(std::min(sheet.rows().size(), kRowsAboveTitles))) {
    std::vector<std::string> titles;
    for (const GridCell& cell : sheet.cells(row)) titles.emplace_back(trim(cell.text()));
    if (are_titles(titles)) return std::nullopt;
  }
  std::vector<std::string> texts;
  for (const GridCell& cell : sheet.cells(sheet.rows().front())) texts.emplace_back(trim(cell.text()));
  while (texts.size() > 1 && texts.back().empty()) texts.pop_back();
  if (texts.size() != 1 || count_known(TableKind::participants, texts) > 0) return std::nullopt;
  return headerless_list();
}

/// Checks the rows of a table beside each other.
class ParticipantsReader {
 public:
  ParticipantsReader(SingleTableFile& file, const Ecosystem& ecosystem, const ReadOptions& options,
                     Diagnostics& diagnostics)
      : file_(file), ecosystem_(ecosystem), options_(options), diagnostics_(diagnostics), actors_(ecosystem.actors) {
    for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) actors_.insert(i);
  }

  Participants read() {
    Participants participants{file_.name(), {}, {}};
    if (file_.text() != nullptr && trim(file_.text()->text()).empty()) return tell_nobody(), participants;
    const auto bare =
        file_.text() != nullptr ? bare_list_format(file_.text()->text()) : bare_list_format(*file_.sheet());
    const Table& table = file_.read_table(bare.value_or(TableFormat{}), diagnostics_);
    if (!check_columns(table)) return participants;
    if (table.rows() == 0) return tell_nobody(), participants;
    std::vector<ParticipantRow> rows =
        read_participant_rows(table, ecosystem_, actors_, diagnostics_, options_.threads);
    tell_repeated(table, rows);
    tell_strangers(table, rows);
    for (ParticipantRow& row : rows) participants.list.push_back(std::move(row.participant));
    make_names_unique(participants.list, ecosystem_);
    resolve_avoided(table, rows, participants.list);
    read_attributes(table, all_rows(table), participants.attributes, diagnostics_);
    return participants;
  }

 private:
  using Field = ParticipantField;

  static std::uint32_t column(const Table& table, Field field) {
    return table.columns().of_field[static_cast<std::size_t>(field)];
  }

  void tell_nobody() { diagnostics_.add({.code = "nobody", .place = {file_.name()}, .message = kNobody()}); }

  bool check_columns(const Table& table) {
    for (const Field field : {Field::name, Field::first_name, Field::actor}) {
      if (column(table, field) != kNoColumn) return true;
    }
    Diagnostic fault = table.locate(1, kWholeRow);
    fault.code = "missing-column";
    fault.message = kNoWhoColumn();
    diagnostics_.add(std::move(fault));
    return false;
  }

  void tell_repeated(const Table& table, const std::vector<ParticipantRow>& rows) {
    std::unordered_map<std::string, std::uint32_t> first;
    const std::uint32_t cell = std::min(column(table, Field::name), column(table, Field::first_name));
    for (const ParticipantRow& row : rows) {
      const Participant& one = row.participant;
      if (!row.sound || one.person.empty()) continue;
      std::string key = fold(one.person) + '\n';
      key += one.actor ? std::to_string(one.actor->value) : fold(one.affiliation);
      const auto [found, added] = first.emplace(std::move(key), one.origin.line);
      if (added) continue;
      table.tell({.code = "same-person",
                  .line = one.origin.line,
                  .cell = cell,
                  .describe =
                      [&, earlier = found->second](Diagnostic& fault) {
                        fault.message = kSamePerson(Words(one.person));
                        fault.related.push_back({table.locate(earlier, cell).place, kFirstHere()});
                      }},
                 diagnostics_);
    }
  }

  /// Warns once of each name that no actor has, at its first row.
  void tell_strangers(const Table& table, std::vector<ParticipantRow>& rows) {
    struct Stranger {
      std::size_t count = 0;
      const ParticipantRow* first = nullptr;
    };
    std::map<std::string, Stranger> strangers;
    for (const ParticipantRow& row : rows) {
      if (!row.sound || row.participant.affiliation.empty()) continue;
      Stranger& one = strangers[fold(row.participant.affiliation)];
      if (one.count++ == 0) one.first = &row;
    }
    for (ParticipantRow& row : rows) {
      if (!row.sound || row.participant.affiliation.empty() || row.participant.actor) continue;
      if (const auto meant = actors_.suggest(shortened(row.participant.affiliation)))
        row.participant.near = ActorId(meant->index);
    }
    for (const auto& [folded, one] : strangers) {
      const Participant& participant = one.first->participant;
      const Field named = column(table, Field::actor) != kNoColumn ? Field::actor : name_field(table);
      table.tell({.severity = Severity::warning,
                  .code = "unknown-actor",
                  .line = participant.origin.line,
                  .cell = column(table, named),
                  .describe = [&](Diagnostic& warning) { describe_stranger(warning, participant, one.count); }},
                 diagnostics_);
    }
  }

  static Field name_field(const Table& table) {
    return column(table, Field::name) != kNoColumn ? Field::name : Field::first_name;
  }

  void describe_stranger(Diagnostic& warning, const Participant& participant, std::size_t count) {
    const std::string name = shortened(participant.affiliation);
    const auto meant = actors_.suggest(name);
    if (!meant) {
      warning.message = kStrangerToData(Words(name), count);
      return;
    }
    warning.message = kStrangerToDataMeant(Words(name), count, Words(meant->text));
    if (const auto place = actors_.place_of(meant->index)) warning.related.push_back({*place, kMeantHere()});
  }

  void resolve_avoided(const Table& table, const std::vector<ParticipantRow>& rows, std::vector<Participant>& list) {
    const ParticipantNames names(list, actors_);
    for (std::size_t i = 0; i < rows.size(); ++i) {
      std::vector<std::size_t>& avoid = list[i].avoid;
      for (const std::string& mention : rows[i].avoid) {
        const auto found = names.find(mention);
        const bool self_alone = found.participants.size() == 1 && found.participants[0] == i;
        if (found.participants.empty()) tell_unknown(table, list[i], mention, names);
        else if (found.ambiguous) tell_ambiguous(table, list[i], mention, list[found.participants[0]].name);
        else if (self_alone) tell_avoided(table, list[i], "avoids-self", mention, kAvoidsSelf(Words(mention)));
        else avoid.insert(avoid.end(), found.participants.begin(), found.participants.end());
      }
      std::sort(avoid.begin(), avoid.end());
      avoid.erase(std::unique(avoid.begin(), avoid.end()), avoid.end());
      std::erase(avoid, i);
    }
  }

  void tell_unknown(const Table& table, const Participant& row, const std::string& mention,
                    const ParticipantNames& names) {
    if (!diagnostics_.has_room(Severity::error)) return diagnostics_.count_only(Severity::error);
    const std::string shown = shortened(mention);
    const auto meant = names.suggest(mention);
    tell_avoided(table, row, "unknown-participant", mention,
                 meant ? kUnknownParticipantMeant(Words(shown), Words(*meant)) : kUnknownParticipant(Words(shown)));
  }

  void tell_ambiguous(const Table& table, const Participant& row, const std::string& mention,
                      const std::string& example) {
    tell_avoided(table, row, "ambiguous-name", mention,
                 kAmbiguousParticipant(Words(shortened(mention)), Words(example)));
  }

  /// Points at the mention inside its cell, where it stands there as it is.
  void tell_avoided(const Table& table, const Participant& row, std::string_view code, const std::string& mention,
                    const Text& message) {
    const auto describe = [&](Diagnostic& fault) {
      fault.message = message;
      const std::size_t before = fault.place.column - 1;
      const std::string_view cell = utf8_substring(fault.excerpt, before, fault.length);
      const std::size_t at = cell.find(mention);
      if (at == std::string_view::npos) return;
      fault.place.column += static_cast<std::uint32_t>(utf8_length(cell.substr(0, at)));
      fault.length = static_cast<std::uint32_t>(utf8_length(mention));
    };
    table.tell({.code = code, .line = row.origin.line, .cell = column(table, Field::avoid), .describe = describe},
               diagnostics_);
  }

  SingleTableFile& file_;
  const Ecosystem& ecosystem_;
  const ReadOptions& options_;
  Diagnostics& diagnostics_;
  ActorIndex actors_;
};

}  // namespace

std::vector<ActorId> actors_of(const Participant& participant) {
  std::vector<ActorId> actors;
  if (participant.actor) actors.push_back(*participant.actor);
  if (participant.organisation) actors.push_back(*participant.organisation);
  return actors;
}

std::string organisation_name(const Participant& participant, const Ecosystem& ecosystem) {
  if (participant.person.empty()) return {};
  if (participant.organisation) return ecosystem[*participant.organisation].name;
  if (!participant.affiliation.empty() || !participant.actor) return participant.affiliation;
  const Actor& actor = ecosystem[*participant.actor];
  if (fold(actor.name) != fold(participant.person)) return actor.name;
  return actor.belongs_to.empty() ? "" : ecosystem[actor.belongs_to.front()].name;
}

std::string name_with_organisation(const Participant& participant, const Ecosystem& ecosystem) {
  const std::string organisation = organisation_name(participant, ecosystem);
  const bool said = organisation.empty() || participant.name != participant.person;
  return said ? participant.name : participant.name + " (" + organisation + ")";
}

bool avoid_each_other(const Participants& participants, std::size_t a, std::size_t b) {
  const auto avoids = [&](std::size_t one, std::size_t other) {
    const std::vector<std::size_t>& avoid = participants.list[one].avoid;
    return std::binary_search(avoid.begin(), avoid.end(), other);
  };
  return avoids(a, b) || avoids(b, a);
}

Place place_of(const Participants& participants, std::size_t participant) {
  return {.file = participants.file, .line = participants.list[participant].origin.line};
}

ParticipantReading read_participants(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                     const ReadOptions& options) {
  ParticipantReading reading{{}, Diagnostics(options.diagnostics_kept)};
  SingleTableFile file(path, *options.files, TableKind::participants, reading.diagnostics);
  if (file.is_readable())
    reading.participants = ParticipantsReader(file, ecosystem, options, reading.diagnostics).read();
  reading.diagnostics.sort();
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
