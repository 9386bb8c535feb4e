// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "maillage/io/text/messages.h"

// Sentences about the tables of a workshop: its participants, the pairs that must not meet.
namespace maillage {

constexpr Message<> kNobody{"personne dans ce fichier : il faut un participant par ligne",
                            "nobody in this file: one participant per line is needed"};
constexpr Message<> kNoWhoColumn{"il faut une colonne « acteur » (ou « actor »), ou une colonne « nom » (ou « name »)",
                                 "a column 'actor' (or 'acteur') or a column 'name' (or 'nom') is needed"};
constexpr Message<> kNobodyInRow{"cette ligne ne nomme ni une personne, ni un acteur",
                                 "this row names neither a person nor an actor"};
constexpr Message<Words, Count> kStrangerToData{
    "« {0} » n’est aucun acteur des données, qui ne disent donc rien de ses liens ({1} {1:participant|participants})",
    "'{0}' is no actor in the data, which therefore tell nothing of its ties ({1} {1:participant|participants})"};
constexpr Message<Words, Count, Words> kStrangerToDataMeant{
    "« {0} » n’est aucun acteur des données, qui ne disent donc rien de ses liens ({1} {1:participant|participants}) ; "
    "vouliez-vous dire « {2} » ?",
    "'{0}' is no actor in the data, which therefore tell nothing of its ties ({1} {1:participant|participants}); did "
    "you mean '{2}'?"};
constexpr Message<Words> kSamePerson{"« {} » est déjà dans la liste", "'{}' is in the list already"};
constexpr Message<Words> kBadTable{"« {} » n’est pas un numéro de table : 1, 2, 3…",
                                   "'{}' is not the number of a table: 1, 2, 3…"};
constexpr Message<Words> kBadRound{"« {} » n’est pas un numéro de tour : 1, 2, 3…",
                                   "'{}' is not the number of a round: 1, 2, 3…"};
constexpr Message<std::size_t, std::size_t> kDepartureFirst{
    "le dernier tour de cette personne ({}) est avant son premier ({})",
    "the last round of this person ({}) is before their first ({})"};
constexpr Message<Words> kUnknownParticipant{"« {} » n’est le nom d’aucun participant",
                                             "'{}' is the name of no participant"};
constexpr Message<Words, Words> kUnknownParticipantMeant{
    "« {} » n’est le nom d’aucun participant ; vouliez-vous dire « {} » ?",
    "'{}' is the name of no participant; did you mean '{}'?"};
constexpr Message<Words, Words> kAmbiguousParticipant{
    "plusieurs participants s’appellent « {} » ; écrire par exemple « {} »",
    "several participants are called '{}'; write for example '{}'"};
constexpr Message<Words> kAvoidsSelf{"« {} » ne peut pas s’éviter soi-même", "'{}' cannot avoid themselves"};

constexpr Message<Words> kSelfPair{"« {} » est des deux côtés de cette paire", "'{}' is on both sides of this pair"};
constexpr Message<> kRepeatedPair{"cette paire est déjà dans la table", "this pair is in the table already"};

constexpr Message<Words, std::size_t> kSeatedTwice{"« {} » a déjà une place au tour {}",
                                                   "'{}' has a seat in round {} already"};

}  // namespace maillage
