// SPDX-License-Identifier: GPL-3.0-or-later
// What an atlas says, in both languages.
#pragma once

#include <array>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

/// In the order of AtlasOf.
constexpr std::array<Label, 3> kAtlasTitles = {{{"Atlas des acteurs", "Atlas of the actors"},
                                                {"Atlas des projets", "Atlas of the projects"},
                                                {"Atlas des communes", "Atlas of the communes"}}};
constexpr std::array<Message<Count>, 3> kAtlasLeads = {
    {{"{0} {0:acteur|acteurs}, dans l’ordre des noms, une page pour chacun\u00A0: avec qui il coopère, dans quels "
      "projets, "
      "la carte de ses partenaires et de leurs liens.",
      "{0} {0:actor|actors}, in the order of their names, a page for each: with whom it cooperates, in which projects, "
      "the map of its partners and their ties."},
     {"{0} {0:projet|projets}, dans l’ordre des noms, une page pour chacun\u00A0: qui y prend part et dans quel rôle, "
      "la "
      "carte de ceux qu’il réunit, avec tous leurs liens.",
      "{0} {0:project|projects}, in the order of their names, a page for each: who takes part and in which role, the "
      "map "
      "of those it brings together, with all their ties."},
     {"{0} {0:commune|communes}, dans l’ordre des noms, une page pour chacune\u00A0: les acteurs qui s’y trouvent, la "
      "carte de leurs partenaires et de leurs liens.",
      "{0} {0:commune|communes}, in the order of their names, a page for each: the actors that are there, the map of "
      "their partners and their ties."}}};
constexpr Label kNoPages{"Rien à montrer\u00A0: ce qui est retenu n’en a pas.",
                         "Nothing to show: what is selected has none."};
constexpr Label kIndexTitle{"Index", "Index"};
constexpr Label kIndexName{"nom", "name"};
constexpr Label kIndexPage{"page", "page"};
constexpr Message<Count, std::string_view> kPartnersOf{"**{0} {0:partenaire|partenaires}**\u00A0: {1}.",
                                                       "**{0} {0:partner|partners}**: {1}."};
constexpr Label kNoPartnerHere{"Aucun partenaire dans ces données.", "No partner in these data."};
constexpr Message<std::string_view, Count, Count> kBetweenOthers{
    "Sur {0} des plus courts chemins entre les autres\u00A0: au rang {1} sur {2}.",
    "On {0} of the shortest paths between the others: rank {1} of {2}."};
constexpr Message<Count> kAloneBetween{"Seul à relier directement {0} {0:paire|paires} d’acteurs.",
                                       "Alone in linking {0} {0:pair|pairs} of actors directly."};
constexpr Message<Count, std::string_view> kItsProjects{"**{0} {0:projet|projets}**\u00A0: {1}.",
                                                        "**{0} {0:project|projects}**: {1}."};
constexpr Message<std::string_view, std::string_view> kOfRole{"**{0}**\u00A0: {1}.", "**{0}**: {1}."};
constexpr Label kOtherRole{"participe", "takes part"};
constexpr Label kOtherRoles{"participent", "take part"};
constexpr Message<Count, std::string_view> kActorsThere{"**{0} {0:acteur|acteurs}**\u00A0: {1}.",
                                                        "**{0} {0:actor|actors}**: {1}."};
constexpr Message<std::string_view, Count, Count> kMapAround{
    "Carte autour de\u00A0: {0}. {1} {1:acteur|acteurs} et {2} {2:lien|liens}.",
    "Map around: {0}. {1} {1:actor|actors} and {2} {2:tie|ties}."};

}  // namespace maillage::reports
