// SPDX-License-Identifier: GPL-3.0-or-later
// What timelines say, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"

namespace maillage::reports {

using OneText = Message<std::string_view>;

// Columns and lines
constexpr Label kPeriodColumn{"période", "period"};
constexpr Label kActorsColumn{"acteurs", "actors"};
constexpr Label kEnteredColumn{"entrées", "entries"};
constexpr Label kLeftColumn{"sorties", "exits"};
constexpr Label kTiesColumn{"liens", "ties"};
constexpr Label kNewTiesColumn{"liens nouveaux", "new ties"};
constexpr Label kEndedTiesColumn{"liens finis", "ended ties"};
constexpr Label kTurnoverColumn{"renouvellement des liens", "turnover of ties"};
constexpr Label kActiveColumn{"projets en cours", "projects under way"};
constexpr Label kBegunColumn{"débutés", "begun"};
constexpr Label kEndedColumn{"finis", "ended"};
constexpr Label kStoppedColumn{"dont arrêtés", "of them stopped"};
constexpr Label kHubShareColumn{"part de l’acteur central", "hub’s share"};
constexpr Label kHubDegreeColumn{"partenaires de l’acteur central", "partners of the hub"};
constexpr Label kHubLowColumn{"part de l’acteur central, bas", "hub’s share, low"};
constexpr Label kHubHighColumn{"part de l’acteur central, haut", "hub’s share, high"};
/// what share of the rows is lost
constexpr OneText kHubRangeColumn{"si {} des lignes manquaient", "if {} of rows were missing"};
constexpr OneText kWithUndatedColumn{"{} avec les lignes sans date", "{} with undated rows"};
constexpr OneText kOfStatusColumn{"projets en cours\u00A0: {}", "projects under way: {}"};
constexpr Label kNoStatus{"statut inconnu", "unknown status"};

// Notes
constexpr OneText kTimelineHub{
    "L’acteur central\u00A0: {}. Sa part est son intermédiarité normalisée\u00A0: la part des plus courts chemins "
    "entre les "
    "autres "
    "qui passent par lui.",
    "The hub: {}. Its share is its normalised betweenness: the share of the shortest paths between the others that "
    "pass through it."};
constexpr Label kTimelineWithoutHub{"Pas d’acteur central\u00A0: personne n’est entre deux autres.",
                                    "No hub: nobody stands between two others."};
constexpr OneText kHubOfTheWhole{
    "Dans tout le réseau, avec ce qui n’a pas de date, l’acteur qui relie le plus les autres est {}.",
    "In the whole network, with what has no date, the actor who connects the others most is {}."};
constexpr Message<Count, std::string_view> kTimelineDraws{
    "À côté, ce que serait cette part si {1} des liens et participations manquaient\u00A0: de la première à la seconde "
    "valeur dans 90\u00A0% de {0} {0:tirage|tirages}. Perdre des lignes l’abaisse le plus souvent, et quand les "
    "acteurs "
    "sont peu nombreux un seul lien décide\u00A0: le nombre lui-même peut donc être en dehors.",
    "Beside it, what this share would be if {1} of ties and participations were missing: from the first to the second "
    "value in 90% of {0} {0:draw|draws}. Losing rows mostly lowers it, and where actors are few a single tie decides: "
    "the number itself may thus lie outside."};
constexpr Noun kUndatedParticipations{{"participation", "participation"}, {"participations", "participations"}};
constexpr Noun kUndatedTies{{"lien", "tie"}, {"liens", "ties"}};
constexpr OneText kTimelineUndated{"Sans date\u00A0: {}, qui ne comptent dans aucune période.",
                                   "Without date: {}, which count in no period."};
constexpr OneText kTimelineOneUndated{"Sans date\u00A0: {}, qui ne compte dans aucune période.",
                                      "Without date: {}, which counts in no period."};
constexpr Label kTwoNumbers{
    "«\u00A0a → b\u00A0»\u00A0: a sans ces lignes, b si elles comptaient depuis leur début connu, ou partout.",
    "“a → b”: a without these rows, b if they counted from their known beginning on, or throughout."};
constexpr Label kTimelineAllDated{"Toutes les participations et tous les liens ont une date.",
                                  "All participations and ties have a date."};
constexpr OneText kUndatedProjects{
    "Projets sans date, ou finis on ne sait quand, qui ne sont dans aucune période\u00A0: {}.",
    "Projects without date, or over nobody knows when, which are in no period: {}."};
constexpr OneText kProjectsWithoutStart{"Projets sans début connu, qui ne sont pas sur le graphique\u00A0: {}.",
                                        "Projects whose beginning is not known, which are not on the chart: {}."};
constexpr Label kTurnoverNote{
    "Renouvellement\u00A0: part des liens de la période ou de la précédente qui ne sont pas dans les deux (1 − indice "
    "de Jaccard). Un projet en cours l’est au moins un jour de la période.",
    "Turnover: share of the ties of the period or the one before that are not in both (1 − Jaccard’s index). A project "
    "is under way when it is on at least one day of the period."};
constexpr Label kStatusesOfToday{"Les statuts sont ceux que les données disent aujourd’hui, non ceux de la période.",
                                 "Statuses are what the data say today, not those of the period."};

// Charts
constexpr Label kLinesTitle{"Le réseau au fil du temps", "The network over time"};
constexpr Label kProjectsTitle{"Les projets dans le temps", "Projects in time"};
constexpr Label kActorsTitle{"Qui entre quand", "Who joins when"};
constexpr Label kSizePanel{"Taille (nombres)", "Size (numbers)"};
constexpr Label kComingPanel{"Ce qui vient et s’en va (nombres)", "What comes and goes (numbers)"};
constexpr Label kSharesPanel{"Parts", "Shares"};
constexpr OneText kHubLine{"part de l’acteur central ({})", "share of the hub ({})"};
constexpr Label kTurnoverLine{"renouvellement des liens", "turnover of ties"};
constexpr Label kHowToReadLines{
    "Lecture\u00A0: chaque point est une période. Une bande va du nombre sans les lignes sans date au nombre avec "
    "elles, comme "
    "si elles comptaient depuis leur début connu, ou partout.",
    "How to read: each point is a period. A band reaches from the number without undated rows to the number with them, "
    "as "
    "if they counted from their known beginning on, or throughout."};
constexpr Label kHowToReadHubBand{
    "Celle de l’acteur central dit ce que serait sa part si des liens manquaient, de 5 à 95\u00A0% des tirages\u00A0: "
    "le plus souvent moins, et la courbe peut en sortir.",
    "That of the hub tells what its share would be if ties were missing, from 5 to 95% of the draws: mostly less, and "
    "the line may lie outside."};
constexpr Label kHowToReadProjects{
    "Lecture\u00A0: une ligne par projet, de son début à sa fin, rangées par début\u202F; une barre en pointe n’a pas "
    "de fin "
    "connue, et d’un projet fini on ne sait quand seul le début est montré. Couleur et forme\u00A0: le statut que les "
    "données disent aujourd’hui.",
    "How to read: a row per project, from its beginning to its end, in the order of beginnings; a bar that ends in a "
    "point "
    "has no known end, and of a project that is over nobody knows when the beginning alone is shown. Colour and shape: "
    "the status that the data say today."};
constexpr Label kHowToReadActors{
    "Lecture\u00A0: une ligne par acteur, de sa première participation ou de son premier lien daté à la fin du "
    "dernier, "
    "rangées par entrée\u202F; une barre en pointe n’a pas de fin connue. Couleur et forme\u00A0: le type.",
    "How to read: a row per actor, from its first dated participation or tie to the end of the last, in the order of "
    "joining; a bar that ends in a point has no known end. Colour and shape: the kind."};
constexpr Message<Count> kActorsWithoutDate{
    "{0} {0:acteur n’a|acteurs n’ont} aucune ligne datée et {0:n’est|ne sont} pas sur le graphique.",
    "{0} {0:actor has|actors have} no dated row and {0:is|are} not on the chart."};
constexpr Label kStatusHeading{"Statut", "Status"};
constexpr Label kKindHeading{"Type", "Kind"};
constexpr OneText kTimelineSource{"Source\u00A0: {}.", "Source: {}."};

}  // namespace maillage::reports
