// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/hull_names.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "maillage/drawing/colour_scales.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/ink.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/palette.h"

namespace maillage {
namespace {

constexpr double kGap = 3;          ///< between an outline and its name
constexpr double kWidestLine = 15;  ///< in font sizes, before a name is broken

/// A name in lines, at the place that costs least.
class Namer {
 public:
  explicit Namer(const Draft& draft) : draft_(draft), ink_(draft.free) {
    for (const SceneTie& tie : draft.scene.ties) ink_.add(tie.stroke.line, tie.stroke.width, 0.5);
    for (const SceneHull& hull : draft.scene.hulls) {
      for (const Curve& curve : hull.path.curves) {
        const std::vector<Point> way = flattened(curve);
        for (std::size_t i = 1; i < way.size(); ++i) ink_.add({way[i - 1], way[i]}, 1.3, 1);
      }
    }
    ink_.finish();
    for (const Mark& mark : draft.marks) taken_.push_back(box_of(mark).grown(1.5));
    taken_.insert(taken_.end(), draft.obstacles.begin(), draft.obstacles.end());
  }

  /// The lines of the name, and the box around them.
  struct Placed {
    std::vector<TextLine> lines;
    Box box;
  };

  std::optional<Placed> place(const SceneHull& hull) {
    const double size = 1.02 * draft_.page.text;
    const double whole = text_width(hull.title, size, Weight::bold);
    const auto count = static_cast<std::size_t>(std::clamp(std::ceil(whole / (kWidestLine * size)), 1.0, 3.0));
    const std::vector<std::string> lines = break_evenly(hull.title, count, size, Weight::bold);
    double width = 0;
    for (const std::string& line : lines) width = std::max(width, text_width(line, size, Weight::bold));
    const double height = size * (kAscent + kDescent + kLineHeight * static_cast<double>(lines.size() - 1));
    const auto box = best_box(hull, width, height);
    if (!box) return std::nullopt;
    taken_.push_back(box->grown(2));
    Placed placed{{}, *box};
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
    if (!draft_.free.contains(box)) return impossible;
    for (const Box& other : taken_) {
      if (box.grown(1).overlaps(other)) return impossible;
    }
    return 6 * ink_.cover(box) + (down < 0 ? 0.25 * (1 + down) : 0.1 + 0.25 * (1 - down));
  }

  /// As text: dark enough to read.
  [[nodiscard]] static std::string darkened(const std::string& colour) { return mixed(colour, kInk, 0.35); }

  const Draft& draft_;
  InkMap ink_;
  std::vector<Box> taken_;
};

}  // namespace

void name_hulls(Draft& draft) {
  Namer namer(draft);
  std::vector<Box> boxes;
  for (SceneHull& hull : draft.scene.hulls) {
    auto placed = namer.place(hull);
    if (!placed) continue;
    hull.name = std::move(placed->lines);
    boxes.push_back(placed->box.grown(1));
  }
  draft.obstacles.insert(draft.obstacles.end(), boxes.begin(), boxes.end());
}

}  // namespace maillage
