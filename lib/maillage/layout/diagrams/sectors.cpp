// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/sectors.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "maillage/layout/diagrams/angles.h"
#include "maillage/layout/diagrams/group_order.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kLeastShare = 0.125;  ///< of an even share: the narrowest wedge
constexpr double kTop = -std::numbers::pi / 2;
constexpr double kMostInner = 0.6;
constexpr double kInnerStep = 0.03;

/// Members of each kind that has any, in the order of kinds, and the weights of ties between kinds.
struct Groups {
  std::vector<std::vector<NodeId>> members;
  std::vector<std::uint32_t> of_node;
  GroupTies ties;
};

Groups group_by_kind(const Network& network) {
  Groups groups;
  const std::vector<std::uint32_t> kinds = kind_groups(network);
  std::vector<std::uint32_t> present = kinds;
  std::ranges::sort(present);
  present.erase(std::unique(present.begin(), present.end()), present.end());
  groups.members.resize(present.size());
  for (const NodeId node : node_ids(network)) {
    const auto group =
        static_cast<std::uint32_t>(std::ranges::lower_bound(present, kinds[node.index()]) - present.begin());
    groups.of_node.push_back(group);
    groups.members[group].push_back(node);
  }
  groups.ties.assign(present.size(), std::vector<double>(present.size(), 0));
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const std::uint32_t from = groups.of_node[a.index()];
    const std::uint32_t to = groups.of_node[b.index()];
    if (from == to) continue;
    groups.ties[from][to] += network.weight(edge);
    groups.ties[to][from] += network.weight(edge);
  }
  return groups;
}

/// How far out each node lies, from 0 (the highest value) to 1; 1 without a value, and for all when they do not differ.
std::vector<double> parts_out(std::span<const std::optional<double>> values) {
  const ValueRange range = value_range(values);
  std::vector<double> parts;
  parts.reserve(values.size());
  for (const auto& value : values)
    parts.push_back(value && range.span() > 0 ? (range.high - *value) / range.span() : 1);
  return parts;
}

std::vector<double> all_reaches(const Network& network, const SectorOptions& options) {
  return options.reaches.empty() ? std::vector<double>(network.size(), 0) : options.reaches;
}

class Wedges {
 public:
  Wedges(const Network& network, std::span<const std::optional<double>> values, const SectorOptions& options)
      : network_(network),
        options_(options),
        parts_(parts_out(values)),
        reaches_(all_reaches(network, options)),
        groups_(group_by_kind(network)) {}

  SectorLayout make() {
    if (network_.size() == 0) return {};
    cut();
    for (double shrink = 1;; shrink *= 0.9) {
      for (double inner = 0.08; inner <= kMostInner; inner += kInnerStep) {
        const auto angles = separate(inner, shrink);
        if (angles) return finish(*angles, inner, shrink);
      }
    }
  }

 private:
  /// Wedges, the first one's middle at the top, so that its name stands there.
  void cut() {
    const auto order = order_groups(groups_.ties, GroupShape::circle);
    const auto even = static_cast<double>(network_.size()) / static_cast<double>(order.size());
    double total = 0;
    const auto share = [&](std::uint32_t group) {
      return std::max(static_cast<double>(groups_.members[group].size()), kLeastShare * even);
    };
    for (const std::uint32_t group : order) total += share(group);
    const double turn = 2 * std::numbers::pi / total;
    double from = kTop - turn * share(order.front()) / 2;
    arcs_.resize(network_.size());
    for (const std::uint32_t group : order) {
      sectors_.push_back({groups_.members[group], from, from + turn * share(group)});
      for (const NodeId id : groups_.members[group]) arcs_[id.index()] = {from, from + turn * share(group)};
      from = sectors_.back().to;
    }
  }

  [[nodiscard]] std::vector<double> radii(double inner) const {
    std::vector<double> all;
    all.reserve(parts_.size());
    for (const double part : parts_) all.push_back(options_.extent * (inner + (1 - inner) * part));
    return all;
  }

  /// Places in the wedges, spread evenly, ties short.
  [[nodiscard]] std::optional<std::vector<double>> separate(double inner, double shrink) {
    AngleProblem problem{radii(inner), reaches_, {}, arcs_, options_.gap * shrink};
    for (double& reach : problem.reaches) reach *= shrink;
    if (wanted_.empty()) wanted_ = towards_others(problem);
    problem.angles = wanted_;
    if (auto angles = separate_angles(problem)) return angles;
    problem.angles = spread_angles(problem, 1);
    return separate_angles(problem);
  }

  /// Angles in the direction of the wedges a node has ties with, evenly spread, then improved by exchanges.
  [[nodiscard]] std::vector<double> towards_others(AngleProblem problem) const {
    for (const NodeId node_id : node_ids(network_)) {
      const double middle = (arcs_[node_id.index()].from + arcs_[node_id.index()].to) / 2;
      double pull = 0;
      double weight = 0;
      const auto others = network_.neighbours(node_id);
      for (std::size_t k = 0; k < others.size(); ++k) {
        const Arc& other = arcs_[others[k].index()];
        pull += network_.weights(node_id)[k] *
                std::remainder((other.from + other.to) / 2 - middle, 2 * std::numbers::pi) / std::numbers::pi;
        weight += network_.weights(node_id)[k];
      }
      problem.angles.push_back(middle + (weight > 0 ? 0.9 * pull / weight : 0) *
                                            (arcs_[node_id.index()].to - arcs_[node_id.index()].from) / 2);
    }
    const TieLength length{network_, problem.radii, groups_.of_node, 0, true};
    return swap_angles(length, spread_angles(problem, 1));
  }

