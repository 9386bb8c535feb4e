// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/plates.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "maillage/drawing/placing/making_way.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kMarkGap = 3;      ///< white between plates and marks
constexpr double kWidestName = 13;  ///< of a line, in ems, before a name is broken
constexpr std::size_t kMostLines = 4;

/// A name in lines, and the size of the plate under it.
struct PlateText {
  std::vector<std::string> lines;
  double width = 0;
  double height = 0;
};

PlateText plate_text(const std::string& name, double size) {
  PlateText text;
  for (std::size_t count = 1; count <= kMostLines; ++count) {
    auto lines = break_evenly(name, count, size);
    if (lines.size() < count) break;  // no more words
    text.lines = std::move(lines);
    text.width = 0;
    for (const std::string& line : text.lines) text.width = std::max(text.width, text_width(line, size));
    if (text.width <= kWidestName * size) break;
  }
  text.width += size;
  text.height = size * (kAscent + kDescent + kLineHeight * static_cast<double>(text.lines.size() - 1) + 0.5);
  return text;
}

/// What is on the map: plates of projects, boxes of marks.
struct Boxes {
  std::vector<Box> boxes;  ///< in the order of Placing::mapped
  std::vector<PlateText> texts;
};

Boxes boxes_of(const Subject& subject, const Placing& placing, double size) {
  Boxes all;
  for (const NodeId id : placing.mapped) {
    const Mark& mark = placing.marks[id.index()];
    const Node& node = subject.network[id];
    all.texts.push_back(is_project(node) ? plate_text(one_line(node.name), size) : PlateText());
    const PlateText& text = all.texts.back();
    const Point& at = mark.centre;
    all.boxes.push_back(text.lines.empty() ? box_of(mark)
                                           : Box{at.x - text.width / 2, at.y - text.height / 2, at.x + text.width / 2,
                                                 at.y + text.height / 2});
  }
  return all;
}

/// Boxes that fill more of the map would hardly come apart, nor leave ties to be seen.
bool has_room(const std::vector<Box>& boxes, const Box& area) {
  constexpr double kMostFilled = 0.4;
  double filled = 0;
  for (const Box& box : boxes) filled += box.width() * box.height();
  return filled < kMostFilled * area.width() * area.height();
}

/// Into the area.
Box inside(Box box, const Box& area) {
  const double x = std::max(0.0, area.left - box.left) - std::max(0.0, box.right - area.right);
  const double y = std::max(0.0, area.top - box.top) - std::max(0.0, box.bottom - area.bottom);
  return box.moved(x, y);
}

/// Half the way for each; now and then the longer one, out of a jam at the edge.
void part(Box& a, Box& b, double gap, bool longer) {
  const double over_x = std::min(a.right, b.right) - std::max(a.left, b.left) + gap;
  const double over_y = std::min(a.bottom, b.bottom) - std::max(a.top, b.top) + gap;
  const Point from = a.centre();
  const Point to = b.centre();
  // A hair more than needed, lest rounding leave them touching.
  if ((over_x < over_y) != longer) {
    const double way = (from.x <= to.x ? 0.502 : -0.502) * over_x;
    a = a.moved(-way, 0);
    b = b.moved(way, 0);
  } else {
    const double way = (from.y <= to.y ? 0.502 : -0.502) * over_y;
    a = a.moved(0, -way);
    b = b.moved(0, way);
  }
}

/// The lines of a name on its plate.
PlacedName name_on(const Box& box, const PlateText& text, NodeId node, double size) {
  PlacedName name{node, {}, true};
  double base = box.top + 0.25 * size + kAscent * size;
  for (const std::string& line : text.lines) {
    name.lines.push_back({{box.centre().x, base}, line, size, Weight::regular, Anchor::middle, std::string(kInk)});
    base += kLineHeight * size;
  }
  return name;
}

/// Which of the mapped are tied.
std::vector<std::pair<std::uint32_t, std::uint32_t>> lines_of(const Network& network,
                                                              const std::vector<NodeId>& mapped) {
  std::vector<std::uint32_t> number(network.size(), 0);
  for (std::uint32_t i = 0; i < mapped.size(); ++i) number[mapped[i].index()] = i;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> lines;
  for (const EdgeId edge : edge_ids(network)) {  // who is not on the map has no ties
    const auto [a, b] = network.ends(edge);
    lines.emplace_back(number[a.index()], number[b.index()]);
  }
  return lines;
}

Placing put_plates(Placing placing, const Boxes& all, double size) {
  placing.plates.assign(placing.marks.size(), std::nullopt);
  for (std::size_t i = 0; i < placing.mapped.size(); ++i) {
    const NodeId id = placing.mapped[i];
    const Box& box = all.boxes[i];
    placing.marks[id.index()].centre = box.centre();
    if (all.texts[i].lines.empty()) continue;
    placing.plates[id.index()] = Plate{box, 0.35 * size, std::string(kPlateColour), 1};
    placing.names.push_back(name_on(box, all.texts[i], id, size));
  }
  return placing;
}

}  // namespace

bool push_boxes_apart(std::vector<Box>& boxes, const Box& area, double gap) {
  constexpr int kRounds = 400;
  constexpr int kLongerWay = 12;
  for (int round = 0; round < kRounds; ++round) {
    bool apart = true;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      for (std::size_t j = i + 1; j < boxes.size(); ++j) {
        if (!boxes[i].grown(gap / 2).overlaps(boxes[j].grown(gap / 2))) continue;
        part(boxes[i], boxes[j], gap, round % kLongerWay == kLongerWay - 1);
        apart = false;
      }
    }
    for (Box& box : boxes) box = inside(box, area);
    if (apart) return true;
  }
  return false;
}

Placing with_plates(const Subject& subject, Placing placing) {
  if (!subject.network.two_mode()) return placing;
  for (double size = subject.page.text; size >= subject.page.smallest; size -= 0.5) {
    Boxes all = boxes_of(subject, placing, size);
    if (!has_room(all.boxes, placing.map)) continue;
    if (!push_boxes_apart(all.boxes, placing.map, kMarkGap)) continue;
    all.boxes = made_way({all.boxes, lines_of(subject.network, placing.mapped), placing.map, kMarkGap});
    return put_plates(std::move(placing), all, size);
  }
  return placing;
}

}  // namespace maillage
