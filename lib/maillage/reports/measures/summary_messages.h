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
constexpr Label kTheKinds{"Les acteurs", "The actors"};

}  // namespace maillage::reports
