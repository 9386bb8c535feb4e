// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/two_mode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <utility>

#include "maillage/layout/diagrams/angles.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr int kSweeps = 24;
constexpr int kExchanges = 40;
constexpr double kUneven = 0.15;             ///< of all actors: how far the sides may differ
constexpr std::size_t kMostPartitions = 16;  ///< kinds whose partitions are all tried

using Column = std::vector<std::uint32_t>;
using Lines = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

/// Which kinds stand on the right, so that the sides are as even as whole kinds allow: a bit per kind.
std::uint64_t even_partition(const std::vector<std::size_t>& counts) {
  const std::size_t all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
  std::uint64_t best = 0;
  std::size_t least = all;
  const std::size_t tried = std::min(counts.size(), kMostPartitions);
  for (std::uint64_t set = 0; set < (std::uint64_t{1} << tried); ++set) {
    std::size_t right = 0;
    for (std::size_t k = 0; k < tried; ++k) right += (set >> k & 1U) != 0 ? counts[k] : 0;
    const std::size_t difference = right * 2 > all ? right * 2 - all : all - right * 2;
    if (difference >= least) continue;
    least = difference;
    best = set;
  }
  return best;
}

class TwoMode {
 public:
  TwoMode(const Network& network, const TwoModeOptions& options) : network_(network), options_(options) {}

  TwoModeLayout make() {
    layout_.positions.resize(network_.size());
    layout_.sides.assign(network_.size(), Side::middle);
    choose_sides();
    find_ties();
    for (std::uint32_t i = 0; i < network_.size(); ++i) column(layout_.sides[i]).push_back(i);
    layout_.crossings_before = crossings();
    order();
    layout_.crossings = crossings();
    place();
    return std::move(layout_);
  }

 private:
  Column& column(Side side) { return columns_[static_cast<std::size_t>(side)]; }

  void choose_sides() {
    const std::vector<std::uint32_t> kinds = kind_groups(network_);
    std::vector<std::size_t> counts(network_.size() == 0 ? 0 : *std::ranges::max_element(kinds) + 1, 0);
    std::size_t actors = 0;
    for (const NodeId id : node_ids(network_)) {
      if (is_project(network_[id])) continue;
      ++counts[kinds[id.index()]];
      ++actors;
    }
    const std::uint64_t right = even_partition(counts);
    std::ptrdiff_t difference = 0;  // left less right
    for (const NodeId node_id : node_ids(network_)) {
      if (is_project(network_[node_id])) continue;
      const bool is_right = kinds[node_id.index()] < kMostPartitions && (right >> kinds[node_id.index()] & 1U) != 0;
      layout_.sides[node_id.index()] = is_right ? Side::right : Side::left;
      difference += is_right ? -1 : 1;
    }
    if (static_cast<double>(std::abs(difference)) <= kUneven * static_cast<double>(actors) + 1) return;
    split_largest(kinds, counts, difference);
  }

  /// Moves every other actor of the largest kind to the other side until the sides are even.
  void split_largest(const std::vector<std::uint32_t>& kinds, const std::vector<std::size_t>& counts,
                     std::ptrdiff_t difference) {
    const auto largest = static_cast<std::uint32_t>(std::ranges::max_element(counts) - counts.begin());
    const Side crowded = difference > 0 ? Side::left : Side::right;
    std::ptrdiff_t to_move = std::abs(difference) / 2;
    bool odd = false;
    for (std::size_t i = 0; i < network_.size() && to_move > 0; ++i) {
      if (is_project(network_[NodeId(i)]) || kinds[i] != largest || layout_.sides[i] != crowded) continue;
      odd = !odd;
      if (odd) continue;
      layout_.sides[i] = crowded == Side::left ? Side::right : Side::left;
      --to_move;
    }
  }

  void find_ties() {
    others_.resize(network_.size());
    for (const EdgeId edge : edge_ids(network_)) {
      const auto [a, b] = network_.ends(edge);
      if (is_project(network_[a]) == is_project(network_[b])) continue;
      others_[a.index()].push_back(b.value);
      others_[b.index()].push_back(a.value);
    }
  }

  void number_places() {
    places_.resize(network_.size());
    for (const Column& one : columns_) {
      for (std::uint32_t k = 0; k < one.size(); ++k) places_[one[k]] = k;
    }
  }

  [[nodiscard]] std::uint64_t crossings() {
    number_places();
    std::uint64_t sum = 0;
    for (const Side side : {Side::left, Side::right}) {
      Lines lines;
      for (const std::uint32_t actor : column(side)) {
        for (const std::uint32_t project : others_[actor]) lines.emplace_back(places_[actor], places_[project]);
      }
      sum += count_crossings(std::move(lines));
    }
    return sum;
  }

