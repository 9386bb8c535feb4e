// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <tuple>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/tables/column_styles.h"
#include "maillage/io/tables/references.h"
#include "maillage/io/tables/row_values.h"
#include "maillage/io/territory/duplicates.h"
#include "maillage/io/territory/made_ids.h"
#include "maillage/io/territory/open_words.h"
#include "maillage/io/territory/positions.h"
#include "maillage/io/territory/read_tables.h"
#include "maillage/io/text/cell_words.h"
#include "maillage/io/text/messages.h"
#include "maillage/model/identifiers.h"

namespace maillage {
namespace {

/// Reads the actors of one part of the table. Kinds nobody knows get numbers beyond those known, to be given out later.
class ActorRows {
 public:
  ActorRows(RowReader& rows, FaultList& faults, FileId file, const Ecosystem& ecosystem, OpenWords& own_kinds)
      : table_(&rows.table()),
        values_(rows, faults),
        file_(file),
        ecosystem_(&ecosystem),
        unknown_(unknown_kind(ecosystem)),
        own_kinds_(&own_kinds),
        other_positions_(other_positions(rows.table())) {}

  void read_into(std::vector<Actor>& actors) {
    while (values_.next()) read_row(actors[values_.row().index]);
  }

  /// Columns that may hold positions where the table has none for latitude and longitude.
  struct OtherPositions {
    std::uint32_t both = kNoColumn;
    std::uint32_t x = kNoColumn;
    std::uint32_t y = kNoColumn;
  };
  [[nodiscard]] static OtherPositions other_positions(const Table& table);

 private:
  void read_row(Actor& actor) {
    actor.origin = {file_, values_.row().line};
    actor.kind = unknown_;
    actor.id = values_.text(ActorField::id);  // even of a malformed row: others may mention it
    if (!values_.row().well_formed) return;
    actor.name = values_.text(ActorField::name);
    if (actor.name.empty() && !name_by_id(actor)) return;
    actor.kind = kind();
    actor.form = on_one_line(values_.value(ActorField::form));
    actor.place = on_one_line(values_.value(ActorField::place));
    actor.insee_code = insee_code();
    actor.siren = siren();
    actor.rna = code(ActorField::rna, "bad-rna", kBadRna, is_rna);
    put_in_place(actor);
    read_position(actor);
    actor.source = values_.value(ActorField::source);
    actor.note = values_.value(ActorField::note);
  }

  /// A row without name is named by its id; without that it is nobody's, and set aside.
  bool name_by_id(Actor& actor) {
    actor.name = actor.id;
    const bool has_column = values_.column_of(ActorField::name) != kNoColumn;
    const bool nobody = actor.id.empty();
    if (nobody) values_.set_aside(RowFate::nameless);
    if (has_column || nobody) {
      const auto field = has_column ? ActorField::name : ActorField::id;
      values_.tell(Severity::warning, "empty-name", field,
                   [nobody](Diagnostic& warning) { warning.message = nobody ? kEmptyActorName() : kNamedById(); });
    }
    return !nobody;
  }

  KindId kind() {
    const std::string_view word = values_.value(ActorField::kind);
    if (word.empty()) return unknown_;
    const auto& found = known_kinds_.get(word, [this](std::string_view name) { return find_word(name); });
    if (found) return KindId(*found);
    const GridCell& cell = values_.row().cells[values_.column_of(ActorField::kind)];
    return KindId(ecosystem_->kinds.size() + own_kinds_->add(word, cell.line, cell.column));
  }

  /// Of a list in one cell, the kind they all are.
  [[nodiscard]] std::optional<std::size_t> find_word(std::string_view word) const {
    const auto whole = find_kind(ecosystem_->kinds, word, ecosystem_->own_words);
    if (whole) return whole;
    std::optional<std::size_t> common;
    for (const std::string_view part : split_words(word)) {
      const auto one = find_kind(ecosystem_->kinds, part, ecosystem_->own_words);
      if (!one || (common && *common != *one)) return std::nullopt;
      common = one;
    }
    return common;
  }

  void warn(ActorField field, std::string_view fault_code, Text message, Severity severity = Severity::warning) {
    values_.tell(severity, fault_code, field,
                 [message = std::move(message)](Diagnostic& warning) { warning.message = message; });
  }

