// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include "maillage/model/ecosystem.h"

namespace maillage::testing {

/// Five actors, two of them of one name.
inline Ecosystem workshop_actors() {
  Ecosystem ecosystem;
  const auto add = [&](std::string id, std::string name) {
    Actor& actor = ecosystem.actors.emplace_back();
    actor.id = std::move(id);
    actor.name = std::move(name);
  };
  add("ademe", "ADEME");
  add("clusterjura", "Clus'Ter Jura");
  add("lons", "Mairie de Lons, ville");
  add("rural1", "Foyer rural");
  add("rural2", "Foyer rural");
  return ecosystem;
}

}  // namespace maillage::testing
