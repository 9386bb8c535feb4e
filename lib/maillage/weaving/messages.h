// SPDX-License-Identifier: GPL-3.0-or-later
// Suggestions in words, in both languages.
#pragma once

#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage {

using OneWord = Message<std::string_view>;
using TwoWords = Message<std::string_view, std::string_view>;

// Lists
constexpr Label kAnd{" et ", " and "};
constexpr Label kOr{" ou ", " or "};
constexpr OneWord kOthers{"{}\u00A0autres", "{} others"};
constexpr Label kOneOther{"un autre", "one other"};

// Why: clauses, joined by semicolons
constexpr Label kClauseEnd{"\u202F; ", "; "};
constexpr OneWord kOneShared{"un partenaire commun\u00A0: {}", "one shared partner: {}"};
constexpr TwoWords kShared{"{} partenaires communs\u00A0: {}", "{} shared partners: {}"};
constexpr OneWord kStepsApart{"à {} liens l’un de l’autre", "{} ties apart"};
constexpr Label kNoPath{"aucun chemin entre eux aujourd’hui", "no path between them today"};
constexpr OneWord kSameSector{"même secteur\u00A0: {}", "same sector: {}"};
constexpr OneWord kSameSectors{"mêmes secteurs\u00A0: {}", "same sectors: {}"};
constexpr OneWord kSameFramework{"même dispositif\u00A0: {}", "same framework: {}"};
constexpr OneWord kSameFrameworks{"mêmes dispositifs\u00A0: {}", "same frameworks: {}"};
constexpr Label kNextDoor{"moins d’un kilomètre à vol d’oiseau", "less than a kilometre as the crow flies"};
constexpr OneWord kKilometres{"{}\u00A0km à vol d’oiseau", "{} km as the crow flies"};
constexpr OneWord kSameIntercommunality{"même intercommunalité\u00A0: {}", "same intercommunality: {}"};
constexpr Message<std::string_view, std::string_view, std::string_view> kFunderMissing{
    "{} finance des projets, et celui que porte {} («\u00A0{}\u00A0») n’a pas de financeur connu",
    "{} funds projects, and the one {} leads (“{}”) has no known funder"};
constexpr Message<std::string_view, std::string_view, std::string_view> kMunicipalityMissing{
    "{} compte parmi les collectivités, et le projet que porte {} («\u00A0{}\u00A0») n’en a aucune",
    "{} counts among the municipalities, and the project {} leads (“{}”) has none"};
constexpr TwoWords kSinglePartner{"{} n’a qu’un partenaire aujourd’hui, {} en a plusieurs",
                                  "{} has a single partner today, {} has several"};
constexpr OneWord kWorkedBefore{"ont déjà travaillé ensemble ({})", "have worked together before ({})"};
constexpr OneWord kCooperateElsewhere{"coopèrent par ailleurs ({})", "cooperate elsewhere ({})"};
constexpr Label kDirectly{"lien direct", "direct tie"};
constexpr TwoWords kUntil{"{}, jusqu’en {}", "{}, until {}"};
constexpr OneWord kQuoted{"«\u00A0{}\u00A0»", "“{}”"};
constexpr OneWord kOnlyThrough{"aujourd’hui reliés seulement par {}", "linked only through {} today"};

// Who can introduce them
constexpr OneWord kCanIntroduce{"{} peut les présenter.", "{} can introduce them."};
constexpr OneWord kFromOneToNext{"De proche en proche\u00A0: {}.", "From one to the next: {}."};
constexpr Label kThen{", puis ", ", then "};
constexpr Label kNobodyIntroduces{"Personne ne les relie\u00A0: il faudra les inviter tous deux.",
                                  "Nobody links them: both will have to be invited."};

// What it would change: clauses
constexpr OneWord kEfficiencyRise{"efficience globale\u00A0: {}", "global efficiency: {}"};
constexpr TwoWords kRiseWithout{"sans {}\u00A0: {}", "without {}: {}"};
constexpr TwoWords kFragmentationFall{"fragmentation sans {}\u00A0: {}", "fragmentation without {}: {}"};
constexpr OneWord kPoints{"\u2212{}\u00A0point", "\u2212{} points"};
constexpr OneWord kManyPoints{"\u2212{}\u00A0points", "\u2212{} points"};
constexpr OneWord kPercent{"+{}\u00A0%", "+{}%"};
constexpr OneWord kOneFreed{"une paire de partenaires ne tiendrait plus à {} seul",
                            "one pair of partners would no longer depend on {} alone"};
constexpr TwoWords kFreed{"{} paires de partenaires ne tiendraient plus à {} seul",
                          "{} pairs of partners would no longer depend on {} alone"};

}  // namespace maillage
