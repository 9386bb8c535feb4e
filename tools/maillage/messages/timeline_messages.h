// SPDX-License-Identifier: GPL-3.0-or-later
// What `timeline` says of itself, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Label kTimelineAbout{
    "Raconte le réseau au fil du temps\u00A0: qui entre, qui sort, ce que tient le hub.",
    "Tell the network over time: who joins, who leaves, what the hub holds."};
constexpr Label kTimelineFooter{
    "Par année, ou par période (--periods). Ce qui n’a pas de date ne compte dans aucune "
    "période\u202F; "
    "l’effet de le compter est dit à côté.\n\n"
    "Exemples\u00A0:\n"
    "  maillage timeline classeur.xlsx\n"
    "  maillage timeline classeur.xlsx --periods 2014-2019,2020-2022,2023-2025\n"
    "  maillage timeline classeur.xlsx --chart lines -o reseau.pdf\n"
    "  maillage timeline classeur.xlsx --chart projects -o projets.svg",
    "By year, or by period (--periods). What has no date counts in no period; the effect of "
    "counting "
    "it is told beside.\n\n"
    "Examples:\n"
    "  maillage timeline workbook.xlsx\n"
    "  maillage timeline workbook.xlsx --periods 2014-2019,2020-2022,2023-2025\n"
    "  maillage timeline workbook.xlsx --chart lines -o network.pdf\n"
    "  maillage timeline workbook.xlsx --chart projects -o projects.svg"};
constexpr Label kTimelineOptions{"Le temps\u00A0", "Time"};
constexpr Label kPeriodsHelp{
    "périodes, dans l’ordre, séparées par des virgules (2014-2019,2020..)\u202F; sans elles, "
    "chaque "
    "année",
    "periods, in order, separated by commas (2014-2019,2020..); without them, every year"};
constexpr Label kTimelineActorHelp{
    "l’acteur dont on suit la part (par défaut, le plus intermédiaire)",
    "the actor whose share is followed (by default the one most between the others)"};
constexpr Label kTimelineMeasuresHelp{
    "mesures du réseau à suivre aussi, séparées par des virgules (measure --list)",
    "measures of the network to follow too, separated by commas (measure --list)"};
constexpr Label kDrawsHelp{
    "tirages où des liens manquent, pour l’intervalle de la part du hub (200 par défaut, 0\u00A0: "
    "sans)",
    "draws in which ties are missing, for the interval of the hub’s share (200 by default, 0: "
    "none)"};
constexpr Label kChartHelp{
    "une figure au lieu d’une table\u00A0: lines (le réseau), projects (les projets dans le "
    "temps), "
    "actors (qui entre quand)",
    "a figure instead of a table: lines (the network), projects (projects in time), actors (who "
    "joins "
    "when)"};
constexpr Label kChartPageHelp{"page de la figure (a4-landscape par défaut)",
                               "page of the figure (a4-landscape by default)"};
constexpr Label kTimelineFormatHelp{
    "forme de la table, ou de la figure avec --chart (par défaut, ce que dit la fin du nom de "
    "fichier)",
    "form of the table, or of the figure with --chart (by default what the file’s name ends in)"};

constexpr Message<std::string_view> kBadTimelinePeriod{
    "--periods\u00A0: «\u00A0{}\u00A0» n’est pas une période (2020-2022, 2023-09..2024-06, 2024)",
    "--periods: '{}' is no period (2020-2022, 2023-09..2024-06, 2024)"};
constexpr Label kPeriodsOutOfOrder{
    "--periods\u00A0: chaque période doit finir avant que la suivante commence",
    "--periods: each period must end before the next one starts"};
constexpr Message<Count, Count> kMorePeriodsThanRows{
    "--periods\u00A0: {0} {0:période|périodes}, et une table en tient {1} au plus",
    "--periods: {0} {0:period|periods}, and a table holds {1} at most"};
constexpr Message<std::string_view> kPeriodOutside{
    "--periods\u00A0: {} n’a aucun jour de ce que --since et --until retiennent",
    "--periods: {} has no day of what --since and --until keep"};
constexpr Message<std::string_view, std::string_view> kNotWithChart{
    "{0} ne change rien à --chart {1}, qui montre les dates telles qu’elles sont",
    "{0} changes nothing in --chart {1}, which shows dates as they are"};
constexpr Message<std::string_view, std::string_view, Count> kTooManyYears{
    "les dates vont de {0} à {1}, et une table tient {2} périodes au plus\u00A0: corrigez la date "
    "fausse s’il y en a une, ou choisissez --since, --until ou --periods",
    "dates go from {0} to {1}, and a table holds {2} periods at most: mend the wrong date if there "
    "is one, or choose --since, --until or --periods"};
constexpr Label kNoKnownYear{
    "aucune date dans ce qui est retenu\u00A0: il n’y a pas de temps à raconter",
    "no date in what is selected: there is no time to tell"};
constexpr Label kNothingToChart{"aucune ligne datée à dessiner", "no dated row to draw"};
constexpr Message<Count> kChartOnPages{
    "la figure tient sur {0} {0:page|pages}\u202F; une page plus grande (--page a3-portrait) en "
    "montre davantage d’un coup",
    "the figure takes {0} {0:page|pages}; a larger one (--page a3-portrait) shows more at once"};
constexpr Message<Count, std::string_view, std::string_view> kChartInFiles{
    "la figure tient sur {0} {0:page|pages}, de {1} à {2}\u202F; une page plus grande (--page "
    "a3-portrait) en montre davantage d’un coup",
    "the figure takes {0} {0:page|pages}, {1} to {2}; a larger one (--page a3-portrait) shows more "
    "at once"};
constexpr Message<Count> kFirstPageAlone{
    "seule la première page sur {0} est écrite ici\u202F; -o FICHIER les écrit toutes, --page "
    "a3-portrait en montre davantage d’un coup",
    "only the first of {0} pages is written here; -o FILE writes them all, --page a3-portrait "
    "shows more at once"};
constexpr Label kPageWithoutChart{"--page\u00A0: pour une figure (--chart)",
                                  "--page: for a figure (--chart)"};
constexpr Label kNoScreenPage{"--page screen\u00A0: une figure du temps est faite pour le papier",
                              "--page screen: a figure of time is made for paper"};

}  // namespace maillage::tool
