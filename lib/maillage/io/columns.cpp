// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/columns.h"

#include <algorithm>
#include <array>

#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr std::array<Field, 13> kActorFields = {{
    {{"id", "id"}, "identifiant|identifier|cle|key|id acteur|acteur id|actor id"},
    {{"nom", "name"},
     "denomination|raison sociale|intitule|libelle|label|acteur|actor|organisation|organization|structure|"
     "nom de l acteur|nom acteur|actor name"},
    {{"type", "kind"}, "type d acteur|type acteur|actor type|actor kind|nature|categorie|category"},
    {{"forme", "form"}, "forme juridique|statut juridique|legal form"},
    {{"lieu", "place"}, "commune|ville|localite|city|town|municipality"},
    {{"code_insee", "insee_code"}, "insee|code commune|code commune insee|cog"},
    {{"siren", "siren"}, "n° siren|no siren|numero siren|siren number"},
    {{"rna", "rna"}, "n° rna|no rna|numero rna|waldec|rna number"},
    {{"lat", "lat"}, "latitude"},
    {{"lon", "lon"}, "longitude|lng|long"},
    {{"rattachement", "belongs_to"}, "rattache a|organisme de rattachement|affiliation|parent|member of|part of"},
    {{"source", "source"}, "sources"},
    {{"note", "note"}, "notes|remarque|remarques|commentaire|commentaires|comment|comments|observations"},
}};

constexpr std::array<Field, 9> kProjectFields = {{
    {{"id", "id"}, "identifiant|identifier|cle|key|id projet|projet id|project id"},
    {{"nom", "name"}, "intitule|libelle|titre|title|label|projet|project|nom du projet|project name"},
    {{"categorie", "category"}, "type|kind|type de projet|nature"},
    {{"secteurs", "sectors"}, "secteur|sector|domaines|domaine|themes|theme|thematiques|thematique"},
    {{"statut", "status"}, "etat|etat d avancement|avancement|phase|state"},
    {{"debut", "start"}, "date de debut|date debut|start date|depuis|since|du"},
    {{"fin", "end"}, "date de fin|date fin|end date|jusqu a|until|au"},
    {{"dispositif", "framework"}, "programme|program|cadre|scheme"},
    {{"source", "source"}, "sources"},
}};

constexpr std::array<Field, 7> kParticipationFields = {{
    {{"projet", "project"}, "id projet|projet id|project id|nom du projet|project name"},
    {{"acteur", "actor"}, "id acteur|acteur id|actor id|participant|organisation|organization|structure"},
    {{"role", "role"}, "fonction|function"},
    {{"intensite", "intensity"}, "poids|weight|force|strength"},
    {{"debut", "start"}, "date de debut|date debut|start date|depuis|since|du"},
    {{"fin", "end"}, "date de fin|date fin|end date|jusqu a|until|au"},
    {{"source", "source"}, "sources"},
}};

constexpr std::array<Field, 9> kTieFields = {{
    {{"de", "from"}, "acteur 1|acteur a|acteur1|actor 1|actor a|actor1|depart"},
    {{"vers", "to"}, "a|acteur 2|acteur b|acteur2|actor 2|actor b|actor2|cible|target|destination|arrivee"},
    {{"type", "type"}, "kind|nature|type de lien|type de relation|relation|lien|tie type"},
    {{"projet", "project"}, "id projet|projet id|project id"},
    {{"intensite", "intensity"}, "poids|weight|force|strength"},
    {{"sens", "direction"}, "oriente|directed|orientation"},
    {{"debut", "start"}, "date de debut|date debut|start date|depuis|since|du"},
    {{"fin", "end"}, "date de fin|date fin|end date|jusqu a|until|au"},
    {{"source", "source"}, "sources"},
}};

