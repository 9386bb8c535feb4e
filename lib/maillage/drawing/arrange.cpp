// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/arrange.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <numeric>

#include "maillage/layout/overlap.h"

namespace maillage {
namespace {

constexpr double kStretch = 1.35;     ///< how much more one axis may be scaled than the other
constexpr double kWideRoom = 1.8;     ///< names are wider than high: so is the room they get
constexpr double kFill = 0.6;         ///< part of the page that rooms may claim together
constexpr double kMostRoom = 1.7;     ///< no room grows beyond this times what was asked
constexpr std::size_t kMostOpened = 3000;  ///< larger networks show few names: opening them is not worth its time
constexpr int kOpenings = 3;

class Arranger {
 public:
  explicit Arranger(const ArrangeProblem& problem) : problem_(problem), centres_(problem.positions) {}

  Arrangement make() {
    if (centres_.empty()) return {};
    fit();
    if (centres_.size() <= kMostOpened) {
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
    for (Point& centre : centres_) centre = {to.x + (centre.x - from.x) * scale_x, to.y + (centre.y - from.y) * scale_y};
  }

  /// The area less a margin, never inside out.
  [[nodiscard]] Box inside_for(double margin) const {
    const double most = 0.45 * std::min(problem_.area.width(), problem_.area.height());
    return problem_.area.grown(-std::min(margin, most));
  }

  /// Pushes nodes apart until each has the room it asks for, then fits the whole again: crowds open, voids close.
  void open() {
    const double wanted = std::accumulate(problem_.rooms.begin(), problem_.rooms.end(), 0.0);
    const double share = std::min(kMostRoom, kFill * problem_.area.width() * problem_.area.height() / std::max(wanted, 1e-9));
    std::vector<double> radii;
    for (const double room : problem_.rooms) radii.push_back(std::sqrt(share * room / (std::numbers::pi * kWideRoom)));
    for (Point& centre : centres_) centre.x /= kWideRoom;
    centres_ = remove_overlaps(centres_, radii, 0);
    for (Point& centre : centres_) centre.x *= kWideRoom;
    fit();
  }

  /// Marks at their final places: overlaps removed, all inside. Shrinks marks as long as that cannot be had.
  Arrangement settle() {
    double shrink = 1;
    for (int attempt = 0;; ++attempt) {
      std::vector<double> radii;
      for (const double reach : problem_.reaches) radii.push_back(reach * shrink);
      const double gap = problem_.gap * shrink;
      for (int i = 0; i < 8; ++i) {
        centres_ = remove_overlaps(centres_, radii, gap);
        if (pull_in(radii)) return {std::move(centres_), shrink};
      }
      if (attempt % 3 == 2) fit();
      shrink *= 0.93;
    }
  }

  /// Moves what reaches over the edge inside; true when nothing did.
  bool pull_in(const std::vector<double>& radii) {
    bool inside = true;
    for (std::size_t i = 0; i < centres_.size(); ++i) {
      const Box box = inside_for(radii[i]);
      const Point nearest = box.nearest(centres_[i]);
      const double tolerance = 1e-6;
      if (distance(nearest, centres_[i]) > tolerance) inside = false;
      centres_[i] = nearest;
    }
    return inside;
  }

  const ArrangeProblem& problem_;
  std::vector<Point> centres_;
};

}  // namespace

Arrangement arrange(const ArrangeProblem& problem) { return Arranger(problem).make(); }

}  // namespace maillage
