// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the stage of a network, in both languages.
#pragma once

#include <array>

#include "maillage/base/language.h"

namespace maillage::reports {

constexpr Label kNone{"aucun", "none"};
constexpr Label kStageTitle{"Le stade du réseau", "The stage of the network"};
constexpr std::array<Label, 4> kStages = {
    {{"Des fragments épars\u00A0: de petits groupes qui ne se connaissent pas.",
      "Scattered fragments: small groups that do not know each other."},
     {"Un pivot et ses rayons\u00A0: un seul acteur tient les autres ensemble.",
      "Hub and spoke: a single actor holds the others together."},
     {"Plusieurs pivots\u00A0: plusieurs acteurs tiennent les autres ensemble.",
      "Several hubs: several actors hold the others together."},
     {"Un cœur et sa périphérie\u00A0: un cœur dense qui ne dépend d’aucun de ses membres, et des acteurs autour.",
      "Core and periphery: a dense core that does not depend on any one of its members, with actors around it."}}};
constexpr Label kNoStage{"Le réseau ne ressemble nettement à aucun des quatre stades.",
                         "The network is clearly like none of the four stages."};
constexpr Label kStageWithoutTies{"Aucun lien n’est connu\u00A0: rien ne dit à quel stade en est le réseau.",
                                  "No tie is known: nothing tells the stage of the network."};
constexpr Label kHubs{"pivots", "hubs"};
constexpr Label kDependentShare{
    "part des acteurs qui, sans le mieux relié, joindraient moins de la moitié des autres",
    "share of the actors that, without the best tied, would reach fewer than half of the others"};
constexpr Label kCoreHolds{"le cœur tient si l’un de ses membres part, quel qu’il soit",
                           "the core holds whichever of its members leaves"};

}  // namespace maillage::reports
