// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet of a comparison says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

constexpr Message<std::string_view> kQcaTitle{"Ce qui mène à «\u00A0{}\u00A0», et à son contraire",
                                              "What leads to “{}”, and to its opposite"};
constexpr Message<Count, Count, Count, Count> kQcaSize{
    "{0} cas, {1} {1:condition|conditions}, {2} configurations observées sur {3} possibles.",
    "{0} {0:case|cases}, {1} {1:condition|conditions}, {2} of {3} possible configurations observed."};
constexpr Message<std::string_view, std::string_view, Count> kQcaCuts{
    "Une configuration compte comme suffisante à partir d’une inclusion de {0} et d’une PRI de {1}, avec au moins {2} "
    "cas.",
    "A configuration counts as sufficient from an inclusion of {0} and a PRI of {1} on, with at least {2} "
    "{2:case|cases}."};
constexpr Message<std::string_view, std::string_view> kQcaExpected{"Ce qui est attendu de {0}\u00A0: {1}.",
                                                                   "What is expected of {0}: {1}."};
constexpr Label kNothingExpected{
    "Sans attente, la solution intermédiaire garde toutes les conditions de la conservatrice.",
    "Without expectations, the intermediate solution keeps all conditions of the conservative one."};
constexpr Message<Count, std::string_view> kQcaSetAside{"Cas laissés de côté faute de valeur ({0})\u00A0: {1}.",
                                                        "Cases set aside for lack of a value ({0}): {1}."};
constexpr Message<std::string_view> kQcaForBoth{
    "Configurations suffisantes à la fois pour le résultat et pour son contraire, donc pour aucun\u00A0: {}.",
    "Configurations sufficient both for the outcome and for its opposite, hence for neither: {}."};
constexpr Message<std::string_view> kNothingPositive{
    "Aucune configuration n’atteint la coupe pour {}\u00A0: rien à expliquer à ce niveau d’exigence.",
    "No configuration reaches the cut for {}: nothing to explain at this level."};

// Sections
constexpr Label kCalibrationTitle{"Conditions et calage", "Conditions and calibration"};
constexpr Message<std::string_view> kNecessityTitle{"Ce qu’il faut pour {}", "What is needed for {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> kNecessityNote{
    "Expressions présentes quand le résultat l’est\u00A0: inclusion d’au moins {0}, pertinence (RoN) d’au moins {1}, "
    "couverture d’au moins {2}.",
    "Expressions that are there whenever the outcome is: inclusion of at least {0}, relevance (RoN) of at least {1}, "
    "coverage of at least {2}."};
constexpr Label kNothingNeeded{"Rien n’est nécessaire à ces niveaux.", "Nothing is needed at these levels."};
constexpr Message<std::string_view> kTruthTitle{"Table de vérité de {}", "Truth table of {}"};
constexpr Label kTruthNote{
    "Sortie\u00A0: 1 suffisante, 0 non, point d’interrogation\u00A0: trop peu de cas. «\u00A0Contre\u00A0»\u00A0: les "
    "cas qui contredisent la sortie.",
    "Output: 1 sufficient, 0 not, question mark: too few cases. “Against”: the cases that contradict the output."};
constexpr Message<std::string_view> kSolutionsTitle{"Solutions de {}", "Solutions of {}"};
constexpr Label kSolutionsNote{
    "Tous les modèles au plus petit nombre de termes\u202F; à égalité, les données ne permettent pas de choisir. "
    "Typiques\u00A0: cas du terme et du résultat\u202F; affaiblis\u00A0: moins dans le résultat que dans le "
    "terme\u202F; déviants\u00A0: dans le terme, pas dans le résultat\u202F; inexpliqués\u00A0: dans le résultat, dans "
    "aucun terme.",
    "All models with the fewest terms; among equals, the data do not choose. Typical: cases of the term and of the "
    "outcome; weaker: less in the outcome than in the term; deviant: in the term, not in the outcome; unexplained: in "
    "the outcome, in no term."};
constexpr Message<std::string_view, Count> kMoreModels{
    "{0}\u00A0: {1} premiers modèles montrés\u202F; il y en a d’autres, tous aussi courts.",
    "{0}: the first {1} models shown; there are more, all as short."};
constexpr Message<std::string_view> kUnprovenModels{
    "{}\u00A0: la recherche a été arrêtée\u202F; ces modèles sont des solutions, mais de plus courtes ne sont pas "
    "exclues.",
    "{}: the search was stopped; these models are solutions, but shorter ones are not ruled out."};
