// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/radial.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

#include "maillage/base/maths/maths.h"
#include "maillage/layout/diagrams/angles.h"

namespace maillage {
namespace {

constexpr double kApart = 0.16;  ///< between the outermost ring with a value and that of nodes without, of the extent
constexpr double kMostOffset = 0.36;
constexpr double kFirstOffsets = 0.06;  ///< tried before marks shrink
constexpr double kOffsetStep = 0.03;
constexpr double kEvenness = 0.85;
constexpr int kRings = 4;
constexpr double kFill = 0.75;         ///< part of the first ring of hops that its marks may take
constexpr double kWidestFirst = 0.55;  ///< radius of that ring, of the extent

/// Angles for nodes whose distance from the centre is known up to an offset.
class Radial {
 public:
  /// `parts`: for each node, how far out it is, from 0 to 1.
  Radial(const Network& network, std::vector<double> parts, const RadialOptions& options)
      : network_(network), options_(options), parts_(std::move(parts)) {
    reaches_ = options.reaches.empty() ? std::vector<double>(network.size(), 0) : options.reaches;
  }

  RadialLayout make(double most_offset) {
    RadialLayout layout;
    if (network_.size() == 0) return layout;
    angles_ = options_.first_angles.empty() ? chosen_angles() : options_.first_angles;
    layout.first_angles = angles_;
    // Marks shrink before the centre grows large: either alone would spoil the figure sooner than a little of both.
    double most = std::min(most_offset, kFirstOffsets);
    for (layout.shrink = 1;; layout.shrink *= 0.9, most = std::min(most_offset, most + kOffsetStep / 2)) {
      for (double offset = 0; offset <= most; offset += kOffsetStep) {
        const auto angles = separate(offset, layout.shrink);
        if (!angles) continue;
        layout.offset = offset * options_.extent;
        for (std::size_t i = 0; i < parts_.size(); ++i)
          layout.positions.push_back(at_angle(radius(i, offset), (*angles)[i]));
        return layout;
      }
    }
  }

 private:
  [[nodiscard]] double radius(std::size_t i, double offset) const {
    return options_.extent * (offset + (1 - offset) * parts_[i]);
  }

  [[nodiscard]] std::vector<double> radii(double offset) const {
    std::vector<double> all;
    all.reserve(parts_.size());
    for (std::size_t i = 0; i < parts_.size(); ++i) all.push_back(radius(i, offset));
    return all;
  }

  /// Angles as in a layout by distances seen from the innermost node, spread, then improved by exchanges.
  [[nodiscard]] std::vector<double> chosen_angles() const {
    const auto start = compute_layout(network_, {.seed = options_.seed, .aspect = 1});
    const auto innermost = static_cast<std::size_t>(std::ranges::min_element(parts_) - parts_.begin());
    AngleProblem problem{radii(0), reaches_, {}, {}, options_.gap};
    for (const Point& point : start) {
      problem.angles.push_back(maths::atan2(point.y - start[innermost].y, point.x - start[innermost].x));
    }
    const std::vector<std::uint32_t> kinds = kind_groups(network_);
    const TieLength length{network_, problem.radii, kinds, options_.together, false};
    return swap_angles(length, spread_angles(problem, kEvenness));
  }

  [[nodiscard]] std::optional<std::vector<double>> separate(double offset, double shrink) const {
    AngleProblem problem{radii(offset), reaches_, angles_, {}, options_.gap * shrink};
    for (double& reach : problem.reaches) reach *= shrink;
    if (auto angles = separate_angles(problem)) return angles;
    problem.angles = spread_angles(problem, 1);
    return separate_angles(problem);
  }

