// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>
#include <utility>

#include "maillage/io/input_file.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/workshop/participants.h"
#include "maillage/io/workshop/workshop_messages.h"

namespace maillage {
namespace {

class PairRows {
 public:
  PairRows(RowReader& rows, FaultList& faults, ActorIndex& actors) : values_(rows, faults), actors_(actors) {}

  void read_into(std::vector<ImpossiblePair>& pairs) {
    while (values_.next()) read_row(pairs[values_.row().index]);
  }

 private:
  void read_row(ImpossiblePair& pair) {
    pair.origin.line = values_.row().line;
    if (!values_.row().well_formed) return;
    const auto a = find_needed(values_, PairField::from, actors_, kActorMentions, kAnActor);
    const auto b = find_needed(values_, PairField::to, actors_, kActorMentions, kAnActor);
    pair.a = ActorId(a.value_or(0));
    pair.b = ActorId(b.value_or(0));
    pair.reason = values_.text(PairField::reason);
    if (!a || a != b) return;
    values_.tell(
        Severity::error, "self-pair", PairField::to,
        [name = shortened(values_.view(PairField::to))](Diagnostic& fault) { fault.message = kSelfPair(Words(name)); });
  }

  RowValues values_;
  ActorIndex& actors_;
};

/// Warns of pairs that came before, in either order.
void tell_repeated(const Table& table, const std::vector<ImpossiblePair>& pairs, Diagnostics& diagnostics) {
  std::unordered_map<std::uint64_t, std::uint32_t> first;
  const std::uint32_t cell = table.columns().of_field[static_cast<std::size_t>(PairField::from)];
  for (const ImpossiblePair& pair : pairs) {
    const auto [low, high] = std::minmax(pair.a.value, pair.b.value);
    const auto [found, added] = first.emplace((std::uint64_t{low} << 32U) | high, pair.origin.line);
    if (added) continue;
    table.tell({.severity = Severity::warning,
                .code = "repeated-pair",
                .line = pair.origin.line,
                .cell = cell,
                .describe =
                    [&, earlier = found->second](Diagnostic& fault) {
                      fault.message = kRepeatedPair();
                      fault.related.push_back({table.locate(earlier, cell).place, kFirstHere()});
                    }},
               diagnostics);
  }
}

ImpossiblePairs read_pairs(SingleTableFile& file, const Ecosystem& ecosystem, int threads, Diagnostics& diagnostics) {
  ActorIndex actors(ecosystem.actors);
  for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) actors.insert(i);
  const Table& table = file.read_table({}, diagnostics);
  ImpossiblePairs pairs{file.name(), std::vector<ImpossiblePair>(table.rows()), {}};
  table.read(threads, diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    PairRows(rows, faults, actors).read_into(pairs.list);
  });
  read_attributes(table, all_rows(table), pairs.attributes, diagnostics);
  if (!diagnostics.has_errors()) tell_repeated(table, pairs.list, diagnostics);
  return pairs;
}

}  // namespace

ImpossiblePairReading read_impossible_pairs(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                            const ReadOptions& options) {
  ImpossiblePairReading reading{{}, Diagnostics(options.diagnostics_kept)};
  SingleTableFile file(path, *options.files, TableKind::impossible_pairs, reading.diagnostics);
  if (file.is_readable()) reading.pairs = read_pairs(file, ecosystem, options.threads, reading.diagnostics);
  reading.diagnostics.sort();
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
