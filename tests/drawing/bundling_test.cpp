// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/bundling.h"

#include <gtest/gtest.h>

namespace maillage {
namespace {

TEST(Likeness, IsOneOfALineWithItselfEitherWay) {
  const Segment line{{0, 0}, {100, 10}};
  EXPECT_NEAR(likeness(line, line), 1, 1e-9);
  EXPECT_NEAR(likeness(line, {line.to, line.from}), 1, 1e-9);
}

TEST(Likeness, IsSmallOfLinesThatCrossDifferInLengthOrLieApart) {
  const Segment line{{0, 0}, {100, 0}};
  EXPECT_LT(likeness(line, {{50, -50}, {50, 50}}), 0.1);
  EXPECT_LT(likeness(line, {{40, 5}, {60, 5}}), 0.5);
  EXPECT_LT(likeness(line, {{0, 300}, {100, 300}}), 0.3);
  EXPECT_LT(likeness(line, {{150, 0}, {250, 0}}), 0.1);
}

TEST(Bundles, DrawLikeLinesTogetherInTheMiddleAndKeepTheirEnds) {
  const std::vector<Segment> lines = {{{0, 0}, {300, 0}}, {{300, 24}, {0, 24}}, {{0, 500}, {10, 900}}};
  const auto ways = bundled(lines);
  ASSERT_TRUE(ways[0] && ways[1]);
  EXPECT_FALSE(ways[2]);
  for (std::size_t i = 0; i < 2; ++i) {
    EXPECT_EQ(ways[i]->start, lines[i].from);
    EXPECT_EQ(end_of(*ways[i]), lines[i].to);
  }
  const auto a = flattened(*ways[0]);
  const auto b = flattened(*ways[1]);
  EXPECT_LT(distance(a[a.size() / 2], b[b.size() / 2]), 12);
}

TEST(Bundles, DoNotDependOnTheOrderOfTheLines) {
  std::vector<Segment> lines = {{{0, 0}, {300, 0}}, {{0, 24}, {300, 24}}, {{0, 60}, {300, 50}}};
  const auto ways = bundled(lines);
  std::swap(lines[0], lines[1]);
  const auto swapped = bundled(lines);
  ASSERT_TRUE(ways[0] && swapped[1]);
  const auto a = flattened(*ways[0]);
  const auto b = flattened(*swapped[1]);
  ASSERT_EQ(a.size(), b.size());
  EXPECT_GT(a.size(), 2U);
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_LT(distance(a[i], b[i]), 1e-6);
}

}  // namespace
}  // namespace maillage
