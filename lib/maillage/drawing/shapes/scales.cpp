// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/scales.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kAtFloor = 1.02;  ///< times the smallest size: not told from it
constexpr double kMiddling = 0.5;  ///< of the thickest line, that a middling value gets at most
constexpr double kToldApart =
    0.1;  ///< of the way from the smallest to the largest size: a value there is worth telling

}  // namespace

GrowthScale::GrowthScale(std::vector<double> values, double floor) : sorted_(std::move(values)) {
  some_negative_ = std::ranges::any_of(sorted_, [](double value) { return value < 0; });
  some_without_ = std::erase_if(sorted_, [](double value) { return !(value > 0); }) > 0;
  std::ranges::sort(sorted_);
  for (const Growth growth : {Growth::proportional, Growth::root, Growth::logarithm, Growth::rank}) {
    growth_ = growth;
    if (leaves_few_at(floor)) return;
  }
}

double GrowthScale::part(double value) const {
  if (!(value > 0) || sorted_.empty()) return 0;
  const double share = std::min(value / highest(), 1.0);
  switch (growth_) {
    case Growth::proportional: return share;
    case Growth::root: return std::sqrt(share);
    case Growth::logarithm: return std::min(1.0, maths::log1p(value / lowest()) / maths::log1p(highest() / lowest()));
    case Growth::rank: break;
  }
  const auto up_to = std::ranges::upper_bound(sorted_, value * (1 + 1e-12)) - sorted_.begin();
  return static_cast<double>(up_to) / static_cast<double>(sorted_.size());
}

bool GrowthScale::leaves_few_at(double floor) const {
  const double least = some_without_ ? 0 : lowest();
  const auto above = std::ranges::upper_bound(sorted_, least);
  const auto at_floor =
      std::count_if(above, sorted_.end(), [&](double value) { return part(value) <= kAtFloor * floor; });
  return 2 * at_floor <= sorted_.end() - above;
}

std::vector<double> telling_values(const GrowthScale& scale, const std::function<double(double)>& size, bool whole) {
  if (!(scale.highest() > 0)) return {};
  if (!scale.differ()) return {scale.highest()};
  const double low = scale.some_without() ? 0 : scale.lowest();
  const double high = scale.highest();
  const double span = size(high) - size(low);
  double middle = 0;
  double nearest = 0.5 - kToldApart;
  for (double value = round_up(whole ? 1 : scale.lowest()); value < high; value = round_up(value * 1.01)) {
    const double off = std::abs((size(value) - size(low)) / std::max(span, 1e-9) - 0.5);
    if (value <= low || off >= nearest) continue;
    nearest = off;
    middle = value;
  }
  if (middle > 0) return {low, middle, high};
  return {low, high};
}

AreaScale::AreaScale(GrowthScale growth, double smallest_radius, double largest_radius)
    : growth_(std::move(growth)), smallest_(smallest_radius), largest_(largest_radius) {
  assert(smallest_radius > 0 && smallest_radius <= largest_radius);
}

double AreaScale::radius(double value) const { return std::max(smallest_, largest_ * std::sqrt(growth_.part(value))); }

WidthScale::WidthScale(GrowthScale growth, double thinnest, double thickest)
    : growth_(std::move(growth)), thinnest_(thinnest), thickest_(thickest) {
  assert(thinnest > 0 && thinnest <= thickest);
  const double middling = growth_.part(growth_.median());
  if (middling > kMiddling) most_ = kMiddling / middling;
}

double WidthScale::strength(double value) const {
  const double floor = thinnest_ / thickest_;
  if (floor >= 1) return 0;
  return std::clamp((most_ * growth_.part(value) - floor) / (1 - floor), 0.0, 1.0);
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
