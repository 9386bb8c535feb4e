// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/wording.h"

#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "maillage/base/count.h"
#include "maillage/base/message.h"

namespace maillage {
namespace {

constexpr Wording kFrench(Language::french);
constexpr Wording kEnglish(Language::english);
constexpr Noun kActor{{"acteur", "actor"}, {"acteurs", "actors"}};

using Items = std::vector<std::string>;

TEST(Wording, CountsNothingAndOneAndAHalfInTheSingularInFrenchAlone) {
  EXPECT_EQ(kFrench.counted(0, kActor), "0 acteur");
  EXPECT_EQ(kFrench.counted(1, kActor), "1 acteur");
  EXPECT_EQ(kFrench.counted(2, kActor), "2 acteurs");
  EXPECT_EQ(kFrench.counted(1200, kActor), "1\u202F200 acteurs");
  EXPECT_EQ(kEnglish.counted(0, kActor), "0 actors");
  EXPECT_EQ(kEnglish.counted(1, kActor), "1 actor");
  EXPECT_EQ(kEnglish.counted(2, kActor), "2 actors");
  EXPECT_TRUE(kFrench.is_singular(1.5, 1));
  EXPECT_FALSE(kFrench.is_singular(1.96, 1)) << "2,0 is shown";
  EXPECT_TRUE(kFrench.is_singular(-1));
  EXPECT_FALSE(kEnglish.is_singular(1.5, 1));
  EXPECT_FALSE(kEnglish.is_singular(1, 1)) << "1.0 points";
}

TEST(Wording, WritesPercentages) {
  EXPECT_EQ(kFrench.percent(0.125, 1), "12,5\u00A0%");
  EXPECT_EQ(kEnglish.percent(0.125, 1), "12.5%");
  EXPECT_EQ(kFrench.percent(-0.5, 0), "\u221250\u00A0%");
}

TEST(Wording, JoinsLists) {
  EXPECT_EQ(kFrench.list(Items{"a"}), "a");
  EXPECT_EQ(kFrench.list(Items{"a", "b"}), "a et b");
  EXPECT_EQ(kFrench.list(Items{"a", "b", "c"}), "a, b et c");
  EXPECT_EQ(kEnglish.list(Items{"a", "b", "c"}), "a, b and c");
  EXPECT_EQ(kFrench.alternatives(Items{"a", "b", "c"}), "a, b ou c");
  EXPECT_EQ(kEnglish.alternatives(Items{"a", "b"}), "a or b");
}

TEST(Wording, CutsLongListsButNamesOneMoreRatherThanCountIt) {
  EXPECT_EQ(kFrench.list(Items{"a", "b", "c", "d"}, 3), "a, b, c et d");
  EXPECT_EQ(kFrench.list(Items{"a", "b", "c", "d", "e"}, 3), "a, b, c et 2\u00A0autres");
  EXPECT_EQ(kEnglish.alternatives(Items{"a", "b", "c", "d", "e"}, 3), "a, b, c or 2 others");
}

TEST(Wording, QuotesAnItemThatWouldReadAsTwo) {
  EXPECT_EQ(kFrench.list(Items{"Bois, fer et compagnie", "Ellyx"}), "«\u00A0Bois, fer et compagnie\u00A0» et Ellyx");
  EXPECT_EQ(kFrench.list(Items{"Terre et ciel", "Ellyx"}), "«\u00A0Terre et ciel\u00A0» et Ellyx");
  EXPECT_EQ(kFrench.alternatives(Items{"Terre et ciel", "Ellyx"}), "Terre et ciel ou Ellyx");
  EXPECT_EQ(kEnglish.list(Items{"Timber, Ltd", "Ellyx"}), "“Timber, Ltd” and Ellyx");
  EXPECT_EQ(kFrench.list(Items{"«\u00A0Bois, fer\u00A0»", "Ellyx"}), "«\u00A0Bois, fer\u00A0» et Ellyx");
}

TEST(Wording, ContractsAndElides) {
  EXPECT_EQ(kFrench.of("le réseau"), "du réseau");
  EXPECT_EQ(kFrench.of("les acteurs"), "des acteurs");
  EXPECT_EQ(kFrench.of("la carte"), "de la carte");
  EXPECT_EQ(kFrench.of("l’atelier"), "de l’atelier");
  EXPECT_EQ(kFrench.of("acteurs"), "d’acteurs");
  EXPECT_EQ(kFrench.of("économie"), "d’économie");
  EXPECT_EQ(kFrench.of("œuvres"), "d’œuvres");
  EXPECT_EQ(kFrench.of("habitat"), "d’habitat");
  EXPECT_EQ(kFrench.of("hasard"), "de hasard");
  EXPECT_EQ(kFrench.of("onze projets"), "de onze projets");
  EXPECT_EQ(kFrench.of("yaourts"), "de yaourts");
  EXPECT_EQ(kFrench.of("bois"), "de bois");
  EXPECT_EQ(kFrench.to("le réseau"), "au réseau");
  EXPECT_EQ(kFrench.to("les acteurs"), "aux acteurs");
  EXPECT_EQ(kFrench.to("la carte"), "à la carte");
  EXPECT_EQ(kEnglish.of("the network"), "of the network");
  EXPECT_EQ(kEnglish.to("the network"), "to the network");
}

TEST(Wording, LowersAFirstLetterWhateverItsAccentButNoAcronym) {
  EXPECT_EQ(Wording::lower_first("À quel point"), "à quel point");
  EXPECT_EQ(Wording::lower_first("Étendue"), "étendue");
  EXPECT_EQ(Wording::lower_first("Œuvre"), "œuvre");
  EXPECT_EQ(Wording::lower_first("L’acteur"), "l’acteur");
  EXPECT_EQ(Wording::lower_first("A tie"), "a tie");
  EXPECT_EQ(Wording::lower_first("SCIC du bois"), "SCIC du bois");
  EXPECT_EQ(Wording::lower_first("E-I"), "E-I");
  EXPECT_EQ(Wording::lower_first("E(G)"), "E(G)");
  EXPECT_EQ(Wording::lower_first(""), "");
  EXPECT_EQ(Wording::upper_first("à quel point"), "À quel point");
  EXPECT_EQ(Wording::upper_first("œuvre"), "Œuvre");
  EXPECT_EQ(Wording::upper_first("12 km"), "12 km");
}

TEST(Wording, PutsANounInThePluralButNotWordsThatItDoesNotKnow) {
  EXPECT_EQ(kFrench.plural("famille"), "familles");
  EXPECT_EQ(kFrench.plural("réseau"), "réseaux");
  EXPECT_EQ(kFrench.plural("bois"), "bois");
  EXPECT_EQ(kFrench.plural("filière bois"), "filière bois");
  EXPECT_EQ(kEnglish.plural("family"), "families");
  EXPECT_EQ(kEnglish.plural("valley"), "valleys");
  EXPECT_EQ(kEnglish.plural("church"), "churches");
  EXPECT_EQ(kEnglish.plural("farm"), "farms");
}

TEST(Wording, WritesDatesWithTheirArticles) {
  EXPECT_EQ(kFrench.date({2024, 3, 1}), "1er mars 2024");
  EXPECT_EQ(kFrench.of_date({2024, 3, 1}), "du 1er mars 2024");
  EXPECT_EQ(kFrench.of_date({2024, 4}), "d’avril 2024");
  EXPECT_EQ(kFrench.of_date({2024, 5}), "de mai 2024");
  EXPECT_EQ(kFrench.of_date({2024}), "de 2024");
  EXPECT_EQ(kFrench.since({2024, 8, 25}), "depuis le 25 août 2024");
  EXPECT_EQ(kFrench.since({2020}), "depuis 2020");
  EXPECT_EQ(kFrench.until({2024, 8, 25}), "jusqu’au 25 août 2024");
  EXPECT_EQ(kFrench.until({2024, 8}), "jusqu’en août 2024");
  EXPECT_EQ(kFrench.until({2020}), "jusqu’en 2020");
  EXPECT_EQ(kEnglish.date({2024, 3, 1}), "1 March 2024");
  EXPECT_EQ(kEnglish.of_date({2024, 4}), "of April 2024");
  EXPECT_EQ(kEnglish.since({2020}), "since 2020");
  EXPECT_EQ(kEnglish.until({2024, 8, 25}), "until 25 August 2024");
  EXPECT_EQ(Wording::years(2014, 2019), "2014–2019");
  EXPECT_EQ(Wording::years(2014, 2014), "2014");
}

TEST(Wording, PutsTheSpacesOfTheLanguageAroundMarks) {
  EXPECT_EQ(kFrench.colon(), "\u00A0: ");
  EXPECT_EQ(kFrench.semicolon(), "\u202F; ");
  EXPECT_EQ(kFrench.quoted("Bois"), "«\u00A0Bois\u00A0»");
  EXPECT_EQ(kEnglish.colon(), ": ");
  EXPECT_EQ(kEnglish.semicolon(), "; ");
  EXPECT_EQ(kEnglish.quoted("Timber"), "“Timber”");
}

TEST(Count, ChoosesTheFormOfEachLanguage) {
  constexpr Message<Count> kMessage{"{0} {0:acteur coopère|acteurs coopèrent}",
                                    "{0} {0:actor cooperates|actors cooperate}"};
  EXPECT_EQ(kMessage(0), (Text{"0 acteur coopère", "0 actors cooperate"}));
  EXPECT_EQ(kMessage(1), (Text{"1 acteur coopère", "1 actor cooperates"}));
  EXPECT_EQ(kMessage(1234), (Text{"1\u202F234 acteurs coopèrent", "1,234 actors cooperate"}));
  EXPECT_EQ(kMessage(Count(1.5, 1)), (Text{"1,5 acteur coopère", "1.5 actors cooperate"}));
}

}  // namespace
}  // namespace maillage
