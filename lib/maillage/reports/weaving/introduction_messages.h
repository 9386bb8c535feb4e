// SPDX-License-Identifier: GPL-3.0-or-later
// What the command introductions says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

// The sheet
constexpr Label kIntroductionsTitle{"Les présentations", "Introductions"};
constexpr Message<Count, std::string_view> kIntroductionsLead{"{0} {0:participant|participants} à présenter, {1}.",
                                                              "{0} {0:participant|participants} to introduce, {1}."};
constexpr Label kOneRound{"un tour", "one round"};
constexpr Message<Count> kRounds{"{}\u00A0tours", "{} rounds"};
constexpr Message<std::string_view> kFacilitators{"À l’animation, dans aucune paire\u00A0: {}.",
                                                  "Facilitating, in no pair: {}."};
constexpr Label kFirstQuestionHeader{"Première question", "First question"};
constexpr Message<std::string_view> kFirstQuestion{"Première question\u00A0: {}", "First question: {}"};
constexpr Message<std::string_view> kLeftOut{"Sans rencontre à ce tour\u00A0: {}.",
                                             "Nobody to meet in this round: {}."};
constexpr Message<std::string_view> kNotThere{"Pas là à ce tour\u00A0: {}.", "Not there in this round: {}."};
constexpr Label kNobodyToIntroduce{
    "Aucune paire\u00A0: toutes celles qui étaient possibles entre les présents ont déjà eu lieu, ou sont exclues.",
    "No pair: all that were possible between those who are there have taken place, or are ruled out."};
constexpr Label kTiedAnyway{
    "Réunis quand même\u00A0: sinon, quelqu’un resterait sans rencontre, ou le resterait plus souvent que d’autres.",
    "Paired all the same: otherwise somebody would have nobody to meet, or more often than others."};
constexpr Message<std::string_view> kOfNoActor{"D’aucun acteur des données, tout est donc à découvrir\u00A0: {}.",
                                               "Of no actor in the data, so that everything is to be discovered: {}."};
constexpr Message<std::string_view, std::string_view> kPerhapsActor{
    "{}, peut-être «\u00A0{}\u00A0» dans les données\u00A0: rien n’est compté de ses liens tant que la liste l’écrit "
    "autrement.",
    "{}, perhaps '{}' in the data: nothing is counted of its ties as long as the list spells it otherwise."};
constexpr Message<std::string_view> kNotChosen{
    "Hors du réseau choisi, qui ne dit donc pas si les deux se connaissent\u00A0: {}.",
    "Not in the network chosen, which therefore does not tell whether the two know each other: {}."};
constexpr Label kRuleTitle{"Comment les paires sont faites", "How the pairs are made"};
constexpr Label kIntroductionRule{
    "À chaque tour, le plus de monde possible est en paire. S’il faut que quelqu’un reste sans rencontre, c’est qui "
    "l’a été le moins souvent. Ceux qui coopèrent déjà ne sont réunis que si quelqu’un devait sinon rester de côté. "
    "Parmi tout ce qui reste possible, la somme des valeurs des paires est la plus élevée\u00A0: un couplage de poids "
    "maximum (Edmonds, 1965). Personne ne rencontre deux fois la même personne, ni un collègue, ni qui il doit éviter. "
    "Chaque tour est le meilleur après ceux d’avant\u202F; le tout peut ne pas être le meilleur ensemble de tours.",
    "In each round as many people as can be are in a pair. Where somebody must be left out, it is who was left out "
    "least often. Those who cooperate already are paired only when somebody would be left out otherwise. Of all that "
    "is still possible the sum of the values of the pairs is the largest: a matching of maximum weight (Edmonds, "
    "1965). Nobody meets the same person twice, nor a colleague, nor anybody to be avoided. Each round is the best one "
    "after those before it; all of them need not be the best set of rounds."};
constexpr Label kIntroductionValue{
    "Valeur d’une paire\u00A0: 1/2, plus 1/2 de son score rapporté au plus élevé entre participants\u202F; 1/2 si l’un "
    "d’eux n’est pas dans le réseau. Collègues\u00A0: ceux dont les rattachements mènent à une même organisation. "
    "Coopèrent déjà ceux qui ont un lien, eux ou leurs organisations.",
    "Value of a pair: 1/2, plus 1/2 of its score over the highest among participants; 1/2 when one of them is not in "
    "the network. Colleagues: those whose chains of what they belong to end in one organisation. Those cooperate "
    "already who have a tie, themselves or their organisations."};
constexpr Label kIntroductionScore{
    "Score = apport × (1 + secteurs + dispositifs + proximité + complémentarité + passé commun)\u00A0: secteurs 0,10 "
    "s’ils en partagent un, dispositifs 0,05, proximité 0,10 dans une même intercommunalité ou à 15\u00A0km au plus, "
    "jusqu’à 0 à 50\u00A0km, complémentarité 0,05 si l’un a ce qui manque à l’autre, passé commun 0,05.",
    "Score = main part × (1 + sectors + frameworks + nearness + complement + common past): sectors 0.10 when they "
    "share one, frameworks 0.05, nearness 0.10 in one intercommunality or at most 15 km apart, down to 0 at 50 km, "
    "complement 0.05 when one has what the other lacks, common past 0.05."};

}  // namespace maillage::reports
