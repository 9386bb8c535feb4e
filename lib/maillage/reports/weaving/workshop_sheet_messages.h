// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of a workshop says, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kDossierTitle{"Dossier de l’atelier", "Workshop sheet"};
constexpr Message<std::string_view, std::string_view, std::string_view, std::string_view> kDossierLead{
    "Participants\u00A0: {}. Acteurs du réseau dont ils viennent\u00A0: {}. Tables\u00A0: {}. Tours\u00A0: {}.",
    "Participants: {}. Actors of the network they come from: {}. Tables: {}. Rounds: {}."};
constexpr Label kOneStranger{
    "Un des participants ne vient d’aucun acteur du réseau\u00A0: les données ne disent pas avec qui il travaille.",
    "One participant comes from no actor of the network: the data do not say whom they work with."};
constexpr Message<std::string_view> kStrangers{
    "{} participants ne viennent d’aucun acteur du réseau\u00A0: les données ne disent pas avec qui ils travaillent.",
    "{} participants come from no actor of the network: the data do not say whom they work with."};

constexpr Label kLinksTitle{"Les liens à faire", "The links to make"};
constexpr Label kLinksIntroduction{
    "Parmi ceux qui viennent, qui devrait se rencontrer, pourquoi, par quelle question commencer, et où le plan les "
    "réunit.",
    "Among those who come, who should meet, why, which question to begin with, and where the plan brings them "
    "together."};
constexpr Label kNoLinks{"Aucun lien à suggérer entre ceux qui viennent.",
                         "No link to suggest between those who come."};
constexpr Label kLinkHeader{"Qui", "Who"};
constexpr Label kReasonHeader{"Pourquoi", "Why"};
constexpr Label kFirstReasonHeader{"Pourquoi le premier nommé", "Why the first named"};
constexpr Label kQuestionHeader{"Une première question", "A first question"};
constexpr Label kWhereHeader{"Où", "Where"};
constexpr Message<std::size_t, std::size_t> kMeetAt{"tour\u00A0{}, table\u00A0{}", "round\u00A0{}, table\u00A0{}"};
constexpr Label kNotTogether{"à présenter à la pause", "to introduce in the break"};

constexpr Label kMissingTitle{"Qui manque", "Who is missing"};
constexpr Label kMissingIntroduction{
    "Ceux qui ne sont pas dans la liste et qui rapprocheraient le plus le réseau en rencontrant ceux qui viennent. "
    "Passent devant ceux qui partagent un secteur avec eux, et ceux que l’un d’eux connaît.",
    "Those who are not on the list and would bring the network closest together by meeting those who come. Before "
    "others come those who share a sector with them, and those whom one of them knows."};
constexpr Label kNobodyMissing{"Personne\u00A0: aucun absent n’apporterait de lien nouveau.",
                               "Nobody: no one absent would bring a new tie."};
constexpr Label kMissingUnknown{
    "Aucun participant ne vient d’un acteur du réseau\u00A0: les données ne disent pas qui manque.",
    "No participant comes from an actor of the network: the data do not say who is missing."};
constexpr Message<std::string_view> kMissingTooMany{"Pas calculé\u00A0: le réseau compte plus de {} acteurs.",
                                                    "Not computed: the network has more than {} actors."};
constexpr Label kInvitedHeader{"Acteur à inviter", "Actor to invite"};
constexpr Label kWouldMeetHeader{"Qui il rencontrerait d’abord", "Whom they would meet first"};
constexpr Label kInviterHeader{"Qui le connaît", "Who knows them"};
constexpr Label kSameSectorHeader{"Présents d’un même secteur", "Present, of the same sector"};
constexpr Label kNobodyKnows{"personne parmi ceux qui viennent", "nobody of those who come"};

constexpr Label kChangeTitle{"Ce que l’atelier peut changer", "What the workshop can change"};
constexpr Message<std::string_view> kChangeIntroduction{
    "Paires d’acteurs qui ne coopèrent pas et que le plan réunit à une table\u00A0: {}. Si chacune devenait un lien, "
    "voici ce que deviendrait tout le réseau.",
    "Pairs of actors that do not cooperate and that the plan brings together at a table: {}. Were each to become a "
    "tie, this is what the whole network would be."};
constexpr Label kNoNewMeetings{
    "Le plan ne réunit à une table aucun acteur du réseau avec un autre dont il n’est pas déjà partenaire.",
    "The plan brings no actor of the network to a table with another that it has no tie with yet."};
constexpr Label kWhatHeader{"Mesure", "Measure"};
constexpr Label kBeforeHeader{"Sans ces liens", "Without these ties"};
constexpr Label kAfterHeader{"Avec ces liens", "With these ties"};
constexpr Label kEfficiencyName{"Efficacité globale", "Global efficiency"};
constexpr Message<std::string_view> kEfficiencyWithout{"Efficacité globale sans l’acteur central ({})",
                                                       "Global efficiency without {}"};
constexpr Message<std::string_view> kFragmentationWithout{"Fragmentation sans l’acteur central ({})",
                                                          "Fragmentation without {}"};

constexpr Label kReadingTitle{"Comment lire ce dossier", "How to read this sheet"};
constexpr Label kReadLinks{
    "Les liens à faire et les absents viennent des seules données\u00A0: ce sont des questions à poser, pas des "
    "constats. Qui connaît le terrain a le dernier mot.",
    "The links to make and those missing come from the data alone: they are questions to ask, not findings. Whoever "
    "knows the ground has the last word."};
constexpr Label kReadChange{
    "Efficacité globale\u00A0: moyenne de 1/distance entre deux acteurs, de 0 (aucun lien) à 1 (tous liés). "
    "Fragmentation\u00A0: part des paires d’acteurs qu’aucun chemin ne relie, de 0 à 1.",
    "Global efficiency: mean of 1/distance between two actors, from 0 (no ties) to 1 (all tied). Fragmentation: share "
    "of the pairs of actors that no path joins, from 0 to 1."};
constexpr Label kReadPlan{
    "Le plan donne la table de chacun à chaque tour. Les animateurs gardent la leur. Un tiret\u00A0: pas encore "
    "arrivé, ou déjà parti.",
    "The plan gives everybody’s table in each round. Facilitators keep theirs. A dash: not there yet, or gone "
    "already."};
constexpr Label kReadGivenPlan{"Le plan donne la table de chacun à chaque tour. Un tiret\u00A0: sans place à ce tour.",
                               "The plan gives everybody’s table in each round. A dash: no seat in this round."};
constexpr Label kReadMaps{
    "Sur les cartes, les traits pleins sont des coopérations, les pointillés des liens possibles.",
    "On the maps, full lines are cooperation, dotted lines possible ties."};

constexpr Label kMapTitle{"Ceux qui viennent, et les liens à faire", "Those who come, and the links to make"};
constexpr Label kMapSubtitle{"Liens existants et liens à faire", "Existing ties and links to make"};
constexpr Label kAfterTitle{"Après l’atelier, si chaque rencontre devient un lien",
                            "After the workshop, were each meeting to become a tie"};
constexpr Label kAfterSubtitle{"Liens existants et rencontres nouvelles à une table",
                               "Existing ties and new meetings at a table"};
constexpr Message<std::string_view, std::string_view> kMapSubtitleCount{"{}\u00A0: {}", "{}: {}"};

}  // namespace maillage::reports
