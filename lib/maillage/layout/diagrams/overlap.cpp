// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/overlap.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <tuple>
#include <utility>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kSlack = 1e-6;           ///< relative: pushes aim this much farther, so that rounding cannot undo them
constexpr int kRoundsPerInflation = 40;   ///< pushes before the whole is given more room
constexpr double kFirstInflation = 0.04;  ///< by how much; twice as much each time after
constexpr double kLargestInflation = 0.5;
constexpr int kMostRoundsWithin = 250;

struct Cell {
  std::int64_t x = 0;
  std::int64_t y = 0;
  std::uint32_t disc = 0;
  friend auto operator<=>(const Cell&, const Cell&) = default;
};

/// Discs of similar radius in square cells as wide as the largest of them reaches, sorted by cell.
struct SizeClass {
  double reach = 0;  ///< largest radius plus half the gap
  std::vector<Cell> cells;
};

/// Finds the pairs of discs that may touch. Discs are sorted into classes of radius (powers of two), each in a grid of
/// its own, so that a few large discs among many small ones do not make every cell crowded.
class Neighbourhood {
 public:
  Neighbourhood(std::span<const Point> centres, std::span<const double> radii, double gap)
      : centres_(centres), radii_(radii), gap_(gap), class_of_(radii.size()) {
    sort_into_classes();
    fill_cells();
  }

  /// Calls visit(i, j), i ≠ j, once for each pair that may touch, in an order that depends on the input alone.
  template <typename Visit>
  void for_each_pair(Visit visit) const {
    for (std::uint32_t i = 0; i < centres_.size(); ++i) {
      for (std::size_t c = class_of_[i]; c < classes_.size(); ++c) visit_class(i, c, visit);
    }
  }

 private:
  void sort_into_classes() {
    const double largest = radii_.empty() ? 0 : *std::max_element(radii_.begin(), radii_.end());
    const double unit = largest + gap_ / 2;
    for (std::size_t i = 0; i < radii_.size(); ++i) {
      const double reach = radii_[i] + gap_ / 2;
      const double halvings = reach > 0 ? std::floor(maths::log2(unit / reach)) : kClasses;
      class_of_[i] = kClasses - static_cast<std::size_t>(std::clamp<double>(halvings, 0, kClasses));
      classes_[class_of_[i]].reach = std::max(classes_[class_of_[i]].reach, reach);
    }
  }

  void fill_cells() {
    for (std::uint32_t i = 0; i < centres_.size(); ++i) {
      SizeClass& own = classes_[class_of_[i]];
      if (own.reach > 0) own.cells.push_back({cell(centres_[i].x, own.reach), cell(centres_[i].y, own.reach), i});
    }
    for (SizeClass& each : classes_) std::sort(each.cells.begin(), each.cells.end());
  }

  template <typename Visit>
  void visit_class(std::uint32_t i, std::size_t c, Visit& visit) const {
    const SizeClass& other = classes_[c];
    if (other.cells.empty()) return;
    const double reach = other.reach + radii_[i] + gap_ / 2;
    const std::int64_t low = cell(centres_[i].y - reach, other.reach);
    const std::int64_t high = cell(centres_[i].y + reach, other.reach);
    for (std::int64_t x = cell(centres_[i].x - reach, other.reach); x <= cell(centres_[i].x + reach, other.reach);
         ++x) {
      auto at = std::lower_bound(other.cells.begin(), other.cells.end(), Cell{x, low, 0});
      for (; at != other.cells.end() && at->x == x && at->y <= high; ++at) {
        if (c != class_of_[i] || at->disc > i) visit(i, at->disc);
      }
    }
  }

  /// Cells are two reaches wide.
  [[nodiscard]] static std::int64_t cell(double coordinate, double reach) {
    return static_cast<std::int64_t>(std::floor(coordinate / (2 * reach)));
  }

