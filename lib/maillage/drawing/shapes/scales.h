// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace maillage {

/// How size grows with a value: with the value itself, its square root, its logarithm, or its rank among all.
enum class Growth : std::uint8_t { proportional, root, logarithm, rank };

/// From values to parts of the largest size.
class GrowthScale {
 public:
  /// By the first growth at which at most half of the values above the lowest get no more than `floor`.
  /// \pre 0 < floor < 1; values that are not above 0 count as the lowest
  GrowthScale(std::vector<double> values, double floor);

  /// 0 for no value, 1 for the highest.
  [[nodiscard]] double part(double value) const;
  [[nodiscard]] Growth growth() const { return growth_; }
  [[nodiscard]] double highest() const { return sorted_.empty() ? 0 : sorted_.back(); }
  /// Of those above 0.
  [[nodiscard]] double lowest() const { return sorted_.empty() ? 0 : sorted_.front(); }
  /// True when the values differ from each other, or from those that are not above 0.
  [[nodiscard]] bool differ() const { return some_without_ ? highest() > 0 : highest() > lowest(); }
  /// Some values are not above 0.
  [[nodiscard]] bool some_without() const { return some_without_; }
  /// Some are below.
  [[nodiscard]] bool some_negative() const { return some_negative_; }
  /// The middle one of those above 0.
  [[nodiscard]] double median() const { return sorted_.empty() ? 0 : sorted_[sorted_.size() / 2]; }

 private:
  [[nodiscard]] bool leaves_few_at(double floor) const;

  std::vector<double> sorted_;  ///< those above 0, ascending
  bool some_without_ = false;
  bool some_negative_ = false;
  Growth growth_ = Growth::proportional;
};

/// The lowest and the highest value, 0 for all that are not above it, and a round one between them whose size lies in
/// the middle of theirs; one where all are the same. Ascending. `size` is how large a value is drawn, which grows with
/// it; `whole` for values that are whole numbers.
[[nodiscard]] std::vector<double> telling_values(const GrowthScale& scale, const std::function<double(double)>& size,
                                                 bool whole);

/// From a value to the radius of a mark: its area grows with the value, from a smallest area that still shows.
class AreaScale {
 public:
  /// \pre 0 < smallest ≤ largest
  AreaScale(GrowthScale growth, double smallest_radius, double largest_radius);

  [[nodiscard]] double radius(double value) const;
  [[nodiscard]] double smallest() const { return smallest_; }
  [[nodiscard]] double largest() const { return largest_; }
  /// True when values show as different sizes at all.
  [[nodiscard]] bool varies() const { return growth_.highest() > 0; }
  [[nodiscard]] const GrowthScale& growth() const { return growth_; }

 private:
  GrowthScale growth_;
  double smallest_;
  double largest_;
};

/// From a value to the width of a line.
class WidthScale {
 public:
  /// \pre 0 < thinnest ≤ thickest
  WidthScale(GrowthScale growth, double thinnest, double thickest);

  [[nodiscard]] double width(double value) const { return width_at(strength(value)); }
  /// From a strength() to a width.
  [[nodiscard]] double width_at(double strength) const { return thinnest_ + strength * (thickest_ - thinnest_); }
  /// 0 for the thinnest line, 1 for the thickest. Where most lines are as strong as the strongest, all are weaker.
  [[nodiscard]] double strength(double value) const;
  [[nodiscard]] const GrowthScale& growth() const { return growth_; }

 private:
  GrowthScale growth_;
  double thinnest_;
  double thickest_;
  double most_ = 1;  ///< part of the thickest line that the highest value gets
};

/// The largest of 1, 2 and 5 times a power of ten that is ≤ value; the smallest that is ≥ value. \pre value > 0
[[nodiscard]] double round_down(double value);
[[nodiscard]] double round_up(double value);

/// Decimals needed to write a round value.
[[nodiscard]] int decimals_of(double value);

}  // namespace maillage
