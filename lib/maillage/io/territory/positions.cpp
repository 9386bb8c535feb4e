// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/io/territory/positions.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>
#include <vector>

#include "maillage/base/maths/maths.h"
#include "maillage/base/number.h"
#include "maillage/base/text.h"

namespace maillage {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

bool is_number_sign(char c) { return (c >= '0' && c <= '9') || c == '.' || c == ',' || c == '-' || c == '+'; }

/// The numbers of a text, and the letter of a side of the world.
struct Sexagesimal {
  std::vector<double> parts;
  char side = '\0';
  bool has_degrees = false;
};

std::optional<Sexagesimal> split_degrees(std::string_view text) {
  Sexagesimal found;
  found.has_degrees = text.find("°") != std::string_view::npos || text.find("º") != std::string_view::npos;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && is_number_sign(text[end])) ++end;
    if (end > i) {
      const auto number = parse_number(text.substr(i, end - i));
      if (!number || found.parts.size() == 3) return std::nullopt;
      found.parts.push_back(*number);
      i = end;
      continue;
    }
    const char c = text[i++];
    const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    if (upper == 'N' || upper == 'S' || upper == 'E' || upper == 'W' || upper == 'O') found.side = upper;
    else if (upper >= 'A' && upper <= 'Z') return std::nullopt;
  }
  return found.parts.empty() ? std::nullopt : std::optional(found);
}

std::string_view leading_decimal(std::string_view text) {
  return text.substr(0, std::min(text.find_first_not_of("0123456789.-"), text.size()));
}

/// Two decimal numbers a text begins with, and what stands between them.
std::optional<CellCoordinates> two_numbers(std::string_view text) {
  const std::string_view first = leading_decimal(text);
  text.remove_prefix(first.size());
  for (const std::string_view between : {", ", ",", "%2C", "/", " ", "!4d", "&mlon="}) {
    if (first.empty() || !text.starts_with(between)) continue;
    const std::string_view second = leading_decimal(text.substr(between.size()));
    if (!second.empty()) return CellCoordinates{first, second};
  }
  return std::nullopt;
}

/// Longitude before latitude, as geometries are written.
std::optional<CellCoordinates> in_geometry(std::string_view text) {
  constexpr std::string_view kJson = "\"coordinates\"";
  std::size_t begin = std::string_view::npos;
  if (text.starts_with("POINT") || text.starts_with("Point")) begin = text.find('(');
  else if (const std::size_t key = text.find(kJson); key != std::string_view::npos) begin = text.find('[', key);
  if (begin == std::string_view::npos) return std::nullopt;
  const auto found = two_numbers(trim(text.substr(begin + 1)));
  return found ? std::optional(CellCoordinates{found->longitude, found->latitude}) : std::nullopt;
}

std::optional<CellCoordinates> in_link(std::string_view text) {
  if (!text.starts_with("http") && !text.starts_with("www.") && !text.starts_with("geo:")) return std::nullopt;
  for (const std::string_view before : {"mlat=", "!3d", "q=", "query=", "ll=", "@", "geo:"}) {
    const std::size_t at = text.find(before);
    const auto found = at == std::string_view::npos ? std::nullopt : two_numbers(text.substr(at + before.size()));
    if (found) return found;
  }
  const std::size_t map = text.find("#map=");
  const std::size_t slash = map == std::string_view::npos ? map : text.find('/', map);
  return slash == std::string_view::npos ? std::nullopt : two_numbers(text.substr(slash + 1));
}

bool is_latitude(double value) { return value >= -90 && value <= 90; }
bool is_longitude(double value) { return value >= -180 && value <= 180; }

}  // namespace

std::optional<Degrees> read_degrees(std::string_view text) {
  if (const auto number = parse_number(text)) return Degrees{*number, false};
  const auto found = split_degrees(text);
  if (!found || (!found->has_degrees && found->side == '\0')) return std::nullopt;
  double value = 0;
  double share = 1;
  for (const double part : found->parts) {
    if (share < 1 && (part < 0 || part >= 60)) return std::nullopt;
    value += std::abs(part) * share;
    share /= 60;
  }
  const bool negative = found->side == 'S' || found->side == 'W' || found->side == 'O' || std::signbit(found->parts[0]);
  return Degrees{negative ? -value : value, true};
}

std::optional<GeoPoint> from_lambert_93(double x, double y) {
  if (x < 0 || x > 1'300'000 || y < 6'000'000 || y > 7'200'000) return std::nullopt;
  constexpr double kExponent = 0.7256077650532670;
  constexpr double kConstant = 11754255.426096;
  constexpr double kEccentricity = 0.0818191910428158;
  constexpr double kEast = 700'000;
  constexpr double kNorth = 12655612.049876;
  const double radius = maths::hypot(x - kEast, y - kNorth);
  const double angle = maths::atan2(x - kEast, kNorth - y);
  const double isometric = -maths::log(radius / kConstant) / kExponent;
  double latitude = 2 * maths::atan2(maths::exp(isometric), 1) - std::numbers::pi / 2;
  for (int i = 0; i < 12; ++i) {
    const double sine = kEccentricity * maths::sin(latitude);
    latitude = 2 * maths::atan2(maths::pow((1 + sine) / (1 - sine), kEccentricity / 2) * maths::exp(isometric), 1) -
               std::numbers::pi / 2;
  }
  return GeoPoint{latitude / kDegree, 3 + angle / kExponent / kDegree};
}

std::optional<CellCoordinates> coordinates_in(std::string_view text) {
  text = trim(text);
  if (const auto geometry = in_geometry(text)) return geometry;
  if (const auto link = in_link(text)) return link;
  for (const std::string_view between : {";", ", ", " ", ","}) {
    const std::size_t at = text.find(between);
    const bool decimal = between == "," && text.find('.') == std::string_view::npos;  // "46,67" is one number
    if (at == std::string_view::npos || decimal) continue;
    return CellCoordinates{trim(text.substr(0, at)), trim(text.substr(at + between.size()))};
  }
  return std::nullopt;
}

bool is_around_france(const GeoPoint& point) {
  return point.latitude > 41 && point.latitude < 52 && point.longitude > -6 && point.longitude < 10;
}

Position read_position(std::string_view latitude, std::string_view longitude) {
  if (latitude.empty() && longitude.empty()) return {};
  if (latitude.empty() || longitude.empty()) return {{}, PositionNote::half};
  const auto north = read_degrees(latitude);
  const auto east = read_degrees(longitude);
  if (!north || !east) return {{}, PositionNote::unreadable};
  if (north->value == 0 && east->value == 0) return {{}, PositionNote::zero};
  const bool converted = north->sexagesimal || east->sexagesimal;
  if (is_latitude(north->value) && is_longitude(east->value)) {
    return {GeoPoint{north->value, east->value}, converted ? PositionNote::converted : PositionNote::none};
  }
  if (const auto point = from_lambert_93(east->value, north->value)) return {point, PositionNote::converted};
  if (const auto point = from_lambert_93(north->value, east->value)) return {point, PositionNote::converted};
  return {{}, PositionNote::unreadable};
}

}  // namespace maillage
