// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/scales.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "maillage/base/maths/maths.h"

namespace maillage {

AreaScale::AreaScale(double largest_value, double smallest_radius, double largest_radius)
    : largest_value_(std::max(largest_value, 0.0)), smallest_(smallest_radius), largest_(largest_radius) {
  assert(smallest_radius > 0 && smallest_radius <= largest_radius);
}

double AreaScale::radius(double value) const {
  if (!varies() || !(value > 0)) return smallest_;
  return std::max(smallest_, largest_ * std::sqrt(std::min(value / largest_value_, 1.0)));
}

std::vector<double> AreaScale::legend_values(bool whole) const {
  std::vector<double> values;
  if (!varies()) return values;
  double value = round_down(largest_value_);
  while (values.size() < 3) {
    if (whole && value < 1) break;
    if (!values.empty() && radius(value) <= smallest_ * 1.15) break;
    values.push_back(value);
    value = round_down(value / 3.9);
  }
  const double half = values.empty() ? 0 : round_down(values.front() / 2);
  if (values.size() == 1 && radius(half) > smallest_ && (!whole || half >= 1)) values.push_back(half);
  std::reverse(values.begin(), values.end());
  return values;
}

WidthScale::WidthScale(double lowest, double highest, double thinnest, double thickest)
    : lowest_(lowest), highest_(highest), thinnest_(thinnest), thickest_(thickest) {
  assert(lowest > 0 && lowest <= highest && thinnest <= thickest);
}

double WidthScale::strength(double weight) const {
  const double low = std::sqrt(lowest_);
  const double high = std::sqrt(highest_);
  return high > low ? std::clamp((std::sqrt(weight) - low) / (high - low), 0.0, 1.0) : 0.25;
}

std::vector<double> WidthScale::legend_values() const {
  const double high = round_down(highest_);
  const double low = round_up(lowest_);
  if (low >= high) return {highest_ <= lowest_ * (1 + 1e-9) ? lowest_ : highest_};
  const double middle = round_down(std::sqrt(low * high) * 1.2);
  if (middle <= low || middle >= high || high / low < 8) return {low, high};
  return {low, middle, high};
}

double round_down(double value) {
  const double power = maths::pow(10, std::floor(maths::log10(value * (1 + 1e-12))));
  for (const double step : {5.0, 2.0}) {
    if (step * power <= value * (1 + 1e-12)) return step * power;
  }
  return power;
}

double round_up(double value) {
  const double below = round_down(value);
  if (below >= value * (1 - 1e-12)) return below;
  const double power = maths::pow(10, std::floor(maths::log10(below * (1 + 1e-12))));
  if (below < 1.5 * power) return 2 * power;
  return below < 3 * power ? 5 * power : 10 * power;
}

int decimals_of(double value) {
  for (int decimals = 0; decimals < 6; ++decimals) {
    const double scaled = value * maths::pow(10, decimals);
    if (std::abs(scaled - std::round(scaled)) <= 1e-6 * std::abs(scaled)) return decimals;
  }
  return 6;
}

}  // namespace maillage
