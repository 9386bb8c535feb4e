// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/guides.h"

#include <algorithm>
#include <limits>
#include <numbers>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {

void GuideMaker::add_text(const Point& at, const std::string& text, Anchor anchor, double size, Weight weight) {
  guides_.back().shapes.texts.push_back({at, text, size, weight, anchor, std::string(kGuideInk)});
  text_boxes_.push_back(box_of(guides_.back().shapes.texts.back()));
}

void GuideMaker::add_heading(const Point& middle, const std::string& text, double width, Anchor anchor) {
  const double size = 1.1 * subject_.page.text;
  const auto lines = wrap_text(text, width, size, Weight::bold);
  double base = middle.y - kLineHeight * size * (static_cast<double>(lines.size()) - 1) / 2 + 0.35 * size;
  for (const std::string& line : lines) {
    add_text({middle.x, base}, line, anchor, size, Weight::bold);
    base += kLineHeight * size;
  }
}

void GuideMaker::add_ring(const Point& centre, double radius, std::vector<double> dashes) {
  add(Path{.curves = {circle(centre, radius)},
           .width = 0.9,
           .colour = std::string(kGuideLine),
           .dashes = std::move(dashes)});
}

double GuideMaker::cost_over(const Box& box, double cost, double each_mark, double each_text) const {
  for (const Mark& mark : placing_.marks) cost += box.overlaps(box_of(mark)) ? each_mark : 0;
  for (const Box& text : text_boxes_) cost += box.overlaps(text) ? each_text : 0;
  return cost;
}

void GuideMaker::add_ring_text(const Point& centre, double radius, const std::string& text) {
  constexpr int kDirections = 48;
  const double size = subject_.page.text;
  double least = std::numeric_limits<double>::infinity();
  Point best;
  for (int k = 0; k < kDirections; ++k) {
    const int turns = (k % 2 == 0 ? 1 : -1) * ((k + 1) / 2);
    // From the top on, to the right and to the left in turn.
    const double angle = -std::numbers::pi / 2 + turns * 2 * std::numbers::pi / kDirections;
    const Point at{centre.x + radius * maths::cos(angle), centre.y + radius * maths::sin(angle) + 0.35 * size};
    const Box box = box_of(TextLine{at, text, size, Weight::regular, Anchor::middle}).grown(2);
    const double cost = cost_over(box, 0.02 * k + (placing_.map.contains(box) ? 0 : 100), 5, 20);
    if (cost >= least) continue;
    least = cost;
    best = at;
  }
  add_text(best, text, Anchor::middle, size);
}

std::string group_id(const Subject& subject, const Node& node) {
  return is_project(node) ? "project" : subject.ecosystem[node.kind].id;
}

std::string group_name(const Subject& subject, const Node& node) {
  static constexpr Label kProjects{"projets", "projects"};
  if (is_project(node)) return std::string(kProjects.in(subject.language));
  return std::string(subject.ecosystem[node.kind].plural.in(subject.language));
}

}  // namespace maillage
