// SPDX-License-Identifier: GPL-3.0-or-later
// What the command hub says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kHubAbout{
    "La fiche d’intermédiation d’un acteur\u00A0: qui il relie, et ce qui tient à lui.",
    "The brokerage sheet of one actor: whom it connects, and what depends on it."};
constexpr Label kHubFooter{
    "Exemples\u00A0:\n"
    "  maillage hub mes-donnees -o fiche.pdf\n"
    "  maillage hub mes-donnees --actor ecla --format table\n"
    "  maillage hub mes-donnees --before 2020..2022 --after 2023..2025",
    "Examples:\n"
    "  maillage hub my-data -o sheet.pdf\n"
    "  maillage hub my-data --actor ecla --format table\n"
    "  maillage hub my-data --before 2020..2022 --after 2023..2025"};
constexpr Label kSheetOptions{"Fiche\u00A0", "Sheet"};
constexpr Label kActorHelp{
    "acteur de la fiche, identifiant ou nom (par défaut, le premier intermédiaire)",
    "actor of the sheet, id or name (by default the main go-between)"};
constexpr Label kBriefHelp{"en bref\u00A0: une page à distribuer, sans identifiants",
                           "in brief: a page to hand out, without ids"};
constexpr Message<std::string_view> kNotInBrief{
    "{} n’a pas de sens avec --brief, qui ne le montre pas",
    "{} has no meaning with --brief, which does not show it"};
constexpr Label kNoBriefJson{"--brief est une page à lire\u00A0: pas de JSON",
                             "--brief is a page to read: no JSON"};
constexpr Label kPairsHelp{
    "nombre de paires montrées, les plus importantes d’abord (10 par défaut)",
    "number of pairs shown, the most important first (10 by default)"};
constexpr Label kPermutationsHelp{
    "nombre de permutations des types pour éprouver les rôles (999 par défaut\u202F; 0\u00A0: "
    "aucune)",
    "number of permutations of kinds to test the roles (999 by default; 0: none)"};
constexpr Label kRobustnessHelp{
    "nombre de tirages où manquent 10\u00A0% des liens ou des acteurs, pour les rangs (200 par "
    "défaut, moins dans les très grands réseaux\u202F; 0\u00A0: aucun)",
    "number of draws with 10% of the ties or actors missing, for the ranks (200 by default, fewer "
    "in very large networks; 0: none)"};
constexpr Label kBeforeHelp{
    "première période, pour suivre les paires reliées\u00A0: 2020..2022 (par défaut, les projets "
    "datés coupés en deux)",
    "first period, to follow the pairs linked: 2020..2022 (by default the dated projects cut in "
    "two)"};
constexpr Label kAfterHelp{"seconde période\u00A0: 2023..2025", "second period: 2023..2025"};

}  // namespace maillage::tool
