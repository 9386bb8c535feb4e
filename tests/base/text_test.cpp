// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/text.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(Trim, TakesWhiteSpaceOffBothEnds) {
  EXPECT_EQ(trim("  a b\t\n"), "a b");
  EXPECT_EQ(trim("\u00A0é\u202F"), "é");
  EXPECT_EQ(trim(" \u00A0 "), "");
  EXPECT_EQ(trim(""), "");
}

TEST(Fold, ForgetsCaseAndAccents) {
  EXPECT_EQ(fold("Collectivité"), "collectivite");
  EXPECT_EQ(fold("COLLECTIVITE"), "collectivite");
  EXPECT_EQ(fold("Œuvre de Noël, ÇA"), "oeuvre de noel, ca");
  EXPECT_EQ(fold("Straße Łódź Ærø"), "strasse lodz aero");
}

TEST(Fold, TurnsWhatJoinsWordsIntoOneSpace) {
  EXPECT_EQ(fold("Lons-le-Saunier"), "lons le saunier");
  EXPECT_EQ(fold("  code_insee \u00A0 x"), "code insee x");
  EXPECT_EQ(fold("L'Élan"), "l elan");
  EXPECT_EQ(fold("L’élan"), "l elan");
  EXPECT_EQ(fold(""), "");
}

TEST(Fold, DoesNotDependOnHowAccentsAreComposed) { EXPECT_EQ(fold("e\u0301tude"), fold("étude")); }

TEST(Slug, MakesAnIdentifier) {
  EXPECT_EQ(slug("Clus'Ter Jura"), "clus-ter-jura");
  EXPECT_EQ(slug("CC Petite Montagne (CCPM)"), "cc-petite-montagne-ccpm");
  EXPECT_EQ(slug("R&D 2025"), "r-d-2025");
  EXPECT_EQ(slug("Œuvre !"), "oeuvre");
  EXPECT_EQ(slug("???"), "");
}

TEST(Utf8Length, CountsCodePoints) {
  EXPECT_EQ(utf8_length("éa€\U0001F600"), 4U);
  EXPECT_EQ(utf8_length(""), 0U);
}

TEST(Utf8Substring, CountsCodePoints) {
  EXPECT_EQ(utf8_substring("éa€b", 1, 2), "a€");
  EXPECT_EQ(utf8_substring("éa", 1, 9), "a");
  EXPECT_EQ(utf8_substring("éa", 5, 1), "");
}

TEST(FindInvalidUtf8, GivesTheFirstBadByte) {
  EXPECT_EQ(find_invalid_utf8("été, plain text that is longer than eight bytes"), std::nullopt);
  EXPECT_EQ(find_invalid_utf8("plain text\xFF"), 10U);
  EXPECT_EQ(find_invalid_utf8("abcdefgh\xC3"), 8U);
  EXPECT_EQ(find_invalid_utf8("\xC0\x80"), 0U) << "overlong";
  EXPECT_EQ(find_invalid_utf8("a\xED\xA0\x80"), 1U) << "surrogate";
  EXPECT_EQ(find_invalid_utf8("é\xE9t"), 2U);
}

TEST(Collate, OrdersAsADictionary) {
  std::vector<std::string> words = {"zèbre", "Étude", "eau", "étude",  "Eau", "cote", "côte",
                                    "coté",  "côté",  "œuf", "oeuvre", "p10", "p9"};
  std::sort(words.begin(), words.end(), [](const std::string& a, const std::string& b) { return collate(a, b) < 0; });
  EXPECT_THAT(words, ::testing::ElementsAre("cote", "coté", "côte", "côté", "eau", "Eau", "étude", "Étude", "œuf",
                                            "oeuvre", "p9", "p10", "zèbre"));
}

TEST(Collate, TellsDifferentTextsApart) {
  EXPECT_EQ(collate("a", "a"), 0);
  EXPECT_NE(collate("e\u0301", "é"), 0);
}

}  // namespace
}  // namespace maillage
