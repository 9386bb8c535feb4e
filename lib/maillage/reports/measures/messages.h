// SPDX-License-Identifier: GPL-3.0-or-later
// What tables of measures say, in both languages.
#pragma once

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kName{"nom", "name"};
constexpr Label kKind{"type", "kind"};
constexpr Label kProjectKind{"projet", "project"};
constexpr Label kActors{"acteurs", "actors"};
constexpr Label kMeasureColumn{"mesure", "measure"};
constexpr Label kValueColumn{"valeur", "value"};
constexpr Label kExpectedColumn{"attendu", "expected"};
constexpr Label kDeviationColumn{"écart-type", "standard deviation"};
constexpr Label kPColumn{"p", "p"};
constexpr Label kEpsilonColumn{"erreur au plus", "error at most"};
constexpr Label kDeltaColumn{"probabilité d’une erreur plus grande, au plus", "probability of a larger error, at most"};
constexpr Label kSamplesColumn{"chemins tirés au hasard", "paths drawn at random"};
constexpr Label kIdColumn{"identifiant", "id"};
constexpr Label kMeaningColumn{"sens", "meaning"};
constexpr Label kDefinition{"Définition\u00A0", "Definition"};
constexpr Label kRange{"Étendue\u00A0", "Range"};
constexpr Label kUndefined{"Sans valeur\u00A0", "Undefined"};
constexpr Label kReference{"Référence\u00A0", "Reference"};
constexpr Label kActorMeasures{"Mesures d’un acteur", "Measures of an actor"};
constexpr Label kTieMeasures{"Mesures d’un lien", "Measures of a tie"};
constexpr Message<Count, Count> kGroupsAndAlone{"{0} {0:groupe|groupes} et {1} {1:acteur seul|acteurs seuls}",
                                                "{0} {0:group|groups} and {1} {1:actor|actors} alone"};
constexpr Message<Count, Count> kGroupsAndAloneTwoMode{
    "{0} {0:groupe|groupes} et {1} {1:acteur ou projet seul|acteurs ou projets seuls}",
    "{0} {0:group|groups} and {1} {1:actor or project|actors or projects} alone"};
constexpr Label kFromColumn{"de", "from"};
constexpr Label kToColumn{"vers", "to"};
constexpr Label kNetworkMeasures{"Mesures du réseau", "Measures of the network"};

}  // namespace maillage::reports
