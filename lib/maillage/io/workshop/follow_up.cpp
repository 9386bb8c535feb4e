// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/follow_up.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "maillage/io/input_file.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/workshop/workshop_messages.h"

namespace maillage {
namespace {

constexpr std::array<Choosable<Outcome>, 4> kOutcomes = {
    {{Outcome::done, "done", "fait|faite|faits|faites|realise|realisee|made"},
     {Outcome::tried, "tried", "deja tente|tente|tentee|deja essaye|essaye|sans suite|already tried"},
     {Outcome::not_now, "not_now", "not now|pas maintenant|plus tard|later|reporte|reportee"},
     {Outcome::impossible, "impossible", "jamais|never"}}};

/// A row of the table; without an outcome it tells nothing.
struct FollowedRow {
  FollowedPair pair;
  bool tells = false;
};

class FollowedRows {
 public:
  FollowedRows(RowReader& rows, FaultList& faults, ActorIndex& actors) : values_(rows, faults), actors_(actors) {}

  void read_into(std::vector<FollowedRow>& rows) {
    while (values_.next()) read_row(rows[values_.row().index]);
  }

 private:
  void read_row(FollowedRow& row) {
    row.pair.origin.line = values_.row().line;
    if (!values_.row().well_formed || values_.value(FollowUpField::outcome).empty()) return;
    const auto from = find_needed(values_, FollowUpField::from, actors_, kActorMentions, kAnActor);
    const auto to = find_needed(values_, FollowUpField::to, actors_, kActorMentions, kAnActor);
    row.pair.a = ActorId(from.value_or(0));
    row.pair.b = ActorId(to.value_or(0));
    if (from && from == to) tell(FollowUpField::to, "self-pair", kSelfPair);
    const auto outcome = outcomes().parse(values_.value(FollowUpField::outcome));
    if (!outcome) tell(FollowUpField::outcome, "bad-outcome", kBadOutcome);
    row.pair.outcome = outcome.value_or(Outcome::done);
    row.pair.date = date();
    row.pair.by = values_.text(FollowUpField::by);
    row.tells = true;
  }

  std::optional<Date> date() {
    const std::string_view text = values_.value(FollowUpField::date);
    if (text.empty()) return std::nullopt;
    const auto found = read_date(text, nullptr);
    if (!found) tell(FollowUpField::date, "bad-date", kBadFollowUpDate);
    return found;
  }

  void tell(FollowUpField field, std::string_view code, const Message<Words>& message) {
    values_.tell(Severity::error, code, field, [name = shortened(values_.view(field)), &message](Diagnostic& fault) {
      fault.message = message(Words(name));
    });
  }

  RowValues values_;
  ActorIndex& actors_;
};

/// As the pair stands once both rows are read.
bool is_superseded(const FollowedPair& earlier, const FollowedPair& later) {
  return !earlier.date || !later.date || later.date->last_day() >= earlier.date->last_day();
}

std::vector<FollowedPair> latest_of(std::vector<FollowedRow> rows) {
  std::map<std::pair<ActorId, ActorId>, std::size_t> places;
  std::vector<FollowedPair> list;
  for (FollowedRow& row : rows) {
    if (!row.tells) continue;
    const auto [place, added] = places.emplace(std::minmax(row.pair.a, row.pair.b), list.size());
    if (added) list.push_back(std::move(row.pair));
    else if (is_superseded(list[place->second], row.pair)) list[place->second] = std::move(row.pair);
  }
  return list;
}

FollowUp read_rows(SingleTableFile& file, const Ecosystem& ecosystem, int threads, Diagnostics& diagnostics) {
  ActorIndex actors(ecosystem.actors);
  for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) actors.insert(i);
  const Table& table = file.read_table({}, diagnostics);
  std::vector<FollowedRow> rows(table.rows());
  table.read(threads, diagnostics, [&](std::size_t, RowReader& reader, FaultList& faults) {
    FollowedRows(reader, faults, actors).read_into(rows);
  });
  return {file.name(), latest_of(std::move(rows))};
}

}  // namespace

const Choice<Outcome>& outcomes() {
  static constexpr Choice<Outcome> kChoice(kOutcomes);
  return kChoice;
}

FollowUpReading read_follow_up(const std::filesystem::path& path, const Ecosystem& ecosystem,
                               const ReadOptions& options) {
  FollowUpReading reading{{}, Diagnostics(options.diagnostics_kept)};
  SingleTableFile file(path, *options.files, TableKind::follow_up, reading.diagnostics);
  if (file.is_readable()) reading.follow_up = read_rows(file, ecosystem, options.threads, reading.diagnostics);
  reading.diagnostics.sort();
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