  void order() {
    auto best = columns_;
    std::uint64_t least = layout_.crossings_before;
    for (int sweep = 0; sweep < kSweeps && least > 0; ++sweep) {
      for (const Side side : sweep % 2 == 0 ? std::array{Side::left, Side::right, Side::middle}
                                            : std::array{Side::middle, Side::left, Side::right}) {
        sort_by_barycentre(column(side));
      }
      exchange_neighbours();
      const std::uint64_t now = crossings();
      if (now >= least) continue;
      least = now;
      best = columns_;
    }
    columns_ = std::move(best);
    for (Column& one : columns_)
      std::stable_partition(one.begin(), one.end(), [&](std::uint32_t i) { return !others_[i].empty(); });
  }

  /// Mean place of those a node is tied to, from 0 to 1; of a node without ties where it is.
  [[nodiscard]] double barycentre(std::uint32_t node, const Column& own) {
    const auto part = [](std::uint32_t place, std::size_t count) {
      return (static_cast<double>(place) + 0.5) / static_cast<double>(count);
    };
    if (others_[node].empty()) return part(places_[node], own.size());
    double sum = 0;
    for (const std::uint32_t other : others_[node]) sum += part(places_[other], column(layout_.sides[other]).size());
    return sum / static_cast<double>(others_[node].size());
  }

  void sort_by_barycentre(Column& one) {
    number_places();
    std::vector<double> centres(network_.size(), 0);
    for (const std::uint32_t node : one) centres[node] = barycentre(node, one);
    std::stable_sort(one.begin(), one.end(), [&](std::uint32_t a, std::uint32_t b) { return centres[a] < centres[b]; });
  }

  void exchange_neighbours() {
    for (int round = 0; round < kExchanges; ++round) {
      bool improved = false;
      for (Column& one : columns_) {
        number_places();
        for (std::size_t k = 0; k + 1 < one.size(); ++k) {
          if (crossings_of(one[k + 1], one[k]) >= crossings_of(one[k], one[k + 1])) continue;
          std::swap(one[k], one[k + 1]);
          improved = true;
        }
      }
      if (!improved) return;
    }
  }

  /// Pairs of ties of two nodes of a column that cross when the first stands above the second.
  [[nodiscard]] std::size_t crossings_of(std::uint32_t above, std::uint32_t below) const {
    std::size_t count = 0;
    for (const std::uint32_t a : others_[above]) {
      for (const std::uint32_t b : others_[below]) {
        if (layout_.sides[a] == layout_.sides[b] && places_[a] > places_[b]) ++count;
      }
    }
    return count;
  }

  void place() {
    const std::array<double, 3> x = {0, options_.width / 2, options_.width};
    for (const Side side : {Side::left, Side::right}) shrink_to(column(side));
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const bool projects = c == static_cast<std::size_t>(Side::middle);
      const auto rows = static_cast<double>(std::max<std::size_t>(1, columns_[c].size()));
      double needed = 0;
      for (const std::uint32_t node : columns_[c]) needed += projects ? 0 : row_of(node);
      const double spare = std::max(0.0, options_.height - needed) / rows;
      double top = 0;
      for (const std::uint32_t node : columns_[c]) {
        const double row = spare + (projects ? 0 : row_of(node));
        layout_.positions[node] = {x[c], top + row / 2};
        top += row;
      }
      if (projects) layout_.row = spare;
    }
  }

  /// Height a mark needs.
  [[nodiscard]] double row_of(std::uint32_t node) const {
    return options_.reaches.empty() ? 0 : layout_.shrink * (2 * options_.reaches[node] + options_.gap);
  }

  void shrink_to(const Column& one) {
    double needed = 0;
    for (const std::uint32_t node : one) needed += row_of(node);
    if (needed > options_.height) layout_.shrink *= options_.height / needed;
  }

  const Network& network_;
  const TwoModeOptions& options_;
  TwoModeLayout layout_;
  std::array<Column, 3> columns_;
  std::vector<std::vector<std::uint32_t>> others_;
  std::vector<std::uint32_t> places_;
};

}  // namespace

TwoModeLayout place_two_mode(const Network& network, const TwoModeOptions& options) {
  return TwoMode(network, options).make();
}

std::uint64_t count_crossings(std::vector<std::pair<std::uint32_t, std::uint32_t>> lines) {
  std::ranges::sort(lines);
  std::uint32_t last = 0;
  for (const auto& line : lines) last = std::max(last, line.second);
  // A Fenwick tree of the lines so far by their second end: those that end further on cross the next one.
  std::vector<std::uint64_t> tree(std::size_t{last} + 2, 0);
  std::uint64_t crossings = 0;
  for (std::size_t k = 0; k < lines.size(); ++k) {
    std::uint64_t up_to = 0;
    for (std::size_t i = std::size_t{lines[k].second} + 1; i > 0; i -= i & (~i + 1)) up_to += tree[i];
    crossings += k - up_to;
    for (std::size_t i = std::size_t{lines[k].second} + 1; i < tree.size(); i += i & (~i + 1)) ++tree[i];
  }
  return crossings;
}

}  // namespace maillage
