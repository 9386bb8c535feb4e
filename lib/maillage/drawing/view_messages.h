// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/base/message.h"

namespace maillage {

inline constexpr Message<> kTomlSyntax{
    "ce n'est pas du TOML valable : guillemet, crochet ou signe = manquant, clé écrite deux fois ?",
    "this is not valid TOML: a missing quote, bracket or equals sign, a key written twice?"};
inline constexpr Message<std::string_view> kUnknownKey{"clé inconnue « {} »", "unknown key '{}'"};
inline constexpr Message<std::string_view, std::string_view> kUnknownKeySuggest{
    "clé inconnue « {} » ; vouliez-vous dire « {} » ?", "unknown key '{}'; did you mean '{}'?"};
inline constexpr Message<std::string_view> kTwiceKey{
    "« {} » est donnée deux fois, en français et en anglais", "'{}' is given twice, in French and in English"};
inline constexpr Message<std::string_view, std::string_view> kUnknownValue{
    "valeur inconnue « {} » ; attendu : {}", "unknown value '{}'; expected: {}"};
inline constexpr Message<std::string_view, std::string_view> kUnknownValueSuggest{
    "valeur inconnue « {} » ; vouliez-vous dire « {} » ?", "unknown value '{}'; did you mean '{}'?"};
inline constexpr Message<std::string_view> kExpectedText{"« {} » attend un texte entre guillemets",
                                                         "'{}' takes a text in quotes"};
inline constexpr Message<std::string_view> kExpectedLocalText{
    "« {} » attend un texte entre guillemets, ou les deux langues : {{ fr = \"…\", en = \"…\" }}",
    "'{}' takes a text in quotes, or both languages: {{ fr = \"…\", en = \"…\" }}"};
inline constexpr Message<std::string_view> kExpectedTexts{
    "« {} » attend un texte entre guillemets ou une liste de textes",
    "'{}' takes a text in quotes or a list of texts"};
inline constexpr Message<std::string_view> kExpectedYesNo{"« {} » attend true ou false", "'{}' takes true or false"};
inline constexpr Message<std::string_view> kExpectedSeed{"« {} » attend un nombre entier, 0 ou plus",
                                                         "'{}' takes a whole number, 0 or more"};
inline constexpr Message<std::string_view, std::string_view> kExpectedTable{"« {} » est une section : écrivez [{}] sur une ligne à part",
                                                          "'{}' is a section: write [{}] on a line of its own"};
inline constexpr Message<> kNoData{"la vue ne dit pas quelles données dessiner : ajoutez data = \"dossier\"",
                                   "the view does not say which data to draw: add data = \"folder\""};

}  // namespace maillage
