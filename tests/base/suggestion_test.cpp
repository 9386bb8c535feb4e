// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/suggestion.h"

#include <vector>

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(EditDistance, CountsInsertionsDeletionsSubstitutionsAndSwaps) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("abc", ""), 3U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
  EXPECT_EQ(edit_distance("ab", "ba"), 1U);
  EXPECT_EQ(edit_distance("ca", "abc"), 3U) << "optimal string alignment, where Damerau's full distance is 2";
}

TEST(EditDistance, CountsCodePoints) { EXPECT_EQ(edit_distance("été", "ete"), 2U); }

TEST(EditDistance, IsSymmetric) {
  EXPECT_EQ(edit_distance("porteur", "proteure"), edit_distance("proteure", "porteur"));
}

TEST(Closest, ComparesFolded) {
  const std::vector<std::string> words = {"collectivité", "association"};
  EXPECT_EQ(closest("COLECTIVITE", words), "collectivité");
}

TEST(Closest, IsNoneWhenNoneIsClose) {
  const std::vector<std::string> words = {"porteur", "membre"};
  EXPECT_EQ(closest("xylophone", words), std::nullopt);
  EXPECT_EQ(closest("abc", std::vector<std::string>{}), std::nullopt);
}

TEST(Closest, TakesTheFirstAmongEquals) {
  const std::vector<std::string> words = {"baba", "bobo"};
  EXPECT_EQ(closest("babo", words), "baba");
}

TEST(Closest, AcceptsANameAmongWholeWords) {
  const std::vector<std::string> words = {"Institut des Territoires Coopératifs", "Demain"};
  EXPECT_EQ(closest("territoires", words), "Institut des Territoires Coopératifs");
  EXPECT_EQ(closest("des", words), std::nullopt) << "too short to tell";
}

}  // namespace
}  // namespace maillage
