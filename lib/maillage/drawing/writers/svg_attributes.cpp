// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/svg_attributes.h"

#include <cmath>
#include <cstddef>

#include <fmt/format.h>

namespace maillage {
namespace {

std::string_view anchor_name(Anchor anchor) {
  switch (anchor) {
    case Anchor::start: return "start";
    case Anchor::middle: return "middle";
    case Anchor::end: return "end";
  }
  return "start";
}

}  // namespace

std::string svg_number(double value, Decimals decimals) {
  std::string text = fmt::format("{:.2f}", decimals == Decimals::one ? std::round(value * 10) / 10 : value);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string svg_pair(const Point& point, Decimals decimals) {
  return svg_number(point.x, decimals) + "," + svg_number(point.y, decimals);
}

std::string svg_points(const std::vector<Point>& corners, Decimals decimals) {
  std::string text;
  for (const Point& corner : corners) text += (text.empty() ? "" : " ") + svg_pair(corner, decimals);
  return text;
}

std::string path_data(const Curve& curve, Decimals decimals) {
  std::string data = "M" + svg_pair(curve.start, decimals);
  for (const CurvePiece& piece : curve.pieces) {
    data += piece.straight ? "L" : "C" + svg_pair(piece.leave, decimals) + " " + svg_pair(piece.arrive, decimals) + " ";
    data += svg_pair(piece.to, decimals);
  }
  return curve.closed ? data + "Z" : data;
}

std::string hair_data(const Segment& line) {
  const Point from{std::round(line.from.x), std::round(line.from.y)};
  const Point way{std::round(line.to.x) - from.x, std::round(line.to.y) - from.y};
  return "M" + svg_pair(from) + "l" + svg_pair(way);
}

std::string face(const TextLine& line) {
  std::string attributes = fmt::format(R"( font-size="{}")", svg_number(line.size));
  if (line.weight == Weight::bold) attributes += R"( font-weight="bold")";
  if (line.anchor != Anchor::start) attributes += fmt::format(R"( text-anchor="{}")", anchor_name(line.anchor));
  return attributes;
}

std::string pen_attributes(const std::string& colour, double width, const std::vector<double>& dashes, double opacity) {
  std::string attributes = fmt::format(R"(stroke="{}" stroke-width="{}")", colour, svg_number(width));
  for (std::size_t i = 0; i < dashes.size(); ++i)
    attributes += (i == 0 ? " stroke-dasharray=\"" : " ") + svg_number(dashes[i]);
  if (!dashes.empty()) attributes += '"';
  if (opacity < 1) attributes += fmt::format(R"( stroke-opacity="{}")", svg_number(opacity));
  return attributes;
}

std::string pen_attributes(const Stroke& stroke) {
  return pen_attributes(stroke.colour, stroke.width, stroke.dashes, stroke.opacity);
}

std::string line_attributes(const Stroke& stroke) {
  return fmt::format(R"(x1="{}" y1="{}" x2="{}" y2="{}" {})", svg_number(stroke.line.from.x),
                     svg_number(stroke.line.from.y), svg_number(stroke.line.to.x), svg_number(stroke.line.to.y),
                     pen_attributes(stroke));
}

std::string outline_of(const Mark& mark) {
  return mark.outline.empty() ? "" : fmt::format(R"( stroke="{}")", mark.outline);
}

}  // namespace maillage
