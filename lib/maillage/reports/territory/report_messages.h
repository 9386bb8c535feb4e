// SPDX-License-Identifier: GPL-3.0-or-later
// What a report on a territory says, in both languages.
#pragma once

#include <array>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"

namespace maillage::reports {

using Words = Message<std::string_view>;

// Titles
constexpr Label kReportTitle{"Qui coopère avec qui", "Who cooperates with whom"};
constexpr Label kReportSubtitle{"Les coopérations d’un territoire, ceux qui les relient, les liens à créer",
                                "The cooperations of a territory, those who connect them, the links to make"};
/// In the order of ReportPart.
constexpr std::array<Label, 11> kPartTitles = {{{"Le territoire en une page", "The territory on one page"},
                                                {"La carte", "The map"},
                                                {"Qui relie qui", "Who connects whom"},
                                                {"L’acteur qui relie les autres", "The actor who connects the others"},
                                                {"Le réseau sans cet acteur", "The network without that actor"},
                                                {"Les liens qui manquent", "The links that are missing"},
                                                {"Les projets", "The projects"},
                                                {"Les projets par pilier", "Projects by pillar"},
                                                {"Comment le réseau a changé", "How the network changed"},
                                                {"Ce que les données ne disent pas", "What the data do not say"},
                                                {"D’où vient chaque chiffre", "Where each number comes from"}}};
constexpr Label kEssentials{"L’essentiel", "What matters most"};
constexpr Message<std::string_view> kHowToRead{"Comment lire «\u00A0{}\u00A0»", "How to read “{}”"};

// The territory on one page
constexpr Message<Count, std::string_view> kWhoIsThere{"**{0} {0:acteur|acteurs}**\u00A0: {1}.",
                                                       "**{0} {0:actor|actors}**: {1}."};
constexpr Message<std::string_view, Count> kHowMany{"{0} ({1})", "{0} ({1})"};
constexpr Message<Count> kMeetInProjects{"**{0} {0:projet|projets}** les {0:réunit|réunissent}.",
                                         "**{0} {0:project|projects}** {0:brings|bring} them together."};
constexpr Message<Count, std::string_view> kTiedBy{
    "**{0} {0:lien|liens}** de coopération\u00A0: deux acteurs sont liés {1}.",
    "**{0} {0:tie|ties}** of cooperation: two actors are tied {1}."};
/// In the order of TieOrigin.
constexpr std::array<Label, 3> kTiedWhen = {
    {{"quand les données disent qu’ils coopèrent", "when the data say that they cooperate"},
     {"quand ils prennent part à un même projet", "when they take part in one project"},
     {"quand ils prennent part à un même projet ou que les données disent qu’ils coopèrent",
      "when they take part in one project or the data say that they cooperate"}}};
constexpr Message<Count> kMeanDegree{"En moyenne, un acteur coopère avec {0} {0:autre|autres}.",
                                     "On average, an actor cooperates with {0} {0:other|others}."};
constexpr Message<Count, std::string_view> kAlone{"{0} {0:acteur n’a|acteurs n’ont} aucun partenaire\u00A0: {1}.",
                                                  "{0} {0:actor has|actors have} no partner: {1}."};
constexpr Label kNobodyTied{
    "Aucun lien n’est connu entre ces acteurs\u00A0: les données ne disent pas qui coopère avec qui.",
    "No tie between these actors is known: the data do not say who cooperates with whom."};
constexpr Label kAddTies{
    "Une table des liens, ou une de qui prend part à quel projet, à côté de celle des acteurs, le dirait.",
    "A table of ties, or one of who takes part in which project, beside that of the actors, would say so."};
constexpr Label kAllTogether{"Tous tiennent ensemble, de proche en proche.", "All hold together, step by step."};
constexpr Message<Count, Count> kTogether{"{0} {0:acteur|acteurs} sur {1} tiennent ensemble, de proche en proche.",
                                          "{0} {0:actor|actors} of {1} hold together, step by step."};
constexpr Message<Count, Count> kSteps{
    "Quand deux acteurs peuvent se joindre, c’est en {0} pas en moyenne, et en {1} au plus.",
    "Where two actors can reach one another, it takes {0} steps on average, and {1} at most."};
constexpr Label kOneStep{"Tous ceux qui peuvent se joindre coopèrent directement.",
                         "All who can reach one another cooperate directly."};
constexpr Label kFigureColumn{"chiffre", "figure"};
constexpr Label kAmountColumn{"valeur", "value"};
constexpr Label kSaysColumn{"ce qu’il dit", "what it says"};

// What matters most
constexpr Message<std::string_view, std::string_view, Count> kFirstBroker{
    "**{0}** relie le plus souvent les autres\u00A0: sur {1} des plus courts chemins entre eux, avec {2} "
    "{2:partenaire|partenaires}.",
    "**{0}** connects the others most often: on {1} of the shortest paths between them, with {2} "
    "{2:partner|partners}."};
constexpr Message<std::string_view, std::string_view, Count> kAskedBroker{
    "**{0}**, dont parle ce rapport, est sur {1} des plus courts chemins entre les autres, avec {2} "
    "{2:partenaire|partenaires}.",
    "**{0}**, whom this report is about, is on {1} of the shortest paths between the others, with {2} "
    "{2:partner|partners}."};
constexpr Message<std::string_view, Count> kAskedBetweenNobody{
    "**{0}**, dont parle ce rapport, n’est sur aucun plus court chemin entre deux autres, avec {1} "
    "{1:partenaire|partenaires}.",
    "**{0}**, whom this report is about, is on no shortest path between two others, with {1} {1:partner|partners}."};
constexpr Label kNobodyBetween{"Aucun acteur n’est entre deux autres.", "No actor stands between two others."};
constexpr Message<std::string_view, Count> kBestTied{
    "Aucun n’a plus de partenaires que **{0}** ({1} {1:partenaire|partenaires}).",
    "None has more partners than **{0}** ({1} {1:partner|partners})."};
constexpr Message<std::string_view, std::string_view, std::string_view> kFirstLink{
    "Premier lien à créer\u00A0: **{0}** et **{1}**. {2}", "First link to make: **{0}** and **{1}**. {2}"};
constexpr Message<std::string_view, std::string_view, std::string_view> kNextLink{"Puis **{0}** et **{1}**. {2}",
                                                                                  "Then **{0}** and **{1}**. {2}"};
constexpr Label kNoLinkToMake{"Aucun lien manquant ne ressort de ces données.",
                              "No missing link stands out from these data."};

// The map
constexpr Label kMapTitle{"La carte des coopérations", "The map of cooperations"};
constexpr Label kMapReading{
    "Une marque est un acteur\u202F; sa couleur et sa forme disent son type, sa taille combien il relie les autres. Un "
    "trait joint deux acteurs qui coopèrent. Deux acteurs proches sur la carte le sont dans le réseau\u202F; leur "
    "place "
    "n’a rien de géographique.",
    "A mark is an actor; its colour and shape tell its kind, its size how much it connects the others. A line joins "
    "two "
    "actors that cooperate. Two actors close on the map are close in the network; where they stand has no geographic "
    "meaning."};
constexpr Message<Count, Count, std::string_view> kMapShows{
    "Carte du réseau\u00A0: {0} {0:acteur|acteurs} et {1} {1:lien|liens}. {2}",
    "Map of the network: {0} {0:actor|actors} and {1} {1:tie|ties}. {2}"};
constexpr Words kMapLargest{"Les plus grandes marques, qui relient le plus les autres\u00A0: {}.",
                            "The largest marks, which connect the others most: {}."};

// Who connects whom
constexpr Label kBrokersLead{
    "Ceux qui sont le plus souvent sur le plus court chemin entre deux autres\u202F; à droite, les paires d’acteurs "
    "que "
    "chacun est seul à relier directement.",
    "Those most often on the shortest path between two others; on the right, the pairs of actors that each is alone in "
    "linking directly."};
constexpr Label kActorColumn{"acteur", "actor"};
constexpr Label kKindColumn{"type", "kind"};
constexpr Label kPartnersColumn{"partenaires", "partners"};
constexpr Label kPathsColumn{"plus courts chemins", "shortest paths"};
constexpr Label kAloneColumn{"paires, seul", "pairs, alone"};
constexpr Message<Count, Count, std::string_view> kAcrossKinds{
    "{0} {0:lien|liens} sur {1} ({2}) {0:joint|joignent} deux acteurs de types différents. Le tableau compte les liens "
    "entre types\u202F; l’indice E-I va de −1 (tous les liens d’un type sont internes) à 1 (tous vont vers d’autres).",
    "{0} {0:tie|ties} of {1} ({2}) {0:joins|join} two actors of different kinds. The table counts ties between kinds; "
    "the E-I index goes from −1 (all ties of a kind are within it) to 1 (all go to others)."};

// The hub
constexpr Message<std::string_view, std::string_view> kFirstBrokerIs{"**{0}** ({1}) relie le plus souvent les autres.",
                                                                     "**{0}** ({1}) connects the others most often."};
constexpr Message<std::string_view, std::string_view> kAskedActorIs{"Ce rapport parle de l’acteur **{0}** ({1}).",
                                                                    "This report is about **{0}** ({1})."};
constexpr Message<std::string_view, std::string_view> kBestTiedIs{
    "Aucun acteur n’est entre deux autres\u202F; aucun n’a plus de partenaires que **{0}** ({1}).",
    "No actor stands between two others; none has more partners than **{0}** ({1})."};

// The network without the hub
constexpr Words kWithoutWhom{"Il s’agit de l’acteur **{}**.", "This is about **{}**."};
constexpr Label kWithoutNote{
    "L’acteur et ses liens sont retirés, et rien d’autre ne change. En réalité, d’autres noueraient des liens à sa "
    "place\u00A0: c’est une épreuve, non une prévision.",
    "The actor and its ties are taken away and nothing else changes. In reality others would make ties in its place: "
    "this is a test, not a forecast."};

// Missing links
constexpr Label kMissingLead{
    "Ces acteurs ne coopèrent pas. Chaque ligne dit ce qui les rapproche, et qui peut les présenter.",
    "These actors do not cooperate. Each row says what they have in common, and who can introduce them."};
constexpr Label kMissingLeadShared{
    "Ces acteurs ne coopèrent pas, et partagent des partenaires. Chaque ligne dit ce qui les rapproche, et qui peut "
    "les présenter.",
    "These actors do not cooperate, and share partners. Each row says what they have in common, and who can "
    "introduce them."};
constexpr Message<std::string_view, std::string_view> kOtherHubHere{
    "De ce qui compte ici, l’acteur qui relie le plus souvent les autres est {0}, non {1}.",
    "Of what counts here, the actor who connects the others most often is {0}, not {1}."};
constexpr Label kPairColumn{"qui", "who"};
constexpr Label kWhyColumn{"pourquoi", "why"};
constexpr Label kByWhomColumn{"par qui", "through whom"};

// Projects
constexpr Label kNoProjects{"Les données n’ont pas de projets.", "The data hold no projects."};
/// participations, ties of an actor and a project, the difference
constexpr Message<Count, Count, Count> kRolesRepeat{
    "Les données y ont {0} {0:participation|participations}, soit {1} {1:lien|liens} entre un acteur et un "
    "projet\u00A0: "
    "{2} {2:redit|redisent} un acteur déjà dans le projet, dans un autre rôle ou à une autre date.",
    "The data have {0} {0:participation|participations} in them, that is {1} {1:tie|ties} of an actor and a project: "
    "{2} "
    "{2:repeats|repeat} an actor already in the project, in another role or at another date."};
constexpr Message<Count, std::string_view> kByStatus{"{0} {0:projet|projets}, selon leur statut\u00A0: {1}.",
                                                     "{0} {0:project|projects}, by status: {1}."};
constexpr Label kNoStatus{"sans statut", "no status"};
constexpr Label kProjectColumn{"projet", "project"};
constexpr Label kStatusColumn{"statut", "status"};
constexpr Label kWhenColumn{"quand", "when"};
constexpr Label kTakePartColumn{"acteurs", "actors"};
constexpr Label kKindsColumn{"types", "kinds"};
constexpr Label kLeadColumn{"porté par", "led by"};
constexpr Message<Count> kMoreProjects{"… et {0} {0:autre projet|autres projets}.",
                                       "… and {0} {0:other project|other projects}."};
constexpr Label kProjectsTitle{"Qui est dans quel projet", "Who is in which project"};
constexpr Label kProjectsReading{
    "Un projet est relié à chacun de ceux qui y prennent part\u202F; ceux qui sont dans plusieurs projets les "
    "rapprochent.",
    "A project is linked to each of those who take part in it; those in several projects bring them together."};
constexpr Message<Count, Count, std::string_view> kProjectsShow{
    "Carte des projets\u00A0: {0} {0:projet|projets} et {1} {1:acteur|acteurs}. {2}",
    "Map of the projects: {0} {0:project|projects} and {1} {1:actor|actors}. {2}"};
constexpr Words kLargestProjects{"Ceux qui réunissent le plus d’acteurs\u00A0: {}.",
                                 "Those that bring most actors together: {}."};

// Pillars
constexpr Label kNoGrid{
    "Ces données n’ont pas de grille de critères\u00A0: les projets n’y sont pas notés par pilier. Une table de "
    "critères et une de notes, à côté des autres, ajoutent ici les scores et leurs bornes.",
    "These data have no grid of criteria: the projects are not marked by pillar. A table of criteria and one of "
    "marks, beside the others, add the scores and their bounds here."};
constexpr Label kNoGridToMark{
    "Pas de grille de critères\u00A0: les projets ne sont pas notés par pilier. Une table de critères et une de notes, "
    "à "
    "côté des autres, ajouteraient cette partie.",
    "No grid of criteria: the projects are not marked by pillar. A table of criteria and one of marks, beside the "
    "others, would add that part."};
constexpr Message<Count, Count> kNothingMarked{
    "La grille a {0} {0:critère|critères} en {1} {1:pilier|piliers}, et aucun projet n’a de note.",
    "The grid has {0} {0:criterion|criteria} in {1} {1:pillar|pillars}, and no project has a mark."};
constexpr Message<Count, Count, Count, std::string_view> kMarkedProjects{
    "{0} {0:projet|projets} sur {1} {0:a|ont} au moins une note, en {2} {2:pilier|piliers}\u00A0: {3}.",
    "{0} {0:project|projects} of {1} {0:has|have} at least one mark, in {2} {2:pillar|pillars}: {3}."};
constexpr Message<std::string_view, std::string_view> kBestMarked{
    "En tête, par ce qui est noté\u00A0: {0}, à {1} sur 1.", "First, by what is marked: {0}, at {1} of 1."};
constexpr Label kFirstMayChange{"Les notes qui manquent peuvent changer qui vient en tête.",
                                "The marks that are missing may change which comes first."};
constexpr Label kDotsReading{
    "Un point par projet et par pilier\u202F; plus à droite est meilleur. Le trait va de ce que serait le score si "
    "tout ce qui manque était au pire à ce qu’il serait au mieux.",
    "A dot for each project and pillar; further right is better. The line reaches from what the score would be if all "
    "that is missing were worst to what it would be if it were best."};
constexpr Message<Count, Count, std::string_view> kDotsShow{
    "Points de {0} {0:projet|projets} par pilier, en {1} {1:pilier|piliers}. {2}",
    "Dots of {0} {0:project|projects} by pillar, in {1} {1:pillar|pillars}. {2}"};

// Change
constexpr Label kNoYears{"Rien dans ces données n’a de date\u00A0: on ne sait pas comment le réseau a changé.",
                         "Nothing in these data has a date: how the network changed is not known."};
constexpr Message<std::string_view, std::string_view> kTooManyYears{
    "Les dates vont de {0} à {1}\u00A0: c’est trop d’années pour une table. Une date est peut-être fausse\u202F; "
    "sinon, --since et --until choisissent les années.",
    "Dates go from {0} to {1}: too many years for a table. A date may be wrong; else --since and --until choose the "
    "years."};
constexpr Message<std::string_view, std::string_view, Count, Count, Count, Count> kChanged{
    "De {0} à {1}, ce qui a une date passe de {2} {2:acteur|acteurs} à {3}, et de {4} {4:lien|liens} à {5}.",
    "From {0} to {1}, what has a date goes from {2} {2:actor|actors} to {3}, and from {4} {4:tie|ties} to {5}."};
constexpr Message<std::string_view, Count, Count> kOnePeriod{
    "Tout ce qui a une date est d’une seule période, {0}\u00A0: {1} {1:acteur|acteurs} et {2} {2:lien|liens}.",
    "All that has a date is of one period, {0}: {1} {1:actor|actors} and {2} {2:tie|ties}."};
constexpr Message<std::string_view, Count, Count> kHighest{
    "Le plus grand nombre d’acteurs, {1}, est celui de {0}, avec {2} {2:lien|liens}.",
    "The largest number of actors, {1}, is that of {0}, with {2} {2:tie|ties}."};
constexpr Label kChangeReading{
    "Une courbe par grandeur, son nom au bout. Une bande va jusqu’à ce que serait le nombre en comptant partout ce qui "
    "n’a pas de date\u202F; près de la part de l’acteur central, elle dit ce que serait cette part si des liens "
    "manquaient, le plus souvent moins.",
    "A line for each number, its name at the end. A band reaches to what the number would be if all that has no date "
    "counted throughout; near the share of the hub, it says what that would be if ties were missing, mostly less."};
constexpr Message<std::string_view> kLinesShow{"Courbes, une par grandeur. {}", "Lines, one for each number. {}"};
constexpr Message<Count> kBarsShow{"{0} {0:projet|projets} dans le temps, par date de début.",
                                   "{0} {0:project|projects} in time, by when they begin."};

constexpr Message<Count, Count> kPageOfFigure{"Page {0} sur {1}.", "Page {0} of {1}."};

// What the data do not say
constexpr Label kDataLead{
    "Ce rapport ne dit que ce que disent les données. Un lien qui n’y est pas peut exister\u00A0: si les sources "
    "parlent "
    "surtout d’un acteur, sa place est surestimée.",
    "This report says only what the data say. A tie that is not in them may exist: if the sources speak mostly of one "
    "actor, its place is overstated."};
/// titles of parts
constexpr Words kPartsWithoutTies{"Aucun lien n’est connu\u00A0: les parties {} manquent donc à ce rapport.",
                                  "No tie is known: the parts {} are therefore not in this report."};
constexpr Words kCounted{"Ce qui compte ici\u00A0: {}", "What counts here: {}"};
constexpr Message<Count, Count> kUndatedRows{
    "{0} {0:participation ou lien|participations et liens} sur {1} {0:n’a|n’ont} aucune date, pas même par le projet.",
    "{0} {0:participation or tie|participations and ties} of {1} {0:has|have} no date, not even through the project."};
constexpr Message<Count, Count> kUnsourcedRows{
    "{0} {0:participation ou lien|participations et liens} sur {1} ne {0:cite|citent} pas de source.",
    "{0} {0:participation or tie|participations and ties} of {1} {0:cites|cite} no source."};
constexpr Message<Count, Count> kUnplacedActors{
    "{0} {0:acteur|acteurs} sur {1} ne {0:peut|peuvent} pas être {0:placé|placés} sur une carte\u00A0: il {0:lui|leur} "
    "manque "
    "une commune connue ou des coordonnées.",
    "{0} {0:actor|actors} of {1} cannot be placed on a map: {0:it lacks|they lack} a known commune or coordinates."};
constexpr Message<Count, Count> kUnknownKinds{"{0} {0:acteur|acteurs} sur {1} {0:n’a|n’ont} pas de type.",
                                              "{0} {0:actor|actors} of {1} {0:has|have} no kind."};
constexpr Message<Count, Count> kProjectsWithoutStatus{"{0} {0:projet|projets} sur {1} {0:n’a|n’ont} pas de statut.",
                                                       "{0} {0:project|projects} of {1} {0:has|have} no status."};
constexpr Label kNothingMissing{"Toutes les lignes ont une date et une source, tous les acteurs un type et un lieu.",
                                "All rows have a date and a source, all actors a kind and a place."};
constexpr Message<std::string_view> kFindings{
    "La lecture des données a donné {}\u00A0: `maillage check` en montre la place.",
    "Reading the data gave {}: `maillage check` shows where."};
constexpr Noun kWarningNoun{{"avertissement", "warning"}, {"avertissements", "warnings"}};
constexpr Noun kRemarkNoun{{"remarque", "note"}, {"remarques", "notes"}};

// Where each number comes from
constexpr Label kNumbersLead{
    "Chaque chiffre de ce rapport, et la mesure ou la commande qui le donne avec les mêmes données et le même choix. "
    "`maillage measure --explain` suivi d’un identifiant donne la définition exacte d’une mesure, ses limites et sa "
    "référence.",
    "Each number of this report, and the measure or the command that gives it from the same data and selection. "
    "`maillage measure --explain` followed by an id gives the exact definition of a measure, its limits and its "
    "reference."};
constexpr Label kPartColumn{"partie", "part"};
constexpr Label kWhereFromColumn{"d’où", "from"};
constexpr Label kMeanPartners{"partenaires, en moyenne", "partners, on average"};
constexpr Label kProjectCount{"projets", "projects"};
constexpr Noun kRowNoun{{"ligne", "row"}, {"lignes", "rows"}};
constexpr Words kTableCalled{"tableau {}", "table {}"};
constexpr Label kBrokersTable{"tableau de ceux qui relient", "table of those who connect"};
constexpr Label kKindsTable{"tableau des liens entre types", "table of ties between kinds"};
constexpr Label kWithoutTable{"tableau avec et sans l’acteur", "table with and without the actor"};
constexpr Label kLinksTable{"tableau des liens à créer", "table of links to make"};
constexpr Label kProjectsTable{"tableau des projets", "table of projects"};
constexpr Label kPillarsTable{"tableau des scores par pilier", "table of scores by pillar"};
constexpr Label kYearsTable{"tableau des périodes", "table of periods"};
constexpr Label kProgramRow{"programme", "program"};

}  // namespace maillage::reports
