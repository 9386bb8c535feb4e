// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of the plan of a report that cannot be used.
#pragma once

#include <string_view>

#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Message<std::string_view> kPlanUnknownKey{
    "clé inconnue «\u00A0{}\u00A0»\u202F; attendu\u00A0: titre, sous_titre, parties, textes",
    "unknown key '{}'; expected: title, subtitle, parts, words"};
constexpr Message<std::string_view> kPlanParts{
    "«\u00A0{}\u00A0» attend une liste de parties\u00A0: [\"territory\", \"map\"]",
    "'{}' takes a list of parts: [\"territory\", \"map\"]"};
constexpr Message<std::string_view> kPlanTwice{"la partie «\u00A0{}\u00A0» est demandée deux fois",
                                               "the part '{}' is asked for twice"};
constexpr Message<std::string_view> kPlanUnreadWords{
    "ces mots ne sont pas dans le rapport\u00A0: la partie «\u00A0{}\u00A0» n’est pas parmi celles du plan",
    "these words are not in the report: the part '{}' is not among those of the plan"};
constexpr Message<std::string_view, std::string_view> kPlanUnknownPart{
    "partie inconnue «\u00A0{}\u00A0»\u202F; attendu\u00A0: {}", "unknown part '{}'; expected: {}"};
constexpr Message<std::string_view, std::string_view> kPlanUnknownPartSuggest{
    "partie inconnue «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown part '{}'; did you mean '{}'?"};

}  // namespace maillage::reports
