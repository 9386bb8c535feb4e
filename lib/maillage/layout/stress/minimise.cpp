// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/minimise.h"

#include <cmath>
#include <cstddef>
#include <deque>
#include <limits>
#include <utility>

#include "maillage/layout/stress/vectors.h"

namespace maillage {
namespace {

void add(Vector& to, double factor, const Vector& v) {
  for (std::size_t i = 0; i < to.size(); ++i) to[i] += factor * v[i];
}

Vector difference(const Vector& a, const Vector& b) {
  Vector result = a;
  add(result, -1, b);
  return result;
}

/// What the last steps tell of the curvature.
class Memory {
 public:
  void remember(Vector step, Vector change) {
    const double curvature = dot(step, change);
    if (!(curvature > 1e-14 * dot(change, change))) return;
    if (pairs_.size() == kPairs) pairs_.pop_front();
    pairs_.push_back({std::move(step), std::move(change), curvature});
  }

  [[nodiscard]] bool empty() const { return pairs_.empty(); }
  void clear() { pairs_.clear(); }

  /// Where to go from a gradient.
  [[nodiscard]] Vector direction(const Vector& gradient, double first_step) const {
    Vector result = gradient;
    Vector parts(pairs_.size());
    for (std::size_t i = pairs_.size(); i-- > 0;) {
      parts[i] = dot(pairs_[i].step, result) / pairs_[i].curvature;
      add(result, -parts[i], pairs_[i].change);
    }
    const double scale =
        pairs_.empty() ? first_step : pairs_.back().curvature / dot(pairs_.back().change, pairs_.back().change);
    for (double& value : result) value *= -scale;
    for (std::size_t i = 0; i < pairs_.size(); ++i) {
      const double part = dot(pairs_[i].change, result) / pairs_[i].curvature;
      add(result, -parts[i] - part, pairs_[i].step);
    }
    return result;
  }

 private:
  static constexpr std::size_t kPairs = 10;
  struct Pair {
    Vector step;
    Vector change;  ///< of the gradient
    double curvature;
  };
  std::deque<Pair> pairs_;
};

class Descent {
 public:
  Descent(const Function& function, Vector& point, const MinimiseOptions& options)
      : function_(function),
        options_(options),
        point_(point),
        gradient_(point.size()),
        value_(function_(point_, gradient_)) {}

  double run() {
    std::deque<double> before = {value_};
    for (int i = 0; i < options_.iterations && value_ > 0; ++i) {
      if (!step()) break;
      before.push_back(value_);
      if (before.size() <= kPatience) continue;
      if (before.front() - value_ <= options_.tolerance * before.front()) break;
      before.pop_front();
    }
    return value_;
  }

 private:
  /// False when no way leads down.
  bool step() {
    Vector direction = memory_.direction(gradient_, options_.first_step);
    if (!(dot(direction, gradient_) < 0) || !walk(direction)) {
      if (memory_.empty()) return false;
      memory_.clear();
      direction = memory_.direction(gradient_, options_.first_step);
      return walk(direction);
    }
    return true;
  }

  /// Goes along the direction so far that the value has sunk enough and the slope has flattened (Wolfe's conditions),
  /// by doubling, then halving.
  bool walk(const Vector& direction) {
    constexpr int kMostTrials = 40;
    const double slope = dot(direction, gradient_);
    const double start = value_;
    const Vector from = point_;
    const Vector gradient_there = gradient_;
    double near = 0;
    double far = std::numeric_limits<double>::infinity();
    double length = 1;
    Vector gradient(point_.size());
    for (int i = 0; i < kMostTrials; ++i) {
      Vector next = from;
      add(next, length, direction);
      const double value = function_(next, gradient);
      const bool sinks = value <= start + 1e-4 * length * slope && value < start;
      if (sinks) {
        point_ = std::move(next);
        gradient_ = gradient;
        value_ = value;
        if (dot(gradient, direction) >= 0.9 * slope) break;
      }
      (sinks ? near : far) = length;
      length = std::isinf(far) ? 2 * near : (near + far) / 2;
    }
    if (!(value_ < start)) return false;
    memory_.remember(difference(point_, from), difference(gradient_, gradient_there));
    return true;
  }

  static constexpr std::size_t kPatience = 5;
  const Function& function_;
  const MinimiseOptions& options_;
  Vector& point_;
  Vector gradient_;
  double value_;
  Memory memory_;
};

}  // namespace

double minimise(const Function& function, std::vector<double>& point, const MinimiseOptions& options) {
  return Descent(function, point, options).run();
}

}  // namespace maillage
