// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <type_traits>
#include <utility>

#include <nlohmann/json.hpp>

#include "maillage/io/tables/columns.h"
#include "maillage/io/writing/written_sheet.h"

namespace maillage {
namespace {

using Json = nlohmann::ordered_json;
using Row = std::vector<WrittenCell>;

WrittenCell text(std::string_view text) { return text.empty() ? WrittenCell() : WrittenCell(std::string(text)); }

WrittenCell number(const std::optional<double>& value) { return value ? WrittenCell(*value) : WrittenCell(); }

WrittenCell date(const std::optional<Date>& value) { return value ? WrittenCell(*value) : WrittenCell(); }

/// One is what no intensity means.
WrittenCell intensity(double value) { return value == 1 ? WrittenCell() : WrittenCell(value); }

WrittenCell attribute_cell(const Attribute& attribute, std::size_t row) {
  return std::visit(
      [row](const auto& values) -> WrittenCell {
        if (row >= values.size() || !values[row]) return {};
        return *values[row];
      },
      attribute.values);
}

std::string_view schema_type(const Attribute& attribute) {
  switch (attribute.values.index()) {
    case 1: return "number";
    case 2: return "boolean";
    case 3: return "date";
    default: return "string";
  }
}

class TerritoryWriter {
 public:
  TerritoryWriter(const Ecosystem& ecosystem, Language language, CsvLook look)
      : ecosystem_(ecosystem), language_(language), look_(look) {}

  WrittenTerritory write() {
    add(TableKind::actors, ecosystem_.actors, ecosystem_.actor_attributes);
    add(TableKind::projects, ecosystem_.projects, ecosystem_.project_attributes);
    add(TableKind::participations, ecosystem_.participations, ecosystem_.participation_attributes);
    add(TableKind::ties, ecosystem_.ties, ecosystem_.tie_attributes);
    add(TableKind::communes, ecosystem_.communes, ecosystem_.commune_attributes);
    written_.descriptor = descriptor().dump(2) + "\n";
    return std::move(written_);
  }

 private:
  template <typename Rows>
  void add(TableKind kind, const Rows& rows, const std::vector<Attribute>& attributes) {
    if (rows.empty() && kind != TableKind::actors) return;
    WrittenSheet sheet{std::string(name_of(kind).in(language_)), {}, {}, true, false};
    Json fields = Json::array();
    for (const Field& field : fields_of(kind)) {
      sheet.columns.push_back({.title = title_of(field.name)});
      fields.push_back({{"name", sheet.columns.back().title}});
    }
    for (const auto& one : rows) sheet.rows.push_back(row_of(one));
    for (const Attribute& attribute : attributes) {
      if (put_date_words(kind, attribute, sheet)) continue;
      sheet.columns.push_back({.title = attribute.name});
      fields.push_back({{"name", attribute.name}, {"type", schema_type(attribute)}});
      for (std::size_t i = 0; i < rows.size(); ++i) sheet.rows[i].push_back(attribute_cell(attribute, i));
    }
    if (kind == TableKind::ties && !ecosystem_.ties_tell_direction) drop_direction(sheet, fields);
    resources_.push_back({{"name", std::string(name_of(kind).in(Language::english))},
                          {"path", sheet.name + ".csv"},
                          {"type", "table"},
                          {"profile", "tabular-data-resource"},
                          {"encoding", "utf-8"},
                          {"dialect", {{"delimiter", look_ == CsvLook::excel ? ";" : ","}}},
                          {"schema", {{"fields", std::move(fields)}}}});
    written_.tables.push_back(std::move(sheet));
  }

  /// The title of a column: for a French spreadsheet, as one writes it.
  [[nodiscard]] std::string title_of(const Label& name) const {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> kWritten = {{{"categorie", "catégorie"},
                                                                                        {"role", "rôle"},
                                                                                        {"intensite", "intensité"},
                                                                                        {"debut", "début"},
                                                                                        {"code_insee", "code INSEE"},
                                                                                        {"siren", "SIREN"},
                                                                                        {"rna", "RNA"},
                                                                                        {"lat", "latitude"},
                                                                                        {"lon", "longitude"}}};
    const std::string_view plain = name.in(language_);
    const bool as_written = look_ == CsvLook::excel && language_ == Language::french;
    const auto found = std::ranges::find(kWritten, plain, &std::pair<std::string_view, std::string_view>::first);
    return std::string(as_written && found != kWritten.end() ? found->second : plain);
  }

  /// Words that stand in place of dates go back to where they were read; false for any other attribute.
  static bool put_date_words(TableKind kind, const Attribute& attribute, WrittenSheet& sheet) {
    const auto* words = std::get_if<Attribute::Texts>(&attribute.values);
    if (words == nullptr) return false;
    for (const std::uint32_t field : date_fields(kind)) {
      if (fields_of(kind)[field].name.in(Language::french) != attribute.name) continue;
      const std::size_t rows = std::min(words->size(), sheet.rows.size());
      const auto is_dated = [&](const Row& row) { return !std::holds_alternative<std::monostate>(row[field]); };
      for (std::size_t i = 0; i < rows; ++i) {
        if ((*words)[i] && is_dated(sheet.rows[i])) return false;
      }
      for (std::size_t i = 0; i < rows; ++i) {
        if ((*words)[i]) sheet.rows[i][field] = *(*words)[i];
      }
      return true;
    }
    return false;
  }

