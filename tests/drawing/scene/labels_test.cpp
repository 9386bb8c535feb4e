// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/labels.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <gtest/gtest.h>

#include "maillage/base/random.h"

namespace maillage {
namespace {

/// Marks at random, some over others' places, with names of one to five words.
LabelProblem random_problem(std::size_t count, std::uint64_t seed) {
  Random random(seed);
  LabelProblem problem;
  problem.area = {0, 0, 400, 300};
  for (std::size_t i = 0; i < count; ++i) {
    const Point centre{10 + 380 * random.uniform(), 10 + 280 * random.uniform()};
    const double half = 2 + 6 * random.uniform();
    problem.marks.push_back({centre.x - half, centre.y - half, centre.x + half, centre.y + half});
    std::string name = "Actor";
    for (std::uint64_t word = random.below(5); word > 0; --word) name += " number";
    problem.requests.push_back({i, name + " " + std::to_string(i), 10, Weight::regular});
  }
  return problem;
}

TEST(Labels, OverlapNeitherEachOtherNorMarksNorTheEdge) {
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const LabelProblem problem = random_problem(60, seed);
    const auto labels = place_labels(problem);
    ASSERT_EQ(labels.size(), 60U);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      if (!labels[i]) continue;
      EXPECT_TRUE(problem.area.contains(labels[i]->box));
      for (std::size_t m = 0; m < problem.marks.size(); ++m) {
        EXPECT_TRUE(m == i || !labels[i]->box.overlaps(problem.marks[m])) << seed << ": label " << i << ", mark " << m;
      }
      for (std::size_t j = 0; j < i; ++j) {
        if (!labels[j]) continue;
        EXPECT_FALSE(labels[i]->box.overlaps(labels[j]->box)) << seed << ": labels " << i << ", " << j;
        EXPECT_TRUE(!labels[i]->leader || !crosses(*labels[i]->leader, labels[j]->box)) << seed;
      }
    }
  }
}

TEST(Labels, FindAPlaceForAllWhereThereIsRoom) {
  const auto labels = place_labels(random_problem(15, 3));
  EXPECT_EQ(labels.size(), 15U);
  EXPECT_TRUE(std::ranges::all_of(labels, [](const auto& label) { return label.has_value(); }));
}

TEST(Labels, AreTheSameForTheSameProblem) {
  const auto a = place_labels(random_problem(50, 5));
  const auto b = place_labels(random_problem(50, 5));
  ASSERT_EQ(a.size(), 50U);
  ASSERT_EQ(b.size(), 50U);
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_EQ(a[i] ? a[i]->box : Box{}, b[i] ? b[i]->box : Box{});
}

TEST(Labels, ShowTheMostImportantNameWhereThereIsRoomForOneOnly) {
  LabelProblem problem;
  problem.area = {0, 0, 70, 16};
  problem.marks = {{2, 6, 6, 10}, {2, 1, 4, 3}};
  problem.requests = {{0, "Important", 10, Weight::regular}, {1, "Minor one", 10, Weight::regular}};
  const auto labels = place_labels(problem);
  EXPECT_TRUE(labels[0]);
  EXPECT_FALSE(labels[1]);
}

TEST(Labels, KeepOffLines) {
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    LabelProblem problem = random_problem(40, seed);
    problem.lines = {{{{0, 40}, {400, 260}}, 3, {}}, {{{0, 220}, {400, 80}}, 3, {}}};
    const auto labels = place_labels(problem);
    EXPECT_GT(std::ranges::count_if(labels, [](const auto& label) { return label.has_value(); }), 20) << seed;
    for (const auto& label : labels) {
      for (const Stroke& line : problem.lines)
        EXPECT_FALSE(label && crosses(line.line, label->box)) << seed << ": " << label->lines.front();
    }
  }
}

/// A mark among others that leave no room for its name beside it.
LabelProblem crowd_around(double outer) {
  LabelProblem problem;
  problem.area = {0, 0, 600, 600};
  problem.marks = {{294, 294, 306, 306}};
  problem.requests = {{0, "Hub", 10, Weight::regular}};
  // Rows of small marks all around: a leader passes between them, a name does not.
  for (double x = -outer; x <= outer; x += 8) {
    for (double y = -outer; y <= outer; y += 8) {
      if (std::hypot(x, y) > 20) problem.marks.push_back({299 + x, 299 + y, 301 + x, 301 + y});
    }
  }
  return problem;
}

TEST(Labels, TheFirstOfWhichFindPlacesFarAway) {
  const auto labels = place_labels(crowd_around(100));
  ASSERT_TRUE(labels[0]);
  ASSERT_TRUE(labels[0]->leader);
  EXPECT_GT(distance(labels[0]->leader->from, labels[0]->leader->to), 60);
}

TEST(Labels, TheFirstOfWhichFindPlacesOverTheirMark) {
  LabelProblem problem;
  problem.area = {0, 0, 100, 100};
  problem.marks = {{20, 30, 80, 70}, {0, 0, 100, 29}, {0, 71, 100, 100}, {0, 29, 19, 71}, {81, 29, 100, 71}};
  problem.requests = {{0, "Hub", 10, Weight::regular}};
  const auto labels = place_labels(problem);
  ASSERT_TRUE(labels[0]);
  EXPECT_TRUE(problem.marks[0].contains(labels[0]->box));
}

//  An important name has room only where two others have it, which together are worth more than it, were all weighed.
TEST(Labels, GiveWayToAMoreImportantName) {
  LabelProblem problem;
  problem.area = {0, 0, 500, 14};
  problem.marks = {{118, 5, 122, 9}, {40, 5, 42, 9},   {198, 5, 200, 9},
                   {300, 5, 302, 9}, {400, 5, 402, 9}, {215, 5, 217, 9}};
  problem.requests = {{0, "A name that takes all of the room", 10, Weight::regular},
                      {1, "Minor one", 10, Weight::regular},
                      {2, "Minor two", 10, Weight::regular},
                      {3, "Far", 10, Weight::regular},
                      {4, "Farther", 10, Weight::regular}};
  const auto labels = place_labels(problem);
  EXPECT_TRUE(labels[0]);
  EXPECT_FALSE(labels[1]);
  EXPECT_FALSE(labels[2]);
  EXPECT_TRUE(labels[4]);
}

TEST(Ink, IsMeasuredWhereLinesRun) {
  InkMap ink({0, 0, 100, 100});
  ink.add({{0, 50}, {100, 50}}, 3, 1);
  ink.finish();
  EXPECT_GT(ink.cover({20, 45, 60, 55}), 0.2);
  EXPECT_EQ(ink.cover({20, 5, 60, 15}), 0);
}

}  // namespace
}  // namespace maillage
