// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/drawing/curve.h"
#include "maillage/drawing/geometry.h"
#include "maillage/drawing/text_metrics.h"

namespace maillage {

enum class Shape : std::uint8_t { circle, square, diamond, triangle_up, triangle_down, pentagon, hexagon, star, cross };

/// A filled shape. Marks of the same radius cover the same area, whatever their shape.
struct Mark {
  Shape shape = Shape::circle;
  Point centre;
  double radius = 0;         ///< of the disc of the same area
  std::string colour;        ///< "#rrggbb"
  std::string outline = {};  ///< empty: that of its group, white
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

/// From more ties on, an SVG has them in paths of many ties of one look, without ends or title of their own, and coordinates
/// of one decimal: what programs that open it can still cope with.
inline constexpr std::size_t kMostSingleTies = 20000;

struct SceneTie {
  std::string source;  ///< ids of actors
  std::string target;
  std::string title;
  Stroke stroke;                       ///< from end to end, straight
  std::optional<Curve> bend = {};      ///< the way it takes instead
  std::vector<Point> arrow_head = {};  ///< corners, of its colour; empty: none
};

struct SceneActor {
  std::string id;
  std::string kind;
  std::string title;  ///< several lines
  Mark mark;
  std::optional<Plate> plate = {};  ///< drawn instead of the mark
};

struct SceneLabel {
  std::string actor;                            ///< its id
  std::vector<TextLine> lines;                  ///< all of one size, weight and anchor
  std::optional<Stroke> leader = std::nullopt;  ///< from a label that stands away from its mark
  bool on_plate = false;                        ///< no white around its letters
};

/// Around the letters, from the ascenders to the descenders.
[[nodiscard]] Box box_of(const TextLine& text);

/// A translucent area around marks that belong together.
struct SceneHull {
  std::string id;
  std::string title;
  Path path;
  std::vector<TextLine> name;  ///< its lines; empty where there was no room
};

/// Things that belong together, in drawing order: the legend, the guides under a map.
struct SceneGroup {
  std::vector<Plate> plates = {};
  std::vector<Path> paths = {};
  std::vector<Stroke> strokes = {};
  std::vector<Mark> marks = {};
  std::vector<TextLine> texts = {};
};

/// A figure before any file format: everything at its place on the page, one unit being a CSS pixel (1/96 inch).
/// Lists are in drawing order, later over earlier.
struct Scene {
  Language language = Language::french;
  double width_mm = 0;
  double height_mm = 0;
  double width = 0;
  double height = 0;
  std::string title;
  std::string description;
  std::vector<TextLine> header;
  std::vector<TextLine> notes;  ///< short texts inside the map
  SceneGroup guides;            ///< under everything; its texts over the ties, with white around them
  std::vector<SceneHull> hulls;
  std::vector<SceneTie> ties;
  std::vector<SceneTie> suggestions;  ///< over the ties
  std::vector<Path> rings;  ///< around marks to be pointed out, under the marks
  std::vector<SceneActor> actors;
  std::vector<SceneLabel> labels;
  SceneGroup legend;
  std::vector<TextLine> caption;
};

}  // namespace maillage