  /// A number of the register of associations in the column of SIREN, or the other way round.
  void put_in_place(Actor& actor) {
    const std::string siren_cell = compact_code(values_.value(ActorField::siren));
    const std::string rna_cell = compact_code(values_.value(ActorField::rna));
    if (actor.rna.empty() && is_rna(siren_cell))
      std::tie(actor.rna, actor.siren) = std::pair(siren_cell, std::string());
    else if (actor.siren.empty() && is_siren(rna_cell))
      std::tie(actor.siren, actor.rna) = std::pair(rna_cell, std::string());
  }

  /// A code that is kept as it is when it is none; one that a spreadsheet shortened is lost.
  template <typename Check>
  std::string code(ActorField field, std::string_view fault_code, const Message<Words>& message, Check check) {
    const std::string_view cell = without_text_mark(values_.value(field));
    if (cell.empty()) return {};
    std::string compact = compact_code(cell);
    if (check(compact)) return compact;
    const bool lost = has_lost_digits(cell);
    warn(field, lost ? "lost-digits" : fault_code,
         lost ? kLostDigits(Words(shortened(cell))) : message(Words(shortened(cell))));
    return lost ? std::string() : compact;
  }

  /// Without the apostrophe that tells a spreadsheet to keep a number as a text.
  static std::string_view without_text_mark(std::string_view cell) {
    if (cell.starts_with('\'')) cell.remove_prefix(1);
    return cell;
  }

  /// "n° 213900103", "SIREN : 213900103": the number.
  static std::string_view without_label(std::string_view cell) {
    const std::string plain = fold(cell.substr(0, cell.find_first_of("0123456789")));
    constexpr std::array<std::string_view, 8> kLabels = {
        "n°", "no", "siren", "siren :", "siret", "siret :", "n° siren", "n° siret"};
    const bool labelled = std::ranges::find(kLabels, trim(plain)) != kLabels.end();
    return labelled && plain.size() < cell.size() ? cell.substr(std::min(cell.find_first_of("0123456789"), cell.size()))
                                                  : cell;
  }

  /// A SIREN, with the zero a spreadsheet took off, or the one in a SIRET.
  std::string siren() {
    const std::string_view cell = without_text_mark(values_.value(ActorField::siren));
    const std::string compact = compact_code(without_label(cell));
    if (is_siren(compact)) return compact;
    if (is_rna(compact)) {
      warn(ActorField::siren, "rna", kRnaAsSiren(Words(compact)), Severity::note);
      return compact;
    }
    if (compact.size() == 13 && fold(compact.substr(0, 2)) == "fr" && is_siren(compact.substr(4))) {
      warn(ActorField::siren, "vat-number", kVatNumber(Words(shortened(cell)), Words(compact.substr(4))),
           Severity::note);
      return compact.substr(4);
    }
    const std::string with_zero = "0" + compact;
    if (compact.size() == 8 && is_siren(with_zero)) {
      warn(ActorField::siren, "lost-zero", kLeadingZero(Words(shortened(cell)), Words(with_zero)));
      return with_zero;
    }
    for (const std::string& long_code : {compact, with_zero}) {
      const std::string first = long_code.substr(0, 9);
      if (long_code.size() != 14 || !is_siren(first) || !is_digits(long_code)) continue;
      warn(ActorField::siren, "siret", kSiret(Words(shortened(cell)), Words(first)));
      return first;
    }
    return code(ActorField::siren, "bad-siren", kBadSiren, is_siren);
  }

  static bool is_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  }

  /// A code of a commune, alone or before its name: "39300 - Lons-le-Saunier", "39300.0", "2a004".
  std::string insee_code() {
    std::string_view cell = without_text_mark(values_.value(ActorField::insee_code));
    if (is_float_of_whole(cell)) cell = cell.substr(0, cell.find_first_of(".,"));
    std::string plain = compact_code(cell);
    if (plain.size() > 1 && plain[0] == '2' && (plain[1] == 'a' || plain[1] == 'b'))
      plain[1] = static_cast<char>(plain[1] - 'a' + 'A');
    const bool named = plain.size() > 5 && (plain[5] == '-' || plain[5] == '(');
    if (named) plain.resize(5);
    if (is_insee_commune(plain)) return plain;
    const bool short_by_one = cell.size() == 4 && is_insee_commune("0" + std::string(cell));
    if (!short_by_one) return code(ActorField::insee_code, "bad-insee", kBadInsee, is_insee_commune);
    std::string whole = "0" + std::string(cell);
    warn(ActorField::insee_code, "leading-zero", kLeadingZero(Words(cell), Words(whole)), Severity::note);
    return whole;
  }

  /// What a column of the table holds in this row, trimmed.
  [[nodiscard]] std::string_view further_cell(std::uint32_t column) {
    const auto cells = values_.row().cells;
    return column < cells.size() ? trim(cells[column].text()) : std::string_view();
  }

