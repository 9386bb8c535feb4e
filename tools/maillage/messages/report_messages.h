// SPDX-License-Identifier: GPL-3.0-or-later
// What the command report says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Label kReportAbout{
    "Écrit le rapport du territoire\u00A0: la carte, qui relie qui, les liens à créer, les "
    "projets.",
    "Write the report on the territory: the map, who connects whom, links to make, projects."};
constexpr Label kReportFooter{
    "Parties, dans leur ordre\u00A0: territory (le territoire en une page), map (la carte),\n"
    "connections (qui relie qui), hub (l’acteur qui relie les autres), without (le réseau sans\n"
    "lui), missing (les liens qui manquent), projects (les projets), pillars (les projets par\n"
    "pilier, où les données ont une grille), change (comment le réseau a changé), data (ce que "
    "les\n"
    "données ne disent pas), numbers (d’où vient chaque chiffre).\n"
    "\n"
    "Un plan, rapport.toml, les choisit et y ajoute vos mots\u00A0:\n"
    "  titre = \"Le Pays Lédonien en 2026\"\n"
    "  parties = [\"territory\", \"map\", \"missing\"]\n"
    "  [textes]\n"
    "  missing = \"Ces liens ont été discutés au comité de mars.\"\n"
    "\n"
    "Exemples\u00A0:\n"
    "  maillage report mes-donnees -o rapport.pdf\n"
    "  maillage report mes-donnees --brief -o une-page.pdf\n"
    "  maillage report mes-donnees --plan rapport.toml -o rapport.zip",
    "Parts, in their order: territory (the territory on one page), map, connections (who connects\n"
    "whom), hub (the actor who connects the others), without (the network without it), missing\n"
    "(the links that are missing), projects, pillars (the projects by pillar, where the data have\n"
    "a grid), change (how the network changed), data (what they do not say), numbers (where each\n"
    "number comes from).\n"
    "\n"
    "A plan, report.toml, chooses them and adds your words:\n"
    "  title = \"The Pays Lédonien in 2026\"\n"
    "  parts = [\"territory\", \"map\", \"missing\"]\n"
    "  [words]\n"
    "  missing = \"These links were discussed by the committee in March.\"\n"
    "\n"
    "Examples:\n"
    "  maillage report my-data -o report.pdf\n"
    "  maillage report my-data --brief -o one-page.pdf\n"
    "  maillage report my-data --plan report.toml -o report.zip"};
constexpr Label kReportOptions{"Rapport\u00A0", "Report"};
constexpr Label kPlanHelp{"ce que le rapport contient, et vos mots (voir plus bas)",
                          "what the report holds, and your words (see below)"};
constexpr Label kPartsHelp{"parties du rapport, dans leur ordre (par défaut toutes)",
                           "parts of the report, in their order (by default all)"};
constexpr Label kPartsValue{"PARTIE,…", "PART,…"};
constexpr Label kReportBriefHelp{"l’essentiel, en une page (d’un plan, titre et sous-titre)",
                                 "what matters most, on one page (of a plan, title and subtitle)"};
constexpr Label kReportActorHelp{
    "l’acteur qui relie les autres, identifiant ou nom (par défaut, le premier intermédiaire)",
    "the actor who connects the others, id or name (by default the main go-between)"};
constexpr Label kLinksHelp{"nombre de liens à créer (10 par défaut)",
                           "number of links to make (10 by default)"};
constexpr Label kReportTitleHelp{"titre (par défaut, celui des données)",
                                 "title (by default that of the data)"};
constexpr Label kReportFormatHelp{
    "pdf, html, markdown, ou zip\u00A0: le rapport, ses figures et ses tableaux en fichiers",
    "pdf, html, markdown, or zip: the report, its figures and its tables as files"};
constexpr Label kPlanOrParts{"--plan dit déjà les parties\u00A0: pas de --parts avec lui",
                             "--plan tells the parts already: no --parts beside it"};
constexpr Message<std::string_view> kPartTwice{
    "--parts\u00A0: «\u00A0{}\u00A0» est demandée deux fois", "--parts: '{}' is asked for twice"};
constexpr Label kBriefHasNoParts{"--brief est une seule page\u00A0: ni --parts, ni zip",
                                 "--brief is one page: neither --parts nor zip"};
constexpr Label kBriefLeavesOut{
    "--brief est une seule page\u00A0: du plan, seuls le titre et le sous-titre y sont, sans les "
    "parties ni les textes",
    "--brief is one page: of the plan it has the title and subtitle alone, neither parts nor "
    "words"};
constexpr Label kReportFolder{"rapport", "report"};
constexpr Label kReporting{"Rapport", "Report"};

}  // namespace maillage::tool
