// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <fmt/ranges.h>

#include "maillage/base/suggestion.h"
#include "maillage/drawing/view.h"
#include "maillage/drawing/view_messages.h"

namespace maillage {
namespace {

constexpr Label kText{"un texte, ou { fr = \"…\", en = \"…\" }", "a text, or { fr = \"…\", en = \"…\" }"};
constexpr Label kTexts{"un texte ou une liste de textes", "a text or a list of texts"};
constexpr Label kDate{"2023, 2023-11 ou 25/11/2023, entre guillemets", "2023, 2023-11 or 25/11/2023, in quotes"};
constexpr Label kYesNo{"true ou false", "true or false"};
constexpr Label kNo{"false", "false"};
constexpr Label kNone{"none", "none"};
constexpr Label kAll{"tout", "everything"};
constexpr Label kOwn{"ce qu’en disent les données", "what the data say"};
constexpr Label kSection{"une section", "a section"};
constexpr Label kNothing{"rien", "nothing"};

constexpr std::array<ViewKey, 33> kKeys = {{
    {"",
     "data",
     "donnees",
     {"les données\u00A0: dossier, datapackage.json ou table", "the data: folder, datapackage.json or table"},
     {"un chemin, pris du dossier de la vue", "a path, from the folder of the view"},
     {"à donner", "to be given"}},
    {"",
     "output",
     "sortie",
     {"le fichier SVG à écrire\u202F; par défaut, à côté de la vue",
      "the SVG file to write; beside the view by default"},
     {"un chemin, pris du dossier de la vue", "a path, from the folder of the view"},
     {"le nom de la vue, en .svg", "the name of the view, in .svg"}},
    {"",
     "language",
     "langue",
     {"fr ou en\u202F; par défaut, celle de la commande", "fr or en; by default that of the command"},
     {"fr ou en", "fr or en"},
     {"celle de la commande", "that of the command"}},
    {"",
     "title",
     "titre",
     {"le titre\u202F; par défaut, celui des données", "the title; by default that of the data"},
     kText,
     kOwn},
    {"", "subtitle", "sous-titre", {"la ligne sous le titre", "the line under the title"}, kText, kNothing},
    {"",
     "source",
     "origine",
     {"d’où viennent les données\u202F; par défaut, ce qu’elles en disent",
      "where the data come from; by default what they say"},
     kText,
     kOwn},
    {"",
     "period",
     "epoque",
     {"la période en toutes lettres\u202F; par défaut, celle des données",
      "the period in words; by default that of the data"},
     kText,
     kOwn},
    {"",
     "page",
     "page",
     {"la feuille", "the sheet"},
     {"a4-portrait, a4-landscape, a3-portrait, a3-landscape ou screen",
      "a4-portrait, a4-landscape, a3-portrait, a3-landscape or screen"},
     {"a4-landscape", "a4-landscape"}},
    {"",
     "layout",
     "disposition",
     {"la façon de placer les acteurs", "how actors are placed"},
     {"stress, sfdp… (draw --help les nomme toutes)", "stress, sfdp… (draw --help names all)"},
     {"stress", "stress"}},
    {"",
     "seed",
     "graine",
     {"la graine du hasard", "the seed of chance"},
     {"un nombre entier, 0 ou plus", "a whole number, 0 or more"},
     {"1", "1"}},
    {"",
     "size",
     "taille",
     {"ce que montre la surface des marques", "what the area of the marks shows"},
     {"une mesure des acteurs (measure --list) ou none", "a measure of actors (measure --list) or none"},
     {"betweenness", "betweenness"}},
    {"",
     "colour",
     "couleur",
     {"ce que montre la couleur des acteurs", "what the colour of actors shows"},
     {"kind, none, community, component, form, place, une colonne de la table des acteurs ou une mesure des acteurs",
      "kind, none, community, component, form, place, a column of the actors’ table or a measure of actors"},
     {"kind\u00A0: leur type", "kind"}},
    {"",
     "shape",
     "marque",
     {"ce que montre la forme des marques", "what the shape of the marks shows"},
     {"kind ou none", "kind or none"},
     {"kind\u00A0: leur type", "kind"}},
    {"",
     "width",
     "epaisseur",
     {"ce que montre l’épaisseur des liens", "what the width of ties shows"},
     {"weight, none ou une mesure des liens (measure --list)", "weight, none or a measure of ties (measure --list)"},
     {"weight\u00A0: leur force", "weight: their strength"}},
    {"",
     "tie-style",
     "style-des-liens",
     {"ce que montrent la couleur et le tireté des liens", "what colour and dashes of ties show"},
     {"type, origin (lien direct ou projet commun) ou none", "type, origin (direct tie or shared project) or none"},
     kNone},
    {"",
     "routing",
     "trace",
     {"le chemin des liens", "the way of the ties"},
     {"straight (droit), curved (courbe) ou bundled (en faisceaux)", "straight, curved or bundled"},
     {"straight", "straight"}},
    {"",
     "thin",
     "allegement",
     {"ne trace que les liens qui comptent particulièrement pour un de leurs acteurs\u00A0: seuil du filtre de disparité",
      "draws only ties that matter to one of their actors in particular: level of the disparity filter"},
     {"un nombre entre 0 et 1\u00A0: 0.05 ne garde que peu de liens, 0.4 beaucoup",
      "a number between 0 and 1: 0.05 keeps few ties, 0.4 many"},
     {"tous les liens", "all ties"}},
    {"",
     "hulls",
     "contours",
     {"ce qui est entouré", "what is outlined"},
     {"projects, community, component, kind, form, place, une colonne de la table des acteurs ou none",
      "projects, community, component, kind, form, place, a column of the actors’ table or none"},
     kNone},
    {"",
     "hull-of",
     "contours-de",
     {"lesquels\u00A0: identifiants ou noms", "which of them: ids or names"},
     kTexts,
     {"les 12 plus grands", "the 12 largest"}},
    {"",
     "highlight",
     "accent",
     {"un acteur mis en avant, avec ses liens et ce que lui seul relie",
      "an actor pointed out, with its ties and what only it connects"},
     {"l’identifiant ou le nom d’un acteur", "the id or name of an actor"},
     kNothing},
    {"", "selection", "selection", {"ce qui compte", "what counts"}, kSection, kAll},
    {"selection", "projects", "projets", {"projets, par identifiant ou nom", "projects, by id or name"}, kTexts, kAll},
    {"selection", "sectors", "secteurs", {"secteurs des projets", "sectors of projects"}, kTexts, kAll},
    {"selection", "kinds", "types", {"types d’acteurs", "kinds of actors"}, kTexts, kAll},
    {"selection", "roles", "roles", {"rôles dans les projets", "roles in projects"}, kTexts, kAll},
    {"selection", "statuses", "statuts", {"statuts des projets", "statuses of projects"}, kTexts, kAll},
    {"selection", "since", "depuis", {"début de la période", "start of the period"}, kDate, kAll},
    {"selection", "until", "jusqu-a", {"fin de la période", "end of the period"}, kDate, kAll},
    {"",
     "network",
     "reseau",
     {"comment le réseau est construit", "how the network is built"},
     kSection,
     {"les réglages ci-dessous", "the settings below"}},
    {"network",
     "ties",
     "liens",
     {"d’où viennent les liens", "where ties come from"},
     {"both, direct ou participation", "both, direct or participation"},
     {"both\u00A0: la table des liens et les projets communs", "both: the table of ties and shared projects"}},
    {"network",
     "projection",
     "projection",
     {"ce que vaut un projet commun à k acteurs pour chaque paire",
      "what a project shared by k actors gives each pair"},
     {"newman (1/(k−1)) ou simple (1)", "newman (1/(k−1)) or simple (1)"},
     {"newman", "newman"}},
    {"network", "two-mode", "bimodal", {"les projets sont dessinés aussi", "projects are drawn too"}, kYesNo, kNo},
    {"network",
     "directed",
     "oriente",
     {"le sens des liens compte\u00A0: des flèches", "the direction of ties counts: arrows"},
     kYesNo,
     kNo},
}};

}  // namespace

std::span<const ViewKey> view_keys() { return kKeys; }

Text unknown_value(const std::string& word, const std::vector<std::string>& known) {
  if (const auto meant = closest(word, known)) return kUnknownValueSuggest(word, *meant);
  return kUnknownValue(word, fmt::format("{}", fmt::join(known, ", ")));
}

Text unsuited_measure(const std::string& measure, Label wanted) {
  return {kUnsuited.in(Language::french, measure, wanted.fr), kUnsuited.in(Language::english, measure, wanted.en)};
}

}  // namespace maillage
