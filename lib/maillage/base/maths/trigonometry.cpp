// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <bit>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>

#include "maillage/base/maths/double_double.h"
#include "maillage/base/maths/maths.h"

namespace maillage::maths {
namespace {

constexpr DoubleDouble kHalfPi{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54};

/// An angle as a count of quarter turns, of which the last two bits matter, and what is left, |rest| ≤ π/4 and a
/// little.
struct Reduced {
  unsigned quarter = 0;
  DoubleDouble rest;
};

/// Takes a whole number of π/2 off, π/2 as four numbers of which the first three times that number are exact.
/// \cite cody_waite_1980
Reduced reduce_moderate(double x) {
  constexpr std::array<double, 4> kHalfPiParts = {0x1.921fb544p+0, 0x1.0b4611a6p-34, 0x1.3198a2ep-69,
                                                  0x1.b839a252049c1p-104};
  const double quarters = nearest_whole(x * 0x1.45f306dc9c883p-1);
  const DoubleDouble first = exact_sum(x - quarters * kHalfPiParts[0], -(quarters * kHalfPiParts[1]));
  const DoubleDouble second = exact_sum(first.high, -(quarters * kHalfPiParts[2]));
  const double low = (first.low + second.low) - quarters * kHalfPiParts[3];
  return {static_cast<unsigned>(static_cast<int>(quarters)), exact_sum(second.high, low)};
}

/// 2⁻⁶⁴ · 2/π in words of 32 bits, the highest first.
constexpr std::array<std::uint32_t, 40> kTwoPerPi = {
    0,          0,          0xA2F9836E, 0x4E441529, 0xFC2757D1, 0xF534DDC0, 0xDB629599, 0x3C439041,
    0xFE5163AB, 0xDEBBC561, 0xB7246E3A, 0x424DD2E0, 0x06492EEA, 0x09D1921C, 0xFE1DEB1C, 0xB129A73E,
    0xE88235F5, 0x2EBB4484, 0xE99C7026, 0xB45F7E41, 0x3991D639, 0x835339F4, 0x9C845F8B, 0xBDF9283B,
    0x1FF897FF, 0xDE05980F, 0xEF2F118B, 0x5A0A6D1F, 0x6D367ECF, 0x27CB09B7, 0x4F463F66, 0x9E5FEA2D,
    0x7527BAC7, 0xEBE5F17B, 0x3D0739F7, 0x8A5292EA, 0x6BFB5FB1, 0x1F8D5D08, 0x56033046, 0xFC7B6BAB};

using Fraction = std::array<std::uint32_t, 7>;  ///< of a turn, 224 bits, the highest first

/// mantissa · 2^shift · window, less its whole part.
Fraction turn(std::uint64_t mantissa, unsigned shift, std::span<const std::uint32_t, 7> window) {
  const std::array<std::uint32_t, 3> factor = {static_cast<std::uint32_t>(mantissa << shift),
                                               static_cast<std::uint32_t>((mantissa << shift) >> 32U),
                                               static_cast<std::uint32_t>((mantissa >> 32U) >> (32 - shift))};
  Fraction product{};
  for (std::size_t i = 0; i < factor.size(); ++i) {
    std::uint64_t carry = 0;
    for (std::size_t j = window.size(); j-- > i;) {
      std::uint32_t& word = product[j - i];
      carry += word + static_cast<std::uint64_t>(factor[i]) * window[j];
      word = static_cast<std::uint32_t>(carry);
      carry >>= 32U;
    }
  }
  return product;
}

/// Multiplies by those bits of 2/π that are neither whole turns nor too small to matter. \cite payne_hanek_1983
/// \pre x ≥ 2²⁰, finite
Reduced reduce_large(double x) {
  const auto bits = std::bit_cast<std::uint64_t>(x);
  const auto exponent =
      static_cast<unsigned>(bits >> 52U) - 1075 + 62;  // of the last bit, over the 2⁻⁶⁴ and the 4 quarters
  const std::uint64_t mantissa = (bits & 0xF'FFFF'FFFF'FFFFU) | 0x10'0000'0000'0000U;
  Fraction part = turn(mantissa, exponent % 32, std::span(kTwoPerPi).subspan(exponent / 32).first<7>());
  unsigned quarter = part[0] >> 30U;
  const bool past_middle = ((part[0] >> 29U) & 1U) != 0;
  part[0] &= 0x3FFF'FFFFU;
  DoubleDouble rest{past_middle ? -1.0 : 0.0};
  double unit = 0x1p-30;
  for (const std::uint32_t word : part) {
    rest = rest + DoubleDouble{word * unit};
    unit *= 0x1p-32;
  }
  if (past_middle) ++quarter;
  return {quarter, rest * kHalfPi};
}

/// \pre x finite
Reduced reduce(double x) {
  const double size = std::abs(x);
  if (size <= 0.78) return {0, {x, 0}};
  if (size < 0x1p20) return reduce_moderate(x);
  const Reduced reduced = reduce_large(size);
  if (x > 0) return reduced;
  return {0U - reduced.quarter, -reduced.rest};
}

/// \pre |r| ≤ π/4 and a little
DoubleDouble sine(DoubleDouble r) {
  const double x = r.high;
  const double z = x * x;
  const double series =
      -1.0 / 6 +
      z * (1.0 / 120 +
           z * (-1.0 / 5040 +
                z * (1.0 / 362880 + z * (-1.0 / 39916800 +
                                         z * (1.0 / 6227020800 + z * (-1.0 / 1307674368000 + z / 355687428096000))))));
  return sum_of_ordered(x, x * z * series + (r.low - r.low * z * 0.5));
}

/// \pre |r| ≤ π/4 and a little
DoubleDouble cosine(DoubleDouble r) {
  const double x = r.high;
  const DoubleDouble square = exact_product(x, x);
  const double z = square.high;
  const double series =
      1.0 / 24 +
      z * (-1.0 / 720 + z * (1.0 / 40320 + z * (-1.0 / 3628800 + z * (1.0 / 479001600 +
                                                                      z * (-1.0 / 87178291200 + z / 20922789888000)))));
  const DoubleDouble start = sum_of_ordered(1, -0.5 * z);
  return sum_of_ordered(start.high, ((start.low - 0.5 * square.low) - x * r.low) + z * z * series);
}

constexpr int kArcSteps = 64;

/// arctan(i/64): each from the one before by arctan a − arctan b = arctan((a − b) / (1 + ab)), and the series.
constexpr std::array<DoubleDouble, kArcSteps + 1> kArcs = [] {
  std::array<DoubleDouble, kArcSteps + 1> arcs;
  for (int i = 1; i <= kArcSteps; ++i) {
    const DoubleDouble t =
        DoubleDouble{kArcSteps} / DoubleDouble{static_cast<double>(kArcSteps * kArcSteps + i * (i - 1))};
    const DoubleDouble square = -(t * t);
    DoubleDouble sum;
    for (int n = 19; n > 0; n -= 2) sum = DoubleDouble{1} / DoubleDouble{static_cast<double>(n)} + sum * square;
    arcs[static_cast<std::size_t>(i)] = arcs[static_cast<std::size_t>(i - 1)] + t * sum;
  }
  return arcs;
}();

/// arctan(a / b). \pre 0 ≤ a ≤ b and a little; b in [2⁻²⁰, 2]; a = 0 or a ≥ 2⁻⁷⁰
DoubleDouble arc_of_ratio(DoubleDouble a, DoubleDouble b) {
  const double step = nearest_whole(kArcSteps * (a.high / b.high));
  const DoubleDouble tangent{step / kArcSteps};
  const DoubleDouble t = (a + -(tangent * b)) / (b + tangent * a);
  const double z = t.high * t.high;
  const double series = -1.0 / 3 + z * (1.0 / 5 + z * (-1.0 / 7 + z * (1.0 / 9 - z / 11)));
  const DoubleDouble& arc = kArcs[static_cast<std::size_t>(step)];
  const DoubleDouble sum = exact_sum(arc.high, t.high);
  return sum_of_ordered(sum.high, sum.low + ((arc.low + t.low) + t.high * z * series));
}

/// The angle of a point with y ≥ 0. \pre the larger of |x| and y in [0.5, 2], the other 0 or not below 2⁻⁷⁰ of it
DoubleDouble angle_of(DoubleDouble y, DoubleDouble x) {
  const DoubleDouble wide = x.high < 0 ? -x : x;
  const bool steep = y.high > wide.high;
  const DoubleDouble arc = steep ? arc_of_ratio(wide, y) : arc_of_ratio(y, wide);
  if (steep) return kHalfPi + (x.high < 0 ? arc : -arc);
  return x.high < 0 ? kHalfPi + (kHalfPi + -arc) : arc;
}

/// √x. \pre x.high ≥ 0
DoubleDouble root(DoubleDouble x) {
  if (x.high == 0) return {};
  const double root = std::sqrt(x.high);
  const DoubleDouble square = exact_product(root, root);
  return sum_of_ordered(root, (((x.high - square.high) - square.low) + x.low) / (2 * root));
}

/// √(1 − x²). \pre |x| ≤ 1
DoubleDouble other_leg(double x) { return root(exact_sum(1, -x) * exact_sum(1, x)); }

/// A number from [1, 2) times 2^exponent is x. \pre x positive and finite
int exponent_of(double x) {
  assert(x > 0);
  if (x < std::numeric_limits<double>::min()) return exponent_of(x * 0x1p54) - 54;
  return static_cast<int>(std::bit_cast<std::uint64_t>(x) >> 52U) - 1023;
}

double times_power_of_two(double x, int exponent) {
  return x * power_of_two(exponent / 2) * power_of_two(exponent - exponent / 2);
}

/// The angle of the point (x, y), y > 0; both finite.
double angle_above(double y, double x) {
  const int exponent = exponent_of(y);
  const int other = x == 0 ? exponent - 2000 : exponent_of(std::abs(x));
  if (exponent < other - 60) return x > 0 ? y / x : 2 * kHalfPi.high;
  if (other < exponent - 60) return kHalfPi.high;
  const int most = exponent < other ? other : exponent;
  return angle_of({times_power_of_two(y, -most)}, {times_power_of_two(x, -most)}).high;
}

}  // namespace

double sin(double x) {
  if (!std::isfinite(x)) return kNone;
  if (std::abs(x) < 0x1p-27) return x;
  const auto [quarter, rest] = reduce(x);
  const double value = (quarter & 1U) != 0 ? cosine(rest).high : sine(rest).high;
  return (quarter & 2U) != 0 ? -value : value;
}

double cos(double x) {
  if (!std::isfinite(x)) return kNone;
  const auto [quarter, rest] = reduce(x);
  const double value = (quarter & 1U) != 0 ? sine(rest).high : cosine(rest).high;
  return ((quarter + 1) & 2U) != 0 ? -value : value;
}

double tan(double x) {
  if (!std::isfinite(x)) return kNone;
  if (std::abs(x) < 0x1p-27) return x;
  const auto [quarter, rest] = reduce(x);
  const DoubleDouble along = cosine(rest);
  const DoubleDouble up = sine(rest);
  return (quarter & 1U) != 0 ? -(along / up).high : (up / along).high;
}

double asin(double x) {
  if (!(std::abs(x) <= 1)) return kNone;
  if (std::abs(x) < 0x1p-27) return x;
  return std::copysign(angle_of({std::abs(x)}, other_leg(x)).high, x);
}

double acos(double x) {
  if (!(std::abs(x) <= 1)) return kNone;
  if (std::abs(x) < 0x1p-60) return kHalfPi.high;
  return angle_of(other_leg(x), {x}).high;
}

double atan2(double y, double x) {
  if (std::isnan(x) || std::isnan(y)) return kNone;
  if (y == 0 || (std::isinf(x) && !std::isinf(y))) return std::copysign(std::signbit(x) ? 2 * kHalfPi.high : 0, y);
  if (std::isinf(y)) return std::copysign(angle_above(1, std::isinf(x) ? std::copysign(1, x) : 0), y);
  return std::copysign(angle_above(std::abs(y), x), y);
}

}  // namespace maillage::maths
