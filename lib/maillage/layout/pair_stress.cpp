// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/pair_stress.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

#include "maillage/base/parallel.h"

#undef HWY_TARGET_INCLUDE
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): Highway compiles this file once per instruction set
#define HWY_TARGET_INCLUDE "maillage/layout/pair_stress.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

#ifndef MAILLAGE_LAYOUT_PAIR_STRESS_ONCE
#define MAILLAGE_LAYOUT_PAIR_STRESS_ONCE
namespace maillage::pair_stress {

/// Numbers added up side by side, on every processor, so that sums are the same everywhere.
constexpr std::size_t kLanes = 8;

/// What a node gets from all others.
struct Pull {
  double x = 0;
  double y = 0;
  double stress = 0;
};

/// Rows of the same length, a multiple of kLanes.
struct Row {
  const float* inverse;
  const double* x;
  const double* y;
  std::size_t width;
};

}  // namespace maillage::pair_stress
#endif

HWY_BEFORE_NAMESPACE();
namespace maillage::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

using pair_stress::kLanes;
using pair_stress::Pull;
using Doubles = hn::CappedTag<double, kLanes>;
using Vector = hn::Vec<Doubles>;
constexpr Doubles kDoubles;
constexpr hn::Rebind<float, Doubles> kFloats;
constexpr std::size_t kWidth = hn::MaxLanes(kDoubles);
constexpr std::size_t kCount = kLanes / kWidth;

HWY_ATTR double sum(const Vector* parts) {
  alignas(64) double lanes[kLanes];
  for (std::size_t v = 0; v < kCount; ++v) hn::Store(parts[v], kDoubles, lanes + v * kWidth);
  double total = 0;
  for (const double lane : lanes) total += lane;
  return total;
}

HWY_ATTR Pull pull_from(const pair_stress::Row& row, double x, double y) {
  const Vector own_x = hn::Set(kDoubles, x);
  const Vector own_y = hn::Set(kDoubles, y);
  const Vector one = hn::Set(kDoubles, 1);
  const Vector tiny = hn::Set(kDoubles, 1e-60);  // where two nodes coincide neither pulls
  Vector pull_x[kCount];
  Vector pull_y[kCount];
  Vector stress[kCount];
  for (std::size_t v = 0; v < kCount; ++v) pull_x[v] = pull_y[v] = stress[v] = hn::Zero(kDoubles);
  for (std::size_t first = 0; first < row.width; first += kLanes) {
    for (std::size_t v = 0; v < kCount; ++v) {
      const std::size_t j = first + v * kWidth;
      const Vector inverse = hn::PromoteTo(kDoubles, hn::LoadU(kFloats, row.inverse + j));
      const Vector dx = hn::Sub(own_x, hn::LoadU(kDoubles, row.x + j));
      const Vector dy = hn::Sub(own_y, hn::LoadU(kDoubles, row.y + j));
      const Vector square = hn::Add(hn::Mul(dx, dx), hn::Mul(dy, dy));
      const Vector drawn = hn::Sqrt(hn::Max(square, tiny));
      const Vector excess = hn::IfThenElseZero(hn::Gt(inverse, hn::Zero(kDoubles)),
                                               hn::Sub(hn::Mul(drawn, inverse), one));
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

using pair_stress::kLanes;
using pair_stress::Pull;

HWY_EXPORT(pull_from);

constexpr std::size_t kRowsTogether = 32;  ///< per task of a thread

}  // namespace

std::vector<double> annealing(double shortest, double longest) {
  constexpr int kSteps = 30;
  const double first = longest * longest;
  const double last = 0.1 * shortest * shortest;
  const double rate = std::log(first / last) / (kSteps - 1);
  std::vector<double> steps;
  steps.reserve(kSteps);
  for (int i = 0; i < kSteps; ++i) steps.push_back(first * std::exp(-rate * i));
  return steps;
}

PairStress::PairStress(const PairDistances& distances)
    : size_(distances.size()),
      width_((distances.size() + kLanes - 1) / kLanes * kLanes),
      inverse_(size_ * width_, 0) {
  for (std::size_t i = 0; i < size_; ++i) {
    for (std::size_t j = 0; j < size_; ++j) inverse_[i * width_ + j] = i == j ? 0 : 1 / distances(i, j);
  }
}

double PairStress::evaluate(std::span<const double> at, std::span<double> gradient, int threads) const {
  std::vector<double> places(2 * width_, 0);
  std::copy_n(at.begin(), size_, places.begin());
  std::copy_n(at.begin() + static_cast<std::ptrdiff_t>(size_), size_,
              places.begin() + static_cast<std::ptrdiff_t>(width_));
  std::vector<double> stress(size_);
  parallel_for((size_ + kRowsTogether - 1) / kRowsTogether, threads, [&](std::size_t part) {
    for (std::size_t i = part * kRowsTogether; i < std::min(size_, (part + 1) * kRowsTogether); ++i) {
      const Pull sum = HWY_DYNAMIC_DISPATCH(pull_from)({inverse_.data() + i * width_, places.data(), places.data() + width_, width_}, at[i],
                            at[size_ + i]);
      gradient[i] = 2 * sum.x;
      gradient[size_ + i] = 2 * sum.y;
      stress[i] = sum.stress;
    }
  });
  return std::accumulate(stress.begin(), stress.end(), 0.0) / 2;
}

void PairStress::descend(Coordinates& at, Random& random) const {
  std::vector<std::uint32_t> order(size_);
  std::iota(order.begin(), order.end(), 0U);
  std::vector<std::uint32_t> strides(size_ / 2);
  std::iota(strides.begin(), strides.end(), 1U);
  float closest = 0;
  float farthest = 1;
  for (const float inverse : inverse_) {
    if (inverse == 0) continue;
    closest = std::max(closest, inverse);
    farthest = std::min(farthest, inverse);
  }
  const auto move = [&](std::uint32_t i, std::uint32_t j, double rate) {
    const double inverse = inverse_[i * width_ + j];
    const double dx = at[i] - at[j];
    const double dy = at[size_ + i] - at[size_ + j];
    const double drawn = std::sqrt(dx * dx + dy * dy);
    if (!(drawn > 0)) return;
    const double part = std::min(1.0, rate * inverse * inverse) * (drawn - 1 / inverse) / (2 * drawn);
    at[i] -= part * dx;
    at[j] += part * dx;
    at[size_ + i] -= part * dy;
    at[size_ + j] += part * dy;
  };
  for (const double rate : annealing(1 / closest, 1 / farthest)) {
    random.shuffle(std::span(order));
    random.shuffle(std::span(strides));
    for (const std::uint32_t stride : strides) {
      // Half way round each pair would come twice.
      const std::size_t last = 2 * static_cast<std::size_t>(stride) == size_ ? size_ / 2 : size_;
      for (std::size_t k = 0; k < last; ++k) move(order[k], order[(k + stride) % size_], rate);
    }
  }
}

double PairStress::first_step() const {
  double largest = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    double weights = 0;
    for (std::size_t j = 0; j < size_; ++j) {
      weights += static_cast<double>(inverse_[i * width_ + j]) * inverse_[i * width_ + j];
    }
    largest = std::max(largest, weights);
  }
  return largest > 0 ? 0.5 / largest : 1;
}

}  // namespace maillage
#endif
