// SPDX-License-Identifier: GPL-3.0-or-later
// What the summary of a network says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kTheNetwork{"Le réseau", "The network"};
constexpr Label kTheHub{"Qui tient le réseau", "Who holds the network together"};
constexpr Message<std::string_view, std::string_view, std::string_view> kHub{
    "{}\u00A0: sur {} des plus courts chemins entre les autres, {} partenaires",
    "{}: on {} of the shortest paths between the others, {} partners"};
constexpr Message<std::string_view, std::string_view, std::string_view> kNextBroker{
    "puis {}\u00A0: {}, {} partenaires", "then {}: {}, {} partners"};
constexpr Label kNoBroker{"personne\u00A0: aucun acteur n’est entre deux autres", "nobody: no actor stands between two others"};
constexpr Label kTheKinds{"Les acteurs", "The actors"};

}  // namespace maillage::reports
