// SPDX-License-Identifier: GPL-3.0-or-later
// What the summary of a network says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kTheNetwork{"Le réseau", "The network"};
constexpr Label kTheHub{"Qui tient le réseau", "Who holds the network together"};
constexpr Message<std::string_view, std::string_view, Count> kHub{
    "{0}\u00A0: sur {1} des plus courts chemins entre les autres, {2} {2:partenaire|partenaires}",
    "{0}: on {1} of the shortest paths between the others, {2} {2:partner|partners}"};
constexpr Message<std::string_view, std::string_view, Count> kNextBroker{
    "puis {0}\u00A0: {1}, {2} {2:partenaire|partenaires}", "then {0}: {1}, {2} {2:partner|partners}"};
constexpr Label kNoBroker{"personne\u00A0: aucun acteur n’est entre deux autres",
                          "nobody: no actor stands between two others"};
/// nodes, of all, ties, of all
constexpr Message<Count, Count, Count, Count> kLeftOutBySelection{
    "Ce choix laisse de côté {0} {0:acteur|acteurs} sur {1} et {2} {2:lien|liens} sur {3}.",
    "This selection leaves out {0} of {1} {1:actor|actors} and {2} of {3} {3:tie|ties}."};
constexpr Message<Count, Count, Count, Count> kLeftOutTwoMode{
    "Ce choix laisse de côté {0} {0:acteur ou projet|acteurs et projets} sur {1} et {2} {2:lien|liens} sur {3}.",
    "This selection leaves out {0} of {1} {1:actor or project|actors and projects} and {2} of {3} {3:tie|ties}."};
constexpr Label kNoKnownTie{"personne\u00A0: aucun lien n’est connu", "nobody: no tie is known"};
constexpr Label kTheKinds{"Les acteurs", "The actors"};

}  // namespace maillage::reports
