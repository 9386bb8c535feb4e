// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/geography.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/model/ecosystem.h"

namespace maillage {
namespace {

constexpr std::size_t kSeveral = static_cast<std::size_t>(-1);

/// Communes with a centre by something that names them; kSeveral where more than one has it.
using CommuneIndex = std::map<std::string, std::size_t>;

void insert(CommuneIndex& index, const std::string& key, std::size_t commune) {
  if (key.empty()) return;
  const auto [found, added] = index.emplace(key, commune);
  if (!added) found->second = kSeveral;
}

std::optional<GeoPoint> centre_of(const Ecosystem& ecosystem, const CommuneIndex& index, const std::string& key) {
  const auto found = index.find(key);
  if (found == index.end() || found->second == kSeveral) return std::nullopt;
  const Commune& commune = ecosystem.communes[found->second];
  if (!commune.latitude || !commune.longitude) return std::nullopt;
  return GeoPoint{*commune.latitude, *commune.longitude};
}

}  // namespace

std::vector<std::optional<LocatedActor>> locate_actors(const Ecosystem& ecosystem) {
  CommuneIndex codes;
  CommuneIndex names;
  for (std::size_t i = 0; i < ecosystem.communes.size(); ++i) {
    insert(codes, ecosystem.communes[i].insee_code, i);
    insert(names, plain_place(ecosystem.communes[i].name), i);
  }
  std::vector<std::optional<LocatedActor>> located(ecosystem.actors.size());
  for (std::size_t i = 0; i < located.size(); ++i) {
    const Actor& actor = ecosystem.actors[i];
    const bool named = !actor.place.empty() && !codes.contains(actor.insee_code);
    if (actor.latitude && actor.longitude) {
      located[i] = {{*actor.latitude, *actor.longitude}, PlaceSource::coordinates};
    } else if (const auto at = centre_of(ecosystem, codes, actor.insee_code)) {
      located[i] = {*at, PlaceSource::commune_code};
    } else if (const auto by_name = named ? centre_of(ecosystem, names, plain_place(actor.place)) : std::nullopt) {
      located[i] = {*by_name, PlaceSource::commune_name};
    }
  }
  return located;
}

namespace {

/// Without five digits before or behind it: "39000 lons le saunier".
std::string without_postal_code(const std::string& folded) {
  constexpr std::size_t kDigits = 5;
  const auto is_code = [](std::string_view text) {
    return text.size() == kDigits && text.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if (folded.size() < kDigits + 2) return folded;
  const std::string_view all = folded;
  if (all[kDigits] == ' ' && is_code(all.substr(0, kDigits))) return std::string(all.substr(kDigits + 1));
  const std::size_t last = all.size() - kDigits;
  if (all[last - 1] == ' ' && is_code(all.substr(last))) return std::string(all.substr(0, last - 1));
  return folded;
}

}  // namespace

std::string plain_place(std::string_view place) {
  std::string plain = fold(place.substr(0, place.find('(')));
  plain = without_postal_code(plain);
  if (const std::size_t cedex = plain.find(" cedex"); cedex != std::string::npos) plain.resize(cedex);
  for (const auto& [brief, whole] : {std::pair("st ", "saint "), std::pair("ste ", "sainte ")}) {
    if (plain.starts_with(brief)) plain.replace(0, std::string_view(brief).size(), whole);
  }
  return plain;
}

bool is_ambiguous_place(const Ecosystem& ecosystem, const std::string& place) {
  const std::string folded = plain_place(place);
  return !folded.empty() && std::ranges::count_if(ecosystem.communes, [&](const Commune& commune) {
                              return plain_place(commune.name) == folded;
                            }) > 1;
}

}  // namespace maillage
