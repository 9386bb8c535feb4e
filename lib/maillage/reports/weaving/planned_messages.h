// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a seating plan that was made before, in both languages.
#pragma once

#include <cstddef>
#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::reports {

// What it does not keep
constexpr Message<Count, std::string_view> kPlanStrangers{
    "{0} {0:personne de ce plan n’est pas|personnes de ce plan ne sont pas} parmi les participants ({1})\u00A0: sans "
    "place ici",
    "{0} {0:person of this plan is|people of this plan are} not among the participants ({1}): without a seat here"};
constexpr Message<std::string_view, std::size_t> kPlanUnseated{"sans place au tour {1}\u00A0: {0}",
                                                               "without a seat in round {1}: {0}"};
constexpr Message<std::string_view, std::size_t> kPlanAway{"une place au tour {1} sans être là\u00A0: {0}",
                                                           "a seat in round {1} without being there: {0}"};
constexpr Message<std::string_view, std::size_t> kPlanElsewhere{
    "à une autre table que leur place imposée au tour {1}\u00A0: {0}",
    "at another table than the seat set for them in round {1}: {0}"};
constexpr Message<std::size_t, std::size_t> kPlanOverfull{"table {}, tour {}\u00A0: plus de personnes que de places",
                                                          "table {}, round {}: more people than seats"};
constexpr Message<std::string_view, std::string_view, std::size_t> kPlanTogether{
    "{} et {} ne doivent pas se rencontrer, et partagent une table au tour {}",
    "{} and {} must not meet, and share a table in round {}"};

constexpr Message<std::string_view, std::size_t, std::size_t> kAlone{
    "{}, sans personne d’autre à la table {} au tour {}\u202F; demandez moins de tables",
    "{}, with nobody else at table {} in round {}; ask for fewer tables"};

// What became of it
constexpr Message<Count> kAllKept{"Plan gardé\u00A0: aucune place ne change ({0} {0:place|places}).",
                                  "Plan kept: no seat changes ({0} {0:seat|seats})."};
constexpr Message<Count, Count, std::string_view> kMoved{
    "Plan gardé\u00A0: {0} {0:place change|places changent} sur {1} ({2}).",
    "Plan kept: {0} {0:seat changes|seats change} out of {1} ({2})."};
constexpr Message<std::string_view, std::size_t> kMovedInRound{"{}, tour {}", "{}, round {}"};
constexpr Message<Count> kMetBefore{
    "Parmi elles, {0} {0:paire avait déjà partagé|paires avaient déjà partagé} une table à une séance précédente.",
    "Of these pairs, {0} shared a table on an earlier day."};
constexpr Message<std::string_view> kPlanAboveBound{
    "Ce plan n’a pas été cherché pour en avoir le moins\u00A0: on sait seulement qu’aucun, avec autant de personnes à "
    "chaque table, n’en a moins de {}.",
    "This plan was not looked for to have the fewest: all that is known is that none with as many people at each table "
    "has fewer than {}."};
constexpr Label kPlanPerhapsNone{
    "Ce plan n’a pas été cherché pour en avoir le moins\u202F; un plan sans aucune n’est pas exclu.",
    "This plan was not looked for to have the fewest; a plan without any is not excluded."};

}  // namespace maillage::reports
