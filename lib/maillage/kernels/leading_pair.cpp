// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/leading_pair.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

#include "maillage/base/random.h"

namespace maillage {
namespace {

constexpr std::size_t kBasis = 40;  ///< vectors between two restarts
constexpr std::size_t kKept = 20;   ///< approximations kept at a restart
constexpr int kMostRestarts = 20'000;
constexpr double kTolerance = 1e-14;  ///< of the residual, relative to the eigenvalue
constexpr double kGood = 1e-13;  ///< from here on kMostIdle restarts that do not halve it say that more cannot be had
constexpr int kMostIdle = 40;
constexpr double kSufficient = 1e-12;

using Vector = std::vector<double>;

double dot(std::span<const double> a, std::span<const double> b) {
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void add_multiple(std::span<double> to, double factor, std::span<const double> of) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * of[i];
}

void scale(std::span<double> vector, double factor) {
  for (double& entry : vector) entry *= factor;
}

/// A small symmetric matrix and its eigenvectors, by Jacobi's rotations. \cite golub_van_loan_2013
class SmallMatrix {
 public:
  explicit SmallMatrix(std::size_t size) : size_(size), entries_(size * size, 0), vectors_(size * size, 0) {}

  double& at(std::size_t row, std::size_t column) { return entries_[row * size_ + column]; }
  [[nodiscard]] double value(std::size_t i) const { return entries_[i * size_ + i]; }
  /// Entry `row` of the eigenvector that belongs to value(i).
  [[nodiscard]] double vector(std::size_t row, std::size_t i) const { return vectors_[row * size_ + i]; }

  void solve() {
    negligible_ = 0x1p-60 * std::sqrt(dot(entries_, entries_));
    for (std::size_t i = 0; i < size_; ++i) vectors_[i * size_ + i] = 1;
    for (bool turned = true; turned;) {
      turned = false;
      for (std::size_t p = 0; p < size_; ++p) {
        for (std::size_t q = p + 1; q < size_; ++q) turned = annihilate(p, q) || turned;
      }
    }
  }

  /// Places of the values, the largest first.
  [[nodiscard]] std::vector<std::size_t> largest_first() const {
    std::vector<std::size_t> order(size_);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return value(a) > value(b); });
    return order;
  }

 private:
  /// Turns two axes so that the entry they share becomes 0; false when it is too small to matter.
  bool annihilate(std::size_t p, std::size_t q) {
    const double shared = at(p, q);
    if (std::abs(shared) <= negligible_) return false;
    const double ratio = (value(q) - value(p)) / (2 * shared);
    const double tangent = std::copysign(1, ratio) / (std::abs(ratio) + std::sqrt(1 + ratio * ratio));
    const double cosine = 1 / std::sqrt(1 + tangent * tangent);
    const double sine = tangent * cosine;
    for (std::size_t i = 0; i < size_; ++i) turn(entries_[i * size_ + p], entries_[i * size_ + q], cosine, sine);
    for (std::size_t i = 0; i < size_; ++i) turn(entries_[p * size_ + i], entries_[q * size_ + i], cosine, sine);
    for (std::size_t i = 0; i < size_; ++i) turn(vectors_[i * size_ + p], vectors_[i * size_ + q], cosine, sine);
    at(p, q) = at(q, p) = 0;
    return true;
  }

  static void turn(double& a, double& b, double cosine, double sine) {
    const double before = a;
    a = cosine * before - sine * b;
    b = sine * before + cosine * b;
  }

  std::size_t size_;
  Vector entries_;
  Vector vectors_;
  double negligible_ = 0;
};

class Lanczos {
 public:
  Lanczos(std::size_t size, const SymmetricProduct& multiply) : size_(size), multiply_(multiply), next_(size) {}