  static constexpr std::size_t kClasses = 8;
  std::span<const Point> centres_;
  std::span<const double> radii_;
  double gap_;
  std::vector<std::size_t> class_of_;
  std::vector<SizeClass> classes_{kClasses + 1};
};

/// Sets discs with the same centre on a tiny sunflower around it, in their order, so that each push has a direction.
void part_coincident(std::vector<Point>& centres, double step) {
  std::vector<std::uint32_t> order(centres.size());
  for (std::uint32_t i = 0; i < order.size(); ++i) order[i] = i;
  const auto key = [&](std::uint32_t i) { return std::make_tuple(centres[i].x, centres[i].y, i); };
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
  constexpr double golden_angle = std::numbers::pi * (3 - 2.2360679774997896);
  for (std::size_t first = 0; first < order.size();) {
    const Point centre = centres[order[first]];
    std::size_t last = first + 1;
    while (last < order.size() && centres[order[last]] == centre) ++last;
    for (std::size_t i = first + 1; i < last; ++i) {
      const auto rank = static_cast<double>(i - first);
      const double radius = step * std::sqrt(rank);
      centres[order[i]].x += radius * maths::cos(rank * golden_angle);
      centres[order[i]].y += radius * maths::sin(rank * golden_angle);
    }
    first = last;
  }
}

void inflate(std::vector<Point>& centres, double factor) {
  Point middle;
  for (const Point& centre : centres) {
    middle.x += centre.x / static_cast<double>(centres.size());
    middle.y += centre.y / static_cast<double>(centres.size());
  }
  for (Point& centre : centres) {
    centre.x = middle.x + (centre.x - middle.x) * factor;
    centre.y = middle.y + (centre.y - middle.y) * factor;
  }
}

/// Direction from one centre to another; an arbitrary one, by their numbers, where they coincide.
Point direction(const Point& from, const Point& to, std::uint32_t i, std::uint32_t j) {
  const double distance = maths::hypot(to.x - from.x, to.y - from.y);
  if (distance > 0) return {(to.x - from.x) / distance, (to.y - from.y) / distance};
  const double angle = static_cast<double>(i) * 2.399963 + static_cast<double>(j) * 1.324718;
  return {maths::cos(angle), maths::sin(angle)};
}

constexpr double kSurelyMore = 1 + 1e-9;  ///< of squares: far beyond what rounding can make

/// Moves every overlapping pair apart by half of what it lacks each, one pair after the other. False when none
/// overlapped.
bool push_apart(std::vector<Point>& centres, std::span<const double> radii, double gap) {
  bool any = false;
  const std::vector<Point> before = centres;
  Neighbourhood(before, radii, gap).for_each_pair([&](std::uint32_t i, std::uint32_t j) {
    const double wanted = radii[i] + radii[j] + gap;
    const double x = centres[j].x - centres[i].x;
    const double y = centres[j].y - centres[i].y;
    if (x * x + y * y > kSurelyMore * wanted * wanted) return;  // most pairs, without a root
    const double distance = maths::hypot(x, y);
    if (distance >= wanted) return;
    any = true;
    const Point away = direction(centres[i], centres[j], i, j);
    const double half = (wanted * (1 + 2 * kSlack) - distance) / 2;
    centres[i] = {centres[i].x - half * away.x, centres[i].y - half * away.y};
    centres[j] = {centres[j].x + half * away.x, centres[j].y + half * away.y};
  });
  return any;
}

/// True when a disc had to be moved.
bool keep_inside(std::vector<Point>& centres, std::span<const double> radii, const Point& low, const Point& high) {
  bool any = false;
  for (std::size_t i = 0; i < centres.size(); ++i) {
    const Point inside{std::clamp(centres[i].x, low.x + radii[i], std::max(low.x + radii[i], high.x - radii[i])),
                       std::clamp(centres[i].y, low.y + radii[i], std::max(low.y + radii[i], high.y - radii[i]))};
    any = any || inside != centres[i];
    centres[i] = inside;
  }
  return any;
}

