// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions in words, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage {

using OneWord = Message<std::string_view>;
using TwoWords = Message<std::string_view, std::string_view>;

// A name of the user's may be feminine or plural, and nobody knows: it stands after a colon, in brackets, or beside a
// word whose gender and number are known.

// Why: clauses, joined by semicolons
constexpr OneWord kOneShared{"un partenaire commun\u00A0: {}", "one shared partner: {}"};
constexpr OneWord kOnlyShared{"un partenaire commun, seul lien entre eux\u00A0: {}",
                              "one shared partner, their only link: {}"};
constexpr Message<Count, std::string_view> kShared{"{} partenaires communs\u00A0: {}", "{} shared partners: {}"};
constexpr Message<Count> kStepsApart{"à {0} {0:lien|liens} l’un de l’autre", "{0} {0:tie|ties} apart"};
constexpr Label kNoPath{"aucun chemin entre eux", "no path between them"};
using CountedWords = Message<Count, std::string_view>;
constexpr CountedWords kSameSector{"{0:même secteur|mêmes secteurs}\u00A0: {1}", "same {0:sector|sectors}: {1}"};
constexpr CountedWords kSameFramework{"{0:même dispositif|mêmes dispositifs}\u00A0: {1}",
                                      "same {0:framework|frameworks}: {1}"};
// Of a project that is asked for, and what else they share
constexpr CountedWords kProjectSector{"{0:même secteur|mêmes secteurs} que le projet\u00A0: {1}",
                                      "same {0:sector|sectors} as the project: {1}"};
constexpr CountedWords kProjectFramework{"{0:même dispositif|mêmes dispositifs} que le projet\u00A0: {1}",
                                         "same {0:framework|frameworks} as the project: {1}"};
constexpr CountedWords kOtherSector{"{0:autre secteur commun|autres secteurs communs}\u00A0: {1}",
                                    "other shared {0:sector|sectors}: {1}"};
constexpr CountedWords kOtherFramework{"{0:autre dispositif commun|autres dispositifs communs}\u00A0: {1}",
                                       "other shared {0:framework|frameworks}: {1}"};
constexpr TwoWords kProjectFunder{"l’un ({}) finance des projets, et le projet ({}) n’a pas de financeur connu",
                                  "{} funds projects, and the project ({}) has no known funder"};
constexpr TwoWords kProjectMunicipality{"l’un ({}) est une collectivité, et le projet ({}) n’en a pas de connue",
                                        "{} is a municipality, and the project ({}) has none known"};
/// Of a person, or a part of one.
constexpr TwoWords kProjectOfMunicipality{"l’un ({}) vient d’une collectivité, et le projet ({}) n’en a pas de connue",
                                          "{} comes from a municipality, and the project ({}) has none known"};
constexpr Label kHubAlone{"rien de commun au-delà de l’acteur central", "nothing in common beyond the hub"};
constexpr Label kNextDoor{"moins d’un kilomètre à vol d’oiseau", "less than a kilometre as the crow flies"};
constexpr OneWord kKilometres{"{}\u00A0km à vol d’oiseau", "{} km as the crow flies"};
constexpr OneWord kSameCommune{"même commune\u00A0: {}", "same commune: {}"};
constexpr OneWord kSameIntercommunality{"même intercommunalité\u00A0: {}", "same intercommunality: {}"};
/// The one who has it, the one who lacks it, how many projects, which.
using Lacking = Message<std::string_view, std::string_view, Count, std::string_view>;
constexpr Lacking kFunderMissing{
    "l’un ({0}) finance des projets, l’autre ({1}) porte {2:un projet|des projets} sans financeur connu ({3})",
    "{0} funds projects, and {2:the one|those} {1} leads ({3}) {2:has|have} no known funder"};
constexpr Lacking kMunicipalityMissing{
    "l’un ({0}) est une collectivité, l’autre ({1}) porte {2:un projet|des projets} sans collectivité connue ({3})",
    "{0} is a municipality, and the {2:project|projects} {1} leads ({3}) {2:has|have} none known"};
/// Of a person, or a part of one.
constexpr Lacking kOfMunicipalityMissing{
    "l’un ({0}) vient d’une collectivité, l’autre ({1}) porte {2:un projet|des projets} sans collectivité connue ({3})",
    "{0} comes from a municipality, and the {2:project|projects} {1} leads ({3}) {2:has|have} none known"};
constexpr TwoWords kSinglePartner{"un seul partenaire pour l’un ({}), plusieurs pour l’autre ({})",
                                  "{} has a single partner, {} has several"};
constexpr OneWord kWorkedBefore{"ont déjà travaillé ensemble ({})", "have worked together before ({})"};
constexpr OneWord kCooperateElsewhere{"coopèrent par ailleurs ({})", "cooperate elsewhere ({})"};
constexpr Label kDirectly{"lien direct", "direct tie"};
constexpr TwoWords kUntil{"{}, jusqu’en {}", "{}, until {}"};
constexpr OneWord kOnlyThrough{"reliés par un seul acteur\u00A0: {}", "linked only through {}"};
constexpr CountedWords kGroups{
    "{0:un groupe, à joindre par qui le représente|des groupes, à joindre par qui les représente}\u00A0: {1}",
    "{0:a group, to be reached through whoever represents it|groups, to be reached through whoever represents them}: "
    "{1}"};

