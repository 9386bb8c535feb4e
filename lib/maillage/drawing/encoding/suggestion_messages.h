// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/message.h"

// What a figure says of the ties that are suggested.
namespace maillage {

constexpr Label kSuggestionsHeading{"Suggestions", "Suggestions"};
constexpr Message<std::string> kSuggestedTies{"lien suggéré ({})", "suggested tie ({})"};
constexpr Message<> kOneSuggested{"Pointillé\u00A0: un lien suggéré, qui n’existe pas encore.",
                                  "Dotted: one suggested tie, which does not exist yet."};
constexpr Message<std::string> kSuggested{"Pointillés\u00A0: {} liens suggérés, qui n’existent pas encore.",
                                          "Dotted: {} suggested ties, which do not exist yet."};
constexpr Message<> kOneSuggestedLast{
    "Pointillé, dans le dernier cadre\u00A0: un lien suggéré, qui n’existe pas encore.",
    "Dotted, in the last panel: one suggested tie, which does not exist yet."};
constexpr Message<std::string> kSuggestedLast{
    "Pointillés, dans le dernier cadre\u00A0: {} liens suggérés, qui n’existent pas encore.",
    "Dotted, in the last panel: {} suggested ties, which do not exist yet."};
constexpr Message<std::string, std::string> kSuggestionTitle{"{} – {} (lien suggéré)", "{} – {} (suggested tie)"};

constexpr Message<std::string> kSuggestionOutside{
    "suggestion non dessinée\u00A0: {}, dont un acteur au moins n’est pas dans la figure",
    "suggestion not drawn: {}, of which an actor at least is not in the figure"};
constexpr Message<std::size_t, std::string> kSuggestionsOutside{
    "{} suggestions non dessinées, dont un acteur au moins n’est pas dans la figure\u00A0: {}",
    "{} suggestions not drawn, of which an actor at least is not in the figure: {}"};
constexpr Message<std::string> kSuggestionTied{"suggestion non dessinée\u00A0: {}, que la figure montre déjà liés",
                                               "suggestion not drawn: {}, whom the figure shows tied already"};
constexpr Message<std::size_t, std::string> kSuggestionsTied{
    "{} suggestions non dessinées, dont la figure montre déjà les acteurs liés\u00A0: {}",
    "{} suggestions not drawn, whose actors the figure shows tied already: {}"};

}  // namespace maillage
