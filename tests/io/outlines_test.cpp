// SPDX-License-Identifier: GPL-3.0-or-later
#include <system_error>

#include <gtest/gtest.h>

#include "maillage/io/read_ecosystem.h"

#include "support/temporary_folder.h"

namespace maillage {
namespace {

OutlineReading read(std::string_view text) {
  const testing::TemporaryFolder folder;
  folder.write("outlines.geojson", text);
  return read_outlines(folder.path() / "outlines.geojson");
}

/// What is said, without the name of the file and what follows the first line.
std::vector<std::string> said(std::string_view text) {
  Diagnostics diagnostics;
  try {
    diagnostics = read(text).diagnostics;
  } catch (const InputError& error) {
    diagnostics = error.diagnostics();
  }
  std::vector<std::string> lines;
  for (const Diagnostic& one : diagnostics.list()) {
    lines.push_back(std::to_string(one.place.line) + ":" + std::to_string(one.place.column) + " " +
                    std::string(one.code));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(Outlines, ReadPolygonsWithHolesAndSeveralParts) {
  const auto reading = read(R"({"type": "FeatureCollection", "features": [
    {"type": "Feature", "properties": {"NOM": "Lons-le-Saunier", "insee_com": "39300"}, "geometry": {"type": "Polygon",
     "coordinates": [[[5, 46], [6, 46], [6, 47], [5, 46]], [[5.5, 46.2], [5.7, 46.2], [5.7, 46.4], [5.5, 46.2]]]}},
    {"type": "Feature", "properties": {"code": 200071595}, "geometry": {"type": "MultiPolygon",
     "coordinates": [[[[5, 46], [6, 46], [6, 47]]], [[[7, 46, 300], [8, 46, 310], [8, 47, 290], [7, 46, 300]]]]}}]})");
  ASSERT_EQ(reading.outlines.size(), 2U);
  EXPECT_EQ(reading.outlines[0].code, "39300");
  EXPECT_EQ(reading.outlines[0].name, "Lons-le-Saunier");
  ASSERT_EQ(reading.outlines[0].rings.size(), 2U);
  EXPECT_EQ(reading.outlines[0].rings[0], (std::vector<GeoPoint>{{46, 5}, {46, 6}, {47, 6}})) << "not closed";
  EXPECT_EQ(reading.outlines[1].code, "200071595");
  EXPECT_EQ(reading.outlines[1].rings.size(), 2U);
  EXPECT_TRUE(reading.diagnostics.list().empty());
}

TEST(Outlines, AreAFeatureOrAGeometryAlone) {
  EXPECT_EQ(
      read(
          R"({"type": "Feature", "properties": {"name": "x"}, "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1]]]}})")
          .outlines.size(),
      1U);
  EXPECT_EQ(read(R"({"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1]]]})").outlines.size(), 1U);
}

TEST(Outlines, SayWhoseTheyAre) {
  EXPECT_EQ(read(R"({"type": "Polygon", "attribution": "© IGN", "coordinates": [[[0,0],[1,0],[1,1]]]})").attribution,
            "© IGN");
  EXPECT_EQ(read(R"({"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1]]]})").attribution, "");
}

TEST(Outlines, TellEachFaultWhereItStands) {
  EXPECT_EQ(said("{\"type\":\n  x}"), Lines{"2:3 json-syntax"});
  EXPECT_EQ(said("[1, 2]"), Lines{"1:1 not-geojson"});
  EXPECT_EQ(said(R"({"type": "FeatureCollection", "features": []})"), Lines{"1:1 no-outlines"});
  EXPECT_EQ(said(R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"code": "1"}, "geometry": {"type": "Polygon", "coordinates": [[[895000, 6620000], [1, 2], [3, 4]]]}},
{"type": "Feature", "properties": {"code": "2"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 0]]]}},
{"type": "Feature", "properties": {"code": "3"}, "geometry": {"type": "Polygon", "coordinates": [[["a", 0], [1, 1], [0, 3]]]}},
{"type": "Feature", "properties": {"code": "4"}, "geometry": {"type": "Polygon", "coordinates": [[[200, 10], [1, 1], [0, 3]]]}},
{"type": "Point"}]})"),
            (Lines{"2:99 bad-position", "3:98 bad-ring", "4:99 bad-position", "5:99 bad-position", "6:1 not-geojson"}));
}

TEST(Outlines, NoteWhatTheyLeaveOut) {
  EXPECT_EQ(said(R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 1], [0, 1]]]}},
{"type": "Feature", "properties": {"code": "2"}, "geometry": {"type": "Point", "coordinates": [0, 0]}},
{"type": "Feature", "properties": {"code": "2"}, "geometry": null}]})"),
            (Lines{"2:1 nameless-outline", "3:62 no-area", "4:1 no-area"}));
}

TEST(Outlines, NeedAFile) {
  EXPECT_THROW(static_cast<void>(read_outlines("/nowhere/outlines.geojson")), std::system_error);
}

}  // namespace
}  // namespace maillage
