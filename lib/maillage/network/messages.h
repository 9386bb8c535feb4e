// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/count.h"
#include "maillage/base/message.h"

namespace maillage {

/// A word that fits nothing: alone, and with the one that was probably meant.
struct UnknownWord {
  Message<std::string> unknown;
  Message<std::string, std::string> meant;
};

constexpr Message<Count, Count> kTooManyTies{
    "les projets relieraient {0} {0:paire|paires} d’acteurs, plus que les {1} qui tiennent en mémoire\u00A0: gardez "
    "les projets comme nœuds ou choisissez-en moins",
    "the projects would tie {0} {0:pair|pairs} of actors, more than the {1} that fit into memory: keep projects as "
    "nodes or choose fewer"};
constexpr UnknownWord kUnknownProject{
    {"projet inconnu «\u00A0{}\u00A0»", "unknown project '{}'"},
    {"projet inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
     "unknown project '{}'; did you mean '{}'?"}};
constexpr UnknownWord kUnknownSector{
    {"secteur inconnu «\u00A0{}\u00A0»", "unknown sector '{}'"},
    {"secteur inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
     "unknown sector '{}'; did you mean '{}'?"}};
constexpr UnknownWord kUnknownKind{
    {"type d’acteur inconnu «\u00A0{}\u00A0»", "unknown kind of actor '{}'"},
    {"type d’acteur inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
     "unknown kind of actor '{}'; did you mean '{}'?"}};
constexpr UnknownWord kUnknownRole{{"rôle inconnu «\u00A0{}\u00A0»", "unknown role '{}'"},
                                   {"rôle inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
                                    "unknown role '{}'; did you mean '{}'?"}};
constexpr UnknownWord kUnknownStatus{
    {"statut inconnu «\u00A0{}\u00A0»", "unknown status '{}'"},
    {"statut inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
     "unknown status '{}'; did you mean '{}'?"}};
constexpr UnknownWord kUnknownTieType{
    {"type de lien inconnu «\u00A0{}\u00A0»", "unknown type of tie '{}'"},
    {"type de lien inconnu «\u00A0{}\u00A0»\u202F; vouliez-vous dire «\u00A0{}\u00A0»\u202F?",
     "unknown type of tie '{}'; did you mean '{}'?"}};

constexpr Message<std::string> kNotADate{
    "«\u00A0{}\u00A0» n’est pas une date\u202F; attendu par exemple 2023, 2023-11, 25/11/2023 ou T1 2023",
    "'{}' is not a date; expected for instance 2023, 2023-11, 2023-11-25 or Q1 2023"};
constexpr Message<std::string, std::string> kImpossiblePeriod{
    "la période se termine («\u00A0{}\u00A0») avant de commencer («\u00A0{}\u00A0»)",
    "the period ends ('{}') before it starts ('{}')"};

}  // namespace maillage
