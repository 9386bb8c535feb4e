// SPDX-License-Identifier: GPL-3.0-or-later
// What scores say, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

using ScoreWord = Message<std::string_view>;

constexpr Label kScoredProject{"projet", "project"};
constexpr Label kWholeColumn{"ensemble", "whole"};
constexpr Label kMarkedColumn{"notés", "marked"};
constexpr ScoreWord kLowOf{"{}, au moins", "{}, at least"};
constexpr ScoreWord kHighOf{"{}, au plus", "{}, at most"};
constexpr Label kCriterionColumn{"critère", "criterion"};
constexpr Label kPillarColumn{"pilier", "pillar"};
constexpr Label kWeightColumn{"poids", "weight"};
constexpr Label kLowColumn{"min", "min"};
constexpr Label kHighColumn{"max", "max"};
constexpr Label kSenseColumn{"sens", "sense"};
constexpr Label kMore{"plus", "more"};
constexpr Label kLess{"moins", "less"};
constexpr Label kGridSourceColumn{"source", "source"};
constexpr Label kMarkedProjectsColumn{"projets notés", "projects marked"};
constexpr Label kUpperColumn{"projet", "project"};
constexpr Label kLowerColumn{"devant", "above"};
constexpr Label kShareColumn{"part des poids", "share of the weights"};
constexpr Label kShareLowColumn{"part, au moins", "share, at least"};
constexpr Label kShareHighColumn{"part, au plus", "share, at most"};
constexpr Label kBehindColumn{"suivi de", "followed by"};
constexpr Label kNowColumn{"poids du pilier", "weight of the pillar"};
constexpr Label kNeededColumn{"poids où ils sont à égalité", "weight at which they are equal"};
constexpr Label kMissingMayColumn{"les notes qui manquent peuvent l’inverser", "missing marks may reverse it"};
constexpr Label kMirrorColumn{"terrain miroir", "mirror"};
constexpr ScoreWord kDifferenceOf{"{}, écart", "{}, difference"};
constexpr Label kYearColumn{"année", "year"};

constexpr Message<Count, Count> kScoreNote{
    "De 0 (le pire bout de chaque échelle) à 1 (le meilleur), sur {0} {0:critère|critères} en {1} {1:pilier|piliers}. "
    "Entre parenthèses, de ce que serait le score si tout ce qui manque était au pire à ce qu’il serait au "
    "mieux\u00A0: une "
    "note qui manque n’est jamais un zéro.",
    "From 0 (the worst end of each scale) to 1 (the best), over {0} {0:criterion|criteria} in {1} {1:pillar|pillars}. "
    "In "
    "brackets, from what the score would be if all that is missing were worst to what it would be if it were best: a "
    "mark "
    "that is missing is never a zero."};
constexpr ScoreWord kWeightsNote{"Poids déclarés des piliers\u00A0: {}.", "Declared weights of the pillars: {}."};
constexpr Message<Count, Count> kMissingNote{"Notes qui manquent\u00A0: {0} sur {1}.", "Missing marks: {0} of {1}."};
constexpr Message<Count> kNoMarksNote{"{0} {0:projet n’a|projets n’ont} aucune note.",
                                      "{0} {0:project has|projects have} no mark at all."};
constexpr ScoreWord kOnNote{"Par ce qui était noté {}\u202F; les notes sans date comptent toujours.",
                            "By what was marked {}; marks without date always count."};
constexpr Label kAcceptabilityNote{
    "Part de tous les poids possibles des piliers sous laquelle le premier est devant (calcul exact)\u202F; entre "
    "parenthèses, selon ce que valent les notes qui manquent.",
    "Share of all possible weights of the pillars under which the first stands above (exact); in brackets, depending "
    "on "
    "what the missing marks are."};
constexpr Label kChangesNote{
    "Le pilier dont le poids doit changer le moins pour que les deux soient à égalité, les autres gardant leurs "
    "proportions. Sans pilier\u00A0: aucun changement d’un seul poids n’y suffit.",
    "The pillar whose weight must change least for the two to be equal, the others keeping their proportions. Without "
    "a "
    "pillar: no change of one weight is enough."};
constexpr Label kNoMirrors{"Aucun projet ne nomme de terrain miroir (colonne «\u00A0miroir\u00A0» des projets).",
                           "No project names a mirror (column \"mirror\" of the projects)."};
constexpr Label kNoDatedMarks{"Aucune note n’a de date.", "No mark has a date."};

constexpr Label kDotsTitle{"Les projets par pilier", "Projects by pillar"};
constexpr Label kCellsTitle{"Les projets et les critères", "Projects and criteria"};
constexpr Label kDotsNote{
    "Lecture\u00A0: un point par projet et par pilier, plus à droite est meilleur\u202F; le trait va de ce que serait "
    "le score si "
    "tout ce qui manque était au pire à ce qu’il serait au mieux. Un point vide n’a aucune note.",
    "How to read: a dot per project and pillar, further right is better; the line reaches from what the score would be "
    "if "
    "all that is missing were worst to what it would be if it were best. A hollow dot has no mark."};
constexpr Label kCellsNote{
    "Lecture\u00A0: une ligne par projet, le mieux noté en haut\u202F; une colonne par critère, rangée par pilier. "
    "Plus sombre est "
    "meilleur, une case vide n’a pas de note.",
    "How to read: a row per project, the best on top; a column per criterion, by pillar. Darker is better, an empty "
    "cell has "
    "no mark."};

}  // namespace maillage::reports
