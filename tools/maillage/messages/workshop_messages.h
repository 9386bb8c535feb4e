// SPDX-License-Identifier: GPL-3.0-or-later
// What the command workshop says, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kWorkshopAbout{
    "Le plan de table d’un atelier\u00A0: qui s’assoit avec qui, tour après tour.",
    "The seating plan of a workshop: who sits with whom, round after round."};
constexpr Label kWorkshopFooter{
    "Exemples\u00A0:\n"
    "  maillage workshop mes-donnees participants.csv --tables 5 --seats 6 --rounds 3\n"
    "  maillage workshop mes-donnees participants.csv --seats 6,6,5 --aim bridge -o plan.pdf\n"
    "  maillage workshop mes-donnees participants.csv --sheet dossier.pdf --cards chevalets.pdf\n"
    "  maillage workshop mes-donnees participants.csv --keep plan.csv -o nouveau-plan.csv",
    "Examples:\n"
    "  maillage workshop my-data participants.csv --tables 5 --seats 6 --rounds 3\n"
    "  maillage workshop my-data participants.csv --seats 6,6,5 --aim bridge -o plan.pdf\n"
    "  maillage workshop my-data participants.csv --sheet sheet.pdf --cards cards.pdf\n"
    "  maillage workshop my-data participants.csv --keep plan.csv -o new-plan.csv"};
constexpr Label kSeatingOptions{"Plan de table\u00A0", "Seating"};
constexpr Label kTablesHelp{"nombre de tables (par défaut, ce qu’il faut)",
                            "number of tables (by default as many as needed)"};
constexpr Label kSeatsHelp{"places par table\u00A0: 6 (par défaut), ou une par table\u00A0: 6,6,5",
                           "seats per table: 6 (by default), or one number per table: 6,6,5"};
constexpr Label kRoundsHelp{"nombre de tours (3 par défaut)", "number of rounds (3 by default)"};
constexpr Label kWorkshopTitleHelp{"titre de l’atelier", "title of the workshop"};
constexpr Label kSheetFileHelp{
    "écrit aussi le dossier de l’atelier (.pdf, .html ou .md)\u00A0: liens à faire, absents à "
    "inviter, plan de table, cartes\u202F; celles de dossier.md vont dans dossier-1.svg et "
    "dossier-2.svg",
    "also writes the workshop sheet (.pdf, .html or .md): links to make, whom to invite, seating, "
    "maps; those of sheet.md go to sheet-1.svg and sheet-2.svg"};
constexpr Label kCardsHelp{
    "écrit aussi une page à poser sur chaque table, avec les noms de chaque tour\u00A0: "
    "cartes.pdf, ou cartes.svg pour cartes-1.svg, cartes-2.svg…",
    "also writes a page to stand on each table, with the names of each round: cards.pdf, or "
    "cards.svg for cards-1.svg, cards-2.svg…"};
constexpr Label kKeepPlanHelp{
    "garde ce plan (le .csv d’un plan précédent)\u00A0: le moins possible de places changent quand "
    "quelqu’un manque, arrive ou part",
    "keeps this plan (the .csv of an earlier one): as few seats as possible change when somebody "
    "is "
    "missing, comes or leaves"};
constexpr Label kEarlierPlanHelp{
    "le plan d’une séance précédente (.csv)\u00A0: ceux qui y ont partagé une table se retrouvent "
    "le "
    "moins possible",
    "the plan of an earlier day (.csv): those who shared a table in it meet again as little as can "
    "be"};
constexpr Label kEvaluatePlanHelp{
    "ne cherche pas de plan\u00A0: dit ce que vaut celui-ci (.csv), et ce qu’il ne respecte pas",
    "looks for no plan: says what this one (.csv) is worth, and what it does not keep"};
constexpr Label kKeepOrEvaluate{"--keep ou --evaluate-plan, pas les deux",
                                "--keep or --evaluate-plan, not both"};
constexpr Message<std::string_view> kEmptyPlan{"{}\u00A0: ce plan n’assoit personne",
                                               "{}: this plan seats nobody"};
constexpr Message<std::string_view> kBadCardsEnd{
    "--cards\u00A0: «\u00A0{}\u00A0» doit finir par .pdf ou .svg",
    "--cards: '{}' must end in .pdf or .svg"};
constexpr Message<std::string_view> kBadSheetEnd{
    "--sheet\u00A0: «\u00A0{}\u00A0» doit finir par .pdf, .html ou .md",
    "--sheet: '{}' must end in .pdf, .html or .md"};
constexpr Message<std::string_view> kSameFile{
    "deux résultats iraient dans le même fichier\u00A0: {}",
    "two results would go to the same file: {}"};
constexpr Label kHubUnused{
    "--hub n’a d’effet sur le plan qu’avec --aim resilience, ou avec --sheet",
    "--hub changes the plan only with --aim resilience, or goes with --sheet"};
constexpr Label kBadSeats{"--seats\u00A0: attendu un nombre de places (6), ou un par table (6,6,5)",
                          "--seats: expected a number of seats (6), or one per table (6,6,5)"};
constexpr Message<std::size_t, std::size_t> kSeatsAndTables{
    "nombre de tables\u00A0: {} selon --seats, {} selon --tables",
    "number of tables: {} by --seats, {} by --tables"};
constexpr Message<std::string_view, std::size_t> kAtMost{"{}\u00A0: au plus {}", "{}: at most {}"};

// Faults of a workshop

// The plan
constexpr Label kSeating{"recherche d’un plan de table", "looking for a seating plan"};

}  // namespace maillage::tool