  LeadingPair solve() {
    start();
    double best = 2;
    for (int restart = 0, idle = 0; restart < kMostRestarts; ++restart) {
      expand();
      SmallMatrix projected = projection();
      projected.solve();
      const std::vector<std::size_t> order = projected.largest_first();
      const double value = projected.value(order.front());
      const double residual = std::abs(rest_ * projected.vector(basis_.size() - 1, order.front())) / value;
      const bool better = residual < best / 2;
      idle = better ? 0 : idle + 1;
      if (better) best = residual;
      shrink(projected, order);
      if (residual <= kTolerance || invariant_ || (best <= kGood && idle > kMostIdle)) break;
    }
    LeadingPair found = leading();
    if (found.residual <= kSufficient) return found;
    throw std::runtime_error("the leading eigenvector does not converge");
  }

 private:
  /// Uneven on purpose, so that no symmetry of the network makes it miss the vector; positive, like that.
  void start() {
    Random random(1);
    for (double& entry : next_) entry = 1 + random.uniform();
    scale(next_, 1 / std::sqrt(dot(next_, next_)));
  }

  /// Adds vectors to the basis until it is full or the space it spans is mapped into itself.
  void expand() {
    const std::size_t most = std::min(size_, kBasis);
    while (basis_.size() < most && !invariant_) {
      basis_.push_back(next_);
      multiply_(basis_.back(), next_);
      const double before = std::sqrt(dot(next_, next_));
      diagonal_.push_back(dot(basis_.back(), next_));
      for (int twice = 0; twice < 2; ++twice) {
        for (const Vector& vector : basis_) add_multiple(next_, -dot(vector, next_), vector);
      }
      rest_ = std::sqrt(dot(next_, next_));
      invariant_ = rest_ <= 1e-14 * before;
      if (invariant_ || basis_.size() == size_) {
        invariant_ = true;
        rest_ = 0;
        return;
      }
      scale(next_, 1 / rest_);
      if (basis_.size() < most) beside_.push_back(rest_);
    }
  }

  /// The matrix seen from the basis: the kept approximations, each tied to the vector after them; then a chain.
  [[nodiscard]] SmallMatrix projection() const {
    SmallMatrix matrix(basis_.size());
    for (std::size_t i = 0; i < basis_.size(); ++i) matrix.at(i, i) = diagonal_[i];
    for (std::size_t i = 0; i + 1 < basis_.size(); ++i) {
      const std::size_t other = i < kept_ ? kept_ : i + 1;
      matrix.at(i, other) = matrix.at(other, i) = beside_[i];
    }
    return matrix;
  }

  /// Replaces the basis by the best approximations in it.
  void shrink(const SmallMatrix& projected, const std::vector<std::size_t>& order) {
    const std::size_t count = std::min(kKept, basis_.size());
    std::vector<Vector> kept(count, Vector(size_, 0));
    diagonal_.clear();
    beside_.clear();
    for (std::size_t k = 0; k < count; ++k) {
      for (std::size_t i = 0; i < basis_.size(); ++i) add_multiple(kept[k], projected.vector(i, order[k]), basis_[i]);
      diagonal_.push_back(projected.value(order[k]));
      beside_.push_back(rest_ * projected.vector(basis_.size() - 1, order[k]));
    }
    basis_ = std::move(kept);
    kept_ = count;
  }

  [[nodiscard]] LeadingPair leading() {
    Vector vector = basis_.front();
    const double sum = std::accumulate(vector.begin(), vector.end(), 0.0);
    scale(vector, (sum < 0 ? -1 : 1) / std::sqrt(dot(vector, vector)));
    multiply_(vector, next_);
    const double value = dot(vector, next_);
    add_multiple(next_, -value, vector);
    return {value, std::move(vector), std::sqrt(dot(next_, next_)) / value};
  }

  std::size_t size_;
  const SymmetricProduct& multiply_;
  std::vector<Vector> basis_;
  Vector next_;             ///< the vector to come, orthogonal to all of the basis, of length 1
  double rest_ = 0;         ///< the length it had
  Vector diagonal_;         ///< of the projection
  Vector beside_;           ///< of each vector but the last, its entry with the next, or with the first after the kept
  std::size_t kept_ = 0;    ///< how many of the basis a restart has kept
  bool invariant_ = false;  ///< the basis holds the solution
};

}  // namespace

LeadingPair leading_pair(std::size_t size, const SymmetricProduct& multiply) { return Lanczos(size, multiply).solve(); }

}  // namespace maillage
