// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/columns.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

#include "maillage/base/text.h"
#include "maillage/io/tables/title_words.h"
#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

constexpr std::array<Field, 13> kActorFields = {{
    {{"id", "id"},
     "identifiant|identifier|cle|key|id acteur|acteur id|actor id|slug|code acteur|vertex|node|node "
     "id|nodes|organisationid|organisation id|organizationid|organization id|id organisation|id structure|structure "
     "id|id organisme|uuid|ident|n°|numero|num|ref|reference"},
    {{"nom", "name"},
     "denomination|raison sociale|intitule|libelle|label|acteur|actor|organisation|organization|structure|nom de l "
     "acteur|"
     "nom acteur|nom des acteurs|actor name|nom de la structure|nom structure|nom de l organisme|nom "
     "organisme|organisme|"
     "denomination sociale|nom complet|full name|title|titre|nom tl|nom tiers lieu|nom du beneficiaire|beneficiaire|"
     "nom de l organisation|organisation name|organization name|nom de l etablissement|etablissement|nom usuel|membre|"
     "partenaire|legal name|legalname|element|noeud|sommet|entity|entite|denomination unite "
     "legale|denominationunitelegale|"
     "nom raison sociale|nom ou raison sociale|akteur|organisation name|nom de l association|nom de l entreprise|nom "
     "du partenaire|"
     "nom de la collectivite|intitule de la structure|association|entreprise|nom du membre|nom de l "
     "adherent|adherent|partie prenante|beneficiary name|beneficiary|name of beneficiary|nom de l organisme "
     "beneficiaire|vertices|element name"},
    {{"type", "kind"},
     "type d acteur|type acteur|actor type|actor kind|nature|categorie|category|categorie d acteur|categorie "
     "acteur|type de structure|type structure|type d organisation|type d organisme|type organisme|organisation "
     "type|organization type|activitytype|activity type|famille d acteur|famille|college|type de membre|type de "
     "beneficiaire|typ|art|kategorie"},
    {{"forme", "form"}, "forme juridique|statut juridique|legal form|nature juridique|categorie juridique"},
    {{"lieu", "place"},
     "commune|ville|localite|city|town|municipality|localisation|location|commune du siege|commune du siege "
     "social|siege social|siege|adresse ville|libelle "
     "commune etablissement|libellecommuneetablissement|ort|gemeinde|stadt|wohnort|sitz"},
    {{"code_insee", "insee_code"},
     "insee|code commune|code commune insee|cog|code insee commune|code insee de la commune|insee "
     "commune|codgeo|depcom|codecommuneetablissement"},
    {{"siren", "siren"},
     "n° siren|no siren|numero siren|siren number|siret|n° siret|no siret|numero siret|siren siret"},
    {{"rna", "rna"}, "n° rna|no rna|numero rna|waldec|rna number|id rna"},
    {{"lat", "lat"}, "latitude|y lat|lat wgs84|coord y|y l93|y lambert 93|coordonnee y"},
    {{"lon", "lon"}, "longitude|lng|long|x lon|lon wgs84|coord x|x l93|x lambert 93|coordonnee x"},
    {{"rattachement", "belongs_to"},
     "rattache a|organisme de rattachement|structure de rattachement|affiliation|parent|member of|part of|membre de|"
     "maison mere|tutelle|organisation de rattachement"},
    {{"source", "source"}, "sources"},
    {{"note", "note"}, "notes|remarque|remarques|commentaire|commentaires|comment|comments|observations|description"},
}};

constexpr std::array<Field, 9> kProjectFields = {{
    {{"id", "id"},
     "identifiant|identifier|cle|key|id projet|projet id|project id|projectid|code "
     "projet|numero|n°|ref|reference|slug|rcn"},
    {{"nom", "name"},
     "intitule|libelle|titre|title|label|projet|project|nom du projet|nom projet|project name|intitule du projet|"
     "intitule de l operation|operation|titre du projet|nom de l action|action|acronym|acronyme|objet|intitule de l "
     "action|titre de l action|"
     "libelle de l action|libelle du projet|fiche action|initiative|chantier|demarche|nom de l operation"},
    {{"categorie", "category"}, "type|kind|type de projet|nature|type d operation|categorie de projet"},
    {{"secteurs", "sectors"},
     "secteur|sector|domaines|domaine|themes|theme|thematiques|thematique|axe|volet|filiere|secteur d "
     "activite|tags|topics|mots cles"},
    {{"statut", "status"}, "etat|etat d avancement|avancement|phase|state|stade|statut du projet|project status"},
    {{"debut", "start"},
     "date de debut|date debut|start date|startdate|depuis|since|du|debut du projet|annee de debut|date de demarrage|"
     "demarrage|annee|year|periode|period|dates|periode de realisation|calendrier|depuis quand|date de "
     "lancement|lancement|"
     "debut prevu|date de debut prevue|annee debut"},
    {{"fin", "end"}, "date de fin|date fin|end date|enddate|jusqu a|until|au|fin du projet|annee de fin|echeance"},
    {{"dispositif", "framework"}, "programme|program|cadre|scheme|appel a projet|fonds|framework programme"},
    {{"source", "source"}, "sources"},
}};

