// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/column_widths.h"

#include <numeric>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maillage::testing {
namespace {

using ::testing::DoubleEq;
using ::testing::ElementsAre;
using Needs = std::vector<ColumnNeed>;

double sum(const std::vector<double>& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

TEST(ColumnWidths, AreWhatCellsNeedWhereTheyFit) {
  EXPECT_THAT(column_widths(Needs{{10, 40}, {20, 50}}, 100), ElementsAre(40, 50));
}

TEST(ColumnWidths, KeepWordsWholeAndShareTheRest) {
  EXPECT_THAT(column_widths(Needs{{10, 20}, {20, 200}, {30, 30}}, 100),
              ElementsAre(DoubleEq(10 + 400.0 / 190), DoubleEq(20 + 7200.0 / 190), DoubleEq(30)));
}

TEST(ColumnWidths, AreInProportionToWeights) {
  EXPECT_THAT(column_widths(Needs{{10, 20}, {5, 500, 1}, {5, 10, 3}}, 100), ElementsAre(20, 20, 60));
  const auto crowded = column_widths(Needs{{10, 500}, {5, 500, 1}}, 100);
  EXPECT_THAT(crowded, ElementsAre(50, 50));
}

TEST(ColumnWidths, NeverExceedThePage) {
  for (const double width : {1.0, 30.0, 100.0}) {
    EXPECT_LE(sum(column_widths(Needs{{50, 90}, {60, 60}, {500, 900}}, width)), width + 1e-9) << width;
    EXPECT_LE(sum(column_widths(Needs{{50, 90}, {60, 60, 2}, {500, 900}}, width)), width + 1e-9) << width;
  }
  EXPECT_TRUE(column_widths({}, 10).empty());
}

}  // namespace
}  // namespace maillage::testing
