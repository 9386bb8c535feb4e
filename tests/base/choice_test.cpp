// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/base/choice.h"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage {
namespace {

enum class Way : std::uint8_t { straight, all_round };

constexpr std::array<Choosable<Way>, 2> kWords = {
    {{Way::straight, "straight", "droit|tout droit"}, {Way::all_round, "all-round"}}};
constexpr Choice<Way> kWays(kWords);

TEST(Choice, IsReadByItsIdAndItsOtherWordsHoweverSpelt) {
  for (const char* word : {"straight", "Straight", "droit", "TOUT-DROIT"})
    EXPECT_EQ(kWays.parse(word), Way::straight) << word;
  EXPECT_EQ(kWays.parse("all round"), Way::all_round);
  for (const char* word : {"", "tout", "droit|tout droit", "round"}) EXPECT_EQ(kWays.parse(word), std::nullopt) << word;
}

TEST(Choice, IsWrittenByItsId) {
  EXPECT_EQ(kWays.id(Way::all_round), "all-round");
  EXPECT_THAT(kWays.ids(), ::testing::ElementsAre("straight", "all-round"));
}

TEST(Choice, TellsWhatWasMeant) {
  EXPECT_EQ(kWays.meant("strait"), "straight");
  EXPECT_EQ(kWays.meant("hexagon"), std::nullopt);
}

}  // namespace
}  // namespace maillage
