// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// Degrees, WGS 84.
struct GeoPoint {
  double latitude = 0;   ///< north positive, in [−90, 90]
  double longitude = 0;  ///< east positive, in [−180, 180]
  friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

/// The border of a territory: closed rings, the first point not repeated at the end. Points in an odd number of rings
/// are inside, so that holes are rings too.
struct Outline {
  std::string code;  ///< INSEE code of a commune, SIREN of an intercommunality; may be empty
  std::string name;  ///< may be empty when there is a code
  std::vector<std::vector<GeoPoint>> rings;
  friend bool operator==(const Outline&, const Outline&) = default;
};

struct Ecosystem;

/// How an actor's place is known.
enum class PlaceSource : std::uint8_t {
  coordinates,   ///< its own latitude and longitude
  commune_code,  ///< the centre of the commune its INSEE code names
  commune_name   ///< the centre of the one commune that has the name of its place
};

struct LocatedActor {
  GeoPoint at;
  PlaceSource source = PlaceSource::coordinates;
  friend bool operator==(const LocatedActor&, const LocatedActor&) = default;
};

/// Where each actor is, nothing where that is not known: never a guess between two communes of one name (compared
/// as plain_place() says), nor from a name when the actor has the code of a known commune. O(n log n)
[[nodiscard]] std::vector<std::optional<LocatedActor>> locate_actors(const Ecosystem& ecosystem);

/// How names of places compare: folded, "St" as "Saint", without "CEDEX" and what stands in brackets.
[[nodiscard]] std::string plain_place(std::string_view place);

/// True when several communes have the name of this place.
[[nodiscard]] bool is_ambiguous_place(const Ecosystem& ecosystem, const std::string& place);

}  // namespace maillage
