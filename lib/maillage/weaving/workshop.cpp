// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/workshop.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "maillage/base/text.h"
#include "maillage/model/houses.h"
#include "maillage/weaving/participant_order.h"

namespace maillage {
namespace {

/// Numbers houses, and after them the organisations that the data do not know.
class Organisations {
 public:
  explicit Organisations(const Ecosystem& ecosystem) : houses_(ecosystem), actors_(ecosystem.actors.size()) {}

  [[nodiscard]] std::vector<std::uint32_t> of(const Participant& participant) {
    std::set<std::uint32_t> found;
    for (const ActorId actor : actors_of(participant)) {
      for (const ActorId house : houses_.of(actor)) found.insert(house.value);
    }
    if (!participant.affiliation.empty()) {
      const std::size_t next = actors_ + unknown_.size();
      found.insert(unknown_.emplace(fold(participant.affiliation), static_cast<std::uint32_t>(next)).first->second);
    }
    return {found.begin(), found.end()};
  }

 private:
  Houses houses_;
  std::size_t actors_;
  std::map<std::string, std::uint32_t> unknown_;  ///< by their folded names
};

SeatedPerson person(const Participant& participant, const Ecosystem& ecosystem, Organisations& organisations) {
  SeatedPerson person{.organisations = organisations.of(participant),
                      .kind = {},
                      .first_round = participant.arrival.value_or(1) - 1,
                      .last_round = {}};
  if (participant.departure) person.last_round = *participant.departure - 1;
  if (participant.actor) person.kind = ecosystem[*participant.actor].kind.value;
  return person;
}

std::vector<PersonPair> forbidden_pairs(const Participants& participants, std::span<const ImpossiblePair> impossible) {
  std::set<std::pair<ActorId, ActorId>> actors;
  for (const ImpossiblePair& pair : impossible) actors.insert(std::minmax(pair.a, pair.b));
  std::vector<PersonPair> found;
  for (std::size_t a = 0; a < participants.list.size(); ++a) {
    for (std::size_t b = a + 1; b < participants.list.size(); ++b) {
      bool apart = false;
      for (const ActorId one : actors_of(participants.list[a])) {
        for (const ActorId other : actors_of(participants.list[b])) apart |= actors.contains(std::minmax(one, other));
      }
      if (apart || avoid_each_other(participants, a, b)) found.push_back({PersonId(a), PersonId(b)});
    }
  }
  return found;
}

}  // namespace

std::vector<std::optional<std::size_t>> tables_of(const Participants& participants, std::size_t tables) {
  std::set<std::size_t> taken;
  for (const Participant& one : participants.list) {
    if (one.facilitator && one.table) taken.insert(*one.table);
  }
  std::vector<std::optional<std::size_t>> found;
  std::vector<std::size_t> waiting;
  for (std::size_t i = 0; i < participants.list.size(); ++i) {
    const Participant& one = participants.list[i];
    found.push_back(one.table);
    if (one.facilitator && !one.table) waiting.push_back(i);
  }
  std::ranges::stable_sort(waiting, {}, [&](std::size_t i) { return fold(participants.list[i].name); });
  std::size_t next = 1;
  for (const std::size_t i : waiting) {
    while (taken.contains(next)) ++next;
    if (next <= tables) found[i] = next++;
  }
  return found;
}

SeatingProblem seating_problem(const Participants& participants, const ParticipantPairs& pairs,
                               std::span<const ImpossiblePair> impossible, const Ecosystem& ecosystem,
                               std::vector<std::size_t> seats, std::size_t rounds) {
  const std::size_t count = participants.list.size();
  SeatingProblem problem{.seats = std::move(seats), .rounds = rounds};
  Organisations organisations(ecosystem);
  for (const Participant& one : participants.list) problem.people.push_back(person(one, ecosystem, organisations));
  problem.values.assign(count * (count - std::min<std::size_t>(count, 1)) / 2, 0);
  for (const ParticipantPair& pair : pairs.list) {
    const PersonPair people{PersonId(pair.a), PersonId(pair.b)};
    problem.values[pair_number(count, people.a, people.b)] = pair.value;
    if (pair.acquaintance == Acquaintance::tied) problem.met.push_back(people);
  }
  problem.forbidden = forbidden_pairs(participants, impossible);
  const auto tables = tables_of(participants, problem.seats.size());
  for (std::size_t i = 0; i < count; ++i) {
    if (tables[i]) problem.fixed.push_back({PersonId(i), TableId(*tables[i] - 1), std::nullopt});
  }
  return problem;
}

SeatingPlan seat_participants(const Participants& participants, const SeatingProblem& problem,
                              const Ecosystem& ecosystem, const SeatingOptions& options) {
  const std::vector<PersonId> order = order_of_names(participants, ecosystem);
  return as_listed(seat_people(in_order(problem, order), options), order);
}

}  // namespace maillage
