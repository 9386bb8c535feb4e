// SPDX-License-Identifier: GPL-3.0-or-later
// Exponentials and logarithms by tables of 64 and 128 steps, computed here at compile time. \cite tang_1989 \cite
// tang_1990
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "maillage/base/maths/double_double.h"
#include "maillage/base/maths/maths.h"

namespace maillage::maths {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

// Of two parts each: their first are the constants of the standard library, their second what these leave out.
// NOLINTBEGIN(modernize-use-std-numbers)
constexpr DoubleDouble kLn2{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56};
constexpr DoubleDouble kPerLn2{0x1.71547652b82fep+0, 0x1.777d0ffda0d24p-56};
constexpr DoubleDouble kPerLn10{0x1.bcb7b1526e50ep-2, 0x1.95355baaafad3p-57};
// NOLINTEND(modernize-use-std-numbers)

constexpr int kParts = 64;
constexpr DoubleDouble kPart{0x1.62e42fefap-7, 0x1.cf79abc9e3b3ap-46};  // ln 2 / 64, its first part of 36 bits

/// 2^(i/64), by the series of the exponential.
constexpr std::array<DoubleDouble, kParts> kPowers = [] {
  std::array<DoubleDouble, kParts> powers;
  for (int i = 0; i < kParts; ++i) {
    const DoubleDouble x = kLn2 * DoubleDouble{static_cast<double>(i) / kParts};
    DoubleDouble sum{1};
    for (int n = 30; n > 0; --n) sum = DoubleDouble{1} + sum * x / DoubleDouble{static_cast<double>(n)};
    powers[static_cast<std::size_t>(i)] = sum;
  }
  return powers;
}();

/// m · 2^exponent, rounded once. \pre m near 1
double scaled(double m, int exponent) {
  if (exponent > 1023) return m * 0x1p1023 * power_of_two(exponent - 1023);
  if (exponent < -1022) return m * power_of_two(exponent + 600) * 0x1p-600;
  return m * power_of_two(exponent);
}

/// e^(x + low), low far below x.
double exponential(double x, double low) {
  if (x > 710) return kInfinity;
  if (x < -746) return 0;
  const double steps = nearest_whole(x * (kPerLn2.high * kParts));
  const double r = ((x - steps * kPart.high) - steps * kPart.low) + low;
  const double rest = r + r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
  const int step = static_cast<int>(steps);
  const DoubleDouble& power = kPowers[static_cast<std::size_t>(step & (kParts - 1))];
  return scaled(power.high + (power.low + power.high * rest), step >> 6);
}

/// One of 128 steps of the first factor of a double: 1 / its middle to 11 bits, and minus the logarithm of that.
struct Step {
  double inverse = 1;
  DoubleDouble log;
};

/// ln x = 2 artanh((x − 1) / (x + 1)). \pre 0.5 ≤ x ≤ 2
constexpr DoubleDouble series_log(double x) {
  const DoubleDouble t = DoubleDouble{x - 1} / DoubleDouble{x + 1};
  const DoubleDouble square = t * t;
  DoubleDouble sum;
  for (int n = 71; n > 0; n -= 2) sum = DoubleDouble{1} / DoubleDouble{static_cast<double>(n)} + sum * square;
  return DoubleDouble{2} * t * sum;
}

/// The first factor is taken from [0.75, 1.5); the two steps that meet at 1 have the logarithm 0, so nothing cancels
/// there.
constexpr std::array<Step, 128> kSteps = [] {
  std::array<Step, 128> steps;
  for (int i = 1; i < 127; ++i) {
    const double middle = (1 + (i + 0.5) / 128) / (i < 64 ? 1 : 2);
    const double inverse = static_cast<int>((2048 / middle + 1) / 2) / 1024.0;  // to the nearest 1/1024
    steps[static_cast<std::size_t>(i)] = {inverse, -series_log(inverse)};
  }
  return steps;
}();

/// ln(high + low) to about 2⁻⁶⁸. \pre x positive, finite, not subnormal
DoubleDouble logarithm(DoubleDouble x) {
  // The first of 42 bits. NOLINTNEXTLINE(modernize-use-std-numbers)
  constexpr DoubleDouble kLn2Parts{0x1.62e42fefa38p-1, 0x1.ef35793c7673p-45};
  const auto bits = std::bit_cast<std::uint64_t>(x.high);
  const auto step = static_cast<std::size_t>((bits >> 45U) & 127U);
  const int exponent = static_cast<int>(bits >> 52U) - (step < 64 ? 1023 : 1022);
  const double unit = power_of_two(-exponent / 2) * power_of_two(-exponent - -exponent / 2);
  const double m = x.high * unit;
  const auto& [inverse, table] = kSteps[step];
  const double m1 = upper_half(m);
  const DoubleDouble near = exact_sum(m1 * inverse - 1, (m - m1) * inverse);
  const DoubleDouble z = exact_sum(near.high, near.low + x.low * unit * inverse);
  const DoubleDouble square = exact_product(z.high, z.high);
  const double t = z.high;
  const double series =
      1.0 / 3 - t * (1.0 / 4 - t * (1.0 / 5 - t * (1.0 / 6 - t * (1.0 / 7 - t * (1.0 / 8 - t * (1.0 / 9 - t / 10))))));
  const DoubleDouble start = sum_of_ordered(exponent * kLn2Parts.high, table.high);
  const DoubleDouble bent = sum_of_ordered(z.high, -0.5 * square.high);
  const DoubleDouble sum = exact_sum(start.high, bent.high);
  const double low = ((exponent * kLn2Parts.low + table.low) + start.low) +
                     (((z.low - z.low * t) - 0.5 * square.low) + bent.low) + t * square.high * series;
  return sum_of_ordered(sum.high, sum.low + low);
}

/// \pre x positive, finite
DoubleDouble logarithm(double x) {
  if (x >= std::numeric_limits<double>::min()) return logarithm(DoubleDouble{x});
  return logarithm(DoubleDouble{x * 0x1p54}) + -(DoubleDouble{54} * kLn2);
}

bool is_positive_and_finite(double x) { return x > 0 && x < kInfinity; }

/// The logarithm, to any base, where x is not positive or not finite.
double logarithm_at_the_ends(double x) {
  if (x == 0) return -kInfinity;
  return x > 0 ? x : kNone;
}

bool is_odd(double y) { return std::abs(y) < 0x1p53 && std::trunc(y) == y && std::trunc(y / 2) * 2 != y; }

/// x^y where x or y is an infinity, or x is 0.
double power_at_the_ends(double x, double y) {
  const double size = std::abs(x);
  if (std::isinf(y)) {
    if (size == 1) return 1;
    return (size > 1) == (y > 0) ? kInfinity : 0;
  }
  const double power = (size > 1) == (y > 0) ? kInfinity : 0;
  return is_odd(y) ? std::copysign(power, x) : power;
}

/// x^y. \pre x > 0; both finite
double power(double x, double y) {
  const DoubleDouble log = logarithm(x);
  const double rough = y * log.high;
  if (std::abs(rough) > 800) return rough > 0 ? kInfinity : 0;
  if (std::abs(rough) < 0x1p-60) return 1 + rough;
  const DoubleDouble product = exact_product(y, log.high);
  return exponential(product.high, product.low + y * log.low);
}

}  // namespace

double exp(double x) { return std::isnan(x) ? x : exponential(x, 0); }

double log(double x) { return is_positive_and_finite(x) ? logarithm(x).high : logarithm_at_the_ends(x); }

double log2(double x) { return is_positive_and_finite(x) ? (logarithm(x) * kPerLn2).high : logarithm_at_the_ends(x); }

double log10(double x) { return is_positive_and_finite(x) ? (logarithm(x) * kPerLn10).high : logarithm_at_the_ends(x); }

double log1p(double x) {
  if (x == -1) return -kInfinity;
  if (!(x > -1)) return kNone;
  if (x == kInfinity || std::abs(x) < 0x1p-54) return x;
  return logarithm(exact_sum(1, x)).high;
}

double pow(double x, double y) {
  if (y == 0 || x == 1) return 1;
  if (std::isnan(x) || std::isnan(y)) return kNone;
  if (x == 0 || std::isinf(x) || std::isinf(y)) return power_at_the_ends(x, y);
  if (x > 0) return power(x, y);
  if (std::trunc(y) != y) return kNone;
  const double size = power(-x, y);
  return is_odd(y) ? -size : size;
}

}  // namespace maillage::maths