  const Network& network_;
  const RadialOptions& options_;
  std::vector<double> parts_;
  std::vector<double> reaches_;
  std::vector<double> angles_;
};

/// Lowest and highest of the values there are.
std::optional<std::pair<double, double>> range_of(std::span<const std::optional<double>> values) {
  std::optional<std::pair<double, double>> range;
  for (const auto& value : values) {
    if (!value) continue;
    range =
        range ? std::pair(std::min(range->first, *value), std::max(range->second, *value)) : std::pair(*value, *value);
  }
  return range;
}

/// Numbers of ties from a node to all others; nothing for those out of reach.
std::vector<std::optional<double>> hops_from(const Network& network, NodeId centre) {
  std::vector<std::optional<double>> hops(network.size());
  std::vector<NodeId> queue = {centre};
  hops[centre.index()] = 0;
  for (std::size_t next = 0; next < queue.size(); ++next) {
    const NodeId node = queue[next];
    for (const auto row : {network.neighbours(node), network.in_neighbours(node)}) {
      for (const NodeId other : row) {
        if (hops[other.index()]) continue;
        hops[other.index()] = hops[node.index()].value_or(0) + 1;
        queue.push_back(other);
      }
    }
  }
  return hops;
}

/// How far out nodes lie when 0 is the value `inner` and `last` of the way out the value `outer`.
std::vector<double> parts_of(std::span<const std::optional<double>> values, double inner, double outer, double last) {
  std::vector<double> parts;
  const auto part = [&](double value) {
    if (inner == outer) return last;  // where all values are the same, all lie on one ring
    return last * (value - inner) / (outer - inner);
  };
  for (const auto& value : values) parts.push_back(value ? part(*value) : 1);
  return parts;
}

/// Radii of the rings, of the extent, from that of the centre: the first wide enough for its marks as far as the others
/// leave room, the others evenly up to 1.
std::vector<double> hop_rings(std::span<const std::optional<double>> hops, std::size_t count,
                              const RadialOptions& options) {
  double around = 0;
  for (std::size_t i = 0; i < hops.size(); ++i) {
    if (hops[i] == 1.0 && !options.reaches.empty()) around += 2 * options.reaches[i] + options.gap;
  }
  const auto rings = static_cast<double>(std::max<std::size_t>(1, count));
  const double wanted = around / (2 * std::numbers::pi * kFill * options.extent);
  const double first = std::clamp(wanted, 1 / rings, std::max(1 / rings, kWidestFirst));
  std::vector<double> radii = {0, first};
  for (std::size_t k = 2; k <= count; ++k) {
    radii.push_back(first + (1 - first) * static_cast<double>(k - 1) / static_cast<double>(count - 1));
  }
  return radii;
}

}  // namespace

std::vector<double> round_values(double low, double high, int count) {
  if (!(high > low)) return {low};
  const double raw = (high - low) / count;
  const double power = maths::pow(10.0, std::floor(maths::log10(raw)));
  const std::array<double, 3> round = {1, 2, 5};
  const auto least = std::find_if(round.begin(), round.end(), [&](double one) { return raw <= one * power; });
  const double step = power * (least == round.end() ? 10 : *least);
  std::vector<double> values;
  const double slack = 1e-9 * step;
  for (double k = std::ceil((low - slack) / step); k * step <= high + slack; ++k)
    values.push_back(k == 0 ? 0 : k * step);
  return values;
}

RadialLayout place_by_value(const Network& network, std::span<const std::optional<double>> values,
                            const RadialOptions& options) {
  const auto range = range_of(values);
  const bool all = std::ranges::all_of(values, [](const auto& value) { return value.has_value(); });
  const double last = all ? 1 : 1 - kApart;
  const auto [low, high] = range.value_or(std::pair(0.0, 0.0));
  RadialLayout layout = Radial(network, parts_of(values, high, low, last), options).make(kMostOffset);
  const double reach = options.extent - layout.offset;
  if (range) {
    for (const double value : round_values(low, high, kRings)) {
      const double part = high == low ? last : last * (high - value) / (high - low);
      layout.rings.push_back({value, layout.offset + reach * part});
    }
    std::ranges::reverse(layout.rings);
  }
  if (!all) layout.rings.push_back({std::nullopt, options.extent});
  return layout;
}

RadialLayout place_around(const Network& network, NodeId centre, const RadialOptions& options) {
  const auto hops = hops_from(network, centre);
  const bool all = std::ranges::all_of(hops, [](const auto& value) { return value.has_value(); });
  const auto farthest = static_cast<std::size_t>(range_of(hops).value_or(std::pair(0.0, 0.0)).second);
  const std::vector<double> rings = hop_rings(hops, farthest + (all ? 0 : 1), options);
  std::vector<double> parts;
  parts.reserve(hops.size());
  for (const auto& hop : hops) parts.push_back(hop ? rings[static_cast<std::size_t>(*hop)] : 1);
  RadialLayout layout = Radial(network, std::move(parts), options).make(0);
  for (std::size_t hop = 1; hop <= farthest; ++hop) {
    layout.rings.push_back({static_cast<double>(hop), options.extent * rings[hop]});
  }
  if (!all) layout.rings.push_back({std::nullopt, options.extent});
  return layout;
}

}  // namespace maillage
