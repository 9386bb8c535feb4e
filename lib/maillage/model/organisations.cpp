// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/organisations.h"

#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

#include "maillage/model/houses.h"

namespace maillage {
namespace {

using Rows = std::vector<std::uint32_t>;

/// The values of these rows, in their order.
void choose_rows(std::vector<Attribute>& attributes, const Rows& rows) {
  for (Attribute& attribute : attributes) {
    std::visit(
        [&rows](auto& values) {
          std::remove_reference_t<decltype(values)> chosen;
          for (const std::uint32_t row : rows) chosen.push_back(values[row]);
          values = std::move(chosen);
        },
        attribute.values);
  }
}

}  // namespace

OrganisationLevel at_level_of_organisations(const Ecosystem& ecosystem) {
  const Houses houses(ecosystem);
  OrganisationLevel level{ecosystem, 0, 0};
  Ecosystem& merged = level.ecosystem;
  std::vector<ActorId> place(ecosystem.actors.size());
  Rows actors;
  Rows participations;
  Rows ties;
  merged.actors.clear();
  merged.participations.clear();
  merged.ties.clear();
  for (std::uint32_t i = 0; i < ecosystem.actors.size(); ++i) {
    if (!houses.is_house(ActorId(i))) continue;
    place[i] = ActorId(merged.actors.size());
    merged.actors.push_back(ecosystem.actors[i]);
    merged.actors.back().belongs_to.clear();
    actors.push_back(i);
  }
  level.merged = ecosystem.actors.size() - merged.actors.size();
  merged.merged += level.merged;
  for (std::uint32_t i = 0; i < ecosystem.participations.size(); ++i) {
    for (const ActorId house : houses.of(ecosystem.participations[i].actor)) {
      merged.participations.push_back(ecosystem.participations[i]);
      merged.participations.back().actor = place[house.index()];
      participations.push_back(i);
    }
  }
  for (std::uint32_t i = 0; i < ecosystem.ties.size(); ++i) {
    std::size_t kept = 0;
    for (const ActorId from : houses.of(ecosystem.ties[i].from)) {
      for (const ActorId to : houses.of(ecosystem.ties[i].to)) {
        if (from == to) continue;
        merged.ties.push_back(ecosystem.ties[i]);
        merged.ties.back().from = place[from.index()];
        merged.ties.back().to = place[to.index()];
        ties.push_back(i);
        ++kept;
      }
    }
    level.internal += kept == 0 ? 1U : 0U;
  }
  choose_rows(merged.actor_attributes, actors);
  choose_rows(merged.participation_attributes, participations);
  choose_rows(merged.tie_attributes, ties);
  return level;
}

}  // namespace maillage
