// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <functional>

#include "maillage/base/maths/maths.h"
#include "maillage/qca/cases.h"

namespace maillage::qca {
namespace {

/// How far from the crossover towards full inclusion (1) or full exclusion (−1).
double distance_from_crossover(double value, const std::vector<double>& anchors) {
  const double crossover = anchors[1];
  const bool towards_inclusion = (value >= crossover) == (anchors[2] >= crossover);
  if (towards_inclusion) return (value - crossover) / (anchors[2] - crossover);
  return -(value - crossover) / (anchors[0] - crossover);
}

double direct(double value, const std::vector<double>& anchors) {
  const double log_odds = maths::log(0.95 / 0.05) * distance_from_crossover(value, anchors);
  return 1 / (1 + maths::exp(-log_odds));
}

double linear(double value, const std::vector<double>& anchors) {
  return std::clamp(0.5 + 0.5 * distance_from_crossover(value, anchors), 0.0, 1.0);
}

double level(double value, const std::vector<double>& thresholds) {
  return static_cast<double>(std::upper_bound(thresholds.begin(), thresholds.end(), value) - thresholds.begin());
}

}  // namespace

std::size_t Calibration::levels() const {
  if (method == CalibrationMethod::levels) return given_levels;
  return method == CalibrationMethod::thresholds ? anchors.size() + 1 : 2;
}

bool Calibration::is_sound() const {
  const bool ascending = std::ranges::adjacent_find(anchors, std::greater_equal<>()) == anchors.end();
  const bool descending = std::ranges::adjacent_find(anchors, std::less_equal<>()) == anchors.end();
  switch (method) {
    case CalibrationMethod::direct:
    case CalibrationMethod::linear: return anchors.size() == 3 && (ascending || descending);
    case CalibrationMethod::thresholds: return !anchors.empty() && ascending;
    case CalibrationMethod::levels: return anchors.empty() && given_levels >= 2;
    case CalibrationMethod::given: break;
  }
  return anchors.empty();
}

double calibrated(double value, const Calibration& calibration) {
  assert(calibration.is_sound());
  switch (calibration.method) {
    case CalibrationMethod::direct: return direct(value, calibration.anchors);
    case CalibrationMethod::linear: return linear(value, calibration.anchors);
    case CalibrationMethod::thresholds: return level(value, calibration.anchors);
    case CalibrationMethod::given:
    case CalibrationMethod::levels: break;
  }
  return value;
}

}  // namespace maillage::qca
