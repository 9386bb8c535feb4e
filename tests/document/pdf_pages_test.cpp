// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using ::testing::ElementsAre;

constexpr PageHeights kHeights{100, 60};

/// Number of strips on each page.
std::vector<std::size_t> counts(const std::vector<PdfPage>& pages) {
  std::vector<std::size_t> numbers;
  numbers.reserve(pages.size());
  for (const PdfPage& page : pages) numbers.push_back(page.strips.size());
  return numbers;
}

std::vector<std::size_t> counts(const std::vector<Strip>& strips) { return counts(paginate(strips, kHeights)); }

TEST(PdfPages, AreOneOfNothing) { EXPECT_THAT(counts(std::vector<Strip>{}), ElementsAre(0)); }

TEST(PdfPages, AreFilledOneAfterTheOther) {
  const std::vector<Strip> lines(5, {.height = 30, .gap = 5});
  const auto pages = paginate(lines, kHeights);
  EXPECT_THAT(counts(pages), ElementsAre(3, 2));
  // No white above the first line of a page.
  EXPECT_DOUBLE_EQ(pages[0].strips[0].top, 0);
  EXPECT_DOUBLE_EQ(pages[0].strips[1].top, 35);
  EXPECT_DOUBLE_EQ(pages[1].strips[0].top, 0);
}

TEST(PdfPages, KeepHeadingsWithWhatFollows) {
  EXPECT_THAT(counts({{.height = 80}, {.height = 10, .with_next = true}, {.height = 20}}), ElementsAre(1, 2));
  EXPECT_THAT(counts({{.height = 70}, {.height = 10, .with_next = true}, {.height = 20}}), ElementsAre(3));
}

TEST(PdfPages, CutWhatBelongsTogetherOnlyWhenAPageIsTooSmallForIt) {
  const std::vector<Strip> chain(8, {.height = 30, .with_next = true});
  std::vector<Strip> strips = {{.height = 50}};
  strips.insert(strips.end(), chain.begin(), chain.end());
  EXPECT_THAT(counts(strips), ElementsAre(1, 3, 3, 2));
}

TEST(PdfPages, MakeFiguresSmallerRatherThanMoveThem) {
  const std::vector<Strip> strips = {
      {.height = 50}, {.height = 55, .gap = 5, .least_height = 44, .with_next = true}, {.height = 1}};
  const auto pages = paginate(strips, kHeights);
  ASSERT_THAT(counts(pages), ElementsAre(3));
  EXPECT_NEAR(pages[0].strips[1].height, 44, 1e-5);
  EXPECT_NEAR(pages[0].strips[2].top, 99, 1e-5);
  EXPECT_THAT(counts({{.height = 60}, {.height = 55, .least_height = 44}}), ElementsAre(1, 1));
  const auto whole = paginate(std::vector<Strip>{{.height = 10}, {.height = 55, .least_height = 44}}, kHeights);
  EXPECT_DOUBLE_EQ(whole[0].strips[1].height, 55);
}

TEST(PdfPages, RepeatHeadersWhereATableGoesOn) {
  const auto headers =
      std::make_shared<const std::vector<Strip>>(std::vector<Strip>{{.height = 10, .with_next = true}});
  std::vector<Strip> strips = *headers;
  for (int i = 0; i < 5; ++i) strips.push_back({.height = 30, .headers = headers});
  const auto pages = paginate(strips, kHeights);
  ASSERT_THAT(counts(pages), ElementsAre(4, 3));
  EXPECT_EQ(pages[1].strips[0].strip, headers->data());
  EXPECT_DOUBLE_EQ(pages[1].strips[1].top, 10);
}

TEST(PdfPages, TurnForWhatIsWide) {
  const std::vector<Strip> strips = {
      {.height = 20}, {.height = 10, .with_next = true}, {.height = 40, .landscape = true}, {.height = 20}};
  const auto pages = paginate(strips, kHeights);
  ASSERT_THAT(counts(pages), ElementsAre(1, 2, 1));
  EXPECT_FALSE(pages[0].landscape);
  EXPECT_TRUE(pages[1].landscape);
  EXPECT_FALSE(pages[2].landscape);
}

TEST(PdfPages, AreFilledBeforeWhatIsWideAndComesAlone) {
  const std::vector<Strip> strips = {
      {.height = 20}, {.height = 40, .landscape = true}, {.height = 70}, {.height = 30}, {.height = 10}};
  const auto pages = paginate(strips, kHeights);
  ASSERT_THAT(counts(pages), ElementsAre(2, 1, 2));
  EXPECT_EQ(pages[0].strips[1].strip, &strips[2]);
  EXPECT_TRUE(pages[1].landscape);
  EXPECT_EQ(pages[2].strips[0].strip, &strips[3]);
  // Nothing follows, or a page that is asked for.
  EXPECT_THAT(counts({{.height = 20}, {.height = 40, .landscape = true}}), ElementsAre(1, 1));
  EXPECT_THAT(
      counts({{.height = 20}, {.height = 40, .landscape = true}, {.height = 5, .new_page = true}, {.height = 5}}),
      ElementsAre(1, 1, 2));
}

TEST(PdfPages, KeepAHeadingBeforeWhatFollowsItsWidePage) {
  const std::vector<Strip> strips = {{.height = 20},
                                     {.height = 10, .with_next = true, .landscape = true, .heading = 0},
                                     {.height = 30, .landscape = true},
                                     {.height = 20}};
  const auto pages = paginate(strips, kHeights);
  ASSERT_THAT(counts(pages), ElementsAre(1, 2, 1));
  EXPECT_TRUE(pages[1].landscape);
  EXPECT_EQ(pages[2].strips[0].strip, &strips[3]);
}

TEST(PdfPages, BeginWhereAsked) {
  EXPECT_THAT(
      counts({{.height = 10, .new_page = true}, {.height = 10, .with_next = true}, {.height = 10, .new_page = true}}),
      ElementsAre(2, 1));
}

}  // namespace
}  // namespace maillage::testing
