// SPDX-License-Identifier: GPL-3.0-or-later
// What the command workshop says, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

using OneCount = Message<std::size_t>;
using TwoCounts = Message<std::size_t, std::size_t>;

// The command line
constexpr Label kFacilitatorNote{"animation", "facilitator"};
constexpr Message<std::string_view> kNoRoomOnCard{
    "les noms de «\u00A0{}\u00A0» ne tiennent pas sur son carton\u202F; demandez moins de places par table ou moins de "
    "tours",
    "the names of '{}' find no room on its card; ask for fewer seats per table or fewer rounds"};

// Faults of a workshop
constexpr Message<> kTooFewPeople{"il faut au moins deux participants", "at least two participants are needed"};
constexpr TwoCounts kNoSuchTable{"il n’y a pas de table {} (tables\u00A0: {})", "there is no table {} (tables: {})"};
constexpr TwoCounts kNoSuchRound{"il n’y a pas de tour {} (tours\u00A0: {})", "there is no round {} (rounds: {})"};
constexpr OneCount kNoTableLeft{"plus de table pour cet animateur (tables\u00A0: {}, chacune avec le sien)",
                                "no table left for this facilitator (tables: {}, each with its own)"};
constexpr Message<Count, Count> kEmptyTables{
    "{0} {0:table|tables} pour {1} {1:participant|participants}\u00A0: une table aurait moins de deux personnes\u202F; "
    "demandez moins de tables",
    "{0} {0:table|tables} for {1} {1:participant|participants}: a table would have fewer than two people; ask for "
    "fewer tables"};
constexpr Message<Count, Count> kSpareSeats{
    "{0} {0:place|places} pour {1} {1:participant|participants}\u00A0: des places restent libres, réparties entre les "
    "tables",
    "{0} {0:seat|seats} for {1} {1:participant|participants}: some stay free, spread over the tables"};
constexpr Message<Count, std::string_view, Count> kTooFewSeats{
    "il y a {0} {0:personne|personnes} {1}, et en tout {2} {2:place|places}\u202F; ajoutez des tables ou des places",
    "{0:there is|there are} {0} {0:person|people} {1}, and {2} {2:seat|seats} in all; add tables or seats"};
constexpr Message<> kNeverThere{"cette personne n’est là pour aucun tour", "this person is there for no round"};
constexpr Message<std::size_t, Count, std::string_view, std::size_t> kOverfullTable{
    "table {0}\u00A0: {1} {1:personne y a sa place|personnes y ont leur place} ({2})\u202F; places\u00A0: {3}",
    "table {0}: {1} {1:person has a seat|people have their seat} there ({2}); seats: {3}"};
constexpr Message<std::string_view, std::string_view, std::size_t> kForbiddenFixed{
    "{} et {} ne doivent pas se rencontrer, et ont leur place à la même table ({})",
    "{} and {} must not meet, and both have their seat at table {}"};
constexpr Message<std::size_t, std::string_view, std::string_view, std::size_t> kTooFewTables{
    "{} personnes ne doivent pas se rencontrer entre elles ({})\u00A0: il leur faut autant de tables {}\u202F; "
    "tables\u00A0: {}",
    "{} people must not meet each other ({}): they need as many tables {}; tables: {}"};
constexpr Message<std::string_view, std::string_view> kForbiddenPairs{
    "ces paires ne peuvent pas toutes être séparées {}\u00A0: {}\u202F; il suffirait d’en lever une",
    "these pairs cannot all be kept apart {}: {}; lifting one of them would do"};
constexpr Message<std::string_view, std::string_view, std::string_view> kForbiddenSeats{
    "ces paires ne peuvent pas toutes être séparées {}\u00A0: {}, avec ces places imposées\u00A0: {}\u202F; il "
    "suffirait d’en lever une",
    "these pairs cannot all be kept apart {}: {}, with these seats set: {}; lifting one of them would do"};
constexpr Message<std::string_view, std::size_t> kSeatAt{"{} (table {})", "{} (table {})"};
constexpr Message<std::string_view> kFixedTwice{"{} aurait sa place à plusieurs tables",
                                                "{} would have a seat at several tables"};
constexpr Message<std::string_view, std::size_t> kFixedAway{"{} a sa place à la table {} quand il ou elle n’est pas là",
                                                            "{} has a seat at table {} when not there"};
constexpr Message<std::string_view> kUndecided{
    "impossible de dire en temps utile si ces paires peuvent être séparées\u00A0: {}",
    "it cannot be told in reasonable time whether these pairs can be kept apart: {}"};
constexpr Message<std::size_t> kInRound{"au tour {}", "in round {}"};
constexpr Message<std::string_view> kInRounds{"aux tours {}", "in rounds {}"};
constexpr Message<std::string_view, std::string_view> kPairOf{"{} et {}", "{} and {}"};

// The plan
constexpr Message<std::string_view> kPlanTitle{"Plan de table\u00A0: {}", "Seating plan: {}"};
constexpr Label kPlanPlainTitle{"Plan de table", "Seating plan"};
constexpr Message<std::string_view, std::string_view, std::string_view> kPlanLead{
    "Participants\u00A0: {}. Tables\u00A0: {}. Tours\u00A0: {}.", "Participants: {}. Tables: {}. Rounds: {}."};