constexpr Message<std::string_view> kSomePairs{
    "{}\u00A0: seules les premières paires de modèles conservateurs et parcimonieux ont été suivies.",
    "{}: only the first pairs of conservative and parsimonious models were followed."};
constexpr Message<std::string_view, std::string_view> kUncoveredConfigurations{
    "{0}\u00A0: configurations qu’aucun terme ne distingue des autres\u00A0: {1}.",
    "{0}: configurations that no term tells from the others: {1}."};
constexpr Message<std::string_view> kCounterfactualsTitle{"Configurations jamais observées, supposées pour {}",
                                                          "Configurations never observed, assumed for {}"};
constexpr Message<std::string_view, Count, std::string_view> kEasyCounterfactuals{
    "{0}, conformes aux attentes (faciles), {1}\u00A0: {2}", "{0}, in line with expectations (easy), {1}: {2}"};
constexpr Message<std::string_view, Count, std::string_view> kDifficultCounterfactuals{
    "{0}, supposées par la seule solution parcimonieuse (difficiles), {1}\u00A0: {2}",
    "{0}, assumed by the parsimonious solution alone (difficult), {1}: {2}"};
constexpr Message<std::string_view> kTooManyCounterfactuals{"{}\u00A0: trop nombreuses pour être énumérées",
                                                            "{}: too many to be listed"};
constexpr Label kNoCounterfactuals{"Aucune.", "None."};
constexpr Message<std::string_view, std::string_view> kUntenableTerms{"Écartées de l’analyse renforcée, {0}\u00A0: {1}",
                                                                      "Left out of the enhanced analysis, {0}: {1}"};
constexpr Label kWhyImpossible{"dites impossibles", "said to be impossible"};
constexpr Label kWhyAgainstNecessity{"contraires à une condition nécessaire", "against a necessary condition"};
constexpr Label kWhyContradictory{"supposées aussi pour le contraire", "assumed for the opposite too"};
constexpr Message<std::string_view> kCutsTitle{"Si l’on coupait ailleurs, pour {}", "With other cuts, for {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> kCutsHold{
    "Les solutions tiennent pour une coupe d’inclusion {0}, une coupe de PRI {1} et un nombre de cas {2}.",
    "The solutions hold for an inclusion cut {0}, a PRI cut {1} and a number of cases {2}."};
constexpr Message<std::string_view> kRemovalsTitle{"Sans un cas, pour {}", "Without one case, for {}"};
constexpr Message<Count, Count> kRemovalsChange{
    "Retirer un seul cas change une solution pour {0} des {1} cas\u202F; les voici.",
    "Taking away one case changes a solution for {0} of the {1} cases; here they are."};
constexpr Label kNoRemovalChanges{"Aucun cas, retiré seul, ne change une solution.",
                                  "No case, taken away alone, changes a solution."};
constexpr Label kRemovalsUnknown{
    "«\u00A0Inconnue\u00A0»\u00A0: tous les modèles n’ont pu être énumérés, et ceux qui le sont tiennent encore.",
    "“Unknown”: not all models could be listed, and those that are still hold."};
constexpr Message<std::string_view> kAnchorsTitle{"Si l’on calait autrement, pour {}", "With other anchors, for {}"};
constexpr Label kAnchorsNote{
    "Chaque ancre est déplacée seule\u00A0: une ancre de trois par pas de 2,5\u00A0% de l’écart entre exclusion et "
    "inclusion, jusqu’à 25\u00A0%\u202F; un seuil, d’une valeur observée à la suivante.",
    "Each anchor is moved alone: an anchor of three by steps of 2.5% of the way from exclusion to inclusion, up to "
    "25%; a threshold, from one observed value to the next."};
constexpr Label kNoAnchors{"Les degrés d’appartenance sont donnés tels quels\u00A0: aucune ancre à déplacer.",
                           "Memberships are given as they are: no anchor to move."};
constexpr Label kQcaReferences{"Références", "References"};

