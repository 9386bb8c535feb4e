// SPDX-License-Identifier: GPL-3.0-or-later
// Why something is not read at all.
#pragma once

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/io/text/messages.h"

namespace maillage {

constexpr Message<Words> kPatternTooSlow{
    "le motif «\u00A0{}\u00A0» demande trop de temps\u00A0: à partir d’ici, les valeurs de cette colonne n’ont pas été "
    "comparées à lui",
    "pattern '{}' takes too long: from here on the values of this column were not compared with it"};
constexpr Message<Count> kAndMoreColumns{", et {0} {0:autre|autres}", ", and {0} more"};
constexpr Message<Count> kLongCell{
    "{} caractères dans une cellule qui n’attend qu’un nom ou un mot\u00A0: un guillemet manque-t-il\u202F?",
    "{} characters in a cell that takes a name or a word: is a quote missing?"};
constexpr Message<> kLostLink{"ce lien ne mène à aucun fichier", "this link leads to no file"};
constexpr Message<> kNotAFile{"ce n’est pas un fichier", "this is no file"};
constexpr Message<Words> kLinkOutside{"«\u00A0{}\u00A0» mène par un lien hors du dossier du paquet",
                                      "'{}' leads through a link out of the folder of the package"};
constexpr Message<Words> kLargeWeight{"l’intensité «\u00A0{}\u00A0» dépasse mille milliards",
                                      "intensity '{}' is more than a million million"};

}  // namespace maillage
