// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/colour.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kLinearUpTo = 216.0 / 24389;  ///< below that luminance L* is linear
constexpr double kSlope = 24389.0 / 27;

/// Channels of "#rrggbb", without their coding: 0 to 1, as light adds up.
std::array<double, 3> linear(std::string_view colour) {
  std::array<double, 3> channels{};
  for (std::size_t i = 0; i < 3; ++i) {
    int level = 0;
    const char* const start = colour.data() + 1 + 2 * i;
    std::from_chars(start, start + 2, level, 16);
    const double coded = level / 255.0;
    channels[i] = coded <= 0.04045 ? coded / 12.92 : maths::pow((coded + 0.055) / 1.055, 2.4);
  }
  return channels;
}

std::string coded(const std::array<double, 3>& channels) {
  std::string text = "#";
  for (const double channel : channels) {
    const double level = channel <= 0.0031308 ? 12.92 * channel : 1.055 * maths::pow(channel, 1 / 2.4) - 0.055;
    text += fmt::format("{:02x}", std::lround(255 * std::clamp(level, 0.0, 1.0)));
  }
  return text;
}

double luminance_of(double lightness) {
  const double root = (lightness + 16) / 116;
  return lightness > kSlope * kLinearUpTo ? root * root * root : lightness / kSlope;
}

}  // namespace

double luminance(std::string_view colour) {
  const auto [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

double lightness(std::string_view colour) {
  const double light = luminance(colour);
  return light > kLinearUpTo ? 116 * maths::cbrt(light) - 16 : kSlope * light;
}

double contrast(std::string_view a, std::string_view b) {
  const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
  return (light + 0.05) / (dark + 0.05);
}

std::string grey(double lightness) {
  const double light = luminance_of(lightness);
  return coded({light, light, light});
}

std::string darkened(std::string_view colour, double amount) {
  const double before = luminance(colour);
  if (before <= 0) return std::string(colour);
  const double factor = luminance_of(std::max(0.0, lightness(colour) - amount)) / before;
  auto channels = linear(colour);
  for (double& channel : channels) channel *= factor;
  return coded(channels);
}

std::string readable_on(std::string_view background, std::string_view colour, double least) {
  std::string result(colour);
  while (contrast(background, result) < least && luminance(result) > 0) result = darkened(result, 1);
  return result;
}

}  // namespace maillage