// Columns
constexpr Label kConditionColumn{"condition", "condition"};
constexpr Label kMethodColumn{"calage", "calibration"};
constexpr Label kInsideColumn{"cas dedans", "cases in"};
constexpr Label kExpressionColumn{"expression", "expression"};
constexpr Label kInclusionColumn{"inclusion", "inclusion"};
constexpr Label kPriColumn{"PRI", "PRI"};
constexpr Label kRelevanceColumn{"RoN", "RoN"};
constexpr Label kCoverageColumn{"couverture", "coverage"};
constexpr Label kUniqueColumn{"propre", "unique"};
constexpr Label kOutcomeColumn{"résultat", "outcome"};
constexpr Label kOutputColumn{"sortie", "output"};
constexpr Label kNumberColumn{"n", "n"};
constexpr Label kCasesColumn{"cas", "cases"};
constexpr Label kAgainstColumn{"contre", "against"};
constexpr Label kSolutionColumn{"solution", "solution"};
constexpr Label kModelColumn{"modèle", "model"};
constexpr Label kTermColumn{"terme", "term"};
constexpr Label kTypicalColumn{"typiques", "typical"};
constexpr Label kWeakerColumn{"affaiblis", "weaker"};
constexpr Label kDeviantColumn{"déviants", "deviant"};
constexpr Label kUnexplainedColumn{"inexpliqués", "unexplained"};
constexpr Label kDoubtColumn{"ce qu’on change", "what is altered"};
constexpr Label kPlaceColumn{"où", "where"};

// Words
constexpr Label kConservative{"conservatrice", "conservative"};
constexpr Label kParsimonious{"parcimonieuse", "parsimonious"};
constexpr Label kIntermediate{"intermédiaire", "intermediate"};
constexpr Label kEnhancedParsimonious{"parcimonieuse renforcée", "enhanced parsimonious"};
constexpr Label kEnhancedIntermediate{"intermédiaire renforcée", "enhanced intermediate"};
constexpr Label kGivenCalibration{"appartenance donnée", "membership as given"};
constexpr Message<Count> kLevelsCalibration{"{0} niveaux", "{0} levels"};
constexpr Message<std::string_view> kDirectCalibration{"directe\u00A0: {}", "direct: {}"};
constexpr Message<std::string_view> kLinearCalibration{"linéaire\u00A0: {}", "linear: {}"};
constexpr Message<std::string_view> kThresholdCalibration{"seuils\u00A0: {}", "thresholds: {}"};
constexpr Label kInclusionCutName{"inclusion", "inclusion"};
constexpr Label kPriCutName{"PRI", "PRI"};
constexpr Label kCaseCutName{"nombre de cas", "number of cases"};
constexpr Message<std::string_view, std::string_view> kFromTo{"de plus de {} à {}", "from above {} to {}"};
constexpr Message<std::string_view> kUpTo{"jusqu’à {}", "up to {}"};
constexpr Message<std::string_view> kMoreThan{"de plus de {}", "above {}"};
constexpr Label kAnywhere{"quelconque", "anywhere"};
constexpr Label kSameSolution{"inchangée", "unchanged"};
constexpr Label kUnknownSolution{"inconnue", "unknown"};
constexpr Label kOrModels{" ou ", " or "};
constexpr Message<std::string_view, Count> kAndMoreModels{"{0} ou {1} {1:autre|autres}", "{0} or {1} {1:other|others}"};
constexpr Message<std::string_view, Count> kAndOtherCases{"{0} + {1} {1:autre|autres}", "{0} + {1} {1:other|others}"};
constexpr Message<Count> kTermsBelow{"{0} termes, ci-dessous", "{0} terms, below"};
constexpr Message<Count> kManyTerms{"changée, {0} termes", "changed, {0} terms"};
constexpr Message<std::string_view> kAmongOthers{"{} (parmi d’autres)", "{} (among others)"};
constexpr Message<std::string_view> kNotProven{"{} (non prouvée)", "{} (not proven)"};
constexpr Message<Count> kWithoutOthers{"sans l’un de {0} autres cas", "without one of {0} other cases"};
constexpr Label kWithoutCase{"sans le cas", "without the case"};
constexpr Message<std::string_view, std::string_view> kAnchorMoved{"ancre de {}\u00A0: {}", "anchor of {}: {}"};
constexpr Message<std::string_view, std::string_view> kHoldsUntil{"tient jusqu’à {}, change à {}",
                                                                  "holds until {}, changes at {}"};
constexpr Message<std::string_view> kHoldsAsTried{"tient jusqu’à {}, aussi loin qu’on ait essayé",
                                                  "holds until {}, as far as was tried"};
constexpr Message<std::string_view> kWithLabel{"{} (ici)", "{} (here)"};

}  // namespace maillage::reports
