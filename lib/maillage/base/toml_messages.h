// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of any TOML of the user's that cannot be read.
#pragma once

#include <string_view>

#include "maillage/base/message.h"

namespace maillage {

constexpr Message<> kTomlSyntax{
    "ce n’est pas du TOML valable\u00A0: guillemet, crochet ou signe = manquant, clé écrite deux fois\u202F?",
    "this is not valid TOML: a missing quote, bracket or equals sign, a key written twice?"};
constexpr Message<> kTomlTooDeep{"TOML imbriqué trop profondément", "TOML nested too deeply"};
constexpr Message<std::string_view, std::string_view> kUnknownKeySuggest{
    "clé inconnue «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown key '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kExpectedText{"«\u00A0{}\u00A0» attend un texte entre guillemets",
                                                  "'{}' takes a text in quotes"};
constexpr Message<std::string_view, std::string_view> kExpectedTable{
    "«\u00A0{}\u00A0» est une section\u00A0: écrivez [{}] sur une ligne à part",
    "'{}' is a section: write [{}] on a line of its own"};

}  // namespace maillage
