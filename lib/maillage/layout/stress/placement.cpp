// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/stress/placement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "maillage/base/maths/maths.h"
#include "maillage/base/parallel/parallel.h"
#include "maillage/layout/stress/pull.h"

namespace maillage {
namespace {

constexpr std::size_t kNodesTogether = 64;
constexpr int kMostSteps = 40;
constexpr double kSettled = 1e-3;  ///< in lengths of a tie

struct Spot {
  double x = 0;
  double y = 0;
};

/// Majorises the stress of one node among others that stay.
class OneNode {
 public:
  OneNode(std::span<const float> inverse, std::span<const double> places) : inverse_(inverse), places_(places) {
    for (const float value : inverse_) weights_ += static_cast<double>(value) * value;
  }

  [[nodiscard]] Spot settle() const {
    Spot at = best_start();
    for (int i = 0; i < kMostSteps; ++i) {
      const Pull pull = pull_on(at.x, at.y, inverse_, places_);
      const Spot step{pull.x / weights_, pull.y / weights_};
      at = {at.x - step.x, at.y - step.y};
      if (std::abs(step.x) + std::abs(step.y) < kSettled) break;
    }
    return at;
  }

 private:
  /// The near place, or one beside it as far away as the nearest of the others is: not every minimum is the lowest.
  [[nodiscard]] Spot best_start() const {
    const Spot near = near_place();
    const double far = 1 / static_cast<double>(*std::max_element(inverse_.begin(), inverse_.end()));
    Spot best = near;
    double lowest = pull_on(near.x, near.y, inverse_, places_).stress;
    for (const auto& [x, y] : {Spot{far, 0}, Spot{-far, 0}, Spot{0, far}, Spot{0, -far}}) {
      const double stress = pull_on(near.x + x, near.y + y, inverse_, places_).stress;
      if (!(stress < lowest)) continue;
      lowest = stress;
      best = {near.x + x, near.y + y};
    }
    return best;
  }

  /// The mean of the others' places, by the fourth power of how close they are: near the nearest.
  [[nodiscard]] Spot near_place() const {
    Spot sum;
    double total = 0;
    for (std::size_t i = 0; i < inverse_.size(); ++i) {
      const double share = maths::square(maths::square(static_cast<double>(inverse_[i])));
      sum = {sum.x + share * places_[i], sum.y + share * places_[inverse_.size() + i]};
      total += share;
    }
    return {sum.x / total, sum.y / total};
  }

  std::span<const float> inverse_;
  std::span<const double> places_;
  double weights_ = 0;
};

}  // namespace

Coordinates place_among(const DistanceRows& distances, const Coordinates& at, int threads) {
  const std::size_t count = distances.sources().size();
  const std::size_t width = pull_width(count);
  std::vector<double> places(2 * width, 0);
  std::copy_n(at.data(), count, places.data());
  std::copy_n(at.data() + count, count, places.data() + width);
  Coordinates result(2 * distances.size());
  parallel_for((distances.size() + kNodesTogether - 1) / kNodesTogether, threads, [&](std::size_t part) {
    const std::size_t begin = part * kNodesTogether;
    const std::size_t end = std::min(distances.size(), begin + kNodesTogether);
    std::vector<float> inverse(kNodesTogether * width, 0);
    for (std::size_t source = 0; source < count; ++source) {
      const auto row = distances.row(source);
      for (std::size_t i = begin; i < end; ++i) inverse[(i - begin) * width + source] = row[i] > 0 ? 1 / row[i] : 0;
    }
    for (std::size_t i = begin; i < end; ++i) {
      const Spot place = OneNode(std::span(inverse).subspan((i - begin) * width, width), places).settle();
      result[i] = place.x;
      result[distances.size() + i] = place.y;
    }
  });
  for (std::size_t source = 0; source < count; ++source) {
    result[distances.sources()[source]] = at[source];
    result[distances.size() + distances.sources()[source]] = at[count + source];
  }
  return result;
}

}  // namespace maillage
