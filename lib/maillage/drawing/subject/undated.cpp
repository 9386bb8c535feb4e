// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/subject/undated.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

#include "maillage/network/by_node.h"
#include "maillage/network/question.h"

namespace maillage {
namespace {

bool has_dates(const Period& period) { return period.start || period.end; }

bool is_over(const Project& project) {
  return project.status == Status::completed || project.status == Status::stopped;
}

/// Says of what a tie rests on whether a date puts it into the period.
class Dated {
 public:
  Dated(const Ecosystem& ecosystem, const Period& period)
      : ecosystem_(ecosystem), period_(period), projects_(project_periods(ecosystem)) {
    for (const Participation& row : ecosystem.participations) {
      if (has_dates(row.period)) dated_.emplace(row.project, row.actor);
    }
  }

  [[nodiscard]] bool operator()(const Evidence& evidence, const Node& from, const Node& to) const {
    if (const auto* tie = std::get_if<TieId>(&evidence.source)) {
      const Tie& row = ecosystem_[*tie];
      return has_dates(row.period) || (row.project && is_dated(*row.project));
    }
    if (const auto* part = std::get_if<ParticipationId>(&evidence.source)) {
      const Participation& row = ecosystem_[*part];
      return has_dates(row.period) || is_dated(row.project);
    }
    const ProjectId project = std::get<ProjectId>(evidence.source);
    return is_dated(project) || (takes_part_at_a_date(project, from) && takes_part_at_a_date(project, to));
  }

 private:
  /// Of a project that is over and says no end, its start alone is known to be in a period.
  [[nodiscard]] bool is_dated(ProjectId id) const {
    const Period& own = projects_[id.index()];
    if (!has_dates(own)) return false;
    if (own.end || !is_over(ecosystem_[id])) return true;
    return Period{own.start, own.start}.overlaps(period_);
  }

  [[nodiscard]] bool takes_part_at_a_date(ProjectId project, const Node& node) const {
    const auto* actor = std::get_if<ActorId>(&node.subject);
    return actor != nullptr && dated_.contains({project, *actor});
  }

  const Ecosystem& ecosystem_;
  const Period& period_;
  std::vector<Period> projects_;
  std::set<std::pair<ProjectId, ActorId>> dated_;  ///< who takes part in what at a date of their own
};

}  // namespace

std::vector<bool> undated_ties(const Ecosystem& ecosystem, const Network& network, const Period& period) {
  if (!has_dates(period)) return std::vector<bool>(network.edge_count(), false);
  const Dated dated(ecosystem, period);
  std::vector<bool> undated;
  undated.reserve(network.edge_count());
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const Node& from = network[a];
    const Node& to = network[b];
    undated.push_back(std::ranges::none_of(network.evidence(edge),
                                           [&](const Evidence& evidence) { return dated(evidence, from, to); }));
  }
  return undated;
}

Network without_ties(const Network& network, const std::vector<bool>& left_out) {
  std::vector<std::size_t> kept(network.size(), 0);
  std::vector<std::size_t> lost(network.size(), 0);
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    for (const NodeId end : {a, b}) ++(left_out[edge.index()] ? lost : kept)[end.index()];
  }
  std::vector<Node> nodes;
  std::vector<std::uint32_t> number(network.size(), 0);
  for (const NodeId id : node_ids(network)) {
    if (kept[id.index()] == 0 && lost[id.index()] > 0) continue;
    number[id.index()] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back(network[id]);
  }
  std::vector<Contribution> contributions;
  for (const EdgeId edge : edge_ids(network)) {
    if (left_out[edge.index()]) continue;
    const auto [a, b] = network.ends(edge);
    for (const Evidence& evidence : network.evidence(edge))
      contributions.push_back({number[a.index()], number[b.index()], evidence});
  }
  return {std::move(nodes), std::move(contributions), network.directed()};
}

}  // namespace maillage
