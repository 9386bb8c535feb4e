// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/territory.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numbers>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/layout/diagrams/overlap.h"
#include "maillage/layout/orientation.h"

namespace maillage {
namespace {

constexpr double kEarthRadius = 6371.0088;
constexpr double kDegree = std::numbers::pi / 180;
constexpr double kGoldenAngle = std::numbers::pi * (3 - 2.2360679774997896964);
constexpr double kBeyond = 0.2;   ///< of the frame's larger side: how far outside of it a place is still on the map
constexpr double kLeastSpan = 1;  ///< kilometres that a map shows at least
constexpr double kShrinkStep = 0.9;
constexpr double kCornerStep = 0.2;  ///< radians between points of a rounded corner

struct GeoBox {
  GeoPoint low{90, 180};
  GeoPoint high{-90, -180};

  void add(const GeoPoint& point) {
    low = {std::min(low.latitude, point.latitude), std::min(low.longitude, point.longitude)};
    high = {std::max(high.latitude, point.latitude), std::max(high.longitude, point.longitude)};
  }
};

/// tan(π/4 + φ/2), by which the conformal latitude stretches.
double conformal(double latitude) { return maths::tan(std::numbers::pi / 4 + latitude / 2); }

double clamped(double latitude) { return std::clamp(latitude, -89.5, 89.5) * kDegree; }

/// An actor that is on the map.
struct Shown {
  std::size_t actor = 0;
  GeoPoint at;
};

/// Marks around the places they share, before any is pushed.
class Spreading {
 public:
  explicit Spreading(std::size_t count, const TerritoryOptions& options) : options_(options) {
    reaches_ = options.reaches.empty() ? std::vector<double>(count, 0) : options.reaches;
  }

  [[nodiscard]] std::vector<Point> around(const std::vector<Shown>& shown, const std::vector<Point>& centres,
                                          double shrink) const {
    std::vector<Point> points = centres;
    for (std::vector<std::size_t> group : groups(shown)) {
      std::stable_sort(group.begin(), group.end(),
                       [&](std::size_t a, std::size_t b) { return reach(shown[a].actor) > reach(shown[b].actor); });
      double covered = 0;
      for (std::size_t k = 0; k < group.size(); ++k) {
        const double own = shrink * (reach(shown[group[k]].actor) + options_.gap / 2);
        // The disc's area is added to what the inner ones cover: the spiral is as dense as the marks are large.
        const double far = k == 0 ? 0 : std::sqrt(covered * kLoose + own * own / 2);
        covered += own * own;
        const double angle = kGoldenAngle * static_cast<double>(k);
        points[group[k]] = {centres[group[k]].x + far * maths::cos(angle),
                            centres[group[k]].y + far * maths::sin(angle)};
      }
    }
    return points;
  }

  [[nodiscard]] double reach(std::size_t actor) const { return reaches_[actor]; }

 private:
  static constexpr double kLoose = 1.25;

  /// Indices into `shown` of actors at one place, in the order of first actors.
  [[nodiscard]] static std::vector<std::vector<std::size_t>> groups(const std::vector<Shown>& shown) {
    std::vector<std::vector<std::size_t>> groups;
    std::map<std::pair<double, double>, std::size_t> known;
    for (std::size_t k = 0; k < shown.size(); ++k) {
      const GeoPoint& at = shown[k].at;
      const auto [found, added] = known.emplace(std::pair(at.latitude, at.longitude), groups.size());
      if (added) groups.emplace_back();
      groups[found->second].push_back(k);
    }
    return groups;
  }

  const TerritoryOptions& options_;
  std::vector<double> reaches_;
};

/// The places that are on the map.
std::vector<Shown> shown_places(std::span<const std::optional<GeoPoint>> places, std::span<const GeoPoint> frame) {
  GeoBox box;
  for (const GeoPoint& point : frame) box.add(point);
  const double middle = maths::cos(clamped((box.low.latitude + box.high.latitude) / 2));
  const double margin =
      kBeyond * std::max(box.high.latitude - box.low.latitude, middle * (box.high.longitude - box.low.longitude));
  const auto inside = [&](const GeoPoint& at) {
    const double far = margin + kLeastSpan / (kEarthRadius * kDegree);
    return at.latitude >= box.low.latitude - far && at.latitude <= box.high.latitude + far &&
           at.longitude >= box.low.longitude - far / middle && at.longitude <= box.high.longitude + far / middle;
  };
  std::vector<Shown> shown;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const std::optional<GeoPoint>& place = places[i];
    if (place && (frame.empty() || inside(*place))) shown.push_back({i, *place});
  }
  return shown;
}

MapScale fit(const std::vector<Point>& km, const TerritoryOptions& options, double margin) {
  const Bounds bounds = bounds_of(km);
  const double width = std::max(options.width - 2 * margin, 0.1 * options.width);
  const double height = std::max(options.height - 2 * margin, 0.1 * options.height);
  const double scale =
      std::min(width / std::max(bounds.width(), kLeastSpan), height / std::max(bounds.height(), kLeastSpan));
  const Point middle = bounds.centre();
  return {scale, {options.width / 2 - scale * middle.x, options.height / 2 - scale * middle.y}};
}

double cross(const Point& o, const Point& a, const Point& b) {
  return (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);
}

/// By Andrew's monotone chain, in the sense in which cross() is positive.
std::vector<Point> convex_hull(std::span<const Point> points) {
  std::vector<Point> sorted(points.begin(), points.end());
  std::ranges::sort(sorted, [](const Point& a, const Point& b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); });
  sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
  if (sorted.size() < 3) return sorted;
  std::vector<Point> hull;
  const auto add = [&](const Point& point, std::size_t least) {
    while (hull.size() >= least + 2 && cross(hull[hull.size() - 2], hull.back(), point) <= 0) hull.pop_back();
    hull.push_back(point);
  };
  for (const Point& point : sorted) add(point, 0);
  const std::size_t lower = hull.size() - 1;
  for (std::size_t i = sorted.size() - 1; i-- > 0;) add(sorted[i], lower);
  hull.pop_back();
  return hull;
}

}  // namespace