// Who can introduce them
constexpr OneWord kCanIntroduce{"Pour les présenter\u00A0: {}.", "{} can introduce them."};
constexpr OneWord kFromOneToNext{"De proche en proche\u00A0: {}.", "From one to the next: {}."};
constexpr Label kThen{", puis ", ", then "};
constexpr Label kNobodyIntroduces{"Personne ne les relie\u00A0: il faudra les inviter tous deux.",
                                  "Nobody links them: both will have to be invited."};
constexpr Label kKnowEachOther{"Ils se connaissent déjà\u00A0: nul besoin de les présenter.",
                               "They know each other already: no need to introduce them."};
constexpr Label kGroupsLink{"Seuls des groupes les relient\u00A0: il faudra les inviter tous deux.",
                            "Only groups link them: both will have to be invited."};

// A first question
constexpr OneWord kAskFunder{"Le projet «\u00A0{}\u00A0» cherche-t-il un financeur\u202F?",
                             "Is the project “{}” looking for a funder?"};
constexpr OneWord kAskMunicipality{"Que gagnerait le projet «\u00A0{}\u00A0» à associer une collectivité\u202F?",
                                   "What would the project “{}” gain by bringing in a municipality?"};
constexpr OneWord kAskPast{"Que vous a appris le projet «\u00A0{}\u00A0»\u202F?",
                           "What has the project “{}” taught you?"};
constexpr OneWord kAskPartner{
    "Vous avez un partenaire commun ({})\u00A0: comment chacun de vous travaille-t-il avec lui\u202F?",
    "How does each of you work with {}?"};
constexpr OneWord kAskSector{"Que cherche chacun de vous dans le secteur «\u00A0{}\u00A0»\u202F?",
                             "What is each of you after in the sector “{}”?"};
constexpr OneWord kAskPartners{"Quels nouveaux partenaires aideraient l’un de vous ({})\u202F?",
                               "Which new partners would help {}?"};
constexpr OneWord kAskFramework{"Que permet à chacun de vous le dispositif «\u00A0{}\u00A0»\u202F?",
                                "What does the framework “{}” allow each of you to do?"};
constexpr OneWord kAskTerritory{
    "Vous êtes de la même intercommunalité ({})\u00A0: que pourriez-vous y faire ensemble\u202F?",
    "You are of the same intercommunality ({}): what could you do together there?"};
constexpr Label kAskNextDoor{"Vous êtes voisins\u00A0: que pourriez-vous partager\u202F?",
                             "You are neighbours: what could you share?"};
constexpr OneWord kAskNeighbours{"{}\u00A0km vous séparent\u00A0: que pourriez-vous partager\u202F?",
                                 "You are {} km apart: what could you share?"};
constexpr Label kAskAnything{"Sur quoi travaille chacun de vous, et qui lui manque pour avancer\u202F?",
                             "What is each of you working on, and who is missing to get further?"};
constexpr OneWord kAskNext{"Quelle suite donner au projet «\u00A0{}\u00A0»\u202F?",
                           "What should come after the project “{}”?"};
constexpr Label kAskMore{"Que pourriez-vous faire ensemble que vous ne faites pas encore\u202F?",
                         "What could you do together that you do not do yet?"};
constexpr OneWord kTiedAlready{"Coopèrent déjà\u00A0: {}.", "They cooperate already: {}."};
constexpr Message<std::string_view, std::string_view, std::string_view> kTiedThrough{
    "Leurs organisations coopèrent déjà, par {} et {}\u00A0: {}.",
    "Their organisations cooperate already, through {} and {}: {}."};

// What it would change: clauses
constexpr OneWord kEfficiencyRise{"efficacité globale\u00A0: {}", "global efficiency: {}"};
constexpr TwoWords kRiseWithout{"sans l’acteur central ({})\u00A0: {}", "without {}: {}"};
constexpr TwoWords kFragmentationFall{"fragmentation sans l’acteur central ({})\u00A0: {}",
                                      "fragmentation without {}: {}"};
constexpr Message<Count> kPoints{"\u2212{0}\u00A0{0:point|points}", "\u2212{0} {0:point|points}"};
constexpr OneWord kFromZero{"de 0 à {}", "from 0 to {}"};
constexpr OneWord kOneFreed{"une paire de partenaires ne tiendrait plus à un seul acteur ({})",
                            "one pair of partners would no longer depend on {} alone"};
constexpr Message<Count, std::string_view> kFreed{"{} paires de partenaires ne tiendraient plus à un seul acteur ({})",
                                                  "{} pairs of partners would no longer depend on {} alone"};
constexpr Message<Count> kTogether{"Les {0} {0:lien|liens} ensemble.", "The {0} {0:tie|ties} together."};

}  // namespace maillage
