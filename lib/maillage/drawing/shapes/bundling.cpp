// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/bundling.h"

#include <algorithm>
#include <cmath>

#include "maillage/base/maths/maths.h"

namespace maillage {
namespace {

constexpr double kAlike = 0.6;      ///< likeness from which lines attract each other
constexpr double kStiffness = 0.3;  ///< of a line
constexpr int kCycles = 5;
constexpr int kFirstRounds = 60;
constexpr double kFirstStep = 0.6;
constexpr std::size_t kKeptPoints = 8;  ///< pieces of a curve drawn through the points of a line

Point middle(const Segment& line) { return {(line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2}; }
Point along(const Segment& line) { return {line.to.x - line.from.x, line.to.y - line.from.y}; }
double dot(const Point& a, const Point& b) { return a.x * b.x + a.y * b.y; }
double length(const Segment& line) { return distance(line.from, line.to); }

/// Where the end points of `other` fall on `line`, seen at a right angle: how much of `line` faces it.
double visibility(const Segment& line, const Segment& other) {
  const Point way = along(line);
  const double square = std::max(dot(way, way), 1e-12);
  const auto foot = [&](const Point& p) {
    const double t = dot({p.x - line.from.x, p.y - line.from.y}, way) / square;
    return Point{line.from.x + t * way.x, line.from.y + t * way.y};
  };
  const Segment shadow{foot(other.from), foot(other.to)};
  const double half = std::max(length(shadow) / 2, 1e-9);
  return std::max(0.0, 1 - distance(middle(line), middle(shadow)) / half);
}

class Bundler {
 public:
  explicit Bundler(std::span<const Segment> lines) : lines_(lines.first(std::min(lines.size(), kMostBundled))) {
    find_alike();
    for (const Segment& line : lines_) points_.push_back({line.from, middle(line), line.to});
  }

  void run() {
    int rounds = kFirstRounds;
    double step = kFirstStep;
    for (int cycle = 0; cycle < kCycles; ++cycle) {
      for (int round = 0; round < rounds; ++round) pull(step);
      if (cycle + 1 < kCycles) subdivide();
      rounds = rounds * 2 / 3;
      step /= 1.7;
    }
  }

  [[nodiscard]] std::optional<Curve> way(std::size_t line) const {
    if (alike_[line].empty()) return std::nullopt;
    const std::vector<Point>& all = points_[line];
    const std::size_t stride = std::max<std::size_t>(1, (all.size() - 1) / kKeptPoints);
    std::vector<Point> kept;
    for (std::size_t i = 0; i < all.size(); i += stride) kept.push_back(all[i]);
    if (kept.back() != all.back()) kept.push_back(all.back());
    return smooth_through(kept);
  }

 private:
  struct Alike {
    std::size_t line;
    bool reversed;
  };

  void find_alike() {
    alike_.resize(lines_.size());
    for (std::size_t a = 0; a < lines_.size(); ++a) {
      for (std::size_t b = a + 1; b < lines_.size(); ++b) {
        if (likeness(lines_[a], lines_[b]) < kAlike) continue;
        const bool reversed = dot(along(lines_[a]), along(lines_[b])) < 0;
        alike_[a].push_back({b, reversed});
        alike_[b].push_back({a, reversed});
      }
    }
  }

  /// One point more between any two.
  void subdivide() {
    for (std::vector<Point>& points : points_) {
      std::vector<Point> finer;
      finer.reserve(2 * points.size());
      for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        finer.push_back(points[i]);
        finer.push_back({(points[i].x + points[i + 1].x) / 2, (points[i].y + points[i + 1].y) / 2});
      }
      finer.push_back(points.back());
      points = std::move(finer);
    }
  }

  /// Each inner point goes towards its neighbours on the line and its fellows on the lines alike. All move at once, so
  /// that the order of the lines does not matter.
  void pull(double step) {
    std::vector<std::vector<Point>> next = points_;
    for (std::size_t line = 0; line < lines_.size(); ++line) {
      if (alike_[line].empty()) continue;
      const std::size_t last = points_[line].size() - 1;
      for (std::size_t i = 1; i < last; ++i) {
        const Point force = force_on(line, i, last);
        next[line][i] = {points_[line][i].x + step * force.x, points_[line][i].y + step * force.y};
      }
    }
    points_ = std::move(next);
  }

  [[nodiscard]] Point force_on(std::size_t line, std::size_t i, std::size_t last) const {
    const std::vector<Point>& own = points_[line];
    Point force{kStiffness * (own[i - 1].x + own[i + 1].x - 2 * own[i].x),
                kStiffness * (own[i - 1].y + own[i + 1].y - 2 * own[i].y)};
    for (const Alike& other : alike_[line]) {
      const Point& fellow = points_[other.line][other.reversed ? last - i : i];
      const Point apart{fellow.x - own[i].x, fellow.y - own[i].y};
      const double far = maths::hypot(apart.x, apart.y);
      // Stays put once as close as lines are wide.
      const double pull = far < 1 ? 0 : 1 / far;
      force = {force.x + pull * apart.x / crowd(line), force.y + pull * apart.y / crowd(line)};
    }
    return force;
  }

  /// Many fellows pull no faster than a few.
  [[nodiscard]] double crowd(std::size_t line) const {
    return std::max(1.0, static_cast<double>(alike_[line].size()) / 6);
  }

  std::span<const Segment> lines_;
  std::vector<std::vector<Alike>> alike_;
  std::vector<std::vector<Point>> points_;
};

}  // namespace

double likeness(const Segment& a, const Segment& b) {
  const double la = length(a);
  const double lb = length(b);
  if (la < 1e-9 || lb < 1e-9) return 0;
  const double mean = (la + lb) / 2;
  const double angle = std::abs(dot(along(a), along(b))) / (la * lb);
  const double scale = 2 / (mean / std::min(la, lb) + std::max(la, lb) / mean);
  const double position = mean / (mean + distance(middle(a), middle(b)));
  return angle * scale * position * std::min(visibility(a, b), visibility(b, a));
}

std::vector<std::optional<Curve>> bundled(std::span<const Segment> lines) {
  std::vector<std::optional<Curve>> ways(lines.size());
  Bundler bundler(lines);
  bundler.run();
  for (std::size_t i = 0; i < std::min(lines.size(), kMostBundled); ++i) ways[i] = bundler.way(i);
  return ways;
}

}  // namespace maillage
