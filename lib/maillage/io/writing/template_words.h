// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "maillage/base/language.h"

// The texts of the territory to fill in.
namespace maillage {

inline constexpr std::array<Label, 14> kReadMe = {{
    {"Bienvenue\u202F! Ce classeur décrit qui coopère avec qui sur votre territoire.",
     "Welcome! This workbook describes who cooperates with whom on your territory."},
    {"1. Acteurs\u00A0: une ligne par acteur (commune, association, entreprise, personne…). Seul le nom est "
     "indispensable.",
     "1. Actors: one row per actor (municipality, association, company, person…). Only the name is indispensable."},
    {"2. Projets\u00A0: une ligne par projet. Facultatif\u00A0: un projet peut n’être nommé que dans "
     "«\u00A0Participations\u00A0».",
     "2. Projects: one row per project. Optional: a project may be named in \"Participations\" alone."},
    {"3. Participations\u00A0: qui est dans quel projet, et dans quel rôle. Une ligne par acteur et par projet.",
     "3. Participations: who is in which project, and in which role. One row for each actor of each project."},
    {"4. Liens\u00A0: qui travaille directement avec qui, hors de tout projet ou dans un projet.",
     "4. Ties: who works directly with whom, outside of any project or in one."},
    {"Choisissez dans les listes, ou écrivez vos propres mots\u00A0: rien n’est refusé pour un mot.",
     "Choose from the lists, or write words of your own: nothing is refused for a word."},
    {"Écrivez un acteur partout avec le même nom\u202F; les listes des feuilles suivantes vous les proposent.",
     "Write an actor with the same name everywhere; the lists of the other sheets offer them."},
    {"Les dates\u00A0: 2024, 11/2024 ou 25/11/2024. Une case vide veut dire «\u00A0on ne sait pas\u00A0»\u202F; "
     "«\u00A0n.c.\u00A0», «\u00A0NA\u00A0» et «\u00A0à préciser\u00A0» aussi.",
     "Dates: 2024, 2024-11 or 2024-11-25. An empty cell means \"not known\"; \"n/a\" and \"?\" mean it too."},
    {"La ligne qui commence par «\u00A0(exemple)\u00A0» montre comment remplir. Elle n’est pas lue\u00A0: vous pouvez "
     "la laisser.",
     "The row that begins with \"(example)\" shows how to fill in. It is not read: you may leave it there."},
    {"Vous pouvez ajouter des colonnes (effectif, adhérent, thème…)\u00A0: elles sont gardées.",
     "You may add columns (staff, membership, theme…): they are kept."},
    {"Ne renommez pas les feuilles\u202F; vous pouvez en ajouter, elles seront laissées de côté.",
     "Do not rename the sheets; you may add some, they will be set aside."},
    {"Puis, dans l’ordre\u00A0: maillage check territoire.xlsx\u202F; maillage summary territoire.xlsx\u202F;",
     "Then, in this order: maillage check territory.xlsx; maillage summary territory.xlsx;"},
    {"maillage hub territoire.xlsx -o fiche.pdf\u202F; maillage draw territoire.xlsx -o carte.svg\u202F; maillage "
     "suggest territoire.xlsx.",
     "maillage hub territory.xlsx -o sheet.pdf; maillage draw territory.xlsx -o map.svg; maillage suggest "
     "territory.xlsx."},
    {"Rien ne quitte votre machine. N’écrivez de personnes que celles qui le veulent bien.",
     "Nothing leaves your machine. Write down only people who agree to it."},
}};

inline constexpr std::array<Label, 3> kReadMeOfGrid = {{
    {"5. Criteres\u00A0: une ligne par critère, avec son pilier, son poids et son échelle, de min à max.",
     "5. Criteria: one row per criterion, with its pillar, its weight and its scale, from min to max."},
    {"6. Notes\u00A0: une ligne par projet et par critère, chacun par son nom ou son id. Une note que l’on ne connaît "
     "pas\u00A0: laissez la case vide, ou écrivez «\u00A0n.c.\u00A0» ou «\u00A0NA\u00A0»\u202F; elle manque, elle ne "
     "vaut "
     "pas zéro.",
     "6. Marks: one row per project and criterion, each by its name or id. A mark that is not known: leave the cell "
     "empty, or write \"n/a\" or \"?\"; it is missing, it is not a zero."},
    {"Dans «\u00A0Projets\u00A0», la colonne miroir nomme le projet comparable d’un autre territoire, s’il y en a un.",
     "In \"Projects\", the column mirror names the comparable project of another territory, if there is one."},
}};
inline constexpr Label kReadMeScore{"Pour noter les projets par la grille\u00A0: maillage score territoire.xlsx.",
                                    "To score projects by the grid: maillage score territory.xlsx."};
inline constexpr Label kReadMeNoGrid{
    "Pour noter les projets par une grille (criteres, notes)\u00A0: maillage init grille.xlsx --with-grid.",
    "To score projects by a grid (criteria, marks): maillage init grid.xlsx --with-grid."};

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
