// SPDX-License-Identifier: GPL-3.0-or-later
// What the command suggest says, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kSuggestAbout{
    "Les liens qui manquent\u00A0: qui devrait rencontrer qui, pourquoi, et par qui.",
    "The missing links: who should meet whom, why, and through whom."};
constexpr Label kSuggestFooter{
    "Exemples\u00A0:\n"
    "  maillage suggest mes-donnees\n"
    "  maillage suggest mes-donnees --aim resilience --format markdown -o liens-manquants.md\n"
    "  maillage suggest mes-donnees --project filiere-bois --exclude clusterjura\n"
    "  maillage suggest mes-donnees --evaluate",
    "Examples:\n"
    "  maillage suggest my-data\n"
    "  maillage suggest my-data --aim resilience --format markdown -o missing-links.md\n"
    "  maillage suggest my-data --project timber-chain --exclude clusterjura\n"
    "  maillage suggest my-data --evaluate"};
constexpr Label kSuggestOptions{"Suggestions\u00A0", "Suggestions"};
constexpr Label kAimHelp{
    "ce que les liens doivent apporter\u00A0: closure, les plus vraisemblables (par défaut)\u202F; "
    "bridge, rapprocher des parties éloignées\u202F; resilience, tenir sans l’acteur central",
    "what the ties are for: closure, the most likely ones (by default); bridge, to bring apart "
    "parts together; resilience, to hold without the hub"};
constexpr Label kSuggestTopHelp{"nombre de suggestions (10 par défaut)",
                                "number of suggestions (10 by default)"};
constexpr Label kForHelp{"les liens de cet acteur seulement", "ties of this actor only"};
constexpr Label kForProjectHelp{
    "les liens entre ceux de ce projet et ceux qui n’en sont pas\u202F; d’abord ceux qui lui "
    "conviennent (secteur, dispositif, financeur ou collectivité qui lui manque), en dernier ceux "
    "qui n’ont en commun que l’acteur central",
    "ties between those in this project and those who are not; first those that suit it (sector, "
    "framework, a funder or municipality it lacks), last those with only the hub in common"};
constexpr Label kBetweenHelp{"les liens entre ces deux types d’acteurs seulement",
                             "ties between these two kinds of actor only"};
constexpr Label kExcludeHelp{"aucun lien de cet acteur\u202F; peut être répété",
                             "no tie of this actor; may be repeated"};
constexpr Label kTiedOrganisationsHelp{
    "aussi les paires d’acteurs dont les organisations coopèrent déjà, par d’autres de leurs "
    "membres",
    "also pairs of actors whose organisations cooperate already, through other members"};
constexpr Label kImpossibleHelp{
    "table des paires à ne pas proposer\u00A0: colonnes de et vers, des acteurs par leur id ou "
    "leur nom",
    "table of pairs not to propose: columns from and to, actors by id or name"};
constexpr Label kHubHelp{
    "l’acteur dont le réseau devrait pouvoir se passer (par défaut, le premier intermédiaire)",
    "the actor the network should do without (by default the main go-between)"};
constexpr Label kFollowUpHelp{
    "table de ce que sont devenues des suggestions\u00A0: colonnes de, vers, issue (fait, déjà "
    "tenté, pas maintenant, impossible), date et par\u202F; elles ne sont plus proposées, sauf "
    "«\u00A0pas maintenant\u00A0», de nouveau proposées un an après",
    "table of what became of suggestions: columns from, to, outcome (done, tried, not now, "
    "impossible), date and by; these are not proposed again, except “not now”, proposed again a "
    "year later"};
constexpr Label kAsOfHelp{
    "le jour dont il s’agit (par défaut, celui des données)\u00A0: ce qui est fini compte comme "
    "coopération passée\u202F; d’un mois ou d’une année, n’importe quel jour\u202F; all, tout "
    "compte comme aujourd’hui",
    "the day it is about (by default that of the data): what is over counts as past cooperation; "
    "of a month or a year, any day; all, everything counts as of today"};
constexpr Label kAsOfAndSelection{
    "--as-of ne va pas avec --since, --until ni --status, qui disent déjà quand",
    "--as-of does not go with --since, --until or --status, which say when already"};
