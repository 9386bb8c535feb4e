// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/arrange.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <numeric>

#include "maillage/base/maths/maths.h"
#include "maillage/layout/diagrams/overlap.h"

namespace maillage {
namespace {

constexpr double kStretch = 1.35;          ///< how much more one axis may be scaled than the other
constexpr double kWideRoom = 1.8;          ///< names are wider than high: so is the room they get
constexpr double kFill = 0.6;              ///< part of the page that rooms may claim together
constexpr double kMostRoom = 1.7;          ///< no room grows beyond this times what was asked
constexpr std::size_t kMostOpened = 3000;  ///< larger networks show few names: opening them is not worth its time
constexpr int kOpenings = 3;
constexpr int kOpeningRounds = 100;
constexpr std::size_t kMostSettled = 5000;  ///< of more marks, those that still overlap after some rounds do
constexpr int kRoundsOfMany = 60;
constexpr double kLooseFill = 0.4;  ///< part of the page that many marks take at most
constexpr double kEvenness = 0.35;  ///< 0 keeps distances along an axis, 1 spaces all nodes evenly along it

class Arranger {
 public:
  explicit Arranger(const ArrangeProblem& problem) : problem_(problem), centres_(problem.positions) {}

  Arrangement make() {
    if (centres_.empty()) return {};
    if (problem_.on_page) return settle();
    if (problem_.open_crowds) {
      even_out(&Point::x);
      even_out(&Point::y);
    }
    fit();
    if (problem_.open_crowds && centres_.size() <= kMostOpened) {
      for (int i = 0; i < kOpenings; ++i) open();
    }
    return settle();
  }

 private:
  [[nodiscard]] Box bounds() const {
    Box box{centres_[0].x, centres_[0].y, centres_[0].x, centres_[0].y};
    for (const Point& centre : centres_) box = join(box, {centre.x, centre.y, centre.x, centre.y});
    return box;
  }

  /// Draws far outliers in and crowds out along one axis, keeping the order along it: each place moves towards that of
  /// its rank.
  void even_out(double Point::* axis) {
    std::vector<double> sorted;
    sorted.reserve(centres_.size());
    for (const Point& centre : centres_) sorted.push_back(centre.*axis);
    std::sort(sorted.begin(), sorted.end());
    const double span = sorted.back() - sorted.front();
    const auto last = static_cast<double>(sorted.size() - 1);
    if (span <= 0) return;
    for (Point& centre : centres_) {
      const auto [low, high] = std::equal_range(sorted.begin(), sorted.end(), centre.*axis);
      const double rank = static_cast<double>((low - sorted.begin()) + (high - sorted.begin()) - 1) / 2;
      centre.*axis = (1 - kEvenness) * centre.*axis + kEvenness * (sorted.front() + span * rank / last);
    }
  }

  /// Scales and moves everything into the area.
  void fit() {
    const double typical = *std::min_element(problem_.reaches.begin(), problem_.reaches.end());
    const Box inner = inside_for(typical + problem_.gap);
    const Box own = bounds();
    const double x = own.width() > 0 ? inner.width() / own.width() : 1e9;
    const double y = own.height() > 0 ? inner.height() / own.height() : 1e9;
    const double least = std::min(x, y);
    const double scale_x = least >= 1e9 ? 1 : std::min(x, least * kStretch);
    const double scale_y = least >= 1e9 ? 1 : std::min(y, least * kStretch);
    const Point from = own.centre();
    const Point to = inner.centre();
    for (Point& centre : centres_)
      centre = {to.x + (centre.x - from.x) * scale_x, to.y + (centre.y - from.y) * scale_y};
  }

  /// The area less a margin, never inside out.
  [[nodiscard]] Box inside_for(double margin) const {
    const double most = 0.45 * std::min(problem_.area.width(), problem_.area.height());
    return problem_.area.grown(-std::min(margin, most));
  }

  /// Pushes nodes apart until each has the room it asks for, then fits the whole again: crowds open, voids close.
  void open() {
    const double wanted = std::accumulate(problem_.rooms.begin(), problem_.rooms.end(), 0.0);
    const double share =
        std::min(kMostRoom, kFill * problem_.area.width() * problem_.area.height() / std::max(wanted, 1e-9));
    std::vector<double> radii;
    radii.reserve(problem_.rooms.size());
    for (const double room : problem_.rooms) radii.push_back(std::sqrt(share * room / (std::numbers::pi * kWideRoom)));
    for (Point& centre : centres_) centre.x /= kWideRoom;
    centres_ = loosen(centres_, radii, kOpeningRounds);
    for (Point& centre : centres_) centre.x *= kWideRoom;
    fit();
  }

  /// Part of the area that the marks take, with the white between them.
  [[nodiscard]] double fill() const {
    double taken = 0;
    for (const double reach : problem_.reaches) taken += std::numbers::pi * maths::square(reach + problem_.gap / 2);
    return taken / std::max(problem_.area.width() * problem_.area.height(), 1e-9);
  }

  /// Marks at their final places: overlaps removed, all inside. Shrinks marks as long as that cannot be had, many marks
  /// once and for all.
  Arrangement settle() {
    const Point low{problem_.area.left, problem_.area.top};
    const Point high{problem_.area.right, problem_.area.bottom};
    const bool many = centres_.size() > kMostSettled;
    for (double shrink = many ? std::min(1.0, std::sqrt(kLooseFill / fill())) : 1;; shrink *= 0.9) {
      std::vector<double> radii;
      radii.reserve(problem_.reaches.size());
      for (const double reach : problem_.reaches) radii.push_back(reach * shrink);
      if (many) return {loosen_within(centres_, radii, problem_.gap * shrink, low, high, kRoundsOfMany), shrink};
      auto apart = remove_overlaps_within(centres_, radii, problem_.gap * shrink, low, high);
      if (apart) return {std::move(*apart), shrink};
    }
  }

  const ArrangeProblem& problem_;
  std::vector<Point> centres_;
};

}  // namespace

Arrangement arrange(const ArrangeProblem& problem) { return Arranger(problem).make(); }

}  // namespace maillage
