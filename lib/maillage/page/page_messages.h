// SPDX-License-Identifier: GPL-3.0-or-later
// What a map to explore says where no JavaScript speaks.
#pragma once

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage {

constexpr Label kStillLead{
    "Cette carte s’explore dans un navigateur où JavaScript est permis\u00A0: rien n’est envoyé, tout est dans ce "
    "fichier. Sans lui, voici la figure et ses tableaux.",
    "This map can be explored in a browser that allows JavaScript: nothing is sent, everything is in this file. "
    "Without it, here are the figure and its tables."};
constexpr Message<Count, Count> kStillCounts{"{0} {0:acteur|acteurs}, {1} {1:lien|liens}",
                                             "{0} {0:actor|actors}, {1} {1:tie|ties}"};
constexpr Label kStillActors{"Acteurs", "Actors"};
constexpr Label kStillProjects{"Projets", "Projects"};
constexpr Label kStillSuggestions{"Liens à créer", "Links to make"};
constexpr Label kStillName{"Nom", "Name"};
constexpr Label kStillKind{"Type", "Kind"};
constexpr Label kStillPlace{"Lieu", "Place"};
constexpr Label kStillPartners{"Partenaires", "Partners"};
constexpr Label kStillParticipants{"Participants", "Participants"};
constexpr Label kStillDates{"Dates", "Dates"};
constexpr Label kStillPair{"Qui", "Who"};
constexpr Label kStillReason{"Pourquoi, et par qui", "Why, and through whom"};
constexpr Label kNoSuggestionsHere{
    "Aucune proposition\u00A0: elles se calculent entre acteurs seuls, sur des liens sans sens, ce que cette carte "
    "n’est pas.",
    "No suggestions: they are computed between actors alone, with ties that have no direction, which this map is not."};
constexpr Label kNotJudgedHere{
    "Ce que valent ces propositions n’a pas été éprouvé sur ces données\u00A0: ce sont des pistes à discuter.",
    "What these suggestions are worth was not tried on these data: they are leads to discuss."};

}  // namespace maillage