constexpr Label kAsOfAndPeriods{
    "--as-of ne va pas avec --before ni --after, qui disent déjà quand",
    "--as-of does not go with --before or --after, which say when already"};
constexpr Message<std::string_view> kBadAsOf{
    "--as-of\u00A0: «\u00A0{}\u00A0» n’est pas une date, par exemple 2025-11-25",
    "--as-of: '{}' is no date, for example 2025-11-25"};
constexpr Label kListFormatHelp{
    "table (par défaut à l’écran), markdown, html, pdf, csv, csv-excel (pour un tableur français), "
    "xlsx ou json\u202F; sinon d’après le nom du fichier",
    "table (by default on screen), markdown, html, pdf, csv, csv-excel (for a French spreadsheet), "
    "xlsx or json; else by the name of the file"};
constexpr Message<std::string_view, std::size_t, std::size_t> kTooManyForAim{
    "--aim {}\u00A0: mesurable jusqu’à {} acteurs, il y en a {}\u202F; --aim closure, ou "
    "choisissez une partie du réseau",
    "--aim {}: can be measured up to {} actors, there are {}; use --aim closure, or select a part "
    "of the network"};
constexpr Label kEvaluationOptions{"Épreuve\u00A0", "Evaluation"};
constexpr Label kEvaluateHelp{
    "au lieu de suggérer, dit ce que valent les scores\u00A0: retrouvent-ils des liens qu’on leur "
    "cache\u202F?",
    "instead of suggesting, tells what the scores are worth: do they find ties that are hidden "
    "from them?"};
constexpr Label kHideHelp{
    "ce qui est caché à la fois, où les liens viennent de projets\u00A0: des projets entiers (par "
    "défaut) ou une "
    "participation après l’autre",
    "what is hidden at a time, where ties come from projects: whole projects (by default) or one "
    "membership after another"};
constexpr Message<std::string_view> kBadHidden{"--hide {}\u00A0: projects ou memberships",
                                               "--hide {}: projects or memberships"};
constexpr Label kHiddenShareHelp{"part des liens cachée à chaque tirage (0,1 par défaut)",
                                 "share of the ties hidden in each draw (0.1 by default)"};
constexpr Label kEvaluationReplicatesHelp{"nombre de tirages (100 par défaut)",
                                          "number of draws (100 by default)"};
constexpr Label kAtHelp{
    "k de la précision\u00A0: les k premières paires (par défaut, autant que de liens cherchés)",
    "k of the precision: the first k pairs (by default as many as ties are sought)"};
constexpr Label kTrainHelp{
    "période d’après laquelle classer\u00A0: 2020..2022\u202F; avec --after, au lieu de cacher des "
    "liens",
    "period to rank by: 2020..2022; with --after, instead of hiding ties"};
constexpr Label kLaterHelp{"période dont les liens nouveaux sont cherchés\u00A0: 2023..2025",
                           "period whose new ties are sought: 2023..2025"};
constexpr Message<std::string_view> kOnlyEvaluating{"{} ne va qu’avec --evaluate",
                                                    "{} goes with --evaluate only"};
constexpr Message<std::string_view> kNotEvaluating{"{} ne va pas avec --evaluate",
                                                   "{} does not go with --evaluate"};
constexpr Message<std::string_view> kBadHiddenShare{
    "--share\u00A0: «\u00A0{}\u00A0» n’est pas une part entre 0 et 1, par exemple 0,1",
    "--share: '{}' is not a share between 0 and 1, for instance 0.1"};
constexpr Label kShareOfLater{"--share ne va pas avec --before et --after\u00A0: rien n’est caché",
                              "--share does not go with --before and --after: nothing is hidden"};
constexpr Label kNothingToHide{
    "rien à éprouver\u00A0: il faut au moins deux liens, et des acteurs que rien ne relie "
    "directement",
    "nothing to evaluate: it takes at least two ties, and actors that are not tied"};
constexpr Label kNothingLater{
    "rien à éprouver\u00A0: entre acteurs de la première période, la seconde n’apporte aucun lien "
    "nouveau",
    "nothing to evaluate: between actors of the first period, the second brings no new tie"};

// The evaluation
constexpr Label kSuggesting{"Recherche de liens", "Looking for links"};
constexpr Label kEvaluating{"épreuve des scores", "evaluating the scores"};

}  // namespace maillage::tool
