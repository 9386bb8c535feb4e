// SPDX-License-Identifier: GPL-3.0-or-later
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

#include "maillage/base/maths/double_double.h"
#include "maillage/base/maths/maths.h"

namespace maillage::maths {
namespace {

/// √(a² + b²): the sum of squares is rounded once, so that the root is wrong by less than 0.86 ulp.
/// \pre a ≥ b, neither so large nor so small that a square or its last bit leaves the range of doubles
double hypotenuse(double a, double b) {
  const double a1 = upper_half(a);
  const double b1 = upper_half(b);
  const double a2 = a - a1;
  const double b2 = b - b1;
  const DoubleDouble sum = sum_of_ordered(a1 * a1, b1 * b1);
  return std::sqrt(sum.high + (sum.low + ((a + a1) * a2 + (b + b1) * b2)));
}

/// \pre 1 ≤ x < 8
double cube_root(double x) {
  double y = 1 + (x - 1) / 7;
  for (int i = 0; i < 3; ++i) {  // Halley's steps: of 10 % in the beginning 1e-28 would remain
    const double cube = y * y * y;
    y *= (cube + 2 * x) / (2 * cube + x);
  }
  const DoubleDouble cube = exact_product(y, y) * DoubleDouble{y};
  return y + ((x - cube.high) - cube.low) / (3 * y * y);
}

}  // namespace

double hypot(double x, double y) {
  double a = std::abs(x);
  double b = std::abs(y);
  if (a < b) std::swap(a, b);
  if (std::isinf(x) || std::isinf(y)) return std::numeric_limits<double>::infinity();
  if (!(b > a * 0x1p-54)) return a + b;
  if (a > 0x1p500) return hypotenuse(a * 0x1p-600, b * 0x1p-600) * 0x1p600;
  if (b < 0x1p-400) return hypotenuse(a * 0x1p600, b * 0x1p600) * 0x1p-600;
  return hypotenuse(a, b);
}

double cbrt(double x) {
  if (x == 0 || !std::isfinite(x)) return x;
  const double size = std::abs(x);
  if (size < std::numeric_limits<double>::min()) return cbrt(x * 0x1p54) * 0x1p-18;
  const int exponent = static_cast<int>(std::bit_cast<std::uint64_t>(size) >> 52U) - 1023;
  const int third = (exponent + 1200) / 3 - 400;
  const double root = cube_root(size * power_of_two(-third) * power_of_two(-2 * third));
  return std::copysign(root * power_of_two(third), x);
}

}  // namespace maillage::maths
