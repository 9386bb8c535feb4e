// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "maillage/qca/cases.h"

#include "qca/published.h"

namespace maillage::qca {
namespace {

using ::testing::DoubleNear;
using ::testing::ElementsAreArray;
using ::testing::Pointwise;

/// Development of Lipset's countries, in dollars of 1960 per head.
std::vector<double> development(const Calibration& calibration) {
  std::vector<double> values;
  const CaseTable table = testing::published("lipset-raw");
  for (const auto& value : table.conditions[0].values) values.push_back(calibrated(*value, calibration));
  return values;
}

// As R QCA 3.23 calibrates them with anchors 400, 550 and 900.
TEST(Calibration, OfLipsetByTheDirectMethod) {
  const std::vector<double> expected = {0.8069, 0.9901, 0.5751, 0.1666, 0.5833, 0.9745, 0.8871, 0.0415, 0.0777,
                                        0.7195, 0.3435, 0.9792, 0.0193, 0.0108, 0.0134, 0.0268, 0.9488, 0.9838};
  EXPECT_THAT(development({.method = CalibrationMethod::direct, .anchors = {400, 550, 900}}),
              Pointwise(DoubleNear(0.00006), expected));
}

TEST(Calibration, OfLipsetByStraightLines) {
  const std::vector<double> expected = {0.7429, 1,    0.5514, 0.2267, 0.5571, 1, 0.85, 0,      0.08,
                                        0.66,   0.39, 1,      0,      0,      0, 0,    0.9957, 1};
  EXPECT_THAT(development({.method = CalibrationMethod::linear, .anchors = {400, 550, 900}}),
              Pointwise(DoubleNear(0.00006), expected));
}

TEST(Calibration, OfLipsetByAThreshold) {
  EXPECT_THAT(development({.method = CalibrationMethod::thresholds, .anchors = {550}}),
              ElementsAreArray({1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1}));
}

TEST(Calibration, ThresholdsMakeLevels) {
  const Calibration three{.method = CalibrationMethod::thresholds, .anchors = {10, 20}};
  EXPECT_EQ(three.levels(), 3U);
  EXPECT_EQ(calibrated(9.9, three), 0);
  EXPECT_EQ(calibrated(10, three), 1);
  EXPECT_EQ(calibrated(20, three), 2);
}

TEST(Calibration, MayDescend) {
  const Calibration unrest{.method = CalibrationMethod::direct, .anchors = {15, 9.5, 5}};
  EXPECT_NEAR(calibrated(5, unrest), 0.95, 1e-12);
  EXPECT_NEAR(calibrated(15, unrest), 0.05, 1e-12);
  EXPECT_EQ(calibrated(9.5, unrest), 0.5);
}

TEST(Calibration, IsSoundWithAnchorsInOneDirection) {
  const auto is_sound = [](CalibrationMethod method, std::vector<double> anchors) {
    return Calibration{.method = method, .anchors = std::move(anchors)}.is_sound();
  };
  EXPECT_TRUE(is_sound(CalibrationMethod::direct, {1, 2, 3}));
  EXPECT_TRUE(is_sound(CalibrationMethod::direct, {3, 2, 1}));
  EXPECT_FALSE(is_sound(CalibrationMethod::direct, {1, 3, 2}));
  EXPECT_FALSE(is_sound(CalibrationMethod::direct, {1, 2}));
  EXPECT_FALSE(is_sound(CalibrationMethod::linear, {1, 1, 2}));
  EXPECT_FALSE(is_sound(CalibrationMethod::thresholds, {2, 1}));
  EXPECT_FALSE(is_sound(CalibrationMethod::thresholds, {}));
  EXPECT_TRUE(is_sound(CalibrationMethod::given, {}));
}

}  // namespace
}  // namespace maillage::qca
