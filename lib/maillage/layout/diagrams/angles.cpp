// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/layout/diagrams/angles.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <numbers>
#include <numeric>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;
constexpr double kAngleSlack = 1e-9;  ///< radians kept beyond what is needed, so that rounding makes no overlap
constexpr std::size_t kMostSteps = 60'000'000;
constexpr std::size_t kMostRounds = 1500;
constexpr std::size_t kPatience = 200;

/// An angle as a turn to the left or right: in [−π, π].
double turn_between(double from, double to) {
  double turn = to - from;
  while (turn > std::numbers::pi) turn -= kTurn;
  while (turn < -std::numbers::pi) turn += kTurn;
  return turn;
}

/// Two discs near enough to overlap at some angles.
struct Neighbours {
  std::size_t a = 0;
  std::size_t b = 0;
  double apart = 0;  ///< least angle between them
};

/// Pushes discs around their circles until they are apart.
class Separation {
 public:
  explicit Separation(const AngleProblem& problem) : problem_(problem), angles_(problem.angles) {}

  std::optional<std::vector<double>> make() {
    if (!find_limits() || is_overfull() || !find_neighbours()) return std::nullopt;
    const std::size_t rounds = std::min(kMostRounds, kMostSteps / std::max<std::size_t>(1, neighbours_.size()) + 1);
    for (std::size_t round = 0; round < rounds; ++round) {
      keep_in_arcs();
      if (!push()) return std::move(angles_);
      if (is_stuck(round)) break;
    }
    return std::nullopt;
  }

 private:
  bool find_limits() {
    for (std::size_t i = 0; i < problem_.arcs.size(); ++i) {
      const double half = half_angle(problem_.radii[i], problem_.reaches[i]) + kAngleSlack;
      limits_.push_back({problem_.arcs[i].from + half, problem_.arcs[i].to - half});
      if (limits_.back().from > limits_.back().to) return false;
    }
    return true;
  }

  /// True when the discs of one circle, or of one arc of it, take up more than all of it.
  [[nodiscard]] bool is_overfull() const {
    std::map<std::pair<double, double>, double> taken;  // by radius and start of the arc
    for (std::size_t i = 0; i < angles_.size(); ++i) {
      const Arc arc = problem_.arcs.empty() ? Arc{0, kTurn} : problem_.arcs[i];
      double& sum = taken[{problem_.radii[i], arc.from}];
      sum += 2 * half_angle(problem_.radii[i], problem_.reaches[i]);
      if (problem_.radii[i] > 0 && sum > arc.to - arc.from) return true;
    }
    return false;
  }

  /// False when two discs overlap even on opposite sides of the centre.
  bool find_neighbours() {
    std::vector<std::size_t> order(angles_.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return problem_.radii[a] < problem_.radii[b]; });
    const double widest = problem_.reaches.empty() ? 0 : *std::ranges::max_element(problem_.reaches);
    for (std::size_t i = 0; i < order.size(); ++i) {
      const std::size_t a = order[i];
      for (std::size_t j = i + 1; j < order.size(); ++j) {
        const std::size_t b = order[j];
        if (problem_.radii[b] - problem_.radii[a] >= problem_.reaches[a] + widest + problem_.gap) break;
        if (!add_neighbours(a, b)) return false;
      }
    }
    return true;
  }

  bool add_neighbours(std::size_t a, std::size_t b) {
    const double far = problem_.reaches[a] + problem_.reaches[b] + problem_.gap;
    const double x = problem_.radii[a];
    const double y = problem_.radii[b];
    if (far <= 0 || std::abs(x - y) >= far) return true;
    if (x + y <= far) return false;
    neighbours_.push_back(
        {a, b, maths::acos(std::clamp((x * x + y * y - far * far) / (2 * x * y), -1.0, 1.0)) + kAngleSlack});
    return true;
  }

  void keep_in_arcs() {
    for (std::size_t i = 0; i < limits_.size(); ++i)
      angles_[i] = std::clamp(angles_[i], limits_[i].from, limits_[i].to);
  }

  /// True when what discs lack has not become a tenth less for kPatience rounds: they will not get apart.
  bool is_stuck(std::size_t round) {
    if (lacking_ < 0.9 * least_lacking_) {
      least_lacking_ = lacking_;
      least_round_ = round;
    }
    return round - least_round_ >= kPatience;
  }

  /// One push of every pair that is too close. False when there is none.
  bool push() {
    bool pushed = false;
    lacking_ = 0;
    for (const Neighbours& pair : neighbours_) {
      const double turn = turn_between(angles_[pair.a], angles_[pair.b]);
      const double lacking = pair.apart - std::abs(turn);
      if (lacking <= kAngleSlack / 2) continue;
      lacking_ += lacking;
      const double half = (turn < 0 ? -1 : 1) * (lacking / 2 + kAngleSlack);
      angles_[pair.a] -= half;
      angles_[pair.b] += half;
      pushed = true;
    }
    return pushed || leaves_arcs();
  }

  [[nodiscard]] bool leaves_arcs() const {
    for (std::size_t i = 0; i < limits_.size(); ++i) {
      if (angles_[i] < limits_[i].from || angles_[i] > limits_[i].to) return true;
    }
    return false;
  }

  const AngleProblem& problem_;
  std::vector<double> angles_;
  std::vector<Arc> limits_;  ///< of the centre of each disc
  std::vector<Neighbours> neighbours_;
  double lacking_ = 0;  ///< of all pairs, in the last round
  double least_lacking_ = std::numeric_limits<double>::infinity();
  std::size_t least_round_ = 0;
};