constexpr std::array<Field, 5> kCommuneFields = {{
    {{"code_insee", "insee_code"}, "insee|code commune|code commune insee|cog|code|code geographique"},
    {{"nom", "name"}, "commune|libelle|label|nom commune|nom de la commune|municipality"},
    {{"epci_nom", "intercommunality"}, "epci|intercommunalite|nom epci|nom de l epci|libelle epci|epci name"},
    {{"lat", "lat"}, "latitude"},
    {{"lon", "lon"}, "longitude|lng|long"},
}};

constexpr std::array<Field, 9> kParticipantFields = {{
    {{"nom", "name"},
     "personne|person|participant|participante|nom complet|full name|nom prenom|prenom nom|nom et prenom|"
     "prenom et nom|nom de la personne|last name|surname|family name|nom de famille"},
    {{"prenom", "first_name"}, "prenoms|given name"},
    {{"acteur", "actor"},
     "organisation|organization|structure|organisme|association|entreprise|institution|employeur|employer|company|"
     "id acteur|acteur id|actor id|id"},
    {{"animateur", "facilitator"}, "animatrice|animateur trice|animation|facilitateur|facilitatrice|host|moderator"},
    {{"table", "table"}, "table fixe|fixed table|n° table|no table|numero de table|table number"},
    {{"arrivee", "arrival"}, "premier tour|first round|tour d arrivee|arrival round|arrive au tour"},
    {{"depart", "departure"}, "dernier tour|last round|tour de depart|departure round|part au tour"},
    {{"eviter", "avoid"}, "evite|a eviter|pas avec|not with|avoids|incompatible"},
    {{"note", "note"}, "notes|remarque|remarques|commentaire|commentaires|comment|comments|observations"},
}};

constexpr std::array<Field, 3> kPairFields = {{
    {{"de", "from"}, "acteur 1|acteur a|acteur1|actor 1|actor a|actor1|acteur|actor"},
    {{"vers", "to"}, "a|acteur 2|acteur b|acteur2|actor 2|actor b|actor2|avec|with|et|and"},
    {{"motif", "reason"}, "raison|pourquoi|why|cause|note|notes|remarque|commentaire|comment"},
}};

constexpr std::array<Field, 2> kSuggestionFields = {{
    {{"de_id", "from_id"}, "de|from|acteur 1|actor 1|acteur a|actor a"},
    {{"vers_id", "to_id"}, "vers|to|a|acteur 2|actor 2|acteur b|actor b"},
}};

constexpr std::array<Label, 8> kTableNames = {{{"acteurs", "actors"},
                                               {"projets", "projects"},
                                               {"participations", "participations"},
                                               {"liens", "ties"},
                                               {"communes", "communes"},
                                               {"participants", "participants"},
                                               {"paires impossibles", "impossible pairs"},
                                               {"suggestions", "suggestions"}}};

bool is_among(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::size_t bar = std::min(list.find('|'), list.size());
    if (list.substr(0, bar) == word) return true;
    list.remove_prefix(std::min(bar + 1, list.size()));
  }
  return false;
}

/// The place of the field a header names, and whether by its own name.
struct Match {
  std::uint32_t field = kNoColumn;
  bool own_name = false;
};

/// True when this folded word is the name in one of the languages.
bool is_named(const Label& name, std::string_view folded) {
  return std::any_of(name.begin(), name.end(), [folded](std::string_view one) { return folded == fold(one); });
}

Match find_field(TableKind kind, std::string_view folded) {
  const std::span<const Field> fields = fields_of(kind);
  Match match;
  for (std::uint32_t i = 0; i < fields.size(); ++i) {
    if (is_named(fields[i].name, folded)) return {i, true};
    if (match.field == kNoColumn && is_among(fields[i].synonyms, folded)) match.field = i;
  }
  return match;
}

/// Graph tools write ties as "source, target": there, "source" is where a tie comes from.
bool is_source_target(TableKind kind, std::span<const std::string> folded) {
  const auto has = [&](std::string_view name) { return std::find(folded.begin(), folded.end(), name) != folded.end(); };
  return kind == TableKind::ties && has("source") && (has("target") || has("cible")) && !has("de") && !has("from");
}