constexpr std::array<Field, 7> kParticipationFields = {{
    {{"projet", "project"},
     "id projet|projet id|project id|projectid|nom du projet|nom projet|project name|intitule du "
     "projet|operation|action|nom de l operation|operation name|intitule de l operation|"
     "evenement|event|code projet|intitule de l action|nom de l action|fiche "
     "action|initiative|chantier|demarche|projet concerne|"
     "action concernee|quel projet|quelle action|sur quel projet|dans quel projet|projet ou action|quoi"},
    {{"acteur", "actor"},
     "id acteur|acteur id|actor id|participant|organisation|organization|structure|organisationid|organisation id|"
     "organizationid|organization id|nom de l acteur|nom "
     "acteur|partenaire|partner|organisme|beneficiaire|membre|member|nom du beneficiaire|beneficiary|beneficiary name|"
     "nom de la structure|actor name|qui|acteur implique|structure impliquee|nom du "
     "partenaire|intervenant|contributeur|"
     "partie prenante|structure partenaire|organisme partenaire|entite"},
    {{"role", "role"},
     "fonction|function|qualite|type de participation|role dans le projet|role de l acteur|fait quoi|que fait il|quel "
     "role|contribution|"
     "mission|implication|apport|role joue|type d implication|nature de la participation|en tant que"},
    {{"intensite", "intensity"}, "poids|weight|force|strength"},
    {{"debut", "start"},
     "date de debut|date debut|start date|startdate|depuis|since|du|annee|year|date|periode|period|dates|depuis quand|"
     "date de debut de l operation"},
    {{"fin", "end"}, "date de fin|date fin|end date|enddate|jusqu a|until|au"},
    {{"source", "source"}, "sources"},
}};

