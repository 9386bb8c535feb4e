// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/io/package/descriptor_reader.h"
#include "maillage/io/read_ecosystem.h"
#include "maillage/io/text/json_text.h"
#include "maillage/io/text/messages.h"
#include "maillage/io/text/source_text.h"

namespace maillage {
namespace {

using Type = JsonValue::Type;

constexpr std::array<std::string_view, 7> kCodes = {"code_insee", "insee_code", "insee_com", "insee",
                                                    "codgeo",     "siren",      "code"};
constexpr std::array<std::string_view, 5> kNames = {"nom", "name", "nom_com", "libelle", "libgeo"};

bool is_array(const JsonValue& value) { return value.type == Type::array; }

/// The text of a member, empty when there is none.
std::string_view text_of(const JsonValue& object, std::string_view name) {
  const JsonValue* value = object.type == Type::object ? object.find(name) : nullptr;
  return value != nullptr && value->type == Type::text ? std::string_view(value->text) : std::string_view();
}

/// The first property with one of these names that says something, in their order.
std::string property(const JsonValue& feature, std::span<const std::string_view> names) {
  const JsonValue* properties = feature.find("properties");
  if (properties == nullptr || properties->type != Type::object) return {};
  for (const std::string_view wanted : names) {
    for (std::size_t i = 0; i < properties->names.size(); ++i) {
      const JsonValue& value = properties->values[i];
      const bool has_text = value.type == Type::text || value.type == Type::number;
      if (has_text && !value.text.empty() && fold(properties->names[i]) == fold(wanted)) return value.text;
    }
  }
  return {};
}

class OutlineReader {
 public:
  OutlineReader(const SourceText& source, OutlineReading& reading)
      : source_(source), reading_(reading), reader_(source, reading.diagnostics) {}

  void read() {
    JsonFault fault;
    const auto root = parse_json(source_.text(), fault);
    if (!root) return tell_syntax(fault);
    for (const std::string_view name : {"copyright", "source", "attribution"}) {
      if (const auto text = text_of(*root, name); !text.empty()) reading_.attribution = text;
    }
    const std::string_view type = text_of(*root, "type");
    const JsonValue* features = root->type == Type::object ? root->find("features") : nullptr;
    if (type == "FeatureCollection" && features != nullptr && is_array(*features)) {
      for (const JsonValue& feature : features->values) read_feature(feature);
    } else if (type == "Feature") {
      read_feature(*root);
    } else if (type == "Polygon" || type == "MultiPolygon") {
      read_geometry(*root, *root, {});
    } else {
      return reader_.fail("not-geojson", *root, kNotGeoJson());
    }
    if (reading_.outlines.empty() && !reading_.diagnostics.has_errors())
      reader_.fail("no-outlines", *root, kNoOutlines());
  }

 private:
  void tell_syntax(const JsonFault& fault) {
    Diagnostic diagnostic = source_.at({}, fault.offset, 1);
    diagnostic.code = "json-syntax";
    diagnostic.message = fault.too_deep ? kJsonTooDeep() : kJsonSyntax();
    reading_.diagnostics.add(std::move(diagnostic));
  }

  void read_feature(const JsonValue& feature) {
    if (text_of(feature, "type") != "Feature") return reader_.fail("not-geojson", feature, kNotGeoJson());
    const JsonValue* geometry = feature.find("geometry");
    if (geometry == nullptr || geometry->type != Type::object) {
      return reader_.tell(Severity::note, "no-area", feature, kNoArea(Words("null")));
    }
    Outline outline{property(feature, kCodes), property(feature, kNames), {}};
    read_geometry(feature, *geometry, std::move(outline));
  }

  void read_geometry(const JsonValue& feature, const JsonValue& geometry, Outline outline) {
    const std::string_view type = text_of(geometry, "type");
    const JsonValue* coordinates = geometry.find("coordinates");
    const bool one = type == "Polygon";
    if (!one && type != "MultiPolygon") return reader_.tell(Severity::note, "no-area", geometry, kNoArea(Words(type)));
    if (coordinates == nullptr || !is_array(*coordinates)) return reader_.fail("bad-ring", geometry, kBadRing());
    if (one) {
      read_polygon(*coordinates, outline);
    } else {
      for (const JsonValue& polygon : coordinates->values) read_polygon(polygon, outline);
    }
    if (outline.rings.empty()) return;
    if (outline.code.empty() && outline.name.empty()) {
      reader_.tell(Severity::warning, "nameless-outline", feature, kNamelessOutline());
    }
    reading_.outlines.push_back(std::move(outline));
  }

  void read_polygon(const JsonValue& polygon, Outline& outline) {
    if (!is_array(polygon) || polygon.values.empty()) return reader_.fail("bad-ring", polygon, kBadRing());
    for (const JsonValue& ring : polygon.values) read_ring(ring, outline);
  }

  void read_ring(const JsonValue& ring, Outline& outline) {
    if (!is_array(ring)) return reader_.fail("bad-ring", ring, kBadRing());
    std::vector<GeoPoint> points;
    for (const JsonValue& position : ring.values) {
      const auto point = read_position(position);
      if (!point) return reader_.fail("bad-position", position, kBadPosition());
      if (points.empty() || points.back() != *point) points.push_back(*point);
    }
    if (points.size() > 1 && points.front() == points.back()) points.pop_back();
    if (points.size() < 3) return reader_.fail("bad-ring", ring, kBadRing());
    outline.rings.push_back(std::move(points));
  }

  static std::optional<GeoPoint> read_position(const JsonValue& position) {
    if (!is_array(position) || position.values.size() < 2) return std::nullopt;
    const JsonValue& longitude = position.values[0];
    const JsonValue& latitude = position.values[1];
    if (longitude.type != Type::number || latitude.type != Type::number) return std::nullopt;
    if (!(std::abs(longitude.number) <= 180) || !(std::abs(latitude.number) <= 90)) return std::nullopt;
    return GeoPoint{latitude.number, longitude.number};
  }

  const SourceText& source_;
  OutlineReading& reading_;
  DescriptorReader reader_;
};

}  // namespace

OutlineReading read_outlines(const std::filesystem::path& path, std::size_t diagnostics_kept, const Files& files) {
  if (!files.exists(path)) {
    throw std::system_error(std::make_error_code(std::errc::no_such_file_or_directory), path.string());
  }
  OutlineReading reading{{}, {}, Diagnostics(diagnostics_kept)};
  const SourceText source(path.string(), files.read(path), "", reading.diagnostics);
  OutlineReader(source, reading).read();
  reading.diagnostics.sort();
  if (reading.diagnostics.has_errors()) throw InputError(std::move(reading.diagnostics));
  return reading;
}

}  // namespace maillage
