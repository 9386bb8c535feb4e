// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/diagram_parts.h"

#include <algorithm>
#include <limits>
#include <numbers>

#include "maillage/base/maths.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/palette.h"

namespace maillage {

std::vector<double> mark_reaches(const Draft& draft) {
  std::vector<double> reaches;
  reaches.reserve(draft.marks.size());
  for (const Mark& mark : draft.marks) reaches.push_back(reach(mark.shape) * mark.radius);
  return reaches;
}

double mark_gap(const Draft& draft) { return std::clamp(0.05 * room_side(draft), 1.5, 4.0); }

void add_guide(Draft& draft, const Point& at, const std::string& text, Anchor anchor, double size, Weight weight) {
  draft.scene.guides.texts.push_back({at, text, size, weight, anchor, kGuideInk});
}

void add_ring(Draft& draft, const Point& centre, double radius, std::vector<double> dashes) {
  Path ring{.curves = {circle(centre, radius)}, .width = 0.9, .colour = kGuideLine};
  ring.dashes = std::move(dashes);
  draft.scene.guides.paths.push_back(std::move(ring));
}

void add_ring_text(Draft& draft, const Point& centre, double radius, const std::string& text) {
  constexpr int kDirections = 48;
  const double size = draft.page.text;
  double least = std::numeric_limits<double>::infinity();
  Point best;
  for (int k = 0; k < kDirections; ++k) {
    const int turns = (k % 2 == 0 ? 1 : -1) * ((k + 1) / 2);
    // From the top on, to the right and to the left in turn.
    const double angle = -std::numbers::pi / 2 + turns * 2 * std::numbers::pi / kDirections;
    const Point at{centre.x + radius * maths::cos(angle), centre.y + radius * maths::sin(angle) + 0.35 * size};
    const Box box = box_of(TextLine{at, text, size, Weight::regular, Anchor::middle}).grown(2);
    double cost = 0.02 * k + (draft.free.contains(box) ? 0 : 100);
    for (const Mark& mark : draft.marks) cost += box.overlaps(box_of(mark)) ? 5 : 0;
    for (const TextLine& other : draft.scene.guides.texts) cost += box.overlaps(box_of(other)) ? 20 : 0;
    if (cost >= least) continue;
    least = cost;
    best = at;
  }
  add_guide(draft, best, text, Anchor::middle, size);
}

void add_heading(Draft& draft, const Point& middle, const std::string& text, double width, Anchor anchor) {
  const double size = 1.1 * draft.page.text;
  const auto lines = wrap_text(text, width, size, Weight::bold);
  double base = middle.y - kLineHeight * size * (static_cast<double>(lines.size()) - 1) / 2 + 0.35 * size;
  for (const std::string& line : lines) {
    add_guide(draft, {middle.x, base}, line, anchor, size, Weight::bold);
    base += kLineHeight * size;
  }
}

std::string group_name(const Draft& draft, const Node& node) {
  static constexpr Label kProjects{"projets", "projects"};
  std::string name(is_project(node) ? kProjects.in(draft.language) : draft.ecosystem[node.kind].plural.in(draft.language));
  return name;
}

}  // namespace maillage