constexpr std::array<Field, 9> kTieFields = {{
    {{"de", "from"},
     "acteur 1|acteur a|acteur1|actor 1|actor a|actor1|depart|origine|vertex 1|vertex1|node 1|node1|de acteur|from "
     "actor|"
     "emetteur|organisation 1|structure 1|from id|source id|acteur source|noeud "
     "1|ego|v1|von|acteur de depart|acteur d origine|structure de depart|structure d origine|fournisseur|vendeur|"
     "donneur|expediteur|supplier|seller|sender|nomattribuant|attribuant|quelle|qui|acteur|structure|organisme"},
    {{"vers", "to"},
     "a|acteur 2|acteur b|acteur2|actor 2|actor b|actor2|cible|target|destination|arrivee|vertex 2|vertex2|node "
     "2|node2|"
     "vers acteur|to actor|destinataire|recepteur|organisation 2|structure 2|to id|target id|acteur cible|noeud "
     "2|alter|v2|nach|acteur d arrivee|acteur de destination|structure d arrivee|client|acheteur|receveur|customer|"
     "buyer|receiver|nombeneficiaire|ziel|zu|"
     "avec qui|travaille avec|coopere avec|collabore avec|en lien avec|en relation avec|est en lien avec|lie a|works "
     "with|with whom"},
    {{"type", "type"},
     "kind|nature|type de lien|type de relation|relation|lien|tie type|nature du lien|relationship|nature de la "
     "relation|"
     "nature du partenariat|type de partenariat|type de collaboration|objet|nature de l echange|type d echange|nature "
     "des echanges|"
     "type d interaction|nature de la collaboration|sujet des echanges"},
    {{"projet", "project"}, "id projet|projet id|project id|projectid"},
    {{"intensite", "intensity"},
     "poids|weight|force|strength|intensite du lien|valeur|value|frequence|frequency|gewicht|starke|force du "
     "lien|poids du lien|volume|frequence des "
     "echanges|nombre d echanges"},
    {{"sens", "direction"}, "oriente|directed|orientation"},
    {{"debut", "start"},
     "date de debut|date debut|start date|startdate|depuis|since|du|annee|year|date|periode|period|dates"},
    {{"fin", "end"}, "date de fin|date fin|end date|enddate|jusqu a|until|au"},
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

constexpr std::array<Field, 5> kFollowUpFields = {{
    {{"de_id", "from_id"}, "de|from|acteur 1|actor 1|acteur a|actor a"},
    {{"vers_id", "to_id"}, "vers|to|a|acteur 2|actor 2|acteur b|actor b|avec|with"},
    {{"issue", "outcome"}, "suite|suites|suivi|follow up|resultat|result|statut|status|etat|avancement"},
    {{"date", "date"}, "le|quand|when|jour|day|depuis|since"},
    {{"par", "by"}, "par qui|by whom|qui|who|referent|referente|suivi par|followed by"},
}};

constexpr std::array<Field, 3> kSeatFields = {{
    {{"tour", "round"}, "n° tour|no tour|numero de tour|no round|round number"},
    {{"table", "table"}, "n° table|no table|numero de table|table number"},
    {{"participant", "participant"}, "participante|nom|name|personne|person|qui|who"},
}};

constexpr std::array<Field, 3> kWordListFields = {{
    {{"mot", "word"}, "terme|term|libelle|label"},
    {{"champ", "field"}, "colonne|column"},
    {{"sens", "meaning"}, "signification|veut dire|means|valeur|value"},
}};

constexpr std::array<Label, kAllTableKinds> kTableNames = {{{"acteurs", "actors"},
                                                            {"projets", "projects"},
                                                            {"participations", "participations"},
                                                            {"liens", "ties"},
                                                            {"communes", "communes"},
                                                            {"participants", "participants"},
                                                            {"paires impossibles", "impossible pairs"},
                                                            {"suggestions", "suggestions"},
                                                            {"suivi des suggestions", "follow-up"},
                                                            {"plan de table", "seating plan"},
                                                            {"vocabulaire", "vocabulary"}}};

constexpr std::size_t kMostTitles = 200;  // beyond, tables are of answers: nothing is looked for in their titles

/// The place of the field a header names, and whether by its own name.
struct Match {
  std::uint32_t field = kNoColumn;
  bool own_name = false;
};

using Matches = std::map<std::string, Match, std::less<>>;

Matches matches_of(TableKind kind) {
  Matches matches;
  const std::span<const Field> fields = fields_of(kind);
  for (std::uint32_t i = 0; i < fields.size(); ++i) {
    for (const std::string_view name : fields[i].name) matches.emplace(plain_word(name), Match{i, true});
  }
  std::vector<std::pair<std::string, std::uint32_t>> synonyms;
  for (std::uint32_t i = 0; i < fields.size(); ++i) {
    std::string_view rest = fields[i].synonyms;
    while (!rest.empty()) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      synonyms.emplace_back(plain_word(rest.substr(0, bar)), i);
      rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
  }
  for (const auto& [word, field] : synonyms) matches.emplace(word, Match{field, false});
  for (const auto& [word, field] : synonyms) {
    if (const std::string bare = bare_title(word); bare.find(' ') != std::string::npos)
      matches.emplace(bare, Match{field, false});
  }
  return matches;
}

Match find_field(TableKind kind, std::string_view plain) {
  static const std::array<Matches, kAllTableKinds> kMatches = [] {
    std::array<Matches, kAllTableKinds> all;
    for (std::size_t i = 0; i < all.size(); ++i) all[i] = matches_of(static_cast<TableKind>(i));
    return all;
  }();
  const Matches& matches = kMatches[static_cast<std::size_t>(kind)];
  if (const auto found = matches.find(plain); found != matches.end()) return found->second;
  const std::string bare = plain.find(' ') == std::string_view::npos ? std::string() : bare_title(plain);
  const auto found = bare.empty() ? matches.end() : matches.find(bare);
  return found != matches.end() ? Match{found->second.field, false} : Match{};
}

/// Graph tools write ties as "source, target": there, "source" is where a tie comes from.
bool is_source_target(TableKind kind, std::span<const std::string> folded) {
  const auto has = [&](std::string_view name) { return std::find(folded.begin(), folded.end(), name) != folded.end(); };
  return kind == TableKind::ties && has("source") && (has("target") || has("cible")) && !has("de") && !has("from");
}

/// A match for a title that says more than the name of a field: either half of "Nom / Name", what stands before a
/// complement ("Date de début de l’opération") or before the same in another language.
Match find_loosely(TableKind kind, std::string_view header) {
  constexpr std::size_t kLongest = 80;
  if (header.size() > kLongest || header.find_first_of("[?") != std::string_view::npos) return {};
  if (const std::size_t at = header.find('/'); at != std::string_view::npos && at > 0) {
    const Match first = find_field(kind, plain_title(header.substr(0, at)));
    const Match second = find_field(kind, plain_title(header.substr(at + 1)));
    const bool apart = header[at - 1] == ' ';
    if (first.field != kNoColumn && (apart || first.field == second.field)) return {first.field, false};
    return second.field != kNoColumn && apart ? Match{second.field, false} : Match{};
  }
  const std::string plain = plain_title(header);
  for (std::size_t at = plain.rfind(' '); at != std::string::npos && at > 0; at = plain.rfind(' ', at - 1)) {
    const std::string_view before = std::string_view(plain).substr(0, at);
    const std::string_view behind = std::string_view(plain).substr(at + 1);
    if (before.find(' ') == std::string_view::npos) break;
    const Match match = find_field(kind, before);
    if (match.field == kNoColumn) continue;
    const bool complement = is_small_word(behind.substr(0, behind.find(' ')));
    if (complement || find_field(kind, behind).field == match.field) return {match.field, false};
  }
  return {};
}

/// What forms write beside the answers: there, "nom" and "id" are those of who answers.
bool is_form(TableKind kind, std::span<const std::string> folded) {
  constexpr std::array<std::string_view, 4> kOfForms = {"heure de fin", "completion time", "heure fin",
                                                        "adresse de messagerie"};
  return kind == TableKind::actors && std::ranges::any_of(folded, [&](const std::string& one) {
           return std::ranges::find(kOfForms, one) != kOfForms.end();
         });
}

/// Whether another title names the actors: "nom de votre structure".
bool names_actors_elsewhere(std::span<const std::string> folded) {
  return std::ranges::any_of(folded, [](const std::string& one) {
    const Match match = find_field(TableKind::actors, one);
    return !match.own_name && match.field == static_cast<std::uint32_t>(ActorField::name);
  });
}

/// Participants numbered by the user: where another column says who comes, "id" does not stand for the actor.
bool has_own_ids(TableKind kind, std::span<const std::string> folded) {
  if (kind != TableKind::participants) return false;
  return std::any_of(folded.begin(), folded.end(), [&](const std::string& name) {
    return name != "id" && find_field(kind, name).field <= static_cast<std::uint32_t>(ParticipantField::actor);
  });
}

/// The word before a last "1", "2", "a" or "b" ("partenaire 1", "nom2"), where it is one for an actor.
struct NumberedEnd {
  std::string stem;
  int end = 0;  ///< 1, 2, or none
};

NumberedEnd numbered_end(std::string_view plain) {
  if (plain.size() < 3) return {};
  const char last = plain.back();
  const bool first = last == '1' || last == 'a';
  const bool second = last == '2' || last == 'b';
  plain.remove_suffix(1);
  const bool apart = plain.back() == ' ';
  const bool letter = last == 'a' || last == 'b';
  if ((!first && !second) || (letter && !apart)) return {};
  if (apart) plain.remove_suffix(1);
  constexpr std::array<std::string_view, 7> kOthers = {"personne",     "person",  "entreprise", "association",
                                                       "collectivite", "company", "partner"};
  const bool actor =
      find_field(TableKind::actors, plain).field == static_cast<std::uint32_t>(ActorField::name) ||
      find_field(TableKind::participations, plain).field == static_cast<std::uint32_t>(ParticipationField::actor) ||
      std::ranges::find(kOthers, plain) != kOthers.end();
  if (!actor) return {};
  return {std::string(plain), first ? 1 : 2};
}

/// Titles that differ in their number alone name both ends of a tie: "Partenaire 1", "Partenaire 2".
void bind_numbered_ends(std::span<const std::string> plain, ColumnBinding& binding,
                        std::vector<std::uint32_t>& field_of) {
  constexpr auto kFrom = static_cast<std::uint32_t>(TieField::from);
  constexpr auto kTo = static_cast<std::uint32_t>(TieField::to);
  if (binding.of_field[kFrom] != kNoColumn || binding.of_field[kTo] != kNoColumn) return;
  for (std::uint32_t i = 0; i < plain.size(); ++i) {
    const NumberedEnd first = numbered_end(plain[i]);
    if (first.end != 1) continue;
    for (std::uint32_t j = 0; j < plain.size(); ++j) {
      const NumberedEnd second = numbered_end(plain[j]);
      if (second.end != 2 || second.stem != first.stem) continue;
      binding.of_field[kFrom] = i;
      binding.of_field[kTo] = j;
      field_of[i] = kFrom;
      field_of[j] = kTo;
      return;
    }
  }
}

std::vector<std::string> plain_headers(std::span<const std::string> headers) {
  std::vector<std::string> plain;
  for (const std::string& header : headers) plain.push_back(plain_title(header));
  return plain;
}

/// The field that each title names as it stands.
std::vector<Match> matches_for(TableKind kind, std::span<const std::string> folded) {
  const bool source_target = is_source_target(kind, folded);
  const bool own_ids = has_own_ids(kind, folded);
  const bool form = is_form(kind, folded) && names_actors_elsewhere(folded);
  std::vector<Match> matches;
  for (const std::string& title : folded) {
    Match match = find_field(kind, title);
    if (source_target && title == "source") match = {static_cast<std::uint32_t>(TieField::from), true};
    if ((own_ids || form) && title == "id") match = {};
    if (form && (title == "nom" || title == "name")) match = {};
    matches.push_back(match);
  }
  return matches;
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
    case TableKind::follow_up: return kFollowUpFields;
    case TableKind::seats: return kSeatFields;
    case TableKind::own_words: return kWordListFields;
    case TableKind::ties: break;
  }
  return kTieFields;
}

std::span<const std::uint32_t> required_fields(TableKind kind) {
  static constexpr std::array<std::uint32_t, 3> kFirst = {0, 1, 2};
  const std::span<const std::uint32_t> first_three(kFirst);
  const std::span<const std::uint32_t> first_two = first_three.first(2);
  if (kind == TableKind::participants) return {};  // one of several will do
  if (kind == TableKind::seats || kind == TableKind::follow_up) return first_three;
  if (kind == TableKind::communes) return first_two.first(1);
  const bool has_names = kind == TableKind::actors || kind == TableKind::projects;
  return has_names ? first_two.subspan(1) : first_two;
}

std::span<const std::uint32_t> code_fields(TableKind kind) {
  static constexpr std::array<std::uint32_t, 1> kFirst = {0};
  static constexpr std::array<std::uint32_t, 3> kActorCodes = {static_cast<std::uint32_t>(ActorField::id),
                                                               static_cast<std::uint32_t>(ActorField::insee_code),
                                                               static_cast<std::uint32_t>(ActorField::siren)};
  static constexpr std::array<std::uint32_t, 3> kTies = {0, 1, static_cast<std::uint32_t>(TieField::project)};
  static constexpr std::array<std::uint32_t, 2> kParticipations = {0, 1};
  switch (kind) {
    case TableKind::actors: return kActorCodes;
    case TableKind::projects:
    case TableKind::communes: return kFirst;
    case TableKind::participations: return kParticipations;
    case TableKind::ties: return kTies;
    default: return {};
  }
}

std::span<const std::uint32_t> date_fields(TableKind kind) {
  static constexpr std::array kOfProjects = {static_cast<std::uint32_t>(ProjectField::start),
                                             static_cast<std::uint32_t>(ProjectField::end)};
  static constexpr std::array kOfParticipations = {static_cast<std::uint32_t>(ParticipationField::start),
                                                   static_cast<std::uint32_t>(ParticipationField::end)};
  static constexpr std::array kOfTies = {static_cast<std::uint32_t>(TieField::start),
                                         static_cast<std::uint32_t>(TieField::end)};
  switch (kind) {
    case TableKind::projects: return kOfProjects;
    case TableKind::participations: return kOfParticipations;
    case TableKind::ties: return kOfTies;
    default: return {};
  }
}

Label name_of(TableKind kind) { return kTableNames[static_cast<std::size_t>(kind)]; }

std::optional<TableKind> find_table_kind(std::string_view name) {
  const std::string folded = fold(name);
  for (std::size_t i = 0; i < kTableKinds; ++i) {
    const Label& names = kTableNames[i];
    if (std::any_of(names.begin(), names.end(), [&](std::string_view one) { return folded == fold(one); }))
      return static_cast<TableKind>(i);
  }
  if (folded == "relations") return TableKind::ties;
  if (folded == "municipalities") return TableKind::communes;
  return std::nullopt;
}

std::optional<TableKind> find_tool_table(std::string_view name) {
  struct ToolName {
    TableKind kind;
    std::string_view names;
  };
  constexpr std::array<ToolName, 4> kNames = {
      {{TableKind::actors,
        "|acteur|actor|nodes|node|noeuds|noeud|elements|element|vertices|vertex|sommets|sommet|points|point|knoten|"},
       {TableKind::ties,
        "|lien|tie|edges|edge|aretes|arete|arcs|arc|links|link|connections|connection|connexions|connexion|kanten|"},
       {TableKind::projects, "|projet|project|"},
       {TableKind::participations, "|participation|"}}};
  const std::string wanted = "|" + fold(name) + "|";
  for (const ToolName& one : kNames) {
    if (one.names.find(wanted) != std::string_view::npos) return one.kind;
  }
  return std::nullopt;
}

ColumnBinding bind_columns(TableKind kind, std::vector<std::string> headers, const std::vector<bool>& empty) {
  while (!headers.empty() && headers.back().empty()) headers.pop_back();
  const std::vector<std::string> folded = plain_headers(headers);
  ColumnBinding binding{std::move(headers), std::vector<std::uint32_t>(fields_of(kind).size(), kNoColumn), {}, {}};
  std::vector<std::uint32_t> field_of(folded.size(), kNoColumn);
  const std::vector<Match> matches = matches_for(kind, folded);
  const auto bind = [&](std::uint32_t column, const Match& match) {
    if (match.field == kNoColumn || field_of[column] != kNoColumn || binding.of_field[match.field] != kNoColumn) return;
    binding.of_field[match.field] = column;
    field_of[column] = match.field;
  };
  for (const bool with_content : {true, false}) {
    for (const bool own_name : {true, false}) {
      for (std::uint32_t i = 0; i < folded.size(); ++i) {
        const bool filled = i >= empty.size() || !empty[i];
        if (filled == with_content && matches[i].own_name == own_name) bind(i, matches[i]);
      }
    }
    if (!with_content) continue;
    for (std::uint32_t i = 0; i < folded.size(); ++i) {
      const bool open = field_of[i] == kNoColumn && matches[i].field == kNoColumn && i < kMostTitles;
      if (open && (i >= empty.size() || !empty[i])) bind(i, find_loosely(kind, binding.headers[i]));
    }
  }
  if (kind == TableKind::ties) bind_numbered_ends(folded, binding, field_of);
  std::unordered_set<std::string> met;
  for (std::uint32_t i = 0; i < folded.size(); ++i) {
    if (field_of[i] == kNoColumn) binding.further.push_back(i);
    const std::string title = fold(binding.headers[i]);
    if (!title.empty() && !met.insert(title).second) binding.repeated.push_back(i);
  }
  return binding;
}

std::string unnamed_column(std::uint32_t column) { return "column " + std::to_string(column + 1); }

std::vector<std::string> numbered_titles(const std::vector<std::string>& headers) {
  std::unordered_map<std::string, std::size_t> times;
  std::vector<std::string> titles;
  for (const std::string& header : headers) {
    const std::size_t before = times[fold(header)]++;
    titles.push_back(before == 0 ? header : header + " " + std::to_string(before + 1));
  }
  return titles;
}

std::size_t count_known(TableKind kind, std::span<const std::string> headers) {
  return static_cast<std::size_t>(std::count_if(headers.begin(), headers.end(), [kind](const std::string& header) {
    return find_field(kind, plain_title(header)).field != kNoColumn;
  }));
}

bool has_required(TableKind kind, const ColumnBinding& binding) {
  const auto bound = [&](std::uint32_t field) { return binding.of_field[field] != kNoColumn; };
  const bool by_id = (kind == TableKind::actors || kind == TableKind::projects) && bound(0);
  return by_id || std::ranges::all_of(required_fields(kind), bound);
}

}  // namespace maillage
