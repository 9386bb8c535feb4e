// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace maillage {

/// From a value to the radius of a mark: the area grows with the value, from a smallest area that still shows.
class AreaScale {
 public:
  /// \pre 0 < smallest ≤ largest; a largest value ≤ 0 makes all marks the smallest
  AreaScale(double largest_value, double smallest_radius, double largest_radius);

  [[nodiscard]] double radius(double value) const;
  [[nodiscard]] double smallest() const { return smallest_; }
  [[nodiscard]] double largest() const { return largest_; }
  /// True when values show as different sizes at all.
  [[nodiscard]] bool varies() const { return largest_value_ > 0; }
  /// Two or three round values, ascending, whose marks are told apart by eye; `whole` for values that are whole
  /// numbers.
  [[nodiscard]] std::vector<double> legend_values(bool whole) const;

 private:
  double largest_value_;
  double smallest_;
  double largest_;
};

/// From a weight to the width of a line, by the square root of the weight.
class WidthScale {
 public:
  /// \pre 0 < lowest ≤ highest weight, thinnest ≤ thickest
  WidthScale(double lowest, double highest, double thinnest, double thickest);

  [[nodiscard]] double width(double weight) const { return width_at(strength(weight)); }
  /// From a strength() to a width.
  [[nodiscard]] double width_at(double strength) const { return thinnest_ + strength * (thickest_ - thinnest_); }
  /// 0 for the lowest weight, 1 for the highest.
  [[nodiscard]] double strength(double weight) const;
  /// Up to three round weights within the range, ascending; one when all weigh about the same.
  [[nodiscard]] std::vector<double> legend_values() const;

 private:
  double lowest_;
  double highest_;
  double thinnest_;
  double thickest_;
};

/// The largest of 1, 2 and 5 times a power of ten that is ≤ value; the smallest that is ≥ value. \pre value > 0
[[nodiscard]] double round_down(double value);
[[nodiscard]] double round_up(double value);

/// Decimals needed to write a round value.
[[nodiscard]] int decimals_of(double value);

}  // namespace maillage