/// Indices of nodes in the order of their angles.
std::vector<std::size_t> by_angle(std::span<const double> angles) {
  std::vector<std::size_t> order(angles.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return angles[a] < angles[b]; });
  return order;
}

/// Local search by exchange of two angles.
class Swaps {
 public:
  Swaps(const TieLength& length, std::vector<double> angles) : length_(length), angles_(std::move(angles)) {
    for (std::size_t i = 0; i < angles_.size(); ++i) {
      directions_.push_back(at_angle(1, angles_[i]));
      points_.push_back(place(i));
    }
    find_pull();
  }

  std::vector<double> make() {
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
      find_middles();
      if (!improve()) break;
    }
    return std::move(angles_);
  }

 private:
  static constexpr int kSweeps = 30;
  static constexpr std::size_t kSmall = 400;
  static constexpr std::size_t kReach = 60;  ///< ranks within which nodes of large networks change

  void find_pull() {
    const Network& network = length_.network;
    double sum = 0;
    for (const EdgeId edge : edge_ids(network)) sum += network.weight(edge);
    pull_ = length_.together * (network.edge_count() == 0 ? 1 : sum / static_cast<double>(network.edge_count()));
  }

  /// Where each group stands on average.
  void find_middles() {
    const std::size_t groups = angles_.empty() ? 0 : *std::ranges::max_element(length_.groups) + 1;
    middles_.assign(groups, Point{});
    std::vector<double> counts(groups, 0);
    for (std::size_t i = 0; i < angles_.size(); ++i) {
      Point& middle = middles_[length_.groups[i]];
      middle = {middle.x + points_[i].x, middle.y + points_[i].y};
      counts[length_.groups[i]] += 1;
    }
    for (std::size_t g = 0; g < middles_.size(); ++g) {
      if (counts[g] > 0) middles_[g] = {middles_[g].x / counts[g], middles_[g].y / counts[g]};
    }
  }

  bool improve() {
    const auto order = by_angle(angles_);
    const std::size_t reach = order.size() <= kSmall ? order.size() : kReach;
    bool improved = false;
    for (std::size_t i = 0; i < order.size(); ++i) {
      for (std::size_t j = i + 1; j < std::min(order.size(), i + reach); ++j) improved |= try_swap(order[i], order[j]);
    }
    return improved;
  }

  bool try_swap(std::size_t a, std::size_t b) {
    if (length_.within_groups && length_.groups[a] != length_.groups[b]) return false;
    const double before = cost(a) + cost(b);
    exchange(a, b);
    if (cost(a) + cost(b) < before - 1e-9 * (1 + before)) return true;
    exchange(a, b);
    return false;
  }

  void exchange(std::size_t a, std::size_t b) {
    std::swap(angles_[a], angles_[b]);
    std::swap(directions_[a], directions_[b]);
    points_[a] = place(a);
    points_[b] = place(b);
  }

  [[nodiscard]] double cost(std::size_t i) const {
    const Network& network = length_.network;
    double sum = 0;
    const auto add = [&](std::span<const NodeId> others, std::span<const double> weights) {
      for (std::size_t k = 0; k < others.size(); ++k) sum += weights[k] * distance_to(i, points_[others[k].index()]);
    };
    add(network.neighbours(NodeId(i)), network.weights(NodeId(i)));
    if (network.directed()) add(network.in_neighbours(NodeId(i)), network.in_weights(NodeId(i)));
    return sum + (pull_ > 0 ? pull_ * distance_to(i, middles_[length_.groups[i]]) : 0);
  }

  [[nodiscard]] Point place(std::size_t i) const {
    return {length_.radii[i] * directions_[i].x, length_.radii[i] * directions_[i].y};
  }

  [[nodiscard]] double distance_to(std::size_t i, const Point& other) const {
    const double x = points_[i].x - other.x;
    const double y = points_[i].y - other.y;
    return std::sqrt(x * x + y * y);
  }

  const TieLength& length_;
  std::vector<double> angles_;
  std::vector<Point> directions_;  ///< of each angle, at distance 1: what is exchanged
  std::vector<Point> points_;
  std::vector<Point> middles_;
  double pull_ = 0;
};

}  // namespace

