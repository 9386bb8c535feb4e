// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string>
#include <unordered_map>

#include "maillage/io/cell_values.h"
#include "maillage/io/messages.h"
#include "maillage/io/read_tables.h"
#include "maillage/io/row_values.h"
#include "maillage/model/geography.h"
#include "maillage/model/identifiers.h"

namespace maillage {
namespace {

/// Reads the communes of one part of the table.
class CommuneRows {
 public:
  CommuneRows(RowReader& rows, FaultList& faults, FileId file) : values_(rows, faults), file_(file) {}

  void read_into(std::vector<Commune>& communes) {
    while (values_.next()) read_row(communes[values_.row().index]);
  }

 private:
  void read_row(Commune& commune) {
    commune.origin = {file_, values_.row().line};
    if (!values_.row().well_formed) return;
    commune.insee_code = insee_code();
    commune.name = values_.text(CommuneField::name);
    commune.intercommunality = values_.text(CommuneField::intercommunality);
    commune.latitude = values_.coordinate(CommuneField::latitude, 90);
    commune.longitude = values_.coordinate(CommuneField::longitude, 180);
    if (commune.latitude.has_value() == commune.longitude.has_value()) return;
    const auto missing = commune.latitude ? CommuneField::longitude : CommuneField::latitude;
    if (!values_.view(missing).empty()) return;  // it is told already that this is no number of degrees
    values_.tell(Severity::warning, "half-centre", missing, [](Diagnostic& fault) { fault.message = kHalfCentre(); });
  }

  std::string insee_code() {
    const std::string_view cell = values_.view(CommuneField::insee_code);
    if (cell.empty()) {
      static constexpr Label kCode{"un code INSEE", "an INSEE code"};
      values_.tell(Severity::error, "empty-cell", CommuneField::insee_code,
                   [](Diagnostic& fault) { fault.message = kEmptyCell(kCode); });
      return {};
    }
    std::string code = compact_code(cell);
    std::string whole = code.size() == 4 ? "0" + code : code;  // as of actors: a spreadsheet took the zero off
    if (is_insee_commune(whole)) return whole;
    values_.tell(Severity::warning, "bad-insee", CommuneField::insee_code,
                 [word = shortened(cell)](Diagnostic& fault) { fault.message = kBadInsee(Words(word)); });
    return code;
  }

  RowValues values_;
  FileId file_;
};

template <typename Field>
std::uint32_t column_of(const Table& table, Field field) {
  return table.columns().of_field[static_cast<std::size_t>(field)];
}

}  // namespace

void read_communes(const Table& table, FileId file, const Territory& territory) {
  std::vector<Commune>& communes = territory.ecosystem.communes;
  communes.resize(table.rows());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    CommuneRows(rows, faults, file).read_into(communes);
  });
  std::unordered_map<std::string_view, std::uint32_t> first;
  const std::uint32_t column = column_of(table, CommuneField::insee_code);
  for (std::uint32_t i = 0; i < communes.size(); ++i) {
    if (communes[i].insee_code.empty()) continue;
    const auto [found, added] = first.emplace(communes[i].insee_code, i);
    if (added) continue;
    const auto describe = [&, earlier = found->second](Diagnostic& fault) {
      fault.message = kDuplicateCommune(Words(communes[i].insee_code));
      fault.related.push_back({table.locate(communes[earlier].origin.line, column).place, kFirstHere()});
    };
    table.tell({.code = "duplicate-commune", .line = communes[i].origin.line, .cell = column, .describe = describe},
               territory.diagnostics);
  }
}

void tell_places(const Table& actors, const Territory& territory) {
  const Ecosystem& ecosystem = territory.ecosystem;
  const auto located = locate_actors(ecosystem);
  const std::uint32_t column = column_of(actors, ActorField::place);
  std::size_t named = 0;
  for (std::size_t i = 0; i < located.size(); ++i) {
    const Actor& actor = ecosystem.actors[i];
    const std::optional<LocatedActor>& place = located[i];
    if (place && place->source == PlaceSource::commune_name) ++named;
    if (place || !actor.insee_code.empty() || !is_ambiguous_place(ecosystem, actor.place)) continue;
    const auto describe = [&](Diagnostic& warning) { warning.message = kAmbiguousPlace(Words(shortened(actor.place))); };
    actors.tell({.severity = Severity::warning,
                 .code = "ambiguous-place",
                 .line = actor.origin.line,
                 .cell = column,
                 .describe = describe},
                territory.diagnostics);
  }
  if (named == 0) return;
  territory.diagnostics.add({.severity = Severity::note,
                             .code = "placed-by-name",
                             .place = actors.place(),
                             .message = kPlacedByName(named)});
}

}  // namespace maillage
