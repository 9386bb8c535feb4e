// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/colour_scales.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

#include <fmt/format.h>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {
namespace {

constexpr std::array<std::string_view, kMostClasses> kClasses = {"#0072b2", "#e69f00", "#009e73", "#cc79a7",
                                                                 "#56b4e9", "#d55e00", "#b8a600", "#4b3a8c"};
constexpr std::string_view kOther = "#9aa1a8";

/// Lightness, chroma and hue (degrees) in OKLCh at the ends and in the middle of the ramp.
struct Stop {
  double lightness;
  double chroma;
  double hue;
};
constexpr std::array<Stop, 3> kStops = {{{0.87, 0.125, 95}, {0.605, 0.095, 190}, {0.34, 0.13, 285}}};
constexpr double kRootFrom = 5;  ///< times the median, the highest value from which the square root is taken

Stop stop_at(double t) {
  const std::size_t first = t < 0.5 ? 0 : 1;
  const double part = 2 * t - static_cast<double>(first);
  const auto mix = [&](double Stop::* member) {
    return kStops[first].*member + part * (kStops[first + 1].*member - kStops[first].*member);
  };
  return {mix(&Stop::lightness), mix(&Stop::chroma), mix(&Stop::hue)};
}

int to_srgb(double linear) {
  const double value = std::clamp(linear, 0.0, 1.0);
  const double coded = value <= 0.0031308 ? 12.92 * value : 1.055 * maths::pow(value, 1 / 2.4) - 0.055;
  return static_cast<int>(std::lround(255 * coded));
}

/// Constants of Ottosson (2020).
std::string from_oklab(double lightness, double a, double b) {
  const auto cube = [](double x) { return x * x * x; };
  const double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
  const double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
  const double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
  return fmt::format("#{:02x}{:02x}{:02x}", to_srgb(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                     to_srgb(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                     to_srgb(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
}

}  // namespace

std::string ramp_colour(double t) {
  const Stop stop = stop_at(std::clamp(t, 0.0, 1.0));
  const double angle = stop.hue * std::numbers::pi / 180;
  return from_oklab(stop.lightness, stop.chroma * maths::cos(angle), stop.chroma * maths::sin(angle));
}

std::string class_colour(std::size_t number) {
  return std::string(number < kClasses.size() ? kClasses[number] : kOther);
}

std::string mixed(std::string_view colour, std::string_view with, double share) {
  std::string result = "#";
  const auto level = [](std::string_view of, std::size_t at) {
    int value = 0;
    std::from_chars(of.data() + at, of.data() + at + 2, value, 16);
    return value;
  };
  for (const std::size_t at : {1U, 3U, 5U}) {
    const double value = (1 - share) * level(colour, at) + share * level(with, at);
    result += fmt::format("{:02x}", static_cast<int>(std::lround(value)));
  }
  return result;
}

std::string faded(std::string_view colour, double share) { return mixed(colour, "#ffffff", share); }

RampScale::RampScale(const std::vector<double>& values) {
  std::vector<double> sorted = values;
  std::sort(sorted.begin(), sorted.end());
  lowest_ = sorted.front();
  highest_ = sorted.back();
  by_root_ = lowest_ >= 0 && highest_ > kRootFrom * sorted[sorted.size() / 2];
}

double RampScale::position(double value) const {
  if (highest_ <= lowest_) return 1;
  const auto at = [&](double x) { return by_root_ ? std::sqrt(std::max(x, 0.0)) : x; };
  return std::clamp((at(value) - at(lowest_)) / (at(highest_) - at(lowest_)), 0.0, 1.0);
}

std::vector<double> RampScale::legend_values(bool whole) const {
  if (highest_ <= lowest_) return {lowest_};
  constexpr int steps = 4;
  std::vector<double> values;
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const double root = std::sqrt(std::max(lowest_, 0.0)) * (1 - t) + std::sqrt(std::max(highest_, 0.0)) * t;
    const double value = by_root_ ? root * root : lowest_ + t * (highest_ - lowest_);
    // Two digits of the range, which the ends keep within.
    const double unit =
        maths::pow(10, std::floor(maths::log10((highest_ - lowest_) / 2)) - (by_root_ && i < 2 ? 1 : 0));
    // The ends are told more exactly: they are what is there.
    const double fine = i == 0 || i == steps ? unit / 10 : unit;
    const double step = whole ? std::max(1.0, fine) : fine;
    const double rounded = i == 0 ? std::ceil(value / step - 1e-9) * step : std::floor(value / step + 1e-9) * step;
    if (rounded >= lowest_ - 1e-12 && (values.empty() || rounded > values.back() + step / 2)) values.push_back(rounded);
  }
  return values;
}

}  // namespace maillage
