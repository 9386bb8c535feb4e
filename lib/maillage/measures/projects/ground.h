// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/model/ecosystem.h"
#include "maillage/model/geography.h"

/// Where actors are, for what is spread between them.
namespace maillage {

/// What is known of where an actor is; nothing is guessed.
struct Ground {
  std::optional<std::string> commune = {};  ///< its INSEE code, or its name as plain_place() has it
  std::optional<std::string> intercommunality = {};
  std::optional<bool> inside = {};  ///< its commune is in the table of communes; nothing where there is no table
  std::optional<GeoPoint> at = {};
  friend bool operator==(const Ground&, const Ground&) = default;
};

/// Of each actor. The commune is that of its INSEE code, else of the name of its place, unless several communes of the
/// table have that name. O(n log n)
[[nodiscard]] std::vector<Ground> ground_of_actors(const Ecosystem& ecosystem);

/// Mean distance between two of these places, in kilometres; nothing for fewer than two. O(n²)
[[nodiscard]] std::optional<double> mean_kilometres(const std::vector<GeoPoint>& places);

}  // namespace maillage