  /// The first column of no known name that has one of these titles.
  [[nodiscard]] static std::uint32_t further_column(const Table& table, std::span<const std::string_view> titles) {
    const ColumnBinding& columns = table.columns();
    const auto found = std::ranges::find_if(columns.further, [&](std::uint32_t column) {
      const std::string title = plain_word(columns.headers[column]);
      return std::ranges::any_of(titles, [&](std::string_view one) { return title == plain_word(one); });
    });
    return found == columns.further.end() ? kNoColumn : *found;
  }

  void read_position(Actor& actor) {
    std::string_view latitude = values_.value(ActorField::latitude);
    std::string_view longitude = values_.value(ActorField::longitude);
    const bool one_alone = !latitude.empty() && longitude.empty();
    const std::string_view cell = one_alone ? latitude : further_cell(other_positions_.both);
    const auto both = latitude.empty() == longitude.empty() || one_alone ? coordinates_in(cell) : std::nullopt;
    if (both && (one_alone || latitude.empty()))
      std::tie(latitude, longitude) = std::pair(both->latitude, both->longitude);
    const Position position = maillage::read_position(latitude, longitude);
    if (position.point) set_position(actor, *position.point);
    tell_position(position.note, latitude, longitude);
    if (!position.point) read_grid_position(actor);
  }

  /// "X" and "Y" may be anything: a position only where they are one around here.
  void read_grid_position(Actor& actor) {
    const std::string_view x = further_cell(other_positions_.x);
    const std::string_view y = further_cell(other_positions_.y);
    const auto point = x.empty() || y.empty() ? std::nullopt : maillage::read_position(y, x).point;
    if (point && is_around_france(*point)) set_position(actor, *point);
  }

  static void set_position(Actor& actor, const GeoPoint& point) {
    actor.latitude = point.latitude;
    actor.longitude = point.longitude;
  }

  void tell_position(PositionNote note, std::string_view latitude, std::string_view longitude) {
    const ActorField empty = latitude.empty() ? ActorField::latitude : ActorField::longitude;
    const std::string both = shortened(latitude) + " ; " + shortened(longitude);
    switch (note) {
      case PositionNote::half: return warn(empty, "half-position", kHalfPosition());
      case PositionNote::zero: return warn(ActorField::latitude, "zero-position", kZeroPosition(), Severity::note);
      case PositionNote::unreadable: return warn(ActorField::latitude, "bad-position", kBadPositionOf(Words(both)));
      case PositionNote::converted:
        return warn(ActorField::latitude, "converted-position", kConvertedPosition(Words(both)), Severity::note);
      case PositionNote::none: break;
    }
  }

