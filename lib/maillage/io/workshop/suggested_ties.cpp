// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/workshop/suggested_ties.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "maillage/io/input_file.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/workshop/workshop_messages.h"

namespace maillage {
namespace {

class SuggestionRows {
 public:
  SuggestionRows(RowReader& rows, FaultList& faults, ActorIndex& actors) : values_(rows, faults), actors_(actors) {}

  void read_into(std::vector<SuggestedPair>& pairs) {
    while (values_.next()) read_row(pairs[values_.row().index]);
  }

 private:
  void read_row(SuggestedPair& pair) {
    pair.origin.line = values_.row().line;
    if (!values_.row().well_formed) return;
    const auto from = find_needed(values_, SuggestionField::from, actors_, kActorMentions, kAnActor);
    const auto to = find_needed(values_, SuggestionField::to, actors_, kActorMentions, kAnActor);
    pair.from = ActorId(from.value_or(0));
    pair.to = ActorId(to.value_or(0));
    if (!from || from != to) return;
    values_.tell(Severity::error, "self-pair", SuggestionField::to,
                 [name = shortened(values_.view(SuggestionField::to))](Diagnostic& fault) {
                   fault.message = kSelfPair(Words(name));
                 });
  }

  RowValues values_;
  ActorIndex& actors_;
};

/// Warns of pairs that came before, in either order, and takes them out.
void drop_repeated(const Table& table, std::vector<SuggestedPair>& pairs, Diagnostics& diagnostics) {
  std::unordered_map<std::uint64_t, std::uint32_t> first;
  const std::uint32_t cell = table.columns().of_field[static_cast<std::size_t>(SuggestionField::from)];
  std::erase_if(pairs, [&](const SuggestedPair& pair) {
    const auto [low, high] = std::minmax(pair.from.value, pair.to.value);
    const auto [found, added] = first.emplace((std::uint64_t{low} << 32U) | high, pair.origin.line);
    if (added) return false;
    const auto describe = [&, earlier = found->second](Diagnostic& fault) {
      fault.message = kRepeatedPair();
      fault.related.push_back({table.locate(earlier, cell).place, kFirstHere()});
    };
    table.tell({.severity = Severity::warning,
                .code = "repeated-pair",
                .line = pair.origin.line,
                .cell = cell,
                .describe = describe},
               diagnostics);
    return true;
  });
}

SuggestedTies read_ties(SingleTableFile& file, const Ecosystem& ecosystem, int threads, Diagnostics& diagnostics) {
  ActorIndex actors(ecosystem.actors);
  for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) actors.insert(i);
  const Table& table = file.read_table({}, diagnostics);
  SuggestedTies ties{file.name(), std::vector<SuggestedPair>(table.rows())};
  table.read(threads, diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    SuggestionRows(rows, faults, actors).read_into(ties.list);
  });
  if (!diagnostics.has_errors()) drop_repeated(table, ties.list, diagnostics);
  return ties;
}

}  // namespace

SuggestedTieReading read_suggested_ties(const std::filesystem::path& path, const Ecosystem& ecosystem,
                                        const ReadOptions& options) {
  SuggestedTieReading reading{{}, Diagnostics(options.diagnostics_kept)};
  SingleTableFile file(path, *options.files, TableKind::suggested_ties, reading.diagnostics);
  if (file.is_readable()) reading.ties = read_ties(file, ecosystem, options.threads, reading.diagnostics);
  reading.diagnostics.sort();
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
