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
constexpr ScoreWord kMirrorOf{"{}, miroir", "{}, mirror"};
constexpr ScoreWord kDifferenceOf{"{}, écart", "{}, difference"};
constexpr Label kYearColumn{"année", "year"};

constexpr Message<Count, Count> kScoreNote{
    "De 0, le moins bon de chaque échelle, à 1, le meilleur, sur {0} {0:critère|critères} en {1} {1:pilier|piliers}.",
    "From 0, the worst end of each scale, to 1, the best, over {0} {0:criterion|criteria} in {1} "
    "{1:pillar|pillars}."};
constexpr Label kBoundsNote{
    "Entre parenthèses, ce que serait le score si tout ce qui manque était au pire, puis au mieux.",
    "In brackets, what the score would be if all that is missing were at its worst, then at its best."};
constexpr ScoreWord kWeightsNote{"Poids déclarés des piliers\u00A0: {}.", "Declared weights of the pillars: {}."};
constexpr Message<Count, Count> kMissingNote{
    "Notes qui manquent\u00A0: {0} sur {1}\u202F; aucune n’est comptée comme un zéro.",
    "Missing marks: {0} of {1}; none of them is counted as a zero."};
constexpr Label kNoneMissingNote{"Aucune note ne manque.", "No mark is missing."};
constexpr Message<Count> kNoMarksNote{"{0} {0:projet n’a|projets n’ont} aucune note.",
                                      "{0} {0:project has|projects have} no mark at all."};
constexpr ScoreWord kOnNote{"Par ce qui était noté {}\u202F; les notes sans date comptent toujours.",
                            "By what was marked {}; marks without date always count."};
constexpr Label kAcceptabilityNote{
    "Part de tous les poids possibles des piliers sous laquelle le premier est devant (calcul exact).",
    "Share of all possible weights of the pillars under which the first stands above (exact)."};
constexpr Label kAcceptabilityBoundsNote{
    "Entre parenthèses, de la plus petite à la plus grande part selon ce que valent les notes qui manquent.",
    "In brackets, from the smallest to the largest share, depending on what the missing marks are."};
constexpr Message<std::string, std::string, std::string> kShareBounds{"{} ({} à {})", "{} ({} to {})"};
constexpr Label kShareUnknownNote{"«\u00A0–\u00A0»\u00A0: l’un des deux n’a aucune note dans un pilier.",
                                  "\"–\": one of the two has no mark at all in a pillar."};
constexpr Label kChangesNote{
    "Le pilier dont le poids doit changer le moins pour que les deux soient à égalité, les autres gardant leurs "
    "proportions. «\u00A0–\u00A0»\u00A0: aucun changement d’un seul poids n’y suffit.",
    "The pillar whose weight must change least for the two to be equal, the others keeping their proportions. \"–\": "
    "no change of one weight is enough."};
constexpr Label kEqualNote{"«\u00A0=\u00A0»\u00A0: les deux sont à égalité avec les poids déclarés.",
                           "\"=\": with the declared weights the two are equal."};
constexpr Label kNotToldNote{
    "Un point d’interrogation\u00A0: l’un des deux n’a aucune note dans un pilier\u202F; on ne peut pas dire "
    "ce que changerait un poids.",
    "\"?\": one of the two has no mark at all in a pillar; what a weight would change cannot be told."};
constexpr ScoreWord kMeasuredNote{"Critères calculés d’après les données, que personne n’a notés\u00A0: {}.",
                                  "Criteria reckoned from the data, which nobody marked: {}."};
constexpr Label kTimeNote{
    "Une ligne par année où une note du projet a sa date\u202F; les notes plus anciennes et celles sans date comptent "
    "aussi.",
    "A row per year in which a mark of the project has its date; earlier marks and those without date count too."};
constexpr ScoreWord kElsewhereNote{
    "Hors de la sélection, par leurs seules notes, sans les critères calculés\u00A0: {}.",
    "Outside the selection, by their marks alone, without the criteria that are reckoned: {}."};
constexpr ScoreWord kUnknownMirrorsNote{"Terrains miroirs qui ne sont pas dans la table des projets\u00A0: {}.",
                                        "Mirrors that are not in the table of projects: {}."};
constexpr Label kNoMirrors{"Aucun projet ne nomme de terrain miroir (colonne «\u00A0miroir\u00A0» des projets).",
                           "No project names a mirror (column \"mirror\" of the projects)."};
constexpr Label kNoDatedMarks{"Aucune note n’a de date.", "No mark has a date."};
constexpr ScoreWord kNoDatedMarksOn{"Aucune note n’a de date {}.", "No mark has a date {}."};

constexpr Label kDotsTitle{"Les projets par pilier", "Projects by pillar"};
constexpr Label kCellsTitle{"Les projets et les critères", "Projects and criteria"};
constexpr Label kDotsNote{
    "Lecture\u00A0: un point par projet et par pilier, plus à droite est meilleur\u202F; le trait va du moins bon au "
    "meilleur score possible selon ce que valent les notes qui manquent. Un point vide n’a aucune note.",
    "How to read: a dot per project and pillar, further right is better; the line reaches from the worst to the best "
    "score possible, depending on what the missing marks are. A hollow dot has no mark."};
constexpr Label kCellsNote{
    "Lecture\u00A0: une ligne par projet, le mieux noté en haut\u202F; une colonne par critère, rangée par pilier. "
    "Plus sombre est meilleur, une case vide n’a pas de note.",
    "How to read: a row per project, the best on top; a column per criterion, by pillar. Darker is better, an empty "
    "cell has no mark."};

}  // namespace maillage::reports
