// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/pair_stress.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

#include "maillage/base/maths/maths.h"
#include "maillage/base/parallel/parallel.h"
#include "maillage/layout/stress/pull.h"

namespace maillage {
namespace {

constexpr std::size_t kRowsTogether = 32;     ///< per task of a thread
constexpr std::size_t kWorthOfThreads = 400;  ///< nodes

double square(double value) { return value * value; }

}  // namespace

PairStress::PairStress(const DistanceRows& distances)
    : size_(distances.sources().size()), width_(pull_width(size_)), inverse_(size_ * width_, 0) {
  for (std::size_t i = 0; i < size_; ++i) {
    const auto row = distances.row(i);
    for (std::size_t j = 0; j < size_; ++j) {
      inverse_[i * width_ + j] = i == j ? 0 : 1 / row[distances.sources()[j]];
    }
  }
}

double PairStress::evaluate(std::span<const double> at, std::span<double> gradient, int threads) const {
  std::vector<double> places(2 * width_, 0);
  std::copy_n(at.data(), size_, places.data());
  std::copy_n(at.data() + size_, size_, places.data() + width_);
  std::vector<double> stress(size_);
  const std::size_t parts = (size_ + kRowsTogether - 1) / kRowsTogether;
  parallel_for(parts, size_ < kWorthOfThreads ? 1 : threads, [&](std::size_t part) {
    for (std::size_t i = part * kRowsTogether; i < std::min(size_, (part + 1) * kRowsTogether); ++i) {
      const Pull pull = pull_on(at[i], at[size_ + i], std::span(inverse_).subspan(i * width_, width_), places);
      gradient[i] = 2 * pull.x;
      gradient[size_ + i] = 2 * pull.y;
      stress[i] = pull.stress;
    }
  });
  return std::accumulate(stress.begin(), stress.end(), 0.0) / 2;
}

/// Sizes of the steps, exponentially down from 1 over the lightest weight of a pair to a tenth of 1 over the heaviest.
std::vector<double> PairStress::annealing() const {
  constexpr int kSteps = 30;
  float closest = 0;
  float farthest = std::numeric_limits<float>::infinity();
  for (const float inverse : inverse_) {
    if (inverse == 0) continue;
    closest = std::max(closest, inverse);
    farthest = std::min(farthest, inverse);
  }
  const double first = 1 / square(farthest);
  const double last = 0.1 / square(closest);
  const double rate = maths::log(first / last) / (kSteps - 1);
  std::vector<double> steps;
  steps.reserve(kSteps);
  for (int i = 0; i < kSteps; ++i) steps.push_back(first * maths::exp(-rate * i));
  return steps;
}

void PairStress::move_pair(Coordinates& at, std::size_t i, std::size_t j, double rate) const {
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
}

/// Pairs of nodes so many places apart in one order of all, by another order of these strides.
void PairStress::descend(Coordinates& at, Random& random) const {
  std::vector<std::uint32_t> order(size_);
  std::iota(order.begin(), order.end(), 0U);
  std::vector<std::uint32_t> strides(size_ / 2);
  std::iota(strides.begin(), strides.end(), 1U);
  for (const double rate : annealing()) {
    random.shuffle(std::span(order));
    random.shuffle(std::span(strides));
    for (const std::size_t stride : strides) {
      // Half way round each pair would come twice.
      const std::size_t last = 2 * stride == size_ ? stride : size_;
      for (std::size_t k = 0; k < last; ++k) {
        const std::size_t other = k + stride < size_ ? k + stride : k + stride - size_;
        move_pair(at, order[k], order[other], rate);
      }
    }
  }
}

double PairStress::first_step() const {
  double largest = 0;
  for (std::size_t i = 0; i < size_; ++i) {
    double weights = 0;
    for (std::size_t j = 0; j < size_; ++j) weights += square(inverse_[i * width_ + j]);
    largest = std::max(largest, weights);
  }
  return largest > 0 ? 0.5 / largest : 1;
}

}  // namespace maillage
