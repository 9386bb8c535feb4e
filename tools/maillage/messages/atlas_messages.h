// SPDX-License-Identifier: GPL-3.0-or-later
// What the command atlas says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

constexpr Label kAtlasAbout{
    "Écrit un atlas\u00A0: une page et une carte pour chaque acteur, projet ou commune.",
    "Write an atlas: a page and a map for each actor, project or commune."};
constexpr Label kAtlasFooter{
    "Exemples\u00A0:\n"
    "  maillage atlas mes-donnees -o atlas.pdf\n"
    "  maillage atlas mes-donnees --show collectivité -o collectivites.pdf\n"
    "  maillage atlas mes-donnees --of projects -o projets.pdf",
    "Examples:\n"
    "  maillage atlas my-data -o atlas.pdf\n"
    "  maillage atlas my-data --show municipality -o municipalities.pdf\n"
    "  maillage atlas my-data --of projects -o projects.pdf"};
constexpr Label kAtlasOptions{"Atlas\u00A0", "Atlas"};
constexpr Label kAtlasOfHelp{
    "de quoi\u00A0: actors (les acteurs, par défaut), projects (les projets) ou communes (celles "
    "où "
    "se trouvent des acteurs)",
    "of what: actors (by default), projects or communes (those where actors are)"};
constexpr Label kAtlasFormatHelp{"pdf, html ou markdown", "pdf, html or markdown"};
constexpr Label kShowOfActors{
    "--show choisit des acteurs\u00A0: pas avec --of projects ou communes",
    "--show chooses actors: not with --of projects or communes"};
constexpr Message<Count, Count> kTooManyPages{
    "un atlas de {0} pages\u00A0: au plus {1}\u202F; choisissez avec --show, --kind ou --project",
    "an atlas of {0} pages: at most {1}; choose by --show, --kind or --project"};
constexpr Label kDrawingAtlas{"Atlas", "Atlas"};

}  // namespace maillage::tool
