// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>
#include <variant>

#include "maillage/network/by_node.h"
#include "maillage/network/question.h"

namespace maillage {
namespace {

/// Makes ties of what they come from.
class Projector {
 public:
  explicit Projector(const TieSources& sources) : sources_(sources), contributions_(sources.direct) {}

  Network project() {
    if (sources_.two_mode) add_participations();
    else add_shared_projects();
    return {sources_.nodes, std::move(contributions_), sources_.directed};
  }

 private:
  using Members = std::vector<const Membership*>;

  void add_participations() {
    for (const Membership& part : sources_.memberships) {
      const auto node = sources_.projects[part.project].node;
      assert(node);
      contributions_.push_back({part.actor, node.value_or(0), {part.row, part.intensity}});
    }
  }

  void add_shared_projects() {
    std::vector<Members> members(sources_.projects.size());
    for (const Membership& part : sources_.memberships) members[part.project].push_back(&part);
    for (std::size_t i = 0; i < members.size(); ++i) add_pairs(sources_.projects[i].id, members[i]);
  }

  void add_pairs(ProjectId project, const Members& members) {
    const bool shared = sources_.projection == Projection::newman;
    const double share = shared ? 1.0 / (static_cast<double>(members.size()) - 1) : 1.0;
    for (std::size_t i = 0; i < members.size(); ++i) {
      for (std::size_t j = i + 1; j < members.size(); ++j) {
        const Membership& a = *members[i];
        const Membership& b = *members[j];
        if (!at_one_time(a, b)) continue;
        const Evidence evidence{project, std::sqrt(a.intensity * b.intensity) * share};
        contributions_.push_back({a.actor, b.actor, evidence});
        if (sources_.directed) contributions_.push_back({b.actor, a.actor, evidence});
      }
    }
  }

  /// Each of them shares a day with the period asked for: two that share a day share one of that period, too.
  [[nodiscard]] static bool at_one_time(const Membership& a, const Membership& b) {
    if (a.periods.empty() || b.periods.empty()) return true;
    return std::any_of(a.periods.begin(), a.periods.end(), [&](const Period& one) {
      return std::any_of(b.periods.begin(), b.periods.end(), [&](const Period& other) { return one.overlaps(other); });
    });
  }

  const TieSources& sources_;
  std::vector<Contribution> contributions_;
};

}  // namespace

TieSources tie_sources(const Network& network) {
  TieSources sources{.nodes = {network.nodes().begin(), network.nodes().end()},
                     .directed = network.directed(),
                     .two_mode = network.two_mode()};
  std::vector<std::uint32_t> project_of(network.size());
  for (std::uint32_t i = 0; i < network.size(); ++i) {
    const auto* id = std::get_if<ProjectId>(&sources.nodes[i].subject);
    if (id == nullptr) continue;
    project_of[i] = static_cast<std::uint32_t>(sources.projects.size());
    sources.projects.push_back({*id, i});
  }
  for (const EdgeId edge : edge_ids(network)) {
    const auto [from, to] = network.ends(edge);
    const double weight = network.weight(edge);
    if (network.two_mode()) {
      sources.memberships.push_back({.actor = from.value, .project = project_of[to.index()], .intensity = weight});
    } else {
      sources.direct.push_back({from.value, to.value, {TieId(), weight}});
    }
  }
  return sources;
}

Network network_of(const TieSources& sources) { return Projector(sources).project(); }

}  // namespace maillage
