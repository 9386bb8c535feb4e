// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/seating/skeleton.h"

#include <algorithm>
#include <numeric>
#include <ostream>
#include <set>

#include <gtest/gtest.h>

namespace maillage::seating {
namespace {

/// Of one size.
SkeletonShape even(std::size_t tables, std::size_t seats, std::size_t rounds) {
  return {std::vector(tables, seats), std::vector(tables, seats), rounds};
}

/// Everybody at one table in each round, which has the people it should.
void expect_seated(const SkeletonShape& shape, const Skeleton& skeleton) {
  const std::size_t people = std::accumulate(shape.counts.begin(), shape.counts.end(), std::size_t{0});
  ASSERT_EQ(skeleton.rounds.size(), shape.rounds);
  for (const auto& round : skeleton.rounds) {
    std::set<std::uint32_t> seated;
    ASSERT_EQ(round.size(), shape.counts.size());
    for (std::size_t table = 0; table < round.size(); ++table) {
      seated.insert(round[table].begin(), round[table].end());
      EXPECT_LE(round[table].size(), shape.seats[table]);
    }
    EXPECT_EQ(seated.size(), people);
  }
}

/// Counted pair by pair, by another way than the program's.
std::size_t repeats_of(const Skeleton& skeleton) {
  std::multiset<std::pair<std::uint32_t, std::uint32_t>> meetings;
  for (const auto& round : skeleton.rounds) {
    for (const auto& table : round) {
      for (const std::uint32_t a : table) {
        for (const std::uint32_t b : table) {
          if (a < b) meetings.emplace(a, b);
        }
      }
    }
  }
  return meetings.size() - std::set(meetings.begin(), meetings.end()).size();
}

/// A shape that has a seating without repeats.
struct Bar {
  SkeletonShape shape;
  std::size_t seeds = 5;
};

void PrintTo(const Bar& bar, std::ostream* out) {
  *out << bar.shape.counts.size() << " tables, " << bar.shape.rounds << " rounds";
}

class Skeletons : public ::testing::TestWithParam<Bar> {};

TEST_P(Skeletons, HaveNoRepeatsWhateverTheSeed) {
  const auto& [shape, seeds] = GetParam();
  for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
    SCOPED_TRACE(seed);
    const auto skeleton = find_skeleton(shape, {.seed = seed});
    ASSERT_TRUE(skeleton);
    expect_seated(shape, *skeleton);
    EXPECT_EQ(skeleton->repeats, 0U);
    EXPECT_EQ(repeats_of(*skeleton), 0U);
  }
}

// tables, seats, rounds: finite fields, with the rounds within rows
INSTANTIATE_TEST_SUITE_P(OfFields, Skeletons,
                         ::testing::Values(Bar{even(5, 4, 5)}, Bar{even(7, 7, 8)}, Bar{even(8, 8, 9)},
                                           Bar{even(8, 8, 4)}, Bar{even(9, 8, 5)}, Bar{even(8, 4, 8)},
                                           Bar{even(8, 4, 9)}, Bar{even(9, 3, 13)}, Bar{even(16, 4, 21)},
                                           Bar{even(11, 8, 11)}, Bar{even(25, 8, 6)}));
// Kirkman's problem for 21, two shapes of 24 people, a workshop of sixty; searches
INSTANTIATE_TEST_SUITE_P(OfSearches, Skeletons,
                         ::testing::Values(Bar{even(7, 3, 10)}, Bar{even(6, 4, 6)}, Bar{even(6, 4, 7)},
                                           Bar{even(10, 6, 7)}, Bar{even(6, 5, 5)}, Bar{even(12, 8, 6), 2},
                                           Bar{even(14, 8, 8), 2}));
// 27 people at six tables, 38 at eight: larger tables where there are more seats
INSTANTIATE_TEST_SUITE_P(OfUnevenTables, Skeletons,
                         ::testing::Values(Bar{{{5, 5, 5, 4, 4, 4}, {5, 5, 5, 4, 4, 4}, 5}},
                                           Bar{{{5, 5, 5, 5, 5, 5, 4, 4}, {6, 6, 6, 5, 5, 5, 5, 5}, 7}},
                                           Bar{{{8, 6, 4, 4, 4, 4, 4, 4, 4, 4}, {8, 6, 4, 4, 4, 4, 4, 4, 4, 4}, 4}}));
INSTANTIATE_TEST_SUITE_P(WithHosts, Skeletons,
                         ::testing::Values(Bar{{{5, 5, 5, 5, 5}, {5, 5, 5, 5, 5}, 4, {0, 1, 2, 3, 4}}},
                                           Bar{{{5, 5, 5, 5, 5, 5}, {5, 5, 5, 5, 5, 5}, 5, {0, 1, 2, 3, 4, 5}}},
                                           Bar{{{5, 5, 5, 5, 5, 5}, {5, 5, 5, 5, 5, 5}, 4, {1, 4}}}));

TEST(Skeleton, KeepsHostsAtTheirTables) {
  const SkeletonShape shape{std::vector<std::size_t>(6, 5), std::vector<std::size_t>(6, 5), 5, {0, 2, 5}};
  const auto skeleton = find_skeleton(shape, {});
  ASSERT_TRUE(skeleton);
  ASSERT_EQ(skeleton->hosts.size(), 3U);
  for (const auto& round : skeleton->rounds) {
    for (std::size_t host = 0; host < 3; ++host)
      EXPECT_EQ(std::ranges::count(round[shape.host_tables[host]], skeleton->hosts[host]), 1);
  }
}

TEST(Skeleton, IsTheSameForAnyNumberOfThreads) {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) {
    const auto one = find_skeleton(even(6, 4, 7), {.seed = seed, .threads = 1});
    const auto four = find_skeleton(even(6, 4, 7), {.seed = seed, .threads = 4});
    ASSERT_TRUE(one && four);
    EXPECT_EQ(one->rounds, four->rounds);
  }
}

// Three rounds are all that 36 people at six tables of six can have: there are no orthogonal Latin squares of order 6.
TEST(Skeleton, TellsTheRepeatsItCouldNotAvoid) {
  const auto skeleton = find_skeleton(even(6, 6, 4), {.attempts = 1});
  ASSERT_TRUE(skeleton);
  EXPECT_GT(skeleton->repeats, 0U);
  EXPECT_EQ(repeats_of(*skeleton), skeleton->repeats);
}

}  // namespace
}  // namespace maillage::seating