TerritoryProjection::TerritoryProjection(std::span<const GeoPoint> points) {
  GeoBox box;
  for (const GeoPoint& point : points) box.add(point);
  if (points.empty()) box = {{0, 0}, {0, 0}};
  const double south = clamped(box.low.latitude);
  const double north = clamped(box.high.latitude);
  const double first = south + (north - south) / 6;
  const double second = north - (north - south) / 6;
  middle_ = kDegree * (box.low.longitude + box.high.longitude) / 2;
  middle_latitude_ = (south + north) / 2;
  const bool one = std::abs(second - first) < 1e-9;
  n_ = one ? maths::sin(first)
           : maths::log(maths::cos(first) / maths::cos(second)) / maths::log(conformal(second) / conformal(first));
  if (std::abs(n_) < 1e-6) {
    n_ = 0;
    scale_ = kEarthRadius * maths::cos(first);
    return;
  }
  scale_ = kEarthRadius * maths::cos(first) * maths::pow(conformal(first), n_) / n_;
  origin_ = scale_ / maths::pow(conformal(middle_latitude_), n_);
}

Point TerritoryProjection::operator()(const GeoPoint& point) const {
  const double latitude = clamped(point.latitude);
  const double east = kDegree * point.longitude - middle_;
  if (n_ == 0) return {scale_ * east, -scale_ * maths::log(conformal(latitude) / conformal(middle_latitude_))};
  const double radius = scale_ / maths::pow(conformal(latitude), n_);
  return {radius * maths::sin(n_ * east), radius * maths::cos(n_ * east) - origin_};
}

double great_circle_km(const GeoPoint& a, const GeoPoint& b) {
  const double up = maths::sin(kDegree * (b.latitude - a.latitude) / 2);
  const double along = maths::sin(kDegree * (b.longitude - a.longitude) / 2);
  const double h = up * up + maths::cos(kDegree * a.latitude) * maths::cos(kDegree * b.latitude) * along * along;
  return 2 * kEarthRadius * maths::asin(std::min(1.0, std::sqrt(h)));
}

TerritoryLayout place_on_territory(std::span<const std::optional<GeoPoint>> places, const TerritoryOptions& options) {
  const std::vector<Shown> shown = shown_places(places, options.frame);
  std::vector<GeoPoint> all = options.frame;
  for (const Shown& one : shown) all.push_back(one.at);
  TerritoryLayout layout{std::vector<std::optional<Point>>(places.size()), TerritoryProjection(all), {}, 0, 1};
  if (all.empty()) return layout;
  std::vector<Point> km;
  km.reserve(all.size());
  for (const GeoPoint& point : all) km.push_back(layout.projection(point));
  layout.map = fit(km, options, options.margin);
  std::vector<Point> centres;
  centres.reserve(shown.size());
  for (const Shown& one : shown) centres.push_back(layout.map.on_page(layout.projection(one.at)));
  const Spreading spreading(places.size(), options);
  for (;; layout.shrink *= kShrinkStep) {
    std::vector<double> reaches;
    reaches.reserve(shown.size());
    for (const Shown& one : shown) reaches.push_back(spreading.reach(one.actor) * layout.shrink);
    const auto apart = remove_overlaps_within(spreading.around(shown, centres, layout.shrink), reaches,
                                              options.gap * layout.shrink, {0, 0}, {options.width, options.height});
    if (!apart && layout.shrink * kShrinkStep < options.least_shrink) {
      layout.fits = false;
      for (std::size_t k = 0; k < shown.size(); ++k) layout.positions[shown[k].actor] = centres[k];
      return layout;
    }
    if (!apart) continue;
    for (std::size_t k = 0; k < shown.size(); ++k) {
      layout.positions[shown[k].actor] = (*apart)[k];
      const double moved = maths::hypot((*apart)[k].x - centres[k].x, (*apart)[k].y - centres[k].y);
      layout.displaced = std::max(layout.displaced, moved / layout.map.scale);
    }
    return layout;
  }
}

double round_length(double most) {
  const double power = maths::pow(10.0, std::floor(maths::log10(most) + 1e-12));
  const double part = most / power * (1 + 1e-12);
  if (part >= 5) return power * 5;
  return part >= 2 ? power * 2 : power;
}

std::vector<Point> rounded_hull(std::span<const Point> points, double margin) {
  const std::vector<Point> hull = convex_hull(points);
  std::vector<Point> outline;
  const std::size_t corners = hull.size();
  for (std::size_t i = 0; i < corners; ++i) {
    const Point& before = hull[(i + corners - 1) % corners];
    const Point& after = hull[(i + 1) % corners];
    // The outward normals of the two sides that meet here, between which the corner turns.
    const double begin = corners == 1 ? 0 : maths::atan2(-(hull[i].x - before.x), hull[i].y - before.y);
    double end = corners == 1 ? 2 * std::numbers::pi : maths::atan2(-(after.x - hull[i].x), after.y - hull[i].y);
    while (end <= begin + 1e-12) end += 2 * std::numbers::pi;
    const auto steps = static_cast<int>(std::ceil((end - begin) / kCornerStep));
    for (int k = corners == 1 ? 1 : 0; k <= steps; ++k) {
      const double angle = begin + (end - begin) * k / steps;
      outline.push_back({hull[i].x + margin * maths::cos(angle), hull[i].y + margin * maths::sin(angle)});
    }
  }
  return outline;
}

}  // namespace maillage
