// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "maillage/drawing/shapes/curve.h"
#include "maillage/drawing/shapes/geometry.h"
#include "maillage/drawing/shapes/text_metrics.h"

// What a figure is made of, one unit being a CSS pixel (1/96 inch).
namespace maillage {

enum class Shape : std::uint8_t { circle, square, diamond, triangle_up, triangle_down, pentagon, hexagon, star, cross };

/// A filled shape. Marks of the same radius cover the same area, whatever their shape.
struct Mark {
  Shape shape = Shape::circle;
  Point centre;
  double radius = 0;         ///< of the disc of the same area
  std::string colour;        ///< "#rrggbb"
  std::string outline = {};  ///< empty: that of its group, white
  /// What the colour stands for: marks of one tone are of one colour in any style. Empty: the colour stands for itself.
  std::string tone = {};
};

/// A straight line.
struct Stroke {
  Segment line;
  double width = 1;
  std::string colour;
  std::vector<double> dashes = {};  ///< lengths drawn and left out, in turn; empty: a full line
  double opacity = 1;
};

/// An area, its outline, or both: rings, wedges, hulls, borders, heads of arrows.
struct Path {
  std::vector<Curve> curves;  ///< where they enclose a point an even number of times, it is outside
  std::string fill = {};      ///< empty: not filled
  double fill_opacity = 1;
  double width = 0;  ///< of the outline; 0: none
  std::string colour = {};
  std::vector<double> dashes = {};
  double opacity = 1;  ///< of the outline
};

/// A rectangle with round corners, to set texts on.
struct Plate {
  Box box;
  double rounding = 0;
  std::string fill = "#ffffff";
  double opacity = 1;
};

enum class Anchor : std::uint8_t { start, middle, end };

/// One line of text.
struct TextLine {
  Point at;  ///< on the base line, where the anchor says
  std::string text;
  double size = 10;
  Weight weight = Weight::regular;
  Anchor anchor = Anchor::start;
  std::string colour = "#1f2328";
};

/// Shapes that belong together. Plates are drawn first, then paths, strokes, marks and texts.
struct ShapeGroup {
  std::vector<Plate> plates = {};
  std::vector<Path> paths = {};
  std::vector<Stroke> strokes = {};
  std::vector<Mark> marks = {};
  std::vector<TextLine> texts = {};
};

/// Around the letters, from the ascenders to the descenders.
[[nodiscard]] Box box_of(const TextLine& text);

}  // namespace maillage
