// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cfloat>
#include <cstdint>
#include <limits>

namespace maillage::maths {

static_assert(FLT_EVAL_METHOD == 0, "each operation must be rounded to double at once");

/// What a function has where it has no value.
inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// The unevaluated sum of two doubles, low at most half an ulp of high: about 106 bits. \cite dekker_1971
struct DoubleDouble {
  double high = 0;
  double low = 0;
};

/// a + b exactly. \pre |a| ≥ |b| or a = 0
constexpr DoubleDouble sum_of_ordered(double a, double b) {
  const double sum = a + b;
  return {sum, b - (sum - a)};
}

/// a + b exactly. \cite knuth_1998
constexpr DoubleDouble exact_sum(double a, double b) {
  const double sum = a + b;
  const double part = sum - a;
  return {sum, (a - (sum - part)) + (b - part)};
}

/// The first 26 bits of x; the 27 others are x minus this.
constexpr double upper_half(double x) {
  return std::bit_cast<double>(std::bit_cast<std::uint64_t>(x) & 0xFFFF'FFFF'F800'0000U);
}

/// a · b to 2⁻¹⁰⁵, where neither the product nor its last bit leaves the range of doubles.
constexpr DoubleDouble exact_product(double a, double b) {
  const double a1 = upper_half(a);
  const double a2 = a - a1;
  const double b1 = upper_half(b);
  const double b2 = b - b1;
  const double product = a * b;
  return {product, ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2};
}

constexpr DoubleDouble operator+(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble sum = exact_sum(a.high, b.high);
  return sum_of_ordered(sum.high, sum.low + (a.low + b.low));
}

constexpr DoubleDouble operator-(DoubleDouble a) { return {-a.high, -a.low}; }

constexpr DoubleDouble operator*(DoubleDouble a, DoubleDouble b) {
  const DoubleDouble product = exact_product(a.high, b.high);
  return sum_of_ordered(product.high, product.low + (a.high * b.low + a.low * b.high));
}

constexpr DoubleDouble operator/(DoubleDouble a, DoubleDouble b) {
  const double quotient = a.high / b.high;
  const DoubleDouble product = exact_product(quotient, b.high);
  const double rest = ((a.high - product.high) - product.low) + (a.low - quotient * b.low);
  return sum_of_ordered(quotient, rest / b.high);
}

/// 2^exponent. \pre −1022 ≤ exponent ≤ 1023
constexpr double power_of_two(int exponent) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52U);
}

/// The whole number nearest to x, as a double. \pre |x| < 2⁵¹
constexpr double nearest_whole(double x) {
  constexpr double kShift = 0x1.8p52;
  return (x + kShift) - kShift;
}

}  // namespace maillage::maths
