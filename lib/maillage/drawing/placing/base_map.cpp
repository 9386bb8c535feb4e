// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/base_map.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/drawing/placing/diagram_messages.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/shapes/scales.h"
#include "maillage/model/identifiers.h"

namespace maillage {
namespace {

constexpr double kFinest = 0.5;  ///< page units between points of an outline worth keeping

/// An area of the ground with its name.
struct Ground {
  std::string name;
  std::vector<std::vector<Point>> rings;  ///< on the page
  bool commune = false;
  Box box;
};

Box box_of(const std::vector<std::vector<Point>>& rings) {
  Box box{rings[0][0].x, rings[0][0].y, rings[0][0].x, rings[0][0].y};
  for (const auto& ring : rings) {
    for (const Point& point : ring) box = join(box, {point.x, point.y, point.x, point.y});
  }
  return box;
}

bool is_inside(const Ground& ground, const Point& at) {
  bool inside = false;
  for (const auto& ring : ground.rings) {
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      const Point& a = ring[i];
      const Point& b = ring[j];
      if ((a.y > at.y) != (b.y > at.y) && at.x < (b.x - a.x) * (at.y - a.y) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}

/// Distance kilometres take on the page.
class OnPage {
 public:
  OnPage(const TerritoryLayout& layout, const Point& corner) : layout_(layout), corner_(corner) {}

  [[nodiscard]] Point operator()(const GeoPoint& at) const {
    const Point point = layout_.map.on_page(layout_.projection(at));
    return {point.x + corner_.x, point.y + corner_.y};
  }

 private:
  const TerritoryLayout& layout_;
  Point corner_;
};

/// Without the points that are too near the one before to be seen.
std::vector<Point> thinned(const std::vector<GeoPoint>& ring, const OnPage& on_page) {
  std::vector<Point> points;
  for (const GeoPoint& at : ring) {
    const Point point = on_page(at);
    if (points.empty() || distance(points.back(), point) >= kFinest) points.push_back(point);
  }
  return points;
}

std::vector<Ground> grounds_of(const Subject& subject, const OnPage& on_page) {
  std::vector<Ground> grounds;
  for (const Outline& outline : subject.options.outlines) {
    Ground ground{outline.name, {}, is_insee_commune(outline.code), {}};
    for (const auto& ring : outline.rings) {
      auto points = thinned(ring, on_page);
      if (points.size() >= 3) ground.rings.push_back(std::move(points));
    }
    if (ground.rings.empty()) continue;
    ground.box = box_of(ground.rings);
    grounds.push_back(std::move(ground));
  }
  return grounds;
}

/// Mean distance of a point to the nearest other.
double mean_spacing(const std::vector<Point>& points) {
  double sum = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t j = 0; j < points.size(); ++j) {
      if (i != j) nearest = std::min(nearest, distance(points[i], points[j]));
    }
    if (std::isfinite(nearest)) sum += nearest;
  }
  return points.empty() ? 0 : sum / static_cast<double>(points.size());
}

/// Soft zones around the communes of each intercommunality, by name.
std::vector<Ground> zones_of(GuideMaker& guides, const Subject& subject, const OnPage& on_page) {
  std::map<std::string, std::vector<Point>> members;
  std::vector<Point> all;
  for (const Commune& commune : subject.ecosystem.communes) {
    if (!commune.latitude || !commune.longitude) continue;
    all.push_back(on_page({*commune.latitude, *commune.longitude}));
    guides.begin(GuideMeaning::commune, commune.insee_code);
    guides.add(Mark{Shape::circle, all.back(), 1.3, "#b9c0c7"});
    if (!commune.intercommunality.empty()) members[commune.intercommunality].push_back(all.back());
  }
  const double margin = std::max(0.8 * mean_spacing(all), 4.0);
  std::vector<Ground> zones;
  for (const auto& [name, points] : members) {
    zones.push_back({name, {rounded_hull(points, margin)}, false, {}});
    zones.back().box = box_of(zones.back().rings);
  }
  return zones;
}

std::vector<Curve> curves_of(const Ground& ground) {
  std::vector<Curve> curves;
  curves.reserve(ground.rings.size());
  for (const auto& ring : ground.rings) curves.push_back(polygon(ring));
  return curves;
}

/// The name of an area inside it, where it hides the fewest marks, rather in its middle.
void add_ground_name(GuideMaker& guides, const Subject& subject, const Ground& ground, GuideMeaning meaning) {
  const double size = 1.05 * subject.page.text;
  const double room = std::max(9 * size, 0.6 * ground.box.width());
  const auto lines = wrap_text(ground.name, room, size, Weight::bold);
  double wide = 0;
  for (const std::string& line : lines) wide = std::max(wide, text_width(line, size, Weight::bold));
  const double high = kLineHeight * size * static_cast<double>(lines.size());
  double least = std::numeric_limits<double>::infinity();
  Point best = ground.box.centre();
  for (int row = 1; row < 24; ++row) {
    for (int column = 1; column < 24; ++column) {
      const Point at{ground.box.left + ground.box.width() * column / 24,
                     ground.box.top + ground.box.height() * row / 24};
      if (!is_inside(ground, at)) continue;
      const Box box = Box{at.x - wide / 2, at.y - high / 2, at.x + wide / 2, at.y + high / 2}.grown(3);
      double cost = distance(at, ground.box.centre()) / std::max(ground.box.width(), ground.box.height());
      cost = guides.cost_over(box, cost, 1, 5);
      if (!guides.placing().map.contains(box)) cost += 5;
      if (cost >= least) continue;
      least = cost;
      best = at;
    }
  }
  guides.begin(meaning, ground.name);
  guides.add_heading(best, ground.name, room, Anchor::middle);
}

double area_of(const Ground& ground) { return ground.box.width() * ground.box.height(); }

/// No page holds more names of areas than this: of more areas the largest are named.
double smallest_named(const std::vector<Ground>& grounds) {
  constexpr std::size_t kMostNamed = 300;
  if (grounds.size() <= kMostNamed) return 0;
  std::vector<double> areas;
  for (const Ground& ground : grounds) areas.push_back(area_of(ground));
  std::ranges::sort(areas, std::greater<>());
  return areas[kMostNamed - 1];
}

void add_outlines(GuideMaker& guides, const Subject& subject, std::vector<Ground> grounds) {
  std::stable_sort(grounds.begin(), grounds.end(),
                   [](const Ground& a, const Ground& b) { return !a.commune && b.commune; });
  const auto larger = std::ranges::count_if(grounds, [](const Ground& ground) { return !ground.commune; });
  const auto add = [&guides](const Ground& ground, Path path) {
    guides.begin(GuideMeaning::area, ground.name);
    guides.add(std::move(path));
  };
  for (const Ground& ground : grounds) add(ground, {.curves = curves_of(ground), .fill = "#f3f5f7"});
  for (const Ground& ground : grounds) {
    if (ground.commune) add(ground, {.curves = curves_of(ground), .width = 0.6, .colour = "#d5dadf"});
  }
  for (const Ground& ground : grounds) {
    if (!ground.commune) add(ground, {.curves = curves_of(ground), .width = 1.5, .colour = "#a9b1b9"});
  }
  const double named = smallest_named(grounds);
  for (const Ground& ground : grounds) {
    if (area_of(ground) < named) continue;
    const auto within = std::ranges::count_if(
        grounds, [&](const Ground& other) { return !other.commune && ground.box.grown(2).contains(other.box); });
    // What holds all the others is what the whole map shows: its title says so.
    const bool whole = within == larger && larger > 1;
    if (!ground.commune && !whole && !ground.name.empty()) add_ground_name(guides, subject, ground, GuideMeaning::area);
  }
}

}  // namespace

std::vector<GeoPoint> map_frame(const Ecosystem& ecosystem, std::span<const Outline> outlines) {
  std::vector<GeoPoint> frame;
  for (const Outline& outline : outlines) {
    for (const auto& ring : outline.rings) frame.insert(frame.end(), ring.begin(), ring.end());
  }
  if (!frame.empty()) return frame;
  for (const Commune& commune : ecosystem.communes) {
    if (commune.latitude && commune.longitude) frame.push_back({*commune.latitude, *commune.longitude});
  }
  return frame;
}

void add_base_map(GuideMaker& guides, const Subject& subject, const TerritoryLayout& layout, const Point& corner) {
  const OnPage on_page(layout, corner);
  if (!subject.options.outlines.empty()) return add_outlines(guides, subject, grounds_of(subject, on_page));
  const std::vector<Ground> zones = zones_of(guides, subject, on_page);
  for (const Ground& zone : zones) {
    guides.begin(GuideMeaning::zone, zone.name);
    guides.add(Path{.curves = curves_of(zone),
                    .fill = "#dfe5ea",
                    .fill_opacity = 0.45,
                    .width = 1.1,
                    .colour = "#b3bbc3",
                    .dashes = {5, 3}});
  }
  for (const Ground& zone : zones) add_ground_name(guides, subject, zone, GuideMeaning::zone);
}

void add_scale_bar(GuideMaker& guides, const Subject& subject, const TerritoryLayout& layout, const Point& from,
                   double longest) {
  const double km = round_length(longest / layout.map.scale);
  const double length = km * layout.map.scale;
  const double tick = 0.35 * subject.page.text;
  guides.begin(GuideMeaning::scale_bar, {}, km);
  const auto add = [&](const Segment& line) { guides.add(Stroke{line, 1.4, std::string(kGuideInk)}); };
  add({from, {from.x + length, from.y}});
  add({{from.x, from.y - tick}, {from.x, from.y + tick}});
  add({{from.x + length, from.y - tick}, {from.x + length, from.y + tick}});
  const std::string text = to_readable(km, decimals_of(km), subject.language);
  guides.add_text({from.x + length / 2, from.y - 0.5 * subject.page.text}, kKilometres.in(subject.language, text),
                  Anchor::middle, subject.page.text);
}

}  // namespace maillage
