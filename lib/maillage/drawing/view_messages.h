// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/message.h"
#include "maillage/base/toml_messages.h"

namespace maillage {

constexpr Message<> kOutputOutside{
    "une vue n’écrit que dans son dossier\u00A0: pour écrire ailleurs, ôtez cette ligne et donnez -o FICHIER",
    "a view writes into its own folder only: to write elsewhere, take this line away and give -o FILE"};
constexpr Message<std::string_view> kUnknownKey{"clé inconnue «\u00A0{}\u00A0»", "unknown key '{}'"};
constexpr Message<std::string_view> kTwiceKey{"«\u00A0{}\u00A0» est donnée deux fois, en français et en anglais",
                                              "'{}' is given twice, in French and in English"};
constexpr Message<std::string_view, std::string_view> kUnknownValue{
    "valeur inconnue «\u00A0{}\u00A0»\u202F; attendu\u00A0: {}", "unknown value '{}'; expected: {}"};
constexpr Message<std::string_view, std::string_view> kUnknownValueSuggest{
    "valeur inconnue «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown value '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kExpectedLocalText{
    "«\u00A0{}\u00A0» attend un texte entre guillemets, ou les deux langues\u00A0: {{ fr = \"…\", en = \"…\" }}",
    "'{}' takes a text in quotes, or both languages: {{ fr = \"…\", en = \"…\" }}"};
constexpr Message<std::string_view> kExpectedTexts{
    "«\u00A0{}\u00A0» attend un texte entre guillemets ou une liste de textes",
    "'{}' takes a text in quotes or a list of texts"};
constexpr Message<std::string_view> kExpectedYesNo{"«\u00A0{}\u00A0» attend true ou false", "'{}' takes true or false"};
constexpr Message<std::string_view> kExpectedShare{"«\u00A0{}\u00A0» attend un nombre entre 0 et 1 (0.05 par exemple)",
                                                   "'{}' takes a number between 0 and 1 (0.05 for instance)"};
constexpr Message<std::string_view> kExpectedSeed{"«\u00A0{}\u00A0» attend un nombre entier, 0 ou plus",
                                                  "'{}' takes a whole number, 0 or more"};
constexpr Message<std::string_view, double, double> kExpectedNumber{"«\u00A0{}\u00A0» attend un nombre de {} à {}",
                                                                    "'{}' takes a number from {} to {}"};
constexpr Message<> kUnusedDpi{
    "les points par pouce ne concernent qu’un PNG\u00A0: ajoutez output = \"figure.png\" ou ôtez cette ligne",
    "dots per inch are of a PNG only: add output = \"figure.png\" or take this line away"};
constexpr Message<> kNoData{"la vue ne dit pas quelles données dessiner\u00A0: ajoutez data = \"dossier\"",
                            "the view does not say which data to draw: add data = \"folder\""};

// Reading aids, once the data are known
constexpr Message<std::string_view, std::string_view> kUnknownGroup{
    "rien ne s’appelle «\u00A0{}\u00A0» parmi ce qui peut être entouré ({})", "nothing to outline is called '{}' ({})"};
constexpr Message<std::string_view, std::string_view> kUnknownGroupSuggest{
    "rien ne s’appelle «\u00A0{}\u00A0» parmi ce qui peut être entouré\u202F; vouliez-vous dire "
    "«\u00A0{}\u00A0»\u202F?",
    "nothing to outline is called '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kUnknownActor{"acteur inconnu «\u00A0{}\u00A0»", "unknown actor '{}'"};
constexpr Message<std::string_view, std::string_view> kUnknownActorSuggest{
    "acteur inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
    "unknown actor '{}'; did you mean '{}'?"};
constexpr Message<std::string_view> kActorNotDrawn{"l’acteur «\u00A0{}\u00A0» n’est pas de ceux qui sont dessinés",
                                                   "actor '{}' is not among those drawn"};

constexpr Message<std::string_view> kBadPin{
    "«\u00A0{}\u00A0» n’est pas de la forme ACTEUR@X,Y, en millimètres depuis le coin en haut à gauche de la page",
    "'{}' is not of the form ACTOR@X,Y, in millimetres from the upper left corner of the page"};

constexpr Message<std::string_view, Label> kUnsuited{"la mesure «\u00A0{}\u00A0» {}", "measure '{}' {}"};

/// A value that fits nothing, with the one meant or all there are.
[[nodiscard]] Text unknown_value(const std::string& word, const std::vector<std::string>& known);
/// A measure and what it asks of the network.
[[nodiscard]] Text unsuited_measure(const std::string& measure, Label wanted);

}  // namespace maillage
