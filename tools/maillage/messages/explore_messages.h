// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Label kExploreAbout{
    "Écrit la carte à explorer et à envoyer\u00A0: un seul fichier HTML, sans rien d’autre.",
    "Write the map to explore and to send: one HTML file, with nothing else."};
constexpr Label kExploreFooter{
    "Le fichier s’ouvre dans un navigateur, sans réseau\u00A0: chercher, choisir par type, "
    "projet,\n"
    "rôle ou période, voir les voisins, le chemin d’un acteur à l’autre, ce que le hub est seul à\n"
    "relier, les liens à créer, les fiches et les tableaux\u202F; en français et en anglais.\n"
    "\n"
    "Exemples\u00A0:\n"
    "  maillage explore mes-donnees -o carte.html\n"
    "  maillage explore graphs/ecosystem.toml -o carte.html",
    "The file opens in a browser, without a network: search, choose by kind, project, role or\n"
    "period, see neighbours, the way from one actor to another, what only the hub links, links to\n"
    "make, sheets and tables; in French and English.\n"
    "\n"
    "Examples:\n"
    "  maillage explore my-data -o map.html\n"
    "  maillage explore graphs/ecosystem.toml -o map.html"};
constexpr Label kNoPeriodsToExplore{
    "une carte à explorer montre un seul réseau, dont on choisit la période dans la page\u202F; "
    "retirez "
    "«\u00A0periods\u00A0» de la vue",
    "a map to explore shows one network, of which the page chooses the period; take 'periods' out "
    "of "
    "the view"};
constexpr Message<std::string_view, Count, Count> kExplorable{
    "{0} écrit\u00A0: {1} {1:acteur|acteurs}, {2} {2:lien|liens}, à ouvrir dans un navigateur",
    "{0} written: {1} {1:actor|actors}, {2} {2:tie|ties}, to be opened in a browser"};

}  // namespace maillage::tool