/// Participants numbered by the user: where another column says who comes, "id" does not stand for the actor.
bool has_own_ids(TableKind kind, std::span<const std::string> folded) {
  if (kind != TableKind::participants) return false;
  return std::any_of(folded.begin(), folded.end(), [&](const std::string& name) {
    return name != "id" && find_field(kind, name).field <= static_cast<std::uint32_t>(ParticipantField::actor);
  });
}

std::vector<std::string> fold_all(std::span<const std::string> headers) {
  std::vector<std::string> folded;
  for (const std::string& header : headers) folded.push_back(fold(header));
  return folded;
}

}  // namespace

std::span<const Field> fields_of(TableKind kind) {
  switch (kind) {
    case TableKind::actors: return kActorFields;
    case TableKind::projects: return kProjectFields;
    case TableKind::participations: return kParticipationFields;
    case TableKind::communes: return kCommuneFields;
    case TableKind::participants: return kParticipantFields;
    case TableKind::impossible_pairs: return kPairFields;
    case TableKind::suggested_ties: return kSuggestionFields;
    case TableKind::ties: break;
  }
  return kTieFields;
}

std::span<const std::uint32_t> required_fields(TableKind kind) {
  static constexpr std::array<std::uint32_t, 2> kFirstTwo = {0, 1};
  const std::span<const std::uint32_t> first_two(kFirstTwo);
  if (kind == TableKind::participants) return {};  // one of several will do
  if (kind == TableKind::communes) return first_two.first(1);
  const bool has_names = kind == TableKind::actors || kind == TableKind::projects;
  return has_names ? first_two.subspan(1) : first_two;
}

Label name_of(TableKind kind) { return kTableNames[static_cast<std::size_t>(kind)]; }

std::optional<TableKind> find_table_kind(std::string_view name) {
  const std::string folded = fold(name);
  for (std::size_t i = 0; i < kTableKinds; ++i) {
    if (is_named(kTableNames[i], folded)) return static_cast<TableKind>(i);
  }
  if (folded == "relations") return TableKind::ties;
  if (folded == "municipalities") return TableKind::communes;
  return std::nullopt;
}

ColumnBinding bind_columns(TableKind kind, std::vector<std::string> headers) {
  while (!headers.empty() && headers.back().empty()) headers.pop_back();
  const std::vector<std::string> folded = fold_all(headers);
  const bool source_target = is_source_target(kind, folded);
  const bool own_ids = has_own_ids(kind, folded);
  ColumnBinding binding{std::move(headers), std::vector<std::uint32_t>(fields_of(kind).size(), kNoColumn), {}, {}};
  std::vector<std::uint32_t> field_of(folded.size(), kNoColumn);
  for (const bool own_name : {true, false}) {
    for (std::uint32_t i = 0; i < folded.size(); ++i) {
      Match match = find_field(kind, folded[i]);
      if (source_target && folded[i] == "source") match = {static_cast<std::uint32_t>(TieField::from), true};
      if (own_ids && folded[i] == "id") match = {};
      const bool fits = match.field != kNoColumn && match.own_name == own_name;
      if (!fits || binding.of_field[match.field] != kNoColumn) continue;
      binding.of_field[match.field] = i;
      field_of[i] = match.field;
    }
  }
  for (std::uint32_t i = 0; i < folded.size(); ++i) {
    if (field_of[i] == kNoColumn) binding.further.push_back(i);
    const auto here = folded.begin() + static_cast<std::ptrdiff_t>(i);
    if (!here->empty() && std::find(folded.begin(), here, *here) != here) binding.repeated.push_back(i);
  }
  return binding;
}

std::string unnamed_column(std::uint32_t column) { return "column " + std::to_string(column + 1); }

std::size_t count_known(TableKind kind, std::span<const std::string> headers) {
  return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), [kind](const std::string& header) {
    return find_field(kind, fold(header)).field != kNoColumn;
  }));
}

}  // namespace maillage
