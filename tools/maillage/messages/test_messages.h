// SPDX-License-Identifier: GPL-3.0-or-later
// What the command test says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

// The command line
constexpr Label kTestAbout{
    "Éprouve les mesures\u00A0: plus que le hasard\u202F? et si des données manquaient\u202F?",
    "Put measures to the test: more than chance? and what if data were missing?"};
constexpr Label kTestFooter{
    "Exemples\u00A0:\n"
    "  maillage test mes-donnees --against kinds --of network\n"
    "  maillage test mes-donnees --against rewiring --measures betweenness,constraint --top 10\n"
    "  maillage test mes-donnees --against missing-ties --share 0,2 --measures betweenness\n"
    "\n"
    "Chaque mesure est refaite sur des réseaux tirés au hasard, toujours les mêmes pour une même "
    "graine\u00A0:\n"
    "  kinds           les types sont redistribués entre les acteurs, les liens restent\n"
    "  rewiring        les participations sont redistribuées, chaque acteur garde son nombre de "
    "projets et chaque projet\n"
    "                  son nombre de participants\u202F; les liens directs aussi, chaque acteur "
    "garde le nombre des siens\n"
    "  missing-ties    une part des participations et des liens directs manque\n"
    "  missing-actors  une part des acteurs manque, avec leurs participations et leurs liens",
    "Examples:\n"
    "  maillage test my-data --against kinds --of network\n"
    "  maillage test my-data --against rewiring --measures betweenness,constraint --top 10\n"
    "  maillage test my-data --against missing-ties --share 0.2 --measures betweenness\n"
    "\n"
    "Each measure is taken again on networks drawn at random, always the same for the same seed:\n"
    "  kinds           kinds are dealt out anew among the actors, ties stay\n"
    "  rewiring        participations are dealt out anew, each actor keeps its number of projects "
    "and each project its\n"
    "                  number of participants; direct ties as well, each actor keeps its number of "
    "them\n"
    "  missing-ties    a share of the participations and direct ties is missing\n"
    "  missing-actors  a share of the actors is missing, with their participations and ties"};
constexpr Label kTestOptions{"Épreuve\u00A0", "Test"};
constexpr Label kAgainstHelp{
    "contre quoi\u00A0: kinds, rewiring (par défaut), missing-ties ou missing-actors",
    "against what: kinds, rewiring (by default), missing-ties or missing-actors"};
constexpr Label kTestOfHelp{
    "ce que l’on éprouve\u00A0: les acteurs (actors, par défaut), le réseau (network), ou l’indice "
    "E-I de chaque type (kinds)",
    "what is tested: actors (by default), the network, or the E-I index of each kind (kinds)"};
constexpr Label kTestMeasuresHelp{
    "mesures voulues, séparées par des virgules (par défaut, celles que l’épreuve concerne)\u202F; "
    "maillage measure --list les nomme",
    "measures wanted, separated by commas (by default those that the test is about); maillage "
    "measure --list names them"};
constexpr Label kReplicatesHelp{
    "nombre de tirages (999 par défaut\u202F; 200 quand des données manquent\u202F; moins dans les "
    "très grands réseaux)",
    "number of draws (999 by default; 200 for missing data; fewer in very large networks)"};
constexpr Label kShareHelp{
    "part des participations et liens, ou des acteurs, qui manque, entre 0 et 1 (0,1 par défaut)",
    "share of the participations and ties, or actors, that is missing, between 0 and 1 (0.1 by "
    "default)"};
constexpr Label kKeepHelp{
    "avec rewiring\u00A0: dans un projet, un acteur n’en remplace qu’un autre de même rôle "
    "(roles), qu’un autre entré la même année (dates), ou les deux",
    "with rewiring: in a project, an actor replaces only another one of the same role (roles), "
    "only one that joined in the same year (dates), or both"};
constexpr Label kTestTopHelp{"les N acteurs les plus intermédiaires seulement",
                             "the N actors most between others only"};

// Misspelt commands
constexpr Message<std::string_view, std::string_view> kOptionAgainst{
    "{} ne va pas avec --against {}", "{} does not go with --against {}"};
constexpr Label kNoReplicates{"--replicates\u00A0: il faut au moins un tirage",
                              "--replicates: at least one draw is needed"};
constexpr Message<std::string_view> kBadMissingShare{
    "--share\u00A0: «\u00A0{}\u00A0» n’est pas un nombre entre 0 et 1 (0,1 par exemple)",
    "--share: '{}' is not a number between 0 and 1 (0.1 for instance)"};
constexpr Label kNoKindTests{
    "--against kinds\u00A0: les projets n’ont pas de type\u202F; retirez --two-mode",
    "--against kinds: projects have no kind; leave --two-mode out"};

// Results
constexpr Label kTesting{"Épreuve", "Testing"};

}  // namespace maillage::tool
