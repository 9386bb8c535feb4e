// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/language.h"

// The texts of the territory to fill in.
namespace maillage {

inline constexpr Label kNoteName{"Le nom sous lequel l’acteur est connu. Le même partout.",
                                 "The name by which the actor is known. The same everywhere."};
inline constexpr Label kNoteKind{"Choisissez, ou écrivez votre propre mot.", "Choose, or write a word of your own."};
inline constexpr Label kNotePlace{"La commune où se trouve l’acteur.", "The municipality where the actor is."};
inline constexpr Label kNoteCode{"Code INSEE de la commune, 5 caractères\u00A0: 39300. Ce n’est pas le code postal.",
                                 "INSEE code of the municipality, 5 characters: 39300. It is not the postal code."};
inline constexpr Label kNoteSiren{"Les 9 chiffres du SIREN, s’il est connu.", "The 9 digits of the SIREN, if known."};
inline constexpr Label kNoteBelongs{"De quel acteur il fait partie\u00A0: son nom.",
                                    "Which actor it is part of: its name."};
inline constexpr Label kNoteSource{"D’où vient ce que dit la ligne\u00A0: un document, une personne, une date.",
                                   "Where this row comes from: a document, a person, a date."};
inline constexpr Label kNoteNote{"Ce que vous voulez.", "Whatever you want."};
inline constexpr Label kNoteProjectName{
    "Le nom du projet. Le même dans «\u00A0Participations\u00A0» et «\u00A0Liens\u00A0».",
    "The name of the project. The same in \"Participations\" and \"Ties\"."};
inline constexpr Label kNoteCategory{"Une catégorie à vous\u00A0: étude, filière, événement…",
                                     "A category of your own: study, sector, event…"};
inline constexpr Label kNoteSectors{
    "Un ou plusieurs thèmes, séparés par des points-virgules\u00A0: alimentation;énergie.",
    "One or several themes, separated by semicolons: food;energy."};
inline constexpr Label kNoteStatus{"Où en est le projet.", "How far the project is."};
inline constexpr Label kNoteStart{"Début\u00A0: 2024, 11/2024 ou 25/11/2024.", "Start: 2024, 2024-11 or 2024-11-25."};
inline constexpr Label kNoteEnd{"Fin\u202F; vide si cela dure encore.", "End; empty if it goes on."};
inline constexpr Label kNoteProject{"Le projet\u00A0: choisissez ou écrivez son nom.",
                                    "The project: choose or write its name."};
inline constexpr Label kNoteActor{"L’acteur\u00A0: choisissez ou écrivez son nom.",
                                  "The actor: choose or write its name."};
inline constexpr Label kNoteRole{"Ce que l’acteur y fait.", "What the actor does there."};
inline constexpr Label kNoteTieType{
    "De quelle sorte est le lien, en vos mots\u00A0: financement, conseil, mise à disposition…",
    "What sort of tie it is, in your words: funding, advice, lending…"};
inline constexpr Label kNoteTieProject{"Le projet où ce lien s’est noué, s’il y en a un.",
                                       "The project in which this tie was made, if there is one."};
inline constexpr Label kNoteIntensity{"Sa force, un nombre\u202F; vide veut dire 1.",
                                      "Its strength, a number; empty means 1."};

// The grid
inline constexpr Label kMirrorTitle{"miroir", "mirror"};
inline constexpr Label kNoteMirror{"Le projet comparable d’un autre territoire, s’il y en a un\u00A0: son nom.",
                                   "The comparable project of another territory, if there is one: its name."};
inline constexpr Label kCriteriaSheet{"Criteres", "Criteria"};
inline constexpr Label kMarksSheet{"Notes", "Marks"};
inline constexpr Label kSenseMore{"plus", "more"};
inline constexpr Label kSenseLess{"moins", "less"};
inline constexpr Label kNoteCriterionId{
    "Un mot court. Celui d’une mesure des projets (project.leads…) se calcule et ne se note pas.",
    "A short word. That of a measure of projects (project.leads…) is reckoned and not marked."};
inline constexpr Label kNoteCriterionName{"Ce que l’on lira\u00A0: «\u00A0Gouvernance partagée\u00A0».",
                                          "What will be read: \"Shared governance\"."};
inline constexpr Label kNotePillar{"Le pilier dont il relève\u00A0: ancrage territorial, portage collectif…",
                                   "The pillar it belongs to: territorial roots, collective carrying…"};
inline constexpr Label kNoteWeight{"Son poids à côté des autres. Vide\u00A0: 1.",
                                   "Its weight beside the others. Empty: 1."};
inline constexpr Label kNoteScaleLow{"Le bas de l’échelle.", "The low end of the scale."};
inline constexpr Label kNoteScaleHigh{"Le haut de l’échelle.", "The high end of the scale."};
inline constexpr Label kNoteSense{"plus\u00A0: le haut de l’échelle est le mieux\u202F; moins\u00A0: le bas.",
                                  "more: the high end of the scale is the better one; less: the low end."};
inline constexpr Label kNoteMarkedProject{"Le nom ou l’identifiant du projet.", "The name or id of the project."};
inline constexpr Label kNoteMarkedCriterion{"Le nom ou l’id du critère.", "The name or id of the criterion."};
inline constexpr Label kNoteValue{
    "La note, sur l’échelle du critère. Vide ou n.c.\u00A0: on ne sait pas, ce n’est pas un zéro.",
    "The mark, on the scale of the criterion. Empty or n/a: not known, which is not a zero."};
inline constexpr Label kNoteMarkDate{"Quand on l’a notée. La dernière compte.",
                                     "When it was given. The last one counts."};

}  // namespace maillage
