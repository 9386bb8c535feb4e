// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/fields.h"

#include <algorithm>
#include <array>
#include <string>

#include "maillage/base/text.h"

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
     "intitule|libelle|titre|title|label|projet|project|reunion|commission|tache|task|nom du projet|nom projet|project "
     "name|intitule du projet|"
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
     "evenement|event|reunion|commission|tache|task|code projet|intitule de l action|nom de l action|fiche "
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
     "from name|source name|source "
     "label|donneur|expediteur|supplier|seller|sender|nomattribuant|attribuant|quelle|qui|acteur|structure|organisme"},
    {{"vers", "to"},
     "a|acteur 2|acteur b|acteur2|actor 2|actor b|actor2|cible|target|destination|arrivee|vertex 2|vertex2|node "
     "2|node2|"
     "vers acteur|to actor|destinataire|recepteur|organisation 2|structure 2|to id|target id|acteur cible|noeud "
     "2|alter|v2|nach|acteur d arrivee|acteur de destination|structure d arrivee|client|acheteur|receveur|customer|"
     "to name|target name|target label|buyer|receiver|nombeneficiaire|ziel|zu|"
     "avec qui|travaille avec|coopere avec|collabore avec|en lien avec|en relation avec|est en lien avec|lie a|works "
     "with|with whom"},
    {{"type", "type"},
     "kind|nature|edge type|type de lien|type de relation|relation|lien|tie type|nature du lien|relationship|nature de "
     "la "
     "relation|"
     "nature du partenariat|type de partenariat|type de collaboration|objet|nature de l echange|type d echange|nature "
     "des echanges|"
     "type d interaction|nature de la collaboration|sujet des echanges"},
    {{"projet", "project"}, "id projet|projet id|project id|projectid"},
    {{"intensite", "intensity"},
     "poids|weight|force|strength|intensite du lien|valeur|value|frequence|frequency|gewicht|starke|force du "
     "lien|poids du lien|frequence des "
     "echanges|nombre d echanges"},
    {{"sens", "direction"}, "oriente|directed|orientation"},
    {{"debut", "start"},
     "date de debut|date debut|start date|startdate|depuis|since|du|annee|year|date|periode|period|dates"},
    {{"fin", "end"}, "date de fin|date fin|end date|enddate|jusqu a|until|au"},
    {{"source", "source"}, "sources"},
}};

constexpr std::array<Field, 5> kCommuneFields = {{
    {{"code_insee", "insee_code"},
     "insee|code commune|code commune insee|cog|code|code geographique|codgeo|depcom|com|code officiel commune|code "
     "insee "
     "commune|code insee de la commune"},
    {{"nom", "name"},
     "commune|libelle|label|nom commune|nom de la commune|municipality|libgeo|libcom|libelle commune|libelle "
     "geographique|"
     "nom standard|nom officiel commune|nom commune complet"},
    {{"epci_nom", "intercommunality"},
     "epci|intercommunalite|nom epci|nom de l epci|libelle epci|epci name|libepci|libelle de l epci"},
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

}  // namespace maillage
