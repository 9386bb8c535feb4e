// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/model/geography.h"

namespace maillage {

/// Lambert's conformal conic projection of the box around some points, with standard parallels a sixth of its height
/// inside its southern and northern edge, on a sphere of 6371.0088 km (mean radius of the Earth): shapes are kept, and
/// in a territory of 200 km lengths too, to within half a percent.
/// \cite snyder_1987, pp. 104–107
class TerritoryProjection {
 public:
  explicit TerritoryProjection(std::span<const GeoPoint> points);

  /// Kilometres from the middle of the box, x to the east, y to the south.
  [[nodiscard]] Point operator()(const GeoPoint& point) const;

 private:
  double middle_ = 0;  ///< longitude, radians
  double n_ = 0;       ///< of the cone; 0 at the equator, where it is a cylinder
  double scale_ = 0;
  double middle_latitude_ = 0;
  double origin_ = 0;  ///< distance of the middle from the top of the cone
};

/// Kilometres between two places along the sphere.
[[nodiscard]] double great_circle_km(const GeoPoint& a, const GeoPoint& b);

struct TerritoryOptions {
  std::vector<GeoPoint> frame = {};  ///< what the map must show beside actors: centres of communes, outlines
  std::vector<double> reaches = {};  ///< of each actor's mark from its centre, in page units; empty: all 0
  double gap = 0;                    ///< white between marks
  double width = 1.4;                ///< of the page, > 0
  double height = 1;
  double margin = 0;        ///< kept free along the edges
  double least_shrink = 0;  ///< by which marks may shrink at most, up to 1; 0: as much as it takes
};

/// How kilometres become page units: place · scale + origin.
struct MapScale {
  double scale = 1;  ///< page units per kilometre
  Point origin;      ///< of {0, 0} km

  [[nodiscard]] Point on_page(const Point& km) const { return {km.x * scale + origin.x, km.y * scale + origin.y}; }
};

struct TerritoryLayout {
  std::vector<std::optional<Point>> positions;  ///< nothing for actors without a place or too far from the frame
  TerritoryProjection projection;
  MapScale map;
  double displaced = 0;  ///< farthest that a mark stands from its place, in kilometres
  double shrink = 1;     ///< by which the marks must become smaller not to overlap, in (0, 1]
  bool fits = true;      ///< false: no room was found for the marks; positions are then their places
};

/// Actors at their places on a map that fills the page. Actors of one place stand around it in the spiral of a
/// sunflower, the largest mark innermost (Vogel 1979); then marks are pushed off each other, as little as it takes, and
/// none stands over the edge. With a frame, places further out of its box than a fifth of its larger side are left out.
/// \pre places finite; reaches empty or one per place
[[nodiscard]] TerritoryLayout place_on_territory(std::span<const std::optional<GeoPoint>> places,
                                                 const TerritoryOptions& options = {});

/// The longest of 1, 2, 5, 10, 20, 50… (and 0.5, 0.2…) kilometres not above `most`. \pre most > 0
[[nodiscard]] double round_length(double most);

/// A soft outline around points: every point within `margin` of their convex hull, corners rounded, as a polygon. A
/// circle for one point. \pre not empty, margin > 0
[[nodiscard]] std::vector<Point> rounded_hull(std::span<const Point> points, double margin);

}  // namespace maillage
