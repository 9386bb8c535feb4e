// SPDX-License-Identifier: GPL-3.0-or-later
// What every table says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Label kYes{"oui", "yes"};
constexpr Label kNo{"non", "no"};
constexpr Message<std::string_view> kListedOnly{"listés\u00A0: {}, dans le réseau entier",
                                                "listed: {}, in the whole network"};
constexpr Message<std::string_view> kListedOfChosen{"listés\u00A0: {}, dans ce réseau", "listed: {}, in this network"};
constexpr Message<std::string_view> kListedNobody{"listés\u00A0: {}, que ce choix ne retient pas",
                                                  "listed: {}, which this selection does not keep"};
constexpr Label kNotesSheet{"À lire", "Notes"};
constexpr Label kResultSheet{"Résultat", "Result"};

}  // namespace maillage::reports