Point at_angle(double radius, double angle) { return {radius * maths::cos(angle), radius * maths::sin(angle)}; }

double half_angle(double radius, double reach) {
  if (reach < radius) return maths::asin(reach / radius);
  return reach > 0 ? std::numbers::pi : 0;
}

std::vector<double> spread_angles(const AngleProblem& problem, double evenness) {
  std::vector<double> angles = problem.angles;
  const auto order = by_angle(angles);
  const auto arc_of = [&](std::size_t i) {
    return problem.arcs.empty() ? Arc{-std::numbers::pi, std::numbers::pi} : problem.arcs[i];
  };
  const auto need_of = [&](std::size_t i) {
    return std::min(half_angle(problem.radii[i], problem.reaches[i] + problem.gap / 2), 0.5) + 1e-6;
  };
  for (std::size_t begin = 0; begin < order.size();) {
    const Arc arc = arc_of(order[begin]);
    std::size_t end = begin;
    double total = 0;
    while (end < order.size() && arc_of(order[end]).from == arc.from) total += need_of(order[end++]);
    double used = 0;
    for (; begin < end; ++begin) {
      const std::size_t i = order[begin];
      const double even = arc.from + (arc.to - arc.from) * (used + need_of(i) / 2) / total;
      used += need_of(i);
      angles[i] += evenness * (even - angles[i]);
    }
  }
  return angles;
}

std::optional<std::vector<double>> separate_angles(const AngleProblem& problem) { return Separation(problem).make(); }

std::vector<std::uint32_t> kind_groups(const Network& network) {
  std::uint32_t beyond = 0;
  std::vector<std::uint32_t> groups;
  const auto is_project = [](const Node& node) { return std::holds_alternative<ProjectId>(node.subject); };
  for (const Node& node : network.nodes()) {
    if (!is_project(node)) beyond = std::max(beyond, node.kind.value + 1);
  }
  for (const Node& node : network.nodes()) groups.push_back(is_project(node) ? beyond : node.kind.value);
  return groups;
}

double TieLength::of_ties(std::span<const double> angles) const {
  double sum = 0;
  for (const EdgeId edge : edge_ids(network)) {
    const auto [a, b] = network.ends(edge);
    const Point p = at_angle(radii[a.index()], angles[a.index()]);
    const Point q = at_angle(radii[b.index()], angles[b.index()]);
    sum += network.weight(edge) * maths::hypot(p.x - q.x, p.y - q.y);
  }
  return sum;
}

std::vector<double> swap_angles(const TieLength& length, std::vector<double> angles) {
  return Swaps(length, std::move(angles)).make();
}

}  // namespace maillage
