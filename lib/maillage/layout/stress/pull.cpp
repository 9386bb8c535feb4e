// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/pull.h"

#include <array>

#undef HWY_TARGET_INCLUDE
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): Highway compiles this file once per instruction set
#define HWY_TARGET_INCLUDE "maillage/layout/stress/pull.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace maillage::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

constexpr std::size_t kLanes = kPullLanes;
using Doubles = hn::CappedTag<double, kLanes>;
using Vector = hn::Vec<Doubles>;
constexpr Doubles kDoubles;
constexpr hn::Rebind<float, Doubles> kFloats;
constexpr std::size_t kWidth = hn::MaxLanes(kDoubles);
constexpr std::size_t kCount = kLanes / kWidth;

using Vectors = std::array<Vector, kCount>;

HWY_ATTR double sum(const Vectors& parts) {
  alignas(64) std::array<double, kLanes> lanes{};
  for (std::size_t v = 0; v < kCount; ++v) hn::Store(parts[v], kDoubles, lanes.data() + v * kWidth);
  double total = 0;
  for (const double lane : lanes) total += lane;
  return total;
}

HWY_ATTR Pull pull_from(double x, double y, std::span<const float> inverses, std::span<const double> places) {
  const std::size_t width = inverses.size();
  const Vector own_x = hn::Set(kDoubles, x);
  const Vector own_y = hn::Set(kDoubles, y);
  const Vector one = hn::Set(kDoubles, 1);
  const Vector tiny = hn::Set(kDoubles, 1e-60);  // where two nodes coincide neither pulls
  Vectors pull_x;
  Vectors pull_y;
  Vectors stress;
  for (std::size_t v = 0; v < kCount; ++v) pull_x[v] = pull_y[v] = stress[v] = hn::Zero(kDoubles);
  for (std::size_t first = 0; first < width; first += kLanes) {
    for (std::size_t v = 0; v < kCount; ++v) {
      const std::size_t j = first + v * kWidth;
      const Vector inverse = hn::PromoteTo(kDoubles, hn::LoadU(kFloats, inverses.data() + j));
      const Vector dx = hn::Sub(own_x, hn::LoadU(kDoubles, places.data() + j));
      const Vector dy = hn::Sub(own_y, hn::LoadU(kDoubles, places.data() + width + j));
      const Vector square = hn::Add(hn::Mul(dx, dx), hn::Mul(dy, dy));
      const Vector drawn = hn::Sqrt(hn::Max(square, tiny));
      const Vector excess =
          hn::IfThenElseZero(hn::Gt(inverse, hn::Zero(kDoubles)), hn::Sub(hn::Mul(drawn, inverse), one));
      const Vector force = hn::Div(hn::Mul(excess, inverse), drawn);
      pull_x[v] = hn::Add(pull_x[v], hn::Mul(force, dx));
      pull_y[v] = hn::Add(pull_y[v], hn::Mul(force, dy));
      stress[v] = hn::Add(stress[v], hn::Mul(excess, excess));
    }
  }
  return {sum(pull_x), sum(pull_y), sum(stress)};
}

}  // namespace
}  // namespace maillage::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace maillage {
namespace {

HWY_EXPORT(pull_from);

}  // namespace

Pull pull_on(double x, double y, std::span<const float> inverse, std::span<const double> places) {
  return HWY_DYNAMIC_DISPATCH(pull_from)(x, y, inverse, places);
}

}  // namespace maillage
#endif