  const Table* table_;
  RowValues values_;
  FileId file_;
  const Ecosystem* ecosystem_;
  KindId unknown_;
  OpenWords* own_kinds_;
  OtherPositions other_positions_;
  WordCache<std::size_t> known_kinds_;
};

ActorRows::OtherPositions ActorRows::other_positions(const Table& table) {
  constexpr std::array<std::string_view, 22> kBoth = {"coordonnées",
                                                      "coordonnées gps",
                                                      "gps",
                                                      "geo point 2d",
                                                      "geopoint",
                                                      "lat lon",
                                                      "latlon",
                                                      "géolocalisation",
                                                      "coordinate",
                                                      "wkt",
                                                      "geometry",
                                                      "géométrie",
                                                      "geom",
                                                      "the geom",
                                                      "wkt geom",
                                                      "geo shape",
                                                      "position",
                                                      "coordonnées géographiques",
                                                      "lien carte",
                                                      "google maps",
                                                      "lien google maps",
                                                      "localisation gps"};
  constexpr std::array<std::string_view, 1> kX = {"x"};
  constexpr std::array<std::string_view, 1> kY = {"y"};
  const auto has = [&](ActorField field) {
    return table.columns().of_field[static_cast<std::size_t>(field)] != kNoColumn;
  };
  if (has(ActorField::latitude) || has(ActorField::longitude)) return {};
  return {further_column(table, kBoth), further_column(table, kX), further_column(table, kY)};
}

/// The columns that gave positions.
void tell_positions_read(const Table& table, const std::vector<Actor>& actors) {
  const auto is_placed = [](const Actor& actor) { return actor.latitude.has_value(); };
  if (std::ranges::none_of(actors, is_placed)) return;
  const auto [both, x, y] = ActorRows::other_positions(table);
  for (const std::uint32_t column : {both, x, y}) {
    if (column != kNoColumn) table.set_understood(column);
  }
}

/// The id with a number where a kind is called so: that of "company*" is not "company".
std::string free_kind_id(const std::string& id, std::span<const Kind> kinds) {
  const auto is_taken = [&](const std::string& wanted) {
    return std::ranges::any_of(kinds, [&](const Kind& kind) {
      const auto same = [&](const std::string& name) { return fold(name) == fold(wanted); };
      return same(kind.id) || std::ranges::any_of(kind.label, same) || std::ranges::any_of(kind.plural, same);
    });
  };
  std::string free = id;
  for (std::size_t i = 2; is_taken(free); ++i) free = id + "-" + std::to_string(i);
  return free;
}

/// Gives the kinds that are words of the data their numbers, and warns of each once.
void add_own_kinds(const Table& table, std::span<const OpenWords> parts, const Territory& territory) {
  const std::size_t known = territory.ecosystem.kinds.size();
  const JoinedWords joined = join(parts);
  for (const OpenWords::Entry& entry : joined.words.list()) {
    std::vector<Kind>& kinds = territory.ecosystem.kinds;
    Kind kind = kind_of_its_own(entry.word, kinds.size() - known);
    kind.id = free_kind_id(kind.id, kinds);
    kinds.push_back(std::move(kind));
  }
  for (std::size_t part = 0; part < parts.size(); ++part) {
    const TablePart& rows = table.parts()[part];
    for (std::size_t i = rows.first_row; i < rows.first_row + rows.rows; ++i) {
      KindId& kind = territory.ecosystem.actors[i].kind;
      if (kind.index() >= known) kind = KindId(known + joined.places[part][kind.index() - known]);
    }
  }
  tell_open_words(table, joined.words, WordField::kind, territory.diagnostics);
}

void tell_self_membership(RowValues& values) {
  values.tell(Severity::warning, "self-membership", ActorField::belongs_to,
              [](Diagnostic& fault) { fault.message = kSelfMembership(); });
}

/// Whom one row says its actor belongs to, each part of a list by itself where the whole is nobody.
void resolve_membership(RowValues& values, ActorIndex& index, std::uint32_t actor, std::vector<ActorId>& above) {
  const std::string_view mention = values.value(ActorField::belongs_to);
  if (mention.empty() || !values.row().well_formed) return;
  std::vector<std::string_view> parts = {mention};
  if (!find_quietly(values, ActorField::belongs_to, mention, index).index) parts = parts_of_list(mention, index);
  for (const std::string_view part : parts) {
    const auto owner = find_mentioned(values, ActorField::belongs_to, part, index, kActorMentions, Severity::warning);
    if (owner == actor) tell_self_membership(values);
    else if (owner) above.emplace_back(*owner);
  }
  if (parts.size() < 2) return;
  values.tell(Severity::warning, "several-memberships", ActorField::belongs_to,
              [count = above.size()](Diagnostic& warning) { warning.message = kSeveralMemberships(count); });
}

void warn_of_duplicate(const Table& table, const ProbableDuplicate& pair, const Territory& territory) {
  if (!territory.diagnostics.has_room(Severity::warning)) return territory.diagnostics.count_only(Severity::warning);
  const Actor& first = territory.ecosystem.actors[pair.first];
  const Actor& second = territory.ecosystem.actors[pair.second];
  const auto column = table.place_of(table.columns().of_field[static_cast<std::size_t>(ActorField::name)]);
  const auto describe = [&](Diagnostic& warning) {
    warning.message = pair.same_name ? kSameName(Words(shortened(second.name)))
                                     : kProbableDuplicate(Words(shortened(second.name)), Words(shortened(first.name)));
    warning.related.push_back({table.locate(first.origin.line, column).place, kOtherActorHere()});
  };
  table.tell({.severity = Severity::warning,
              .code = "probable-duplicate",
              .line = second.origin.line,
              .cell = column,
              .describe = describe},
             territory.diagnostics);
}

struct Middle {
  double latitude = 0;
  double longitude = 0;
};

/// The point in whose middle, by each coordinate, the positions are; nothing for fewer than three.
std::optional<Middle> middle_of(const std::vector<Actor>& actors) {
  std::vector<double> north;
  std::vector<double> east;
  for (const Actor& actor : actors) {
    if (!actor.latitude || !actor.longitude) continue;
    north.push_back(*actor.latitude);
    east.push_back(*actor.longitude);
  }
  if (north.size() < 3) return std::nullopt;
  const auto half = static_cast<std::ptrdiff_t>(north.size() / 2);
  std::nth_element(north.begin(), north.begin() + half, north.end());
  std::nth_element(east.begin(), east.begin() + half, east.end());
  return Middle{north[static_cast<std::size_t>(half)], east[static_cast<std::size_t>(half)]};
}

}  // namespace

