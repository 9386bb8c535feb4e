// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/overlap.h"

#include <cmath>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage {
namespace {

struct Discs {
  std::vector<Point> centres;
  std::vector<double> radii;
};

/// `count` discs in a square of side `side`, every seventh five times larger than the others can be.
Discs random_discs(std::size_t count, double side, std::uint64_t seed) {
  Random random(seed);
  Discs discs;
  for (std::size_t i = 0; i < count; ++i) {
    discs.centres.push_back({side * random.uniform(), side * random.uniform()});
    discs.radii.push_back(random.uniform() * (i % 7 == 0 ? 5 : 1));
  }
  return discs;
}

/// Every pair, without the grid that the library looks in.
bool apart_by_brute_force(const std::vector<Point>& centres, const std::vector<double>& radii, double gap) {
  for (std::size_t i = 0; i < centres.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const double distance = std::hypot(centres[i].x - centres[j].x, centres[i].y - centres[j].y);
      if (distance < radii[i] + radii[j] + gap) return false;
    }
  }
  return true;
}

TEST(OverlapRemoval, LeavesNoOverlapInRandomCrowds) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Discs discs = random_discs(150, seed % 2 == 0 ? 5 : 60, seed);
    const auto moved = remove_overlaps(discs.centres, discs.radii, 0.3);
    EXPECT_TRUE(apart_by_brute_force(moved, discs.radii, 0.3)) << seed;
    EXPECT_TRUE(are_apart(moved, discs.radii, 0.3)) << seed;
    EXPECT_EQ(moved, remove_overlaps(discs.centres, discs.radii, 0.3)) << seed;
  }
}

TEST(OverlapRemoval, FindsEveryOverlap) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const Discs discs = random_discs(6, 14, seed);
    EXPECT_EQ(are_apart(discs.centres, discs.radii, 0.5), apart_by_brute_force(discs.centres, discs.radii, 0.5))
        << seed;
  }
}

TEST(OverlapRemoval, LeavesDiscsThatAreApartWhereTheyAre) {
  const std::vector<Point> centres = {{0, 0}, {3, 0}, {0, 4}};
  EXPECT_EQ(remove_overlaps(centres, std::vector<double>{1, 1, 1}, 0.5), centres);
}

TEST(OverlapRemoval, PartsDiscsOnTheSameSpot) {
  const std::vector<Point> centres(40, Point{2, 3});
  const std::vector<double> radii(40, 1);
  EXPECT_TRUE(apart_by_brute_force(remove_overlaps(centres, radii, 0), radii, 0));
}

TEST(OverlapRemoval, PutsUpWithDiscsWithoutSize) {
  const std::vector<Point> centres(5, Point{});
  EXPECT_EQ(remove_overlaps(centres, std::vector<double>(5, 0), 0), centres);
  EXPECT_TRUE(remove_overlaps({}, {}, 1).empty());
}

TEST(OverlapRemoval, StaysInsideABoxWithRoom) {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Discs discs = random_discs(80, 12, seed);
    const Point low{-20, -15};
    const Point high{30, 25};
    const auto moved = remove_overlaps_within(discs.centres, discs.radii, 0.2, low, high);
    ASSERT_TRUE(moved) << seed;
    EXPECT_TRUE(apart_by_brute_force(*moved, discs.radii, 0.2)) << seed;
    ASSERT_EQ(moved->size(), discs.centres.size());
    for (std::size_t i = 0; i < moved->size(); ++i) {
      EXPECT_GE((*moved)[i].x, low.x + discs.radii[i]);
      EXPECT_LE((*moved)[i].y, high.y - discs.radii[i]);
    }
  }
}

TEST(OverlapRemoval, GivesUpOnABoxThatIsTooSmall) {
  const std::vector<Point> centres(10, Point{1, 1});
  EXPECT_FALSE(remove_overlaps_within(centres, std::vector<double>(10, 1), 0, {0, 0}, {3, 3}));
}

TEST(LoosenWithin, PartsSomeAndStaysInsideEvenWithoutRoom) {
  const std::vector<double> radii(50, 1.0);
  const std::vector<Point> centres(50, Point{2, 2});
  const auto placed = loosen_within(centres, radii, 0, {0, 0}, {8, 4}, 20);
  ASSERT_EQ(placed.size(), 50U);
  double farthest = 0;
  for (const Point& at : placed) {
    EXPECT_TRUE(at.x >= 1 && at.x <= 7 && at.y >= 1 && at.y <= 3) << at.x << ", " << at.y;
    farthest = std::max(farthest, at.x);
  }
  EXPECT_GT(farthest, 4);
}

}  // namespace
}  // namespace maillage
