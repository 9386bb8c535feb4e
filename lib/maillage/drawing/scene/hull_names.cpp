// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/hull_names.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "maillage/drawing/scene/ink.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

constexpr double kGap = 3;          ///< between an outline and its name
constexpr double kWidestLine = 15;  ///< in font sizes, before a name is broken

/// A name in lines, at the place that costs least.
class Namer {
 public:
  Namer(const HullNameProblem& problem, const std::vector<SceneHull>& hulls)
      : problem_(problem), ink_(problem.area), taken_(problem.taken) {
    for (const Stroke& tie : problem.ties) ink_.add(tie.line, tie.width, 0.5);
    for (const SceneHull& hull : hulls) {
      for (const Curve& curve : hull.path.curves) {
        const std::vector<Point> way = flattened(curve);
        for (std::size_t i = 1; i < way.size(); ++i) ink_.add({way[i - 1], way[i]}, 1.3, 1);
      }
    }
    ink_.finish();
  }

  std::optional<HullName> place(const SceneHull& hull) {
    const double size = problem_.size;
    const double whole = text_width(hull.title, size, Weight::bold);
    const auto count = static_cast<std::size_t>(std::clamp(std::ceil(whole / (kWidestLine * size)), 1.0, 3.0));
    const std::vector<std::string> lines = break_evenly(hull.title, count, size, Weight::bold);
    double width = 0;
    for (const std::string& line : lines) width = std::max(width, text_width(line, size, Weight::bold));
    const double height = size * (kAscent + kDescent + kLineHeight * static_cast<double>(lines.size() - 1));
    const auto box = best_box(hull, width, height);
    if (!box) return std::nullopt;
    taken_.push_back(box->grown(2));
    HullName placed{{}, *box};
    double base = box->top + kAscent * size;
    for (const std::string& line : lines) {
      placed.lines.push_back(
          {{box->centre().x, base}, line, size, Weight::bold, Anchor::middle, darkened(hull.path.colour)});
      base += kLineHeight * size;
    }
    return placed;
  }

 private:
  /// Beside each point of the outline, on the side away from the middle.
  [[nodiscard]] std::optional<Box> best_box(const SceneHull& hull, double width, double height) const {
    std::optional<Box> best;
    double least = 1e9;
    for (const Curve& curve : hull.path.curves) {
      const std::vector<Point> way = flattened(curve);
      for (std::size_t i = 0; i + 1 < way.size(); i += 2) {
        const double far = std::max(distance(way[i], way[i + 1]), 1e-9);
        const Point normal{(way[i + 1].y - way[i].y) / far, -(way[i + 1].x - way[i].x) / far};
        for (const double side : {1.0, -1.0}) {
          const Point centre{way[i].x + side * normal.x * (width / 2 + kGap),
                             way[i].y + side * normal.y * (height / 2 + kGap)};
          const Box box{centre.x - width / 2, centre.y - height / 2, centre.x + width / 2, centre.y + height / 2};
          const double cost = cost_of(box, side * normal.y);
          if (cost >= least) continue;
          least = cost;
          best = box;
        }
      }
    }
    return best;
  }

  /// A title stands above rather than below, below rather than beside.
  [[nodiscard]] double cost_of(const Box& box, double down) const {
    constexpr double impossible = 1e9;
    if (!problem_.area.contains(box)) return impossible;
    for (const Box& other : taken_) {
      if (box.grown(1).overlaps(other)) return impossible;
    }
    return 6 * ink_.cover(box) + (down < 0 ? 0.25 * (1 + down) : 0.1 + 0.25 * (1 - down));
  }

  /// As text: dark enough to read.
  [[nodiscard]] static std::string darkened(const std::string& colour) { return mixed(colour, kInk, 0.35); }

  const HullNameProblem& problem_;
  InkMap ink_;
  std::vector<Box> taken_;
};

}  // namespace

std::vector<std::optional<HullName>> hull_names(const HullNameProblem& problem, const std::vector<SceneHull>& hulls) {
  Namer namer(problem, hulls);
  std::vector<std::optional<HullName>> names;
  names.reserve(hulls.size());
  for (const SceneHull& hull : hulls) names.push_back(namer.place(hull));
  return names;
}

}  // namespace maillage