void warn_of_duplicates(const Table& table, const Territory& territory) {
  const std::vector<Actor>& actors = territory.ecosystem.actors;
  std::vector<std::string_view> names(actors.size());
  for (std::size_t i = 0; i < actors.size(); ++i) names[i] = actors[i].name;
  for (const ProbableDuplicate& pair : find_probable_duplicates(names, territory.threads)) {
    if (actors[pair.first].id != actors[pair.second].id) warn_of_duplicate(table, pair, territory);
  }
}

void mend_swapped_positions(const Table& table, const Territory& territory) {
  constexpr double kNear = 5;  // degrees: about the width of a region of several départements
  std::vector<Actor>& actors = territory.ecosystem.actors;
  const auto middle = middle_of(actors);
  if (!middle) return;
  const auto near = [&](double latitude, double longitude) {
    return std::abs(latitude - middle->latitude) <= kNear && std::abs(longitude - middle->longitude) <= kNear;
  };
  const auto column = table.place_of(table.columns().of_field[static_cast<std::size_t>(ActorField::latitude)]);
  for (Actor& actor : actors) {
    if (!actor.latitude || !actor.longitude || near(*actor.latitude, *actor.longitude)) continue;
    const bool swapped = near(*actor.longitude, *actor.latitude);
    if (swapped) std::swap(actor.latitude, actor.longitude);
    table.tell(
        {.severity = Severity::warning,
         .code = swapped ? "swapped-position" : "far-position",
         .line = actor.origin.line,
         .cell = column,
         .describe = [&](Diagnostic& warning) { warning.message = swapped ? kSwappedPosition() : kFarPosition(); }},
        territory.diagnostics);
  }
}

std::vector<std::uint32_t> read_actors(const Table& table, FileId file, const Territory& territory) {
  std::vector<Actor>& actors = territory.ecosystem.actors;
  actors.resize(table.rows());
  std::vector<OpenWords> own_kinds(table.parts().size());
  table.read(territory.threads, territory.diagnostics, [&](std::size_t part, RowReader& rows, FaultList& faults) {
    ActorRows(rows, faults, file, territory.ecosystem, own_kinds[part]).read_into(actors);
  });
  add_own_kinds(table, own_kinds, territory);
  tell_positions_read(table, actors);
  std::vector<std::uint32_t> rows = keep_read(table, actors);
  drop_same_ids(table, table.columns().of_field[0], actors, rows, territory.diagnostics);
  return rows;
}

void index_actors(const Table& table, ActorIndex& index, const Territory& territory) {
  index_records(table, "actor", territory.ecosystem.actors, index, territory.diagnostics);
}

void index_short_names(const Table& table, std::span<const std::uint32_t> rows, ActorIndex& index) {
  constexpr std::array<std::string_view, 9> kTitles = {"sigle",       "acronyme",   "acronym",
                                                       "abreviation", "abrege",     "nom court",
                                                       "nom abrege",  "short name", "sigleunitelegale"};
  for (const std::uint32_t column : table.columns().further) {
    if (std::ranges::find(kTitles, plain_word(table.columns().headers[column])) == kTitles.end()) continue;
    table.set_understood(column);
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
      const auto cells = table.cells_of(rows[i]);
      const std::string_view text = column < cells.size() ? trim(cells[column].text()) : std::string_view();
      if (!text.empty() && !is_empty_word(text)) index.add_short_name(i, text);
    }
  }
}

void resolve_memberships(const Table& table, std::span<const std::uint32_t> rows, ActorIndex& index,
                         const Territory& territory) {
  if (table.columns().of_field[static_cast<std::size_t>(ActorField::belongs_to)] == kNoColumn) return;
  std::vector<std::uint32_t> actor_of(table.rows(), kNoColumn);
  for (std::uint32_t i = 0; i < rows.size(); ++i) actor_of[rows[i]] = i;
  table.read(
      territory.threads, territory.diagnostics,
      [&](std::size_t, RowReader& part, FaultList& faults) {
        RowValues values(part, faults);
        while (values.next()) {
          const std::uint32_t actor = actor_of[values.row().index];
          if (actor != kNoColumn)
            resolve_membership(values, index, actor, territory.ecosystem.actors[actor].belongs_to);
        }
      },
      FormFaults::told);
}

}  // namespace maillage
