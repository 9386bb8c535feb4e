// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// A colour of a ramp from light gold over teal to dark indigo, `t` from 0 to 1: lightness falls evenly, so that the
/// ramp reads alike in grey, and steps look alike in colour. Made in OKLab. \cite ottosson_2020
[[nodiscard]] std::string ramp_colour(double t);

/// Colours that differ for every common colour blindness, for up to kMostClasses classes; grey for those beyond.
/// \cite okabe_ito_2008
inline constexpr std::size_t kMostClasses = 8;
[[nodiscard]] std::string class_colour(std::size_t number);

/// `share` of the second colour, the rest of the first. \pre both "#rrggbb"
[[nodiscard]] std::string mixed(std::string_view colour, std::string_view with, double share);

/// Mixed with white: 0 as it is, 1 white. \pre "#rrggbb"
[[nodiscard]] std::string faded(std::string_view colour, double share);

/// From values to the ramp: by the value, or by its square root where few values are high and most are low.
class RampScale {
 public:
  /// \pre values is not empty
  explicit RampScale(const std::vector<double>& values);

  /// 0 for the lowest value, 1 for the highest; 1 when all are the same.
  [[nodiscard]] double position(double value) const;
  /// Two to five round values within the range, ascending; one when all are the same.
  [[nodiscard]] std::vector<double> legend_values(bool whole) const;

 private:
  double lowest_;
  double highest_;
  bool by_root_;
};

}  // namespace maillage
