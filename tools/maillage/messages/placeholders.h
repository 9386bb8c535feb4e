// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for the value of an option in the help, in both languages.
#pragma once

#include "maillage/base/language.h"

namespace maillage::tool {

constexpr Label kFileValue{"FICHIER", "FILE"};
constexpr Label kIdOrNameValue{"ID|NOM", "ID|NAME"};
constexpr Label kNameValue{"NOM", "NAME"};
constexpr Label kWordValue{"MOT", "WORD"};
constexpr Label kTextValue{"TEXTE", "TEXT"};
constexpr Label kShareValue{"PART", "SHARE"};
constexpr Label kActorValue{"ACTEUR", "ACTOR"};
constexpr Label kTwoKindsValue{"TYPE TYPE", "KIND KIND"};
constexpr Label kPeriodsValue{"PÉRIODE,…", "PERIOD,…"};
constexpr Label kDataValue{"DONNÉES", "DATA"};
constexpr Label kDataOrViewValue{"DONNÉES|VUE", "DATA|VIEW"};

}  // namespace maillage::tool
