// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/organisations.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <variant>
#include <vector>

namespace maillage {
namespace {

using Rows = std::vector<std::uint32_t>;

/// Those at the top of what an actor belongs to; itself when it belongs to none, or only to a circle of members.
class Heads {
 public:
  explicit Heads(const Ecosystem& ecosystem) : ecosystem_(ecosystem), heads_(ecosystem.actors.size()) {
    for (std::size_t i = 0; i < heads_.size(); ++i) {
      if (!ecosystem.actors[i].belongs_to.empty()) {
        std::vector<bool> seen(heads_.size(), false);
        collect(ActorId(i), seen, heads_[i]);
      }
      if (heads_[i].empty()) heads_[i] = {ActorId(i)};
    }
  }
  [[nodiscard]] const std::vector<ActorId>& of(ActorId actor) const { return heads_[actor.index()]; }
  [[nodiscard]] bool is_head(ActorId actor) const { return heads_[actor.index()] == std::vector{actor}; }

 private:
  void collect(ActorId actor, std::vector<bool>& seen, std::vector<ActorId>& found) const {
    if (seen[actor.index()]) return;
    seen[actor.index()] = true;
    const std::vector<ActorId>& above = ecosystem_[actor].belongs_to;
    if (above.empty() && std::ranges::find(found, actor) == found.end()) found.push_back(actor);
    for (const ActorId one : above) collect(one, seen, found);
  }

  const Ecosystem& ecosystem_;
  std::vector<std::vector<ActorId>> heads_;
};

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
  const Heads heads(ecosystem);
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
    if (!heads.is_head(ActorId(i))) continue;
    place[i] = ActorId(merged.actors.size());
    merged.actors.push_back(ecosystem.actors[i]);
    merged.actors.back().belongs_to.clear();
    actors.push_back(i);
  }
  level.merged = ecosystem.actors.size() - merged.actors.size();
  merged.merged += level.merged;
  for (std::uint32_t i = 0; i < ecosystem.participations.size(); ++i) {
    for (const ActorId head : heads.of(ecosystem.participations[i].actor)) {
      merged.participations.push_back(ecosystem.participations[i]);
      merged.participations.back().actor = place[head.index()];
      participations.push_back(i);
    }
  }
  for (std::uint32_t i = 0; i < ecosystem.ties.size(); ++i) {
    std::size_t kept = 0;
    for (const ActorId from : heads.of(ecosystem.ties[i].from)) {
      for (const ActorId to : heads.of(ecosystem.ties[i].to)) {
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
