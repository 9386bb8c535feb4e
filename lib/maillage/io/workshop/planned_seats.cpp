// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/planned_seats.h"

#include <cmath>
#include <map>
#include <optional>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/input_file.h"
#include "maillage/io/tables/cell_values.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/workshop/workshop_messages.h"

namespace maillage {
namespace {

constexpr double kMostSeats = 1e6;  // far above any workshop, far below what overflows
constexpr Label kARound{"un tour", "a round"};
constexpr Label kAParticipant{"un participant", "a participant"};

/// A row of the plan; without a table, somebody is away.
struct SeatRow {
  PlannedSeat seat;
  bool seated = false;
};

class SeatRows {
 public:
  SeatRows(RowReader& rows, FaultList& faults) : values_(rows, faults) {}

  void read_into(std::vector<SeatRow>& rows) {
    while (values_.next()) read_row(rows[values_.row().index]);
  }

 private:
  void read_row(SeatRow& row) {
    row.seat.origin.line = values_.row().line;
    if (!values_.row().well_formed) return;
    row.seat.participant = values_.text(SeatField::participant);
    if (row.seat.participant.empty()) tell_needed(values_, SeatField::participant, kAParticipant, false);
    if (values_.view(SeatField::round).empty()) tell_needed(values_, SeatField::round, kARound, false);
    const auto round = number(SeatField::round, "bad-round", kBadRound);
    const auto table = number(SeatField::table, "bad-table", kBadTable);
    row.seat.round = round.value_or(1);
    row.seat.table = table.value_or(1);
    row.seated = table.has_value();
  }

  std::optional<std::size_t> number(SeatField field, std::string_view code, const Message<Words>& message) {
    const std::string_view text = values_.view(field);
    if (text.empty()) return std::nullopt;
    const auto value = read_number(text, nullptr);
    if (value && *value >= 1 && *value <= kMostSeats && std::trunc(*value) == *value)
      return static_cast<std::size_t>(*value);
    values_.tell(Severity::error, code, field,
                 [name = shortened(text), &message](Diagnostic& fault) { fault.message = message(Words(name)); });
    return std::nullopt;
  }

  RowValues values_;
};

void tell_seated_twice(const Table& table, const std::vector<PlannedSeat>& seats, Diagnostics& diagnostics) {
  std::map<std::pair<std::size_t, std::string>, std::uint32_t> first;
  const std::uint32_t cell = table.columns().of_field[static_cast<std::size_t>(SeatField::participant)];
  for (const PlannedSeat& seat : seats) {
    const auto [found, added] = first.emplace(std::pair(seat.round, fold(seat.participant)), seat.origin.line);
    if (added) continue;
    const auto describe = [&, earlier = found->second](Diagnostic& fault) {
      fault.message = kSeatedTwice(Words(shortened(seat.participant)), seat.round);
      fault.related.push_back({table.locate(earlier, cell).place, kFirstHere()});
    };
    table.tell({.code = "seated-twice", .line = seat.origin.line, .cell = cell, .describe = describe}, diagnostics);
  }
}

PlannedSeats read_seats(SingleTableFile& file, int threads, Diagnostics& diagnostics) {
  const Table& table = file.read_table({}, diagnostics);
  std::vector<SeatRow> rows(table.rows());
  table.read(threads, diagnostics,
             [&](std::size_t, RowReader& reader, FaultList& faults) { SeatRows(reader, faults).read_into(rows); });
  PlannedSeats seats{file.name(), {}};
  for (SeatRow& row : rows) {
    if (row.seated) seats.list.push_back(std::move(row.seat));
  }
  if (!diagnostics.has_errors()) tell_seated_twice(table, seats.list, diagnostics);
  return seats;
}

}  // namespace

PlannedSeatReading read_planned_seats(const std::filesystem::path& path, const ReadOptions& options) {
  PlannedSeatReading reading{{}, Diagnostics(options.diagnostics_kept)};
  SingleTableFile file(path, *options.files, TableKind::seats, reading.diagnostics);
  if (file.is_readable()) reading.seats = read_seats(file, options.threads, reading.diagnostics);
  reading.diagnostics.sort();
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
