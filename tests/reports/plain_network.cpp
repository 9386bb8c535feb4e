// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/plain_network.h"

#include <algorithm>
#include <numeric>
#include <queue>

namespace maillage::testing {

PlainNetwork::PlainNetwork(const Ecosystem& ecosystem)
    : PlainNetwork(ecosystem, {[](const Participation&) { return true; }, [](const Tie&) { return true; }, true}) {}

PlainNetwork::PlainNetwork(const Ecosystem& ecosystem, const Rows& rows) {
  for (std::size_t i = 0; rows.all_actors && i < ecosystem.actors.size(); ++i) there_.insert(i);
  std::map<ProjectId, std::set<ActorId>> members;
  for (const Participation& row : ecosystem.participations) {
    if (!rows.participation(row)) continue;
    members[row.project].insert(row.actor);
    there_.insert(row.actor.index());
  }
  for (const auto& [project, actors] : members) {
    for (const ActorId one : actors) {
      for (const ActorId other : actors) tie(one, other);
    }
  }
  for (const Tie& row : ecosystem.ties) {
    if (rows.tie(row)) tie(row.from, row.to);
  }
  for (const std::size_t actor : there_) partners_[actor];
}

void PlainNetwork::tie(ActorId one, ActorId other) {
  if (one == other) return;
  there_.insert({one.index(), other.index()});
  partners_[one.index()].insert(other.index());
  partners_[other.index()].insert(one.index());
}

PlainNetwork PlainNetwork::without(std::size_t actor) const {
  PlainNetwork rest = *this;
  rest.there_.erase(actor);
  rest.partners_.erase(actor);
  for (auto& [other, partners] : rest.partners_) partners.erase(actor);
  return rest;
}

std::size_t PlainNetwork::ties() const {
  return ties_within([](std::size_t, std::size_t) { return true; });
}

std::size_t PlainNetwork::ties_within(const std::function<bool(std::size_t, std::size_t)>& pair) const {
  std::size_t number = 0;
  for (const auto& [actor, partners] : partners_) {
    for (const std::size_t other : partners) number += actor < other && pair(actor, other) ? 1U : 0U;
  }
  return number;
}

std::map<std::size_t, std::size_t> PlainNetwork::steps_from(std::size_t from) const {
  std::map<std::size_t, std::size_t> steps = {{from, 0}};
  std::queue<std::size_t> waiting({from});
  while (!waiting.empty()) {
    const std::size_t at = waiting.front();
    waiting.pop();
    for (const std::size_t next : partners(at)) {
      if (steps.emplace(next, steps.at(at) + 1).second) waiting.push(next);
    }
  }
  steps.erase(from);
  return steps;
}

std::vector<PlainNetwork::Actors> PlainNetwork::pieces() const {
  std::vector<Actors> pieces;
  Actors seen;
  for (const std::size_t actor : there_) {
    if (seen.contains(actor)) continue;
    Actors piece = {actor};
    for (const auto& [other, steps] : steps_from(actor)) piece.insert(other);
    seen.insert(piece.begin(), piece.end());
    pieces.push_back(std::move(piece));
  }
  std::ranges::stable_sort(pieces, [](const Actors& a, const Actors& b) { return a.size() > b.size(); });
  return pieces;
}

std::size_t PlainNetwork::isolates() const {
  return static_cast<std::size_t>(std::ranges::count_if(partners_, [](const auto& one) { return one.second.empty(); }));
}

std::optional<std::pair<double, std::size_t>> PlainNetwork::steps() const {
  std::size_t sum = 0;
  std::size_t pairs = 0;
  std::size_t most = 0;
  for (const std::size_t actor : there_) {
    for (const auto& [other, steps] : steps_from(actor)) {
      sum += steps;
      ++pairs;
      most = std::max(most, steps);
    }
  }
  if (pairs == 0) return std::nullopt;
  return std::pair(static_cast<double>(sum) / static_cast<double>(pairs), most);
}

double PlainNetwork::efficiency() const {
  double sum = 0;
  for (const std::size_t actor : there_) {
    for (const auto& [other, steps] : steps_from(actor)) sum += 1.0 / static_cast<double>(steps);
  }
  const auto size = static_cast<double>(there_.size());
  return sum / (size * (size - 1));
}

double PlainNetwork::fragmentation() const {
  std::size_t joined = 0;
  for (const std::size_t actor : there_) joined += steps_from(actor).size();
  const auto size = static_cast<double>(there_.size());
  return 1 - static_cast<double>(joined) / (size * (size - 1));
}

std::optional<double> PlainNetwork::density() const {
  const auto size = static_cast<double>(there_.size());
  if (size < 2) return std::nullopt;
  return 2.0 * static_cast<double>(ties()) / (size * (size - 1));
}

std::optional<double> PlainNetwork::transitivity() const {
  std::size_t triples = 0;
  std::size_t closed = 0;
  for (const auto& [actor, partners] : partners_) {
    for (const std::size_t one : partners) {
      for (const std::size_t other : partners) {
        if (one == other) continue;
        ++triples;
        closed += this->partners(one).contains(other) ? 1U : 0U;
      }
    }
  }
  if (triples == 0) return std::nullopt;
  return static_cast<double>(closed) / static_cast<double>(triples);
}

std::size_t PlainNetwork::articulation_actors() const {
  const std::size_t before = pieces().size();
  return static_cast<std::size_t>(std::ranges::count_if(
      there_, [&](std::size_t actor) { return !partners(actor).empty() && without(actor).pieces().size() > before; }));
}

std::map<std::size_t, double> PlainNetwork::betweenness() const {
  // Paths from s to t through v: those from s to v times those from v to t, where v is on the way.
  const std::vector<std::size_t> all(there_.begin(), there_.end());
  const std::size_t size = all.size();
  std::map<std::size_t, std::size_t> place;
  for (std::size_t i = 0; i < size; ++i) place[all[i]] = i;
  const std::size_t never = size * size;
  std::vector<std::vector<std::size_t>> steps(size, std::vector<std::size_t>(size, never));
  std::vector<std::vector<double>> paths(size, std::vector<double>(size, 0));
  for (std::size_t from = 0; from < size; ++from) {
    for (const auto& [actor, distance] : steps_from(all[from])) steps[from][place[actor]] = distance;
    steps[from][from] = 0;
    paths[from][from] = 1;
    std::vector<std::size_t> order(size);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::size_t one) { return steps[from][one]; });
    for (const std::size_t one : order) {
      if (steps[from][one] == never) break;
      for (const std::size_t next : partners(all[one])) {
        if (steps[from][place[next]] == steps[from][one] + 1) paths[from][place[next]] += paths[from][one];
      }
    }
  }
  std::map<std::size_t, double> shares;
  const auto number = static_cast<double>(size);
  for (std::size_t v = 0; v < size; ++v) {
    double sum = 0;
    for (std::size_t s = 0; s < size; ++s) {
      for (std::size_t t = s + 1; t < size; ++t) {
        if (v != s && v != t && steps[s][t] != never && steps[s][v] + steps[v][t] == steps[s][t])
          sum += paths[s][v] * paths[v][t] / paths[s][t];
      }
    }
    shares[all[v]] = size > 2 ? sum / ((number - 1) * (number - 2) / 2) : 0;
  }
  return shares;
}

double PlainNetwork::centralisation(const std::map<std::size_t, double>& shares) {
  double most = 0;
  for (const auto& [actor, share] : shares) most = std::max(most, share);
  double sum = 0;
  for (const auto& [actor, share] : shares) sum += most - share;
  return sum / static_cast<double>(shares.size() - 1);
}

std::set<std::pair<std::size_t, std::size_t>> PlainNetwork::brokered(std::size_t actor) const {
  std::set<std::pair<std::size_t, std::size_t>> pairs;
  for (const std::size_t one : partners(actor)) {
    for (const std::size_t other : partners(actor)) {
      if (one < other && !partners(one).contains(other)) pairs.emplace(one, other);
    }
  }
  return pairs;
}

std::set<std::pair<std::size_t, std::size_t>> PlainNetwork::exclusive(std::size_t actor) const {
  auto pairs = brokered(actor);
  std::erase_if(pairs, [&](const auto& pair) {
    return std::ranges::any_of(partners(pair.first), [&](std::size_t shared) {
      return shared != actor && partners(pair.second).contains(shared);
    });
  });
  return pairs;
}

}  // namespace maillage::testing
