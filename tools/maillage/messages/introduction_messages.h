// SPDX-License-Identifier: GPL-3.0-or-later
// What the command introductions says, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kIntroductionsAbout{
    "Des présentations deux à deux pour un atelier\u00A0: qui rencontre qui à chaque tour, "
    "pourquoi, et par quelle question commencer.",
    "One-to-one introductions for a workshop: who meets whom in each round, why, and what to ask "
    "first."};
constexpr Label kIntroductionsFooter{
    "Exemples\u00A0:\n"
    "  maillage introductions mes-donnees participants.csv\n"
    "  maillage introductions mes-donnees participants.csv --rounds 3 --aim bridge --format "
    "markdown -o presentations.md\n"
    "  maillage introductions mes-donnees participants.csv --impossible desaccords.csv",
    "Examples:\n"
    "  maillage introductions my-data participants.csv\n"
    "  maillage introductions my-data participants.csv --rounds 3 --aim bridge --format markdown "
    "-o introductions.md\n"
    "  maillage introductions my-data participants.csv --impossible quarrels.csv"};
constexpr Label kIntroductionOptions{"Présentations\u00A0", "Introductions"};
constexpr Label kIntroductionRoundsHelp{"nombre de tours (1 par défaut)",
                                        "number of rounds (1 by default)"};
constexpr Label kWithFacilitatorsHelp{
    "les animateurs sont présentés comme les autres\u202F; sans cette option, ils ne sont dans "
    "aucune paire",
    "facilitators are introduced like the others; without this option they are in no pair"};
constexpr Message<std::size_t> kTooManyRounds{"--rounds\u00A0: {} au plus", "--rounds: at most {}"};
constexpr Message<std::size_t> kTooFewToIntroduce{
    "participants à présenter, les animateurs à part\u00A0: {}\u202F; il en faut au moins deux",
    "participants to introduce, facilitators aside: {}; it takes at least two"};
constexpr Message<std::size_t, std::size_t> kTooManyToIntroduce{
    "{} participants au plus\u202F; il y en a {}", "at most {} participants; there are {}"};
constexpr Message<std::string_view, std::size_t, std::size_t> kArrivesTooLate{
    "{} n’arrive qu’au tour {}, après le dernier, qui est le tour {}\u00A0: dans aucune paire",
    "{} arrives in round {} only, after the last one, which is round {}: in no pair"};
constexpr Label kIntroducing{"Recherche des paires", "Looking for pairs"};

}  // namespace maillage::tool
