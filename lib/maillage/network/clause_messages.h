// SPDX-License-Identifier: GPL-3.0-or-later
// How a selection is said, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/count.h"
#include "maillage/base/language.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"

namespace maillage {

constexpr Noun kProjectNoun{{"projet", "project"}, {"projets", "projects"}};
constexpr Noun kSectorNoun{{"secteur", "sector"}, {"secteurs", "sectors"}};
constexpr Noun kRoleNoun{{"rôle", "role"}, {"rôles", "roles"}};
constexpr Noun kStatusNoun{{"statut", "status"}, {"statuts", "statuses"}};
constexpr Noun kTieTypeNoun{{"liens de type", "ties of type"}, {"liens de types", "ties of types"}};
constexpr Label kDirectAlone{"liens directs seuls", "direct ties alone"};
constexpr Label kParticipationsAlone{"projets communs seuls", "shared projects alone"};
constexpr Message<Count> kMergedActors{"{0} {0:acteur fondu|acteurs fondus} dans l’organisation de rattachement",
                                       "{0} {0:actor|actors} merged into the organisation they belong to"};
constexpr Noun kCancelledNoun{{"projet annulé", "cancelled project"}, {"projets annulés", "cancelled projects"}};
constexpr Noun kIdeaNoun{{"idée", "idea"}, {"idées", "ideas"}};
constexpr Noun kDirectTieNoun{{"lien direct", "direct tie"}, {"liens directs", "direct ties"}};
constexpr Message<std::string_view> kNotCounted{"sans compter {}", "not counting {}"};
constexpr Message<Count> kCountedEverywhere{"{0} {0:ligne sans date comptée|lignes sans date comptées} partout",
                                            "{0} {0:row|rows} without date counted throughout"};
constexpr Message<Count> kDirectedByColumns{
    "{0} {0:lien|liens} sans sens indiqué, de la première colonne vers la seconde",
    "{0} {0:tie|ties} without stated direction, from the first column to the second"};

}  // namespace maillage
