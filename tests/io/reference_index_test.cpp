// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/tables/reference_index.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

std::vector<Actor> actors() {
  std::vector<Actor> list(4);
  list[0].id = "ademe";
  list[0].name = "Agence de la transition";
  list[1].id = "a-very-long-identifier-that-is-not-held-in-a-slot";
  list[1].name = "Long";
  list[2].id = "b";
  list[2].name = "Foyer rural";
  list[3].id = "c";
  list[3].name = "FOYER RURAL";
  return list;
}

struct Indexed {
  std::vector<Actor> list = actors();
  ReferenceIndex<Actor> index{list};
  Indexed() {
    for (std::uint32_t i = 0; i < list.size(); ++i) index.insert(i);
  }
};

TEST(ReferenceIndex, FindsByIdFirst) {
  Indexed all;
  EXPECT_EQ(all.index.find("ademe").index, 0U);
  EXPECT_EQ(all.index.find("a-very-long-identifier-that-is-not-held-in-a-slot").index, 1U);
  EXPECT_EQ(all.index.find_id("Long"), std::nullopt);
}

TEST(ReferenceIndex, FindsByANameOnlyOneHas) {
  Indexed all;
  EXPECT_EQ(all.index.find("AGENCE de la Transition").index, 0U);
  EXPECT_TRUE(all.index.find("foyer rural").ambiguous);
  EXPECT_FALSE(all.index.find("personne").index);
}

TEST(ReferenceIndex, SaysWhoHasAnIdAlready) {
  Indexed all;
  all.list[3].id = "ademe";
  EXPECT_EQ(all.index.insert(3), 0U);
}

TEST(ReferenceIndex, SuggestsTheIdOfWhatIsClosest) {
  Indexed all;
  EXPECT_EQ(all.index.suggest("ADEM")->text, "ademe");
  EXPECT_EQ(all.index.suggest("Agence de la transitoin")->index, 0U);
  EXPECT_EQ(all.index.suggest("transition")->index, 0U);
  EXPECT_FALSE(all.index.suggest("zzzzzzzz"));
}

}  // namespace
}  // namespace maillage
