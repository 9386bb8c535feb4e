// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/followed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using ::testing::SizeIs;

FollowUp follow_up(const std::vector<std::pair<Outcome, std::optional<Date>>>& rows) {
  FollowUp found;
  for (const auto& [outcome, date] : rows) {
    FollowedPair& pair = found.list.emplace_back();
    pair.outcome = outcome;
    pair.date = date;
  }
  return found;
}

TEST(Followed, CountsWhatBecameOfSuggestions) {
  const Followed found = counted(follow_up({{Outcome::done, {}},
                                            {Outcome::tried, {}},
                                            {Outcome::done, {}},
                                            {Outcome::not_now, {}},
                                            {Outcome::impossible, {}}}));
  EXPECT_EQ(found, (Followed{.done = 2, .tried = 1, .not_now = 1, .impossible = 1}));
  EXPECT_EQ(found.all(), 5U);
  EXPECT_EQ(found.decided(), 4U) << "what waits may still come true";
}

// The 95 % interval of 81 among 263 is 25.5–36.6 % (Newcombe 1998, Table I); of 0 among 20, 0–16.1 %. With 90 %,
// narrower.
TEST(SuccessRate, IsWilsonsInterval) {
  const SuccessRate some = success_rate(81, 263);
  EXPECT_NEAR(some.share, 0.308, 0.0005);
  EXPECT_NEAR(some.low, 0.2633, 0.0005);
  EXPECT_NEAR(some.high, 0.3565, 0.0005);
  EXPECT_EQ(success_rate(0, 20).low, 0);
  EXPECT_NEAR(success_rate(0, 20).high, 0.1192, 0.0005);
  EXPECT_NEAR(success_rate(20, 20).low, 1 - success_rate(0, 20).high, 1e-12);
}

TEST(NotToSuggest, AreAllButWhatWasPutOffAYearBefore) {
  const FollowUp rows = follow_up({{Outcome::done, Date{2020}},
                                   {Outcome::impossible, Date{2020}},
                                   {Outcome::not_now, Date{2024, 6, 10}},
                                   {Outcome::not_now, {}}});
  EXPECT_THAT(not_to_suggest(rows, Date{2025, 6, 10}), SizeIs(4));
  EXPECT_THAT(not_to_suggest(rows, Date{2025, 6, 11}), SizeIs(3));
  EXPECT_THAT(not_to_suggest(rows, std::nullopt), SizeIs(4));
}

}  // namespace
}  // namespace maillage::testing
