// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/effort.h"

#include <gtest/gtest.h>

#include "support/graphs/graph_builders.h"

namespace maillage::testing {
namespace {

/// Everything here follows from the numbers of actors and ties alone.
Network of(std::size_t actors) { return make_network(actors, {{0, 1}}); }

TEST(SecondsForSuggestions, GrowWithTheNetworkAndAreMostForBridges) {
  const auto seconds = [](std::size_t actors, const SuggestOptions& options) {
    return seconds_for_suggestions(of(actors), options);
  };
  EXPECT_LT(seconds(90, {}), 0.1);
  EXPECT_LT(seconds(3000, {}), 10);
  EXPECT_GT(seconds(20000, {}), 10);
  EXPECT_GT(seconds(3000, {.aim = Aim::bridge}), 10);
  EXPECT_GT(seconds(3000, {.aim = Aim::resilience}), seconds(3000, {}));
  EXPECT_GT(seconds(3000, {.aim = Aim::bridge, .top = 20}), 1.5 * seconds(3000, {.aim = Aim::bridge}));
  EXPECT_LT(seconds(20000, {.hub = NodeId(0)}), seconds(20000, {})) << "betweenness finds it";
  EXPECT_LT(seconds(20001, {}), 1) << "distances are not kept";
}

TEST(SecondsForComparing, GrowWithThePairs) {
  EXPECT_GT(seconds_for_comparing(of(5000), 500, {}), 10 * seconds_for_comparing(of(5000), 50, {}));
  EXPECT_GT(seconds_for_comparing(of(30000), 500, {}), 0);
}

TEST(SecondsForIntroductions, GrowWithPeopleAndRounds) {
  EXPECT_LT(seconds_for_introductions(60, 3), 1);
  EXPECT_GT(seconds_for_introductions(1000, 100), 10);
}

TEST(SecondsForSeating, GrowWithPeopleRoundsAndSeats) {
  EXPECT_LT(seconds_for_seating(60, 10, 3), 10);
  EXPECT_DOUBLE_EQ(seconds_for_seating(60, 10, 6), 2 * seconds_for_seating(60, 10, 3));
  EXPECT_DOUBLE_EQ(seconds_for_seating(60, 5, 3), 2 * seconds_for_seating(60, 10, 3));
  EXPECT_EQ(seconds_for_seating(0, 0, 3), 0);
}

}  // namespace
}  // namespace maillage::testing