/// Pushes discs apart inside a box. True when it gets there in that many rounds.
bool part_within(std::vector<Point>& centres, std::span<const double> radii, double gap, const Point& low,
                 const Point& high, int rounds) {
  assert(centres.size() == radii.size());
  if (centres.empty()) return true;
  part_coincident(centres, *std::max_element(radii.begin(), radii.end()) * 1e-3);
  keep_inside(centres, radii, low, high);
  for (int round = 0; round < rounds; ++round) {
    const bool pushed = push_apart(centres, radii, gap);
    const bool moved = keep_inside(centres, radii, low, high);
    if (!pushed && !moved) return true;
  }
  return false;
}

/// Factor by which everything must grow to lie in a square that the discs do not fill more than pushing resolves
/// quickly.
double room_needed(std::span<const Point> centres, std::span<const double> radii, double gap) {
  double area = 0;
  Point low = centres.front();
  Point high = centres.front();
  for (std::size_t i = 0; i < centres.size(); ++i) {
    area += std::numbers::pi * maths::square(radii[i] + gap / 2);
    low = {std::min(low.x, centres[i].x), std::min(low.y, centres[i].y)};
    high = {std::max(high.x, centres[i].x), std::max(high.y, centres[i].y)};
  }
  const double side = std::max(high.x - low.x, high.y - low.y);
  return side > 0 ? std::max(1.0, std::sqrt(area / 0.7) / side) : 1;
}

}  // namespace

bool are_apart(std::span<const Point> centres, std::span<const double> radii, double gap) {
  bool apart = true;
  Neighbourhood(centres, radii, gap).for_each_pair([&](std::uint32_t i, std::uint32_t j) {
    apart =
        apart && maths::hypot(centres[j].x - centres[i].x, centres[j].y - centres[i].y) >= radii[i] + radii[j] + gap;
  });
  return apart;
}

std::vector<Point> remove_overlaps(std::span<const Point> centres, std::span<const double> radii, double gap) {
  assert(centres.size() == radii.size());
  std::vector<Point> result(centres.begin(), centres.end());
  if (result.size() < 2 || are_apart(result, radii, gap)) return result;

  const double largest = *std::max_element(radii.begin(), radii.end()) + gap / 2;
  part_coincident(result, largest * 1e-3);
  inflate(result, room_needed(result, radii, gap));
  double inflation = kFirstInflation;
  for (int round = 1; push_apart(result, radii, gap); ++round) {
    if (round % kRoundsPerInflation != 0) continue;
    inflate(result, 1 + inflation);
    inflation = std::min(2 * inflation, kLargestInflation);
  }
  return result;
}

std::optional<std::vector<Point>> remove_overlaps_within(std::span<const Point> centres, std::span<const double> radii,
                                                         double gap, const Point& low, const Point& high) {
  std::vector<Point> result(centres.begin(), centres.end());
  return part_within(result, radii, gap, low, high, kMostRoundsWithin) ? std::optional(std::move(result))
                                                                       : std::nullopt;
}

std::vector<Point> loosen_within(std::span<const Point> centres, std::span<const double> radii, double gap,
                                 const Point& low, const Point& high, int rounds) {
  constexpr double kMostPushes = 4e6;  // discs times rounds
  const double affordable = std::max(10.0, kMostPushes / std::max(1.0, static_cast<double>(centres.size())));
  std::vector<Point> result(centres.begin(), centres.end());
  (void)part_within(result, radii, gap, low, high, static_cast<int>(std::min<double>(rounds, affordable)));
  return result;
}

std::vector<Point> loosen(std::span<const Point> centres, std::span<const double> radii, int rounds) {
  assert(centres.size() == radii.size());
  std::vector<Point> result(centres.begin(), centres.end());
  if (result.empty()) return result;
  part_coincident(result, *std::max_element(radii.begin(), radii.end()) * 1e-3);
  for (int round = 0; round < rounds && push_apart(result, radii, 0); ++round) {
  }
  return result;
}

}  // namespace maillage
