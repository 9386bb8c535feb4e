// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/duplicates.h"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<ProbableDuplicate> duplicates(const std::vector<std::string_view>& names, int threads = 1) {
  return find_probable_duplicates(names, threads);
}

bool are_duplicates(std::string_view a, std::string_view b) { return !duplicates({a, b}).empty(); }

TEST(ProbableDuplicates, HaveTheSameName) {
  EXPECT_THAT(duplicates({"Foyer rural", "Autre", "FOYER  RURAL"}), ElementsAre(ProbableDuplicate{0, 2, true}));
  EXPECT_TRUE(are_duplicates("L'Élan", "l’elan"));
}

TEST(ProbableDuplicates, HaveTheSameTellingWords) {
  EXPECT_TRUE(are_duplicates("CC Petite Montagne", "CCPM (Petite Montagne)"));
  EXPECT_TRUE(are_duplicates("CC Petite Montagne (CCPM)", "Communauté de communes de la Petite Montagne"));
  EXPECT_TRUE(are_duplicates("Les Amis du Lac", "Association des amis du lac"));
  EXPECT_TRUE(are_duplicates("Lons-le-Saunier", "Ville de Lons le Saunier"));
  EXPECT_TRUE(are_duplicates("SARL Dupont", "Dupont S.A.R.L."));
  EXPECT_TRUE(are_duplicates("IUGA", "Iuga"));
  EXPECT_TRUE(are_duplicates("Institut d'Urbanisme et de Géographie Alpine (IUGA)",
                             "IUGA (Institut d’urbanisme et de géographie alpine)"));
}

TEST(ProbableDuplicates, AreOneTypingErrorApart) {
  EXPECT_TRUE(are_duplicates("Les Maisons de Châtel", "Les Maisons de Chatell"));
  EXPECT_TRUE(are_duplicates("Les Maisons de Châtel", "Les Maison de Châtel"));
  EXPECT_TRUE(are_duplicates("Les Maisons de Châtel", "Les Masions de Châtel"));
  EXPECT_TRUE(are_duplicates("Maryline Filippi", "Marylina Filippi"));
  EXPECT_TRUE(are_duplicates("Petite Montagne", "PetiteMontagne"));
}

TEST(ProbableDuplicates, AreNotShortNamesOrWordsThatDiffer) {
  EXPECT_FALSE(are_duplicates("Ellyx", "Ellyz"));
  EXPECT_FALSE(are_duplicates("Résidence A", "Résidence B"));
  EXPECT_FALSE(are_duplicates("Université Paris II", "Université Paris III"));
  EXPECT_FALSE(are_duplicates("Les Maisons de Châtel", "La Maison de Châtelet"));
}

TEST(ProbableDuplicates, AreNotNamesWithOtherDigits) {
  EXPECT_FALSE(are_duplicates("Université Lyon 2", "Université Lyon 3"));
  EXPECT_FALSE(are_duplicates("Association 2024", "Association 2025"));
  EXPECT_TRUE(are_duplicates("Association Horizons 2025", "Association Horizon 2025"));
}

TEST(ProbableDuplicates, AreNotActorsOfDifferentClasses) {
  EXPECT_FALSE(are_duplicates("CC Orgelet", "Commune d'Orgelet"));
  EXPECT_FALSE(are_duplicates("Association Bois Vert", "SARL Bois Vert"));
  EXPECT_FALSE(are_duplicates("Orgelet", "Association d'Orgelet"));
}

TEST(ProbableDuplicates, AreNotPersonsWithTheSameSurname) {
  EXPECT_FALSE(are_duplicates("Anne Beauvillard", "Patrick Beauvillard"));
}

TEST(ProbableDuplicates, AreNotAnAcronymAndAnotherName) {
  EXPECT_FALSE(are_duplicates("ECLA (Espace Communautaire Lons Agglomération)", "Lons-le-Saunier"));
  EXPECT_FALSE(are_duplicates("Laboratoire RURALITÉS (Université de Poitiers)", "Université de Poitiers"));
}

TEST(ProbableDuplicates, LeaveOutEmptyNames) { EXPECT_THAT(duplicates({"", "", "()", "-"}), IsEmpty()); }

TEST(ProbableDuplicates, PairEachNameWithOneEarlierName) {
  EXPECT_THAT(duplicates({"Foyer rural", "Foyer rural", "Foyer rural"}),
              ElementsAre(ProbableDuplicate{0, 1, true}, ProbableDuplicate{0, 2, true}));
}

TEST(ProbableDuplicates, AreTheSameForAnyNumberOfThreadsAndFoundAmongMany) {
  Random random(7);
  std::vector<std::string> names;
  for (int i = 0; i < 30000; ++i) {
    std::string name;
    for (int j = 0; j < 14; ++j) name += static_cast<char>('a' + random.below(26));
    names.push_back(name.insert(6, " "));
  }
  names[20000] = "Maisons de Chatel";
  names[123] = "Maisons de Chattel";
  const std::vector<std::string_view> views(names.begin(), names.end());
  const auto alone = duplicates(views, 1);
  EXPECT_THAT(alone, ElementsAre(ProbableDuplicate{123, 20000, false}));
  EXPECT_EQ(duplicates(views, 3), alone);
}

}  // namespace
}  // namespace maillage