constexpr OneCount kTableName{"Table {}", "Table {}"};
constexpr Label kTableHeader{"Table", "Table"};
constexpr Label kPeopleHeader{"Qui s’y assoit", "Who sits there"};
constexpr Label kPersonHeader{"Participant", "Participant"};
constexpr Label kByPersonTitle{"Par personne", "By person"};
constexpr Label kAccountTitle{"Ce que vaut ce plan", "What this plan is worth"};
constexpr Message<std::string_view, std::string_view> kMeetings{
    "Rencontres à une même table\u00A0: {}, dont {} entre personnes qui, d’après les données, ne travaillent pas "
    "ensemble.",
    "Meetings at one table: {}, of which {} between people who, by the data, do not work together."};
constexpr Message<std::string_view, std::string_view, std::string_view> kValueSentence{
    "Valeur des rencontres nouvelles\u00A0: {}\u202F; un placement au hasard vaut {} en moyenne, et aucun plan avec "
    "autant "
    "de personnes à chaque table ne dépasse {}.",
    "Value of the new meetings: {}; seating at random is worth {} on average, and no plan with as many people at each "
    "table goes beyond {}."};
constexpr Label kNoRepeats{"Personne ne retrouve à sa table quelqu’un déjà rencontré.",
                           "Nobody meets the same person twice at a table."};
constexpr Message<std::string_view, std::string_view> kRepeats{"Rencontres qui se répètent\u00A0: {} ({}).",
                                                               "Meetings again: {} ({})."};
constexpr Label kRepeatsProvenLeast{
    "C’est prouvé\u00A0: aucun plan avec autant de personnes à chaque table n’en aurait moins.",
    "This is proven to be the least: no plan with as many people at each table has fewer."};
constexpr Message<std::string_view> kRepeatsAboveBound{
    "C’est le meilleur plan trouvé, pas le meilleur prouvé\u00A0: on sait seulement qu’aucun, avec autant de personnes "
    "à "
    "chaque table, n’en a moins de {}.",
    "This is the best plan found, not one proven best: all that is known is that none with as many people at each "
    "table "
    "has fewer than {}."};
constexpr Label kRepeatsPerhapsNone{"C’est le meilleur plan trouvé\u202F; un plan sans aucune n’est pas exclu.",
                                    "This is the best plan found; a plan without any is not excluded."};
constexpr Label kNoColleagues{"Personne n’est à la table d’un collègue.", "Nobody sits with a colleague."};
constexpr Message<std::string_view> kColleagues{"Collègues à une même table\u00A0: {}.",
                                                "Colleagues at one table: {}."};
constexpr Label kBalanced{"Les types d’acteurs sont répartis entre les tables aussi également que possible.",
                          "The kinds of actor are spread over the tables as evenly as can be."};
constexpr Message<std::string_view> kImbalance{
    "Répartition des types d’acteurs\u00A0: écart de {} à une répartition égale (une personne de trop ou de moins de "
    "son type à une table compte pour 1), sur tous les tours.",
    "Spread of the kinds of actor: {} away from an even one (a person too many or too few of their kind at a table "
    "counts as 1), over all rounds."};
constexpr Label kMeetingWorth{
    "La rencontre de deux personnes dont les acteurs ne coopèrent pas vaut de 0,5 à 1, selon le score de ce lien "
    "(maillage suggest)\u202F; 0,5 quand les données ne disent rien de l’un des deux\u202F; rien entre ceux qui "
    "travaillent déjà ensemble.",
    "The meeting of two people whose actors do not cooperate is worth 0.5 to 1, by the score of that tie (maillage "
    "suggest); 0.5 when the data say nothing of one of them; nothing between those who work together already."};
constexpr Label kSearchedRule{
    "Le plan cherche d’abord à ne réunir personne deux fois, puis à séparer les collègues, puis la plus grande valeur, "
    "puis l’équilibre des types. Places imposées, paires à éviter, arrivées et départs sont toujours respectés.",
    "The plan first avoids bringing anybody together twice, then colleagues at one table, then looks for the highest "
    "value, then for balanced kinds. Seats set in advance, pairs to avoid, arrivals and departures are always kept."};
constexpr Label kKeptRule{
    "Le plan cherche d’abord à changer le moins de places possible, puis à réunir deux fois le moins de personnes "
    "possible. Places imposées, paires à éviter, arrivées et départs sont toujours respectés.",
    "The plan first seeks to change as few seats as can be, then to bring as few people as can be together twice. "
    "Seats set in advance, pairs to avoid, arrivals and departures are always kept."};
constexpr Label kGivenRule{
    "Ce plan est donné, et rien n’y est changé\u00A0: il peut ne pas respecter des places imposées, des paires à "
    "éviter, "
    "des arrivées ou des départs.",
    "This plan is given, and nothing in it is changed: it may not keep seats set in advance, pairs to avoid, arrivals "
    "or departures."};

}  // namespace maillage::reports
