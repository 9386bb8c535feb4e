// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace maillage::qca {

/// How values become memberships in a set.
enum class CalibrationMethod : std::uint8_t {
  given,       ///< they are memberships, from 0 to 1
  levels,      ///< they are levels of a multi-value condition: 0, 1, 2 …
  direct,      ///< log odds from three anchors \cite ragin_2008
  linear,      ///< straight lines between three anchors \cite dusa_2019
  thresholds,  ///< crisp from one threshold, multi-value from several; a value at a threshold is above it
};

struct Calibration {
  CalibrationMethod method = CalibrationMethod::given;
  /// direct, linear: full exclusion, crossover, full inclusion, ascending or descending; thresholds: ascending
  std::vector<double> anchors = {};
  std::size_t given_levels = 2;  ///< of `levels`

  /// Of the condition it makes: 2 unless it is multi-value.
  [[nodiscard]] std::size_t levels() const;
  [[nodiscard]] bool is_multi_value() const { return levels() > 2 || method == CalibrationMethod::levels; }
  /// Whether the anchors are as many and in the order that the method needs.
  [[nodiscard]] bool is_sound() const;

  friend bool operator==(const Calibration&, const Calibration&) = default;
};

/// The membership, or the level of a multi-value condition. The direct method gives 0.05 at full exclusion, 0.5 at the
/// crossover and 0.95 at full inclusion; the linear one 0, 0.5 and 1. \pre calibration.is_sound()
[[nodiscard]] double calibrated(double value, const Calibration& calibration);

}  // namespace maillage::qca
