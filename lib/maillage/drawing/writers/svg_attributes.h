// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and attributes as they stand in an SVG document.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/drawing/shapes/curve.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/shapes.h"

namespace maillage {

/// At most so many of a coordinate: two, or one where fewer bytes matter more than a quarter of a millimetre.
enum class Decimals : std::uint8_t { one, two };

/// A coordinate or size, never "-0".
[[nodiscard]] std::string svg_number(double value, Decimals decimals = Decimals::two);

/// "1.5,2".
[[nodiscard]] std::string svg_pair(const Point& point, Decimals decimals = Decimals::two);
[[nodiscard]] std::string svg_points(const std::vector<Point>& corners, Decimals decimals = Decimals::two);
[[nodiscard]] std::string path_data(const Curve& curve, Decimals decimals = Decimals::two);
/// In whole units: in a picture of very many lines nobody follows one.
[[nodiscard]] std::string hair_data(const Segment& line);

/// Size, weight and anchor of a text, where they are not the default.
[[nodiscard]] std::string face(const TextLine& line);

[[nodiscard]] std::string pen_attributes(const std::string& colour, double width, const std::vector<double>& dashes,
                                         double opacity);
[[nodiscard]] std::string pen_attributes(const Stroke& stroke);
/// The ends of the line, and its pen.
[[nodiscard]] std::string line_attributes(const Stroke& stroke);
/// Empty for a mark without an outline of its own.
[[nodiscard]] std::string outline_of(const Mark& mark);

}  // namespace maillage
