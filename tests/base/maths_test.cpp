// SPDX-License-Identifier: GPL-3.0-or-later
// Each function against MPFR, whose results are exact to the last of 120 bits.
#include "maillage/base/maths/maths.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <mpfr.h>

#include "maillage/base/random.h"

namespace maillage {
namespace {

constexpr int kPoints = 100'000;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr double kLeast = std::numeric_limits<double>::denorm_min();
constexpr double kNormal = std::numeric_limits<double>::min();
constexpr double kMost = std::numeric_limits<double>::max();

using One = double (*)(double);
using Two = double (*)(double, double);
using ExactOne = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
using ExactTwo = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);

/// A number of MPFR of 120 bits.
class Exact {
 public:
  explicit Exact(double value = 0) {
    mpfr_init2(number_, 120);
    mpfr_set_d(number_, value, MPFR_RNDN);
  }
  Exact(const Exact&) = delete;
  Exact(Exact&&) = delete;
  Exact& operator=(const Exact&) = delete;
  Exact& operator=(Exact&&) = delete;
  ~Exact() { mpfr_clear(number_); }
  mpfr_ptr get() { return number_; }
  double nearest() { return mpfr_get_d(number_, MPFR_RNDN); }

 private:
  mpfr_t number_{};
};

/// How far `got` is from the exact value, in units of the last place of the double nearest to that. A wrong sign of
/// zero, or an infinity or NaN in the place of a number, is infinitely far.
double ulps(double got, Exact& exact) {
  const double nearest = exact.nearest();
  if (std::isnan(got) || std::isnan(nearest)) return std::isnan(got) == std::isnan(nearest) ? 0 : kInfinity;
  if (std::isinf(got) || std::isinf(nearest)) return got == nearest ? 0 : kInfinity;
  if (got == 0 && nearest == 0) return std::signbit(got) == std::signbit(nearest) ? 0 : kInfinity;
  const double size = std::abs(nearest);
  const double unit = size == kMost ? size - std::nextafter(size, 0) : std::nextafter(size, kInfinity) - size;
  mpfr_sub_d(exact.get(), exact.get(), got, MPFR_RNDN);
  mpfr_div_d(exact.get(), exact.get(), unit, MPFR_RNDN);
  return std::abs(exact.nearest());
}

double error_of(One function, ExactOne exact, double x) {
  Exact result;
  Exact argument(x);
  exact(result.get(), argument.get(), MPFR_RNDN);
  return ulps(function(x), result);
}

double error_of(Two function, ExactTwo exact, double x, double y) {
  Exact result;
  Exact first(x);
  Exact second(y);
  exact(result.get(), first.get(), second.get(), MPFR_RNDN);
  return ulps(function(x, y), result);
}

/// Any double but a NaN: each exponent as often as another.
double any(Random& random) {
  for (;;) {
    const auto x = std::bit_cast<double>(random.next());
    if (!std::isnan(x)) return x;
  }
}

double between(Random& random, double low, double high) { return low + (high - low) * random.uniform(); }

/// Both sides of each, next doubles included.
std::vector<double> ends() {
  std::vector<double> found = {kNone};
  const double half_pi = std::numbers::pi / 2;
  for (const double x : {0.0,
                         kLeast,
                         3 * kLeast,
                         kNormal,
                         kMost,
                         kInfinity,
                         1.0,
                         2.0,
                         3.0,
                         8.0,
                         10.0,
                         0.5,
                         0.75,
                         1.5,
                         1e22,
                         1e-5,
                         709.782712893384,
                         745.1332191019412,
                         708.3964185322641,
                         0x1p20,
                         0x1p-27,
                         0x1p-60,
                         0x1p53,
                         0x1p54,
                         0x1p1023,
                         6381956970095103 * 0x1p797,
                         half_pi,
                         2 * half_pi,
                         half_pi / 2,
                         3 * half_pi,
                         1e6 * half_pi}) {
    for (const double near : {x, std::nextafter(x, 0), std::nextafter(x, kInfinity)}) {
      found.push_back(near);
      found.push_back(-near);
    }
  }
  return found;
}

struct OfOne {
  std::string name;
  One function;
  ExactOne exact;
  double low, high;  ///< where half of the points lie
};

const std::vector<OfOne> kOfOne = {
    {"sin", maths::sin, mpfr_sin, -10, 10},     {"cos", maths::cos, mpfr_cos, -10, 10},
    {"tan", maths::tan, mpfr_tan, -10, 10},     {"asin", maths::asin, mpfr_asin, -1, 1},
    {"acos", maths::acos, mpfr_acos, -1, 1},    {"cbrt", maths::cbrt, mpfr_cbrt, -10, 10},
    {"exp", maths::exp, mpfr_exp, -750, 715},   {"log", maths::log, mpfr_log, 0.4, 2.5},
    {"log2", maths::log2, mpfr_log2, 0.4, 2.5}, {"log10", maths::log10, mpfr_log10, 0.4, 2.5},
    {"log1p", maths::log1p, mpfr_log1p, -1, 2}};

struct OfTwo {
  std::string name;
  Two function;
  ExactTwo exact;
  double low, high;        ///< of the first argument, where half of the points lie
  double lowest, highest;  ///< of the second
};

const std::vector<OfTwo> kOfTwo = {{"atan2", maths::atan2, mpfr_atan2, -2, 2, -2, 2},
                                   {"hypot", maths::hypot, mpfr_hypot, -2, 2, -2, 2},
                                   {"pow", maths::pow, mpfr_pow, 0, 4, -500, 500}};

struct MathsOfOne : ::testing::TestWithParam<OfOne> {};
struct MathsOfTwo : ::testing::TestWithParam<OfTwo> {
  void SetUp() override;
};

TEST_P(MathsOfOne, IsWithinOneUlpOfTheExactValue) {
  const auto& [name, function, exact, low, high] = GetParam();
  Random random(1);
  double most = 0;
  double at = 0;
  for (int i = 0; i < kPoints; ++i) {
    const double x = i % 2 == 0 ? between(random, low, high) : any(random);
    const double error = error_of(function, exact, x);
    if (error > most) at = x;
    most = std::max(most, error);
  }
  EXPECT_LE(most, 1) << name << " of " << std::hexfloat << at;
  EXPECT_GT(most, 0.4);
  RecordProperty("ulps", std::to_string(most));
}

TEST_P(MathsOfOne, IsRightAtTheEnds) {
  const auto& [name, function, exact, low, high] = GetParam();
  for (const double x : ends()) EXPECT_LE(error_of(function, exact, x), 1) << name << " of " << std::hexfloat << x;
}

/// Numbers of MPFR little wider than doubles: its powers take minutes where they may be larger than any memory.
void MathsOfTwo::SetUp() {
  mpfr_set_emin(-1300);
  mpfr_set_emax(1300);
}

TEST_P(MathsOfTwo, IsWithinOneUlpOfTheExactValue) {
  const auto& [name, function, exact, low, high, lowest, highest] = GetParam();
  Random random(1);
  double most = 0;
  std::array<double, 2> at{};
  for (int i = 0; i < kPoints; ++i) {
    const double x = i % 4 == 0 ? any(random) : between(random, low, high);
    const double y = i % 4 == 0 && i % 8 == 0 ? any(random) : between(random, lowest, highest);
    const double error = error_of(function, exact, x, y);
    if (error > most) at = {x, y};
    most = std::max(most, error);
  }
  EXPECT_LE(most, 1) << name << " of " << std::hexfloat << at[0] << ", " << at[1];
  EXPECT_GT(most, 0.4);
  RecordProperty("ulps", std::to_string(most));
}

TEST_P(MathsOfTwo, IsRightAtTheEnds) {
  const auto& [name, function, exact, low, high, lowest, highest] = GetParam();
  for (const double x : ends()) {
    for (const double y : ends()) {
      EXPECT_LE(error_of(function, exact, x, y), 1) << name << " of " << std::hexfloat << x << ", " << y;
    }
  }
}

INSTANTIATE_TEST_SUITE_P(, MathsOfOne, ::testing::ValuesIn(kOfOne), [](const auto& test) { return test.param.name; });
INSTANTIATE_TEST_SUITE_P(, MathsOfTwo, ::testing::ValuesIn(kOfTwo), [](const auto& test) { return test.param.name; });

TEST(Maths, IsExactWhereTheResultIsADouble) {
  for (int i = 0; i <= 22; ++i) EXPECT_EQ(maths::log10(maths::pow(10, i)), i);
  for (int i = -1074; i <= 1023; ++i) EXPECT_EQ(maths::log2(std::ldexp(1, i)), i);
  for (int i = 0; i <= 1000; ++i) EXPECT_EQ(maths::cbrt(static_cast<double>(i) * i * i), i);
  EXPECT_EQ(maths::hypot(3, -4), 5);
  EXPECT_EQ(maths::pow(10, 22), 1e22);
  EXPECT_EQ(maths::pow(-3, 3), -27);
}

std::uint64_t mixed(std::uint64_t hash, double value) {
  const std::uint64_t bits = std::isnan(value) ? 0 : std::bit_cast<std::uint64_t>(value);
  return (hash ^ bits ^ (hash >> 29U)) * 0x9E37'79B9'7F4A'7C15U;
}

/// One number for 20,000 results of each function: whoever has another compiler or processor sees here that it differs.
TEST(Maths, GivesTheSameBytesEverywhere) {
  Random random(2);
  std::uint64_t hash = 0;
  for (int i = 0; i < 10'000; ++i) {
    const double all = any(random);
    for (const auto& one : kOfOne) {
      hash = mixed(mixed(hash, one.function(between(random, one.low, one.high))), one.function(all));
    }
    for (const auto& two : kOfTwo) {
      const double second = between(random, two.lowest, two.highest);
      hash = mixed(mixed(hash, two.function(between(random, two.low, two.high), second)), two.function(all, second));
    }
  }
  EXPECT_EQ(hash, 15777021624907300444U);
}

}  // namespace
}  // namespace maillage