  /// Where nothing said which ties go one way, nothing does.
  static void drop_direction(WrittenSheet& sheet, Json& fields) {
    constexpr auto kPlace = static_cast<std::ptrdiff_t>(TieField::direction);
    sheet.columns.erase(sheet.columns.begin() + kPlace);
    fields.erase(fields.begin() + kPlace);
    for (Row& row : sheet.rows) row.erase(row.begin() + kPlace);
  }

  [[nodiscard]] Row row_of(const Actor& actor) const {
    return {text(actor.id),         text(actor.name),        text(kind_word(actor.kind)), text(actor.form),
            text(actor.place),      text(actor.insee_code),  text(actor.siren),           text(actor.rna),
            number(actor.latitude), number(actor.longitude), text(owners(actor)),         text(actor.source),
            text(actor.note)};
  }
  [[nodiscard]] Row row_of(const Project& project) const {
    std::string sectors;
    for (const std::string& sector : project.sectors) sectors += (sectors.empty() ? "" : ";") + sector;
    const WrittenCell status = project.status ? text(label(ecosystem_, *project.status, language_)) : WrittenCell();
    return {text(project.id),           text(project.name),       text(project.category),  text(sectors),       status,
            date(project.period.start), date(project.period.end), text(project.framework), text(project.source)};
  }
  [[nodiscard]] Row row_of(const Participation& one) const {
    const WrittenCell role = one.role ? text(label(ecosystem_, *one.role, language_)) : WrittenCell();
    return {text(ecosystem_[one.project].id),
            text(ecosystem_[one.actor].id),
            role,
            intensity(one.intensity),
            date(one.period.start),
            date(one.period.end),
            text(one.source)};
  }
  [[nodiscard]] Row row_of(const Tie& tie) const {
    const std::string_view directed = language_ == Language::french ? "dirigé" : "directed";
    return {text(ecosystem_[tie.from].id),
            text(ecosystem_[tie.to].id),
            text(ecosystem_.tie_types[tie.type.index()]),
            tie.project ? text(ecosystem_[*tie.project].id) : WrittenCell(),
            intensity(tie.intensity),
            text(tie.directed ? directed : ""),
            date(tie.period.start),
            date(tie.period.end),
            text(tie.source)};
  }
  [[nodiscard]] Row row_of(const Commune& commune) const {
    return {text(commune.insee_code), text(commune.name), text(commune.intercommunality), number(commune.latitude),
            number(commune.longitude)};
  }

  [[nodiscard]] std::string_view kind_word(KindId kind) const {
    return kind == unknown_kind(ecosystem_) ? std::string_view()
                                            : std::string_view(ecosystem_[kind].label.in(language_));
  }
  [[nodiscard]] std::string owners(const Actor& actor) const {
    std::string ids;
    for (const ActorId owner : actor.belongs_to) ids += (ids.empty() ? "" : ";") + ecosystem_[owner].id;
    return ids;
  }

  [[nodiscard]] Json descriptor() const {
    Json root = {{"$schema", "https://datapackage.org/profiles/2.0/datapackage.json"},
                 {"profile", "tabular-data-package"}};
    const auto state = [&root](const char* key, const std::string& value) {
      if (!value.empty()) root[key] = value;
    };
    state("title", ecosystem_.title);
    state("description", ecosystem_.description);
    state("version", ecosystem_.version);
    state("created", ecosystem_.created);
    for (const std::string& source : ecosystem_.sources) root["sources"].push_back({{"title", source}});
    for (const std::string& licence : ecosystem_.licences) root["licenses"].push_back({{"name", licence}});
    const std::size_t built_in = built_in_kinds().size();
    for (std::size_t i = built_in; i < ecosystem_.kinds.size(); ++i)
      root["maillage"]["kinds"].push_back(kind_object(ecosystem_.kinds[i]));
    root["resources"] = resources_;
    return root;
  }

  static Json kind_object(const Kind& kind) {
    return {{"id", kind.id},
            {"labels", {{"fr", kind.label.in(Language::french)}, {"en", kind.label.in(Language::english)}}},
            {"plurals", {{"fr", kind.plural.in(Language::french)}, {"en", kind.plural.in(Language::english)}}},
            {"colour", kind.colour},
            {"aliases", kind.aliases}};
  }

  const Ecosystem& ecosystem_;
  Language language_;
  CsvLook look_;
  WrittenTerritory written_;
  Json resources_ = Json::array();
};

}  // namespace

WrittenTerritory written_territory(const Ecosystem& ecosystem, Language language, CsvLook look) {
  return TerritoryWriter(ecosystem, language, look).write();
}

WrittenSheet descriptor_sheet(const std::string& descriptor) {
  WrittenSheet sheet{std::string(kDescriptorSheet), {{.title = ""}}, {}, false, true};
  for (std::size_t begin = 0; begin < descriptor.size();) {
    const std::size_t end = std::min(descriptor.find('\n', begin), descriptor.size());
    sheet.rows.push_back({descriptor.substr(begin, end - begin)});
    begin = end + 1;
  }
  return sheet;
}

}  // namespace maillage
