// SPDX-License-Identifier: GPL-3.0-or-later
// What the command test says, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

// Results
constexpr Label kObservedColumn{"observé", "observed"};
constexpr Label kRankColumn{"rang", "rank"};
constexpr Label kMedianColumn{"médiane", "median"};
constexpr Label kLowColumn{"5\u00A0%", "5%"};
constexpr Label kHighColumn{"95\u00A0%", "95%"};
constexpr Message<std::string_view> kAgainstKinds{
    "Attendu et écart-type\u00A0: moyenne et dispersion de {} redistributions des types entre les acteurs, les liens "
    "restant ce qu’ils sont.",
    "Expected and standard deviation: mean and spread of {} ways of dealing the kinds out anew among the actors, ties "
    "staying as they are."};
constexpr Message<std::string_view> kAgainstRewiring{
    "Attendu et écart-type\u00A0: moyenne et dispersion de {} réseaux tirés au hasard où chaque acteur garde son "
    "nombre de liens.",
    "Expected and standard deviation: mean and spread of {} networks drawn at random in which each actor keeps its "
    "number of ties."};
constexpr Message<std::string_view> kAgainstParticipations{
    "Attendu et écart-type\u00A0: moyenne et dispersion de {} réseaux tirés au hasard où chaque acteur garde son "
    "nombre de projets et chaque projet son nombre de participants.",
    "Expected and standard deviation: mean and spread of {} networks drawn at random in which each actor keeps its "
    "number of projects and each project its number of participants."};
constexpr Message<std::string_view> kAgainstBoth{
    "Attendu et écart-type\u00A0: moyenne et dispersion de {} réseaux tirés au hasard où chaque acteur garde ses "
    "nombres de projets et de liens directs, et chaque projet son nombre de participants.",
    "Expected and standard deviation: mean and spread of {} networks drawn at random in which each actor keeps its "
    "numbers of projects and of direct ties, and each project its number of participants."};
constexpr Label kKeptRoles{"Chaque acteur garde aussi ses rôles.", "Each actor keeps its roles as well."};
constexpr Label kKeptDates{"Chaque acteur garde aussi les années où commencent ses participations.",
                           "Each actor keeps the years in which its participations start as well."};
constexpr Label kExact{"Toutes les redistributions ont été comptées\u00A0: p est exact.",
                       "All ways of dealing them out were counted: p is exact."};
constexpr Label kTwoSided{
    "p\u00A0: probabilité, au hasard, d’un écart au moins aussi grand, dans un sens ou dans l’autre.",
    "p: probability, by chance, of a difference at least as large, one way or the other."};
constexpr Message<std::string> kEstimatedTests{
    "L’intermédiarité normalisée est une estimation, à {} près, dans le réseau observé comme dans chaque tirage, et p "
    "compare ces estimations.",
    "Normalised betweenness is an estimate, within {}, in the observed network as in each draw, and p compares these "
    "estimates."};
constexpr Message<std::string> kEstimatedDraws{
    "Dans chaque tirage, l’intermédiarité normalisée est une estimation, à {} près\u00A0: les intervalles en sont plus "
    "larges.",
    "In each draw normalised betweenness is an estimate, within {}: intervals are wider for that."};
constexpr Message<std::string_view> kManyTests{
    "{} valeurs éprouvées à la fois, sans correction\u00A0: une sur vingt passe sous 0,05 par hasard.",
    "{} values tested at once, without correction: one in twenty falls below 0.05 by chance."};
constexpr Message<std::string_view, std::string_view> kMissingTies{
    "Médiane, 5\u00A0% et 95\u00A0%\u00A0: sur {} tirages où manquent {} des liens.",
    "Median, 5% and 95%: over {} draws with {} of the ties missing."};
constexpr Message<std::string_view, std::string_view> kMissingParticipations{
    "Médiane, 5\u00A0% et 95\u00A0%\u00A0: sur {} tirages où manquent {} des participations.",
    "Median, 5% and 95%: over {} draws with {} of the participations missing."};
constexpr Message<std::string_view, std::string_view> kMissingBoth{
    "Médiane, 5\u00A0% et 95\u00A0%\u00A0: sur {} tirages où manquent {} des participations et des liens directs.",
    "Median, 5% and 95%: over {} draws with {} of the participations and direct ties missing."};
constexpr Message<std::string_view, std::string_view> kMissingActors{
    "Médiane, 5\u00A0% et 95\u00A0%\u00A0: sur {} tirages où manquent {} des acteurs.",
    "Median, 5% and 95%: over {} draws with {} of the actors missing."};
constexpr Label kRealOmissions{
    "Ce qui manque dans des données réelles ne manque pas au hasard\u00A0: l’oubli d’un acteur central fausse "
    "davantage.",
    "What real data lack is not missing at random: leaving out a central actor misleads more."};
constexpr Message<std::string_view, std::string_view, std::string_view, std::string_view> kAgreement{
    "{}\u00A0: accord avec les rangs observés (Spearman) {}, de {} à {}.",
    "{}: agreement with the observed ranks (Spearman) {}, from {} to {}."};

}  // namespace maillage::reports
