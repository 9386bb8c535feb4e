// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>
#include <set>
#include <vector>

#include "maillage/hub/difference.h"
#include "maillage/network/by_node.h"
#include "maillage/network/ties.h"

namespace maillage {
namespace {

std::optional<NodeId> find_node(const Network& network, std::string_view id) {
  const auto nodes = network.nodes();
  const auto found = std::lower_bound(nodes.begin(), nodes.end(), id,
                                      [](const Node& node, std::string_view wanted) { return node.id < wanted; });
  if (found == nodes.end() || found->id != id) return std::nullopt;
  return NodeId(static_cast<std::size_t>(found - nodes.begin()));
}

/// Follows the open pairs of one network into another.
class Follower {
 public:
  Follower(const Network& before, const Network& after, std::optional<NodeId> actor)
      : before_(before), after_(after), actor_(actor), last_seen_(before.size(), before.size()) {
    for (const Node& node : before.nodes()) later_.push_back(find_node(after, node.id));
    is_partner_.resize(before.size(), false);
    if (!actor) return;
    for (const NodeId partner : before.neighbours(*actor)) is_partner_[partner.index()] = true;
  }

  BringingTogether follow() {
    for (const NodeId node : node_ids(before_)) {
      if (node != actor_) follow_from(node);
    }
    result_.actor_was_there = actor_.has_value();
    return result_;
  }

 private:
  /// Each pair once, from its lower node.
  void follow_from(NodeId a) {
    for (const NodeId between : before_.neighbours(a)) {
      for (const NodeId c : before_.neighbours(between)) {
        if (c <= a || c == actor_ || last_seen_[c.index()] == a.index() || tied(before_, a, c)) continue;
        last_seen_[c.index()] = a.index();
        const bool held = is_partner_[a.index()] && is_partner_[c.index()];
        count(held ? result_.held : result_.others, a, c);
      }
    }
  }

  void count(OpenPairs& pairs, NodeId a, NodeId c) const {
    ++pairs.number;
    const auto later_a = later_[a.index()];
    const auto later_c = later_[c.index()];
    if (!later_a || !later_c) return;
    ++pairs.present;
    if (tied(after_, *later_a, *later_c)) ++pairs.tied;
  }

  const Network& before_;
  const Network& after_;
  std::optional<NodeId> actor_;
  std::vector<std::size_t> last_seen_;  ///< of each node, the last one it made an open pair with
  std::vector<std::optional<NodeId>> later_;
  std::vector<bool> is_partner_;
  BringingTogether result_;
};

/// The years of what a network rests on.
class Calendar {
 public:
  Calendar(const Ecosystem& ecosystem, const Network& network) : ecosystem_(ecosystem) {
    std::set<std::variant<TieId, ProjectId, ParticipationId>> rows;
    for (const EdgeId edge : edge_ids(network)) {
      for (const Evidence& evidence : network.evidence(edge)) rows.insert(evidence.source);
    }
    all_ = rows.size();
    for (const auto& row : rows) add(period_of(row));
    std::sort(starts_.begin(), starts_.end());
  }

  [[nodiscard]] PeriodSplit split(const Period& within) {
    PeriodSplit result{{}, starts_.size(), all_};
    if (within.start) raise(within.start->year);
    if (starts_.empty() || starts_.front() == starts_.back()) return result;
    const auto cut = static_cast<std::int16_t>(best_cut());
    const auto year = [](int number) { return Date{static_cast<std::int16_t>(number), 0, 0}; };
    result.periods = {{year(starts_.front()), year(cut - 1)}, {year(cut), year(std::max(last_, starts_.back()))}};
    if (within.start) result.periods->before.start = within.start;
    if (within.end) result.periods->after.end = within.end;
    return result;
  }

 private:
  [[nodiscard]] Period period_of(const std::variant<TieId, ProjectId, ParticipationId>& row) const {
    if (const auto* project = std::get_if<ProjectId>(&row)) return ecosystem_[*project].period;
    if (const auto* tie = std::get_if<TieId>(&row)) {
      Period period = ecosystem_[*tie].period;
      if (const auto project = ecosystem_[*tie].project; project && !period.start) {
        period.start = ecosystem_[*project].period.start;
      }
      return period;
    }
    return {};
  }

  void add(const Period& period) {
    if (period.start) starts_.push_back(period.start->year);
    if (period.end) last_ = std::max(last_, int{period.end->year});
  }

  /// What started earlier is there from this year on.
  void raise(int year) {
    for (int& start : starts_) start = std::max(start, year);
  }

  /// The first year of the second half.
  [[nodiscard]] int best_cut() const {
    int best = starts_.back();
    std::size_t least = starts_.size();
    for (std::size_t before = 1; before < starts_.size(); ++before) {
      if (starts_[before] == starts_[before - 1]) continue;
      const std::size_t after = starts_.size() - before;
      const std::size_t difference = std::max(before, after) - std::min(before, after);
      if (difference >= least) continue;
      least = difference;
      best = starts_[before];
    }
    return best;
  }

  const Ecosystem& ecosystem_;
  std::size_t all_ = 0;
  std::vector<int> starts_;  ///< ascending
  int last_ = 0;
};

}  // namespace

PeriodSplit split_periods(const Study& study) {
  assert(!study.network().two_mode());
  return Calendar(study.ecosystem(), study.network()).split(study.question().selection.period);
}

std::optional<double> OpenPairs::share() const {
  if (number == 0) return std::nullopt;
  return static_cast<double>(tied) / static_cast<double>(number);
}

BringingTogether bringing_together(const Network& before, const Network& after, std::string_view actor) {
  assert(!before.directed() && !after.directed() && !before.two_mode() && !after.two_mode());
  return Follower(before, after, find_node(before, actor)).follow();
}

}  // namespace maillage
