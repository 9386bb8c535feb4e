// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/geography.h"

#include <gtest/gtest.h>

#include "maillage/model/ecosystem.h"

namespace maillage {
namespace {

Commune make_commune(const char* code, const char* name, std::optional<GeoPoint> centre) {
  Commune commune;
  commune.insee_code = code;
  commune.name = name;
  if (centre) commune.latitude = centre->latitude;
  if (centre) commune.longitude = centre->longitude;
  return commune;
}

Ecosystem make_territory() {
  Ecosystem ecosystem;
  ecosystem.communes = {
      make_commune("39300", "Lons-le-Saunier", GeoPoint{46.67, 5.55}),
      make_commune("39164", "Conliège", GeoPoint{46.65, 5.6}), make_commune("39001", "Saint-Maur", GeoPoint{46.6, 5.5}),
      make_commune("39002", "Saint-Maur", GeoPoint{46.5, 5.4}), make_commune("39003", "Nowhere", std::nullopt)};
  return ecosystem;
}

Actor make_actor(const char* place, const char* code, std::optional<double> latitude = {},
                 std::optional<double> longitude = {}) {
  Actor actor;
  actor.place = place;
  actor.insee_code = code;
  actor.latitude = latitude;
  actor.longitude = longitude;
  return actor;
}

std::optional<LocatedActor> locate(const Actor& actor) {
  Ecosystem ecosystem = make_territory();
  ecosystem.actors = {actor};
  return locate_actors(ecosystem)[0];
}

TEST(LocatedActors, HaveTheirOwnCoordinatesFirst) {
  EXPECT_EQ(locate(make_actor("", "39300", 46.1, 5.1)), (LocatedActor{{46.1, 5.1}, PlaceSource::coordinates}));
  EXPECT_EQ(locate(make_actor("", "39300", 46.1)), (LocatedActor{{46.67, 5.55}, PlaceSource::commune_code}))
      << "half a place is none";
}

TEST(LocatedActors, TakeTheCentreOfTheirCommune) {
  EXPECT_EQ(locate(make_actor("elsewhere", "39164")), (LocatedActor{{46.65, 5.6}, PlaceSource::commune_code}));
  EXPECT_EQ(locate(make_actor("LONS LE SAUNIER", "")), (LocatedActor{{46.67, 5.55}, PlaceSource::commune_name}));
}

TEST(LocatedActors, TakeTheirCommuneByNameWhereTheirCodeIsOfNone) {  // a postal code, say
  const auto named = locate(make_actor("Conliège", ""));
  ASSERT_TRUE(named.has_value());
  EXPECT_EQ(locate(make_actor("Conliège", "99999")), named);
}

TEST(LocatedActors, AreNeverGuessed) {
  EXPECT_EQ(locate(make_actor("Saint-Maur", "")), std::nullopt) << "two communes have that name";
  EXPECT_EQ(locate(make_actor("Lons", "")), std::nullopt) << "part of a name";
  EXPECT_EQ(locate(make_actor("", "39003")), std::nullopt) << "a commune without centre";
  EXPECT_EQ(locate(Actor()), std::nullopt);
}

TEST(LocatedActors, KnowAmbiguousPlaces) {
  EXPECT_TRUE(is_ambiguous_place(make_territory(), "saint maur"));
  EXPECT_FALSE(is_ambiguous_place(make_territory(), "Conliège"));
  EXPECT_FALSE(is_ambiguous_place(make_territory(), ""));
}

}  // namespace
}  // namespace maillage
