// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "maillage/io/tables/row_values.h"
#include "maillage/io/territory/positions.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
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
    read_centre(commune);
  }

  void read_centre(Commune& commune) {
    const std::string_view latitude = values_.value(CommuneField::latitude);
    const std::string_view longitude = values_.value(CommuneField::longitude);
    const Position position = read_position(latitude, longitude);
    if (position.point) {
      commune.latitude = position.point->latitude;
      commune.longitude = position.point->longitude;
      return;
    }
    const auto field = longitude.empty() ? CommuneField::longitude : CommuneField::latitude;
    if (position.note == PositionNote::half) {
      values_.tell(Severity::warning, "half-centre", field, [](Diagnostic& fault) { fault.message = kHalfCentre(); });
    }
    if (position.note != PositionNote::unreadable) return;
    values_.tell(Severity::warning, "bad-position", field,
                 [word = shortened(latitude) + " ; " + shortened(longitude)](Diagnostic& fault) {
                   fault.message = kBadPositionOf(Words(word));
                 });
  }

  std::string insee_code() {
    const std::string_view cell = values_.view(CommuneField::insee_code);
    if (cell.empty()) {
      static constexpr Label kCode{"un code INSEE", "an INSEE code"};
      values_.set_aside(RowFate::nameless);
      values_.tell(Severity::warning, "empty-cell", CommuneField::insee_code,
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

std::vector<std::uint32_t> read_communes(const Table& table, FileId file, const Territory& territory) {
  std::vector<Commune>& communes = territory.ecosystem.communes;
  communes.resize(table.rows());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t, RowReader& rows, FaultList& faults) {
    CommuneRows(rows, faults, file).read_into(communes);
  });
  std::vector<std::uint32_t> rows = keep_read(table, communes);
  std::unordered_map<std::string_view, std::uint32_t> first;
  const std::uint32_t column = column_of(table, CommuneField::insee_code);
  for (std::uint32_t i = 0; i < communes.size(); ++i) {
    if (communes[i].insee_code.empty()) continue;
    const auto [found, added] = first.emplace(communes[i].insee_code, i);
    if (added) continue;
    const auto describe = [&, earlier = found->second](Diagnostic& fault) {
      fault.message = kDuplicateCommune(Words(communes[i].insee_code));
      fault.related.push_back(
          {table.locate(communes[earlier].origin.line, table.place_of(column)).place, kFirstHere()});
    };
    table.tell({.severity = Severity::warning,
                .code = "duplicate-commune",
                .line = communes[i].origin.line,
                .cell = table.place_of(column),
                .describe = describe},
               territory.diagnostics);
  }
  return rows;
}

namespace {

/// The one commune whose name begins with this place, as people shorten it; nothing where several do.
std::optional<std::string> meant_commune(const Ecosystem& ecosystem, const std::string& place) {
  const std::string plain = plain_place(place);
  std::optional<std::string> meant;
  for (const Commune& commune : ecosystem.communes) {
    if (plain.size() < 3 || !plain_place(commune.name).starts_with(plain + " ")) continue;
    if (meant) return std::nullopt;
    meant = commune.name;
  }
  return meant;
}

/// True when a commune of the table has the same département.
bool is_of_these_departements(const Ecosystem& ecosystem, const std::string& code) {
  return code.size() == 5 && std::ranges::any_of(ecosystem.communes, [&](const Commune& commune) {
           return commune.insee_code.substr(0, 2) == code.substr(0, 2);
         });
}

/// Tells what keeps one actor from its place, or how it was found in spite of its code.
class PlaceTeller {
 public:
  PlaceTeller(const Table& actors, const Territory& territory) : actors_(actors), territory_(territory) {}

  void tell(const Actor& actor, const std::optional<LocatedActor>& located) {
    const Ecosystem& ecosystem = territory_.ecosystem;
    if (located && located->source == PlaceSource::commune_name && !actor.insee_code.empty()) {
      return warn(actor, ActorField::insee_code, "postal-code",
                  kPostalCode(Words(actor.insee_code), Words(shortened(actor.place))));
    }
    if (located) return;
    if (!actor.insee_code.empty()) {
      if (is_of_these_departements(ecosystem, actor.insee_code))
        warn(actor, ActorField::insee_code, "unknown-place", kUnplacedCode(Words(actor.insee_code)));
      return;
    }
    if (is_ambiguous_place(ecosystem, actor.place))
      return warn(actor, ActorField::place, "ambiguous-place", kAmbiguousPlace(Words(shortened(actor.place))));
    const auto meant = meant_commune(ecosystem, actor.place);
    if (meant)
      warn(actor, ActorField::place, "unknown-place", kPlaceMeant(Words(shortened(actor.place)), Words(*meant)));
  }

 private:
  void warn(const Actor& actor, ActorField field, std::string_view code, const Text& message) {
    actors_.tell({.severity = Severity::warning,
                  .code = code,
                  .line = actor.origin.line,
                  .cell = actors_.place_of(column_of(actors_, field)),
                  .describe = [&](Diagnostic& warning) { warning.message = message; }},
                 territory_.diagnostics);
  }

  const Table& actors_;
  const Territory& territory_;
};

}  // namespace

void tell_places(const Table& actors, const Territory& territory) {
  const Ecosystem& ecosystem = territory.ecosystem;
  const auto located = locate_actors(ecosystem);
  PlaceTeller teller(actors, territory);
  std::size_t named = 0;
  std::size_t unplaced = 0;
  for (std::size_t i = 0; i < located.size(); ++i) {
    named += located[i] && located[i]->source == PlaceSource::commune_name ? 1U : 0U;
    unplaced += located[i] ? 0U : 1U;
    teller.tell(ecosystem.actors[i], located[i]);
  }
  if (unplaced > 0) {
    territory.diagnostics.add({.severity = Severity::note,
                               .code = "unplaced",
                               .place = actors.place(),
                               .message = kUnplaced(unplaced, located.size())});
  }
  if (named == 0) return;
  territory.diagnostics.add(
      {.severity = Severity::note, .code = "placed-by-name", .place = actors.place(), .message = kPlacedByName(named)});
}

}  // namespace maillage
