// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "maillage/model/geography.h"

namespace maillage {

/// A number of degrees: decimal, or degrees, minutes and seconds with a letter for the side ("46°40'12\"N").
struct Degrees {
  double value = 0;
  bool sexagesimal = false;
};
[[nodiscard]] std::optional<Degrees> read_degrees(std::string_view text);

/// The point of the French grid Lambert 93 (RGF93), in metres; nothing outside mainland France. \cite ign_lambert
[[nodiscard]] std::optional<GeoPoint> from_lambert_93(double x, double y);

/// How a pair of cells was understood as a position.
enum class PositionNote : std::uint8_t { none, converted, zero, half, unreadable };
struct Position {
  std::optional<GeoPoint> point;
  PositionNote note = PositionNote::none;
};

/// The latitude and longitude that one text holds, as views into it: "46,67 ; 5,55", "POINT (5.55 46.67)", a point of
/// GeoJSON, a link to a map. Nothing for other texts.
struct CellCoordinates {
  std::string_view latitude;
  std::string_view longitude;
};
[[nodiscard]] std::optional<CellCoordinates> coordinates_in(std::string_view text);

/// Whether a point is in mainland France or near it.
[[nodiscard]] bool is_around_france(const GeoPoint& point);

/// Reads the cells of a latitude and a longitude, degrees or Lambert 93 in either order.
[[nodiscard]] Position read_position(std::string_view latitude, std::string_view longitude);

}  // namespace maillage