  SectorLayout finish(const std::vector<double>& angles, double inner, double shrink) {
    SectorLayout layout;
    const std::vector<double> out = radii(inner);
    for (const NodeId node_id : node_ids(network_))
      layout.positions.push_back(at_angle(out[node_id.index()], angles[node_id.index()]));
    layout.sectors = std::move(sectors_);
    layout.inner = inner * options_.extent;
    layout.outer = options_.extent;
    layout.shrink = shrink;
    return layout;
  }

  const Network& network_;
  const SectorOptions& options_;
  std::vector<double> parts_;
  std::vector<double> reaches_;
  Groups groups_;
  std::vector<Sector> sectors_;
  std::vector<Arc> arcs_;
  std::vector<double> wanted_;
};

class Columns {
 public:
  Columns(const Network& network, std::span<const std::optional<double>> values, const SectorOptions& options)
      : network_(network), values_(values), options_(options), reaches_(all_reaches(network, options)) {}

  SectorLayout make() {
    if (network_.size() == 0) return layout_;
    const Groups groups = group_by_kind(network_);
    for (const std::uint32_t group : order_groups(groups.ties, GroupShape::line)) {
      layout_.sectors.push_back({sorted(groups.members[group]), 0, 0});
    }
    layout_.positions.resize(network_.size());
    find_rows();
    place_columns();
    return std::move(layout_);
  }

 private:
  [[nodiscard]] std::vector<NodeId> sorted(std::vector<NodeId> members) const {
    std::stable_sort(members.begin(), members.end(), [&](NodeId a, NodeId b) {
      const auto& x = values_[a.index()];
      const auto& y = values_[b.index()];
      return x && y ? *x > *y : x.has_value() && !y.has_value();
    });
    return members;
  }

  [[nodiscard]] std::size_t sub_columns(const Sector& sector) const {
    return (sector.members.size() + rows_ - 1) / rows_;
  }

  [[nodiscard]] std::size_t rows_of(const Sector& sector) const {
    const std::size_t columns = sub_columns(sector);
    return (sector.members.size() + columns - 1) / columns;
  }

  [[nodiscard]] std::size_t all_columns() const {
    std::size_t columns = 0;
    for (const Sector& sector : layout_.sectors) columns += sub_columns(sector);
    return columns;
  }

  /// As many rows as the height takes, and more, closer together, until sub-columns are wide enough for the marks.
  void find_rows() {
    const double widest = *std::ranges::max_element(reaches_);
    const double step = std::max({2 * widest + options_.gap, options_.row, options_.height / 1e4});
    rows_ = std::max<std::size_t>(1, static_cast<std::size_t>(options_.height / step));
    const auto narrow = [&] { return options_.width / static_cast<double>(all_columns()) < 2 * widest + options_.gap; };
    while (narrow() && rows_ < network_.size()) rows_ += 1 + rows_ / 10;
    const double wide = options_.width / static_cast<double>(all_columns());
    const double high = options_.height / static_cast<double>(rows_);
    const double needed = 2 * widest + options_.gap;
    if (needed > 0) layout_.shrink = std::min({1.0, wide / needed, high / needed});
  }

  void place_columns() {
    const double wide = options_.width / static_cast<double>(all_columns());
    std::size_t most = 1;
    for (const Sector& sector : layout_.sectors) most = std::max(most, rows_of(sector));
    const double high = options_.height / static_cast<double>(most);
    double left = 0;
    for (Sector& sector : layout_.sectors) {
      const std::size_t columns = sub_columns(sector);
      const std::size_t rows = rows_of(sector);
      const double top = (options_.height - high * static_cast<double>(rows)) / 2;
      for (std::size_t k = 0; k < sector.members.size(); ++k) {
        const std::size_t sub_column = k / rows;
        const double x = left + wide * (static_cast<double>(sub_column) + 0.5);
        const double y = top + high * (static_cast<double>(k % rows) + 0.5);
        layout_.positions[sector.members[k].index()] = {x, y};
      }
      sector.from = left;
      left += wide * static_cast<double>(columns);
      sector.to = left;
    }
  }

  const Network& network_;
  std::span<const std::optional<double>> values_;
  const SectorOptions& options_;
  std::vector<double> reaches_;
  std::size_t rows_ = 1;
  SectorLayout layout_;
};

}  // namespace

ValueRange value_range(std::span<const std::optional<double>> values) {
  std::optional<double> low;
  std::optional<double> high;
  for (const auto& value : values) {
    if (!value) continue;
    low = std::min(low.value_or(*value), *value);
    high = std::max(high.value_or(*value), *value);
  }
  return {low.value_or(0), high.value_or(0)};
}

SectorLayout place_in_wedges(const Network& network, std::span<const std::optional<double>> values,
                             const SectorOptions& options) {
  return Wedges(network, values, options).make();
}

SectorLayout place_in_columns(const Network& network, std::span<const std::optional<double>> values,
                              const SectorOptions& options) {
  return Columns(network, values, options).make();
}

}  // namespace maillage
