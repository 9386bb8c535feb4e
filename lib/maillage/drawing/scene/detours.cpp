// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/detours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <span>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/scene/tie_overlaps.h"

namespace maillage {
namespace {

constexpr double kWhite = 2;         ///< between a way around a mark and its edge
constexpr double kMostOut = 0.7;     ///< of its length, that a way bows at most, but for short ones
constexpr double kLeastReach = 3;    ///< that even short ones may bow, in radii of what stands in their way
constexpr double kPerLength = 1;     ///< what it costs to bow by the length of a tie
constexpr double kPerSquare = 6;     ///< and by the square of that
constexpr double kOtherSide = 0.15;  ///< to bow to the other side than wanted
constexpr double kSkew = 0.04;       ///< to bow nearer to one end
constexpr double kThrough = 6;       ///< to run through a mark
constexpr double kTouch = 0.5;       ///< to touch its edge
constexpr double kOut = 0.6;         ///< to leave the area
constexpr double kShared = 2.5;      ///< to run along another tie for half the length

constexpr std::size_t kMostThorough = 4000;  ///< ties, of more of which only even bows are tried
constexpr std::size_t kMostPassed = 8;       ///< marks in the way of one tie: there is no way around more

/// How much of a bow lies near the start and near the end.
struct Skew {
  double start = 1;
  double end = 1;
};
constexpr std::array<Skew, 5> kSkews = {{{1, 1}, {1.7, 0.3}, {0.3, 1.7}, {1.6, -0.9}, {-0.9, 1.6}}};
constexpr std::array<double, 12> kBows = {0.5, 0.75, 1, 1.3, 1.7, 2.2, 2.9, 3.8, 5, 6.6, 8.6, 11};

/// Points along a bow, close enough together to see whom it meets.
std::vector<Point> steps_along(const Curve& bow, double length) {
  const Point& from = bow.start;
  const CurvePiece& piece = bow.pieces.front();
  const int steps = std::clamp(static_cast<int>(length / 10), 8, 48);
  std::vector<Point> points;
  points.reserve(static_cast<std::size_t>(steps) + 1);
  for (int i = 0; i <= steps; ++i) {
    const double t = static_cast<double>(i) / steps;
    const double u = 1 - t;
    const std::array<double, 4> w = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
    points.push_back({w[0] * from.x + w[1] * piece.leave.x + w[2] * piece.arrive.x + w[3] * piece.to.x,
                      w[0] * from.y + w[1] * piece.leave.y + w[2] * piece.arrive.y + w[3] * piece.to.y});
  }
  return points;
}

/// Bows to the right of its direction by `offset`, unevenly.
Curve bow(const Segment& line, double offset, const Skew& skew) {
  const Point along{line.to.x - line.from.x, line.to.y - line.from.y};
  const double length = std::max(maths::hypot(along.x, along.y), 1e-9);
  const Point out{-along.y / length * offset * 4 / 3, along.x / length * offset * 4 / 3};
  Curve curve{line.from, {}, false};
  curve.bend_to({line.from.x + along.x / 3 + skew.start * out.x, line.from.y + along.y / 3 + skew.start * out.y},
                {line.to.x - along.x / 3 + skew.end * out.x, line.to.y - along.y / 3 + skew.end * out.y}, line.to);
  return curve;
}

std::vector<Point> chain_of(const TieWay& tie, const std::optional<Curve>& way) {
  return way ? flattened(*way) : std::vector<Point>{tie.line.from, tie.line.to};
}

/// Those near a chain that are not ends of the tie.
std::vector<std::uint32_t> others_near(const StrangerGrid& strangers, const TieWay& tie, std::span<const Point> chain,
                                       double margin) {
  std::vector<std::uint32_t> near;
  for (std::size_t i = 1; i < chain.size(); ++i) {
    for (const std::uint32_t other : strangers.near({chain[i - 1], chain[i]}, margin)) {
      if (other != tie.ends.first && other != tie.ends.second) near.push_back(other);
    }
  }
  std::ranges::sort(near);
  const auto again = std::ranges::unique(near);
  near.erase(again.begin(), again.end());
  return near;
}

/// Whom a way runs through.
struct InTheWay {
  double largest = 0;  ///< radius
  std::size_t count = 0;
};

InTheWay in_the_way(const StrangerGrid& strangers, const TieWay& tie, const std::optional<Curve>& way) {
  const std::vector<Point> chain = chain_of(tie, way);
  InTheWay found;
  for (const std::uint32_t other : others_near(strangers, tie, chain, tie.width)) {
    const Stranger& stranger = strangers[other];
    if (distance(chain, stranger) >= kThroughMark * stranger.radius + tie.width / 2) continue;
    found.largest = std::max(found.largest, stranger.radius);
    ++found.count;
  }
  return found;
}

/// Looks for the way of one tie.
class WaySearch {
 public:
  /// Thorough: uneven bows, too.
  WaySearch(const StrangerGrid& strangers, const TieWay& tie, const Box& area, bool thorough)
      : strangers_(strangers),
        tie_(tie),
        area_(area),
        skews_(thorough ? std::span(kSkews) : std::span(kSkews).first(1)),
        length_(std::max(distance(tie.line.from, tie.line.to), 1e-9)) {}

  /// The cheapest of the ways as wanted and of bows; `beside` says what running along other ties costs.
  template <typename Beside>
  std::optional<Curve> cheapest(double obstacle, const Beside& beside) {
    const double unit = obstacle + kWhite + tie_.width / 2;
    const double most = std::max(kMostOut * length_, kLeastReach * unit);
    look_around(1.8 * std::min(most, unit * kBows.back()));
    std::optional<Curve> best = tie_.wanted;
    constexpr double kAny = 1e9;
    double least = cost(chain_of(tie_, best), -kAny, kAny, kAny) + beside(chain_of(tie_, best));
    for (const double times : kBows) {
      const double out = times * unit;
      if (out > most) break;
      const double share = out / length_;
      const double bowing = kPerLength * share + kPerSquare * share * share;
      if (bowing >= least) break;
      for (const Skew& skew : skews_) {
        for (const int side : {1, -1}) {
          const Curve way = bow(tie_.line, side * out, skew);
          double own = bowing + (skew.start == skew.end ? 0 : kSkew);
          if (tie_.side != 0 && side != tie_.side) own += kOtherSide;
          if (own >= least) continue;
          const std::vector<Point> chain = steps_along(way, length_);
          const auto [low, high] =
              std::minmax({0.0, 4.0 / 3 * side * out * skew.start, 4.0 / 3 * side * out * skew.end});
          own += cost(chain, low, high, least - own);
          if (own < least) own += beside(chain);
          if (own >= least) continue;
          least = own;
          best = way;
        }
      }
    }
    return best;
  }

 private:
  /// Whom a way might meet.
  struct Near {
    Stranger stranger;
    double room = 0;    ///< that the way leaves it
    double offset = 0;  ///< of its middle from the straight line, to the right
    double reach = 0;   ///< of its core from its middle
  };

  void look_around(double margin) {
    const Point along{(tie_.line.to.x - tie_.line.from.x) / length_, (tie_.line.to.y - tie_.line.from.y) / length_};
    for (const std::uint32_t other : others_near(strangers_, tie_, std::array{tie_.line.from, tie_.line.to}, margin)) {
      const Stranger& stranger = strangers_[other];
      const Segment& core = stranger.core;
      const Point middle{(core.from.x + core.to.x) / 2, (core.from.y + core.to.y) / 2};
      const double offset = (middle.y - tie_.line.from.y) * along.x - (middle.x - tie_.line.from.x) * along.y;
      near_.push_back({stranger, stranger.radius + kWhite + tie_.width / 2, offset, distance(core.from, core.to) / 2});
    }
  }

  /// What a way costs by what it meets, no more than `most` being of interest: it runs between these offsets from the
  /// straight line.
  [[nodiscard]] double cost(std::span<const Point> chain, double low, double high, double most) const {
    double sum = 0;
    for (const Near& near : near_) {
      const double reach = near.room + near.reach;
      if (near.offset < low - reach || near.offset > high + reach) continue;
      const double far = distance(chain, near.stranger);
      if (far >= near.room) continue;
      sum += kTouch * (near.room - far) / near.room;
      if (far < kThroughMark * near.stranger.radius + tie_.width / 2) sum += kThrough;
      if (sum >= most) return sum;
    }
    const bool inside =
        std::ranges::all_of(chain, [&](const Point& p) { return area_.contains(Box{p.x, p.y, p.x, p.y}); });
    return inside ? sum : sum + kOut;
  }

  const StrangerGrid& strangers_;
  const TieWay& tie_;
  const Box& area_;
  std::span<const Skew> skews_;
  double length_;
  std::vector<Near> near_;
};

/// By width, length and number: of two ties that run alike the thinner gives way, of equals the longer.
std::vector<std::size_t> in_order_of_right(const std::vector<TieWay>& ties) {
  std::vector<double> lengths;
  lengths.reserve(ties.size());
  for (const TieWay& tie : ties) lengths.push_back(distance(tie.line.from, tie.line.to));
  std::vector<std::size_t> order(ties.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
    return ties[a].width != ties[b].width ? ties[a].width > ties[b].width : lengths[a] < lengths[b];
  });
  return order;
}

}  // namespace

bool runs_through(const StrangerGrid& strangers, const TieWay& tie) {
  return in_the_way(strangers, tie, tie.wanted).count > 0;
}

std::vector<std::optional<Curve>> ways_around(const StrangerGrid& strangers, const std::vector<TieWay>& ties,
                                              const Box& area, bool apart) {
  std::vector<std::optional<Curve>> ways(ties.size());
  if (ties.size() > kMostLed) {
    for (std::size_t i = 0; i < ties.size(); ++i) ways[i] = ties[i].wanted;
    return ways;
  }
  const bool thorough = ties.size() <= kMostThorough;
  std::vector<InTheWay> met(ties.size());
  const auto free = [](const std::vector<Point>& /*chain*/) { return 0.0; };
  for (std::size_t i = 0; i < ties.size(); ++i) {
    met[i] = in_the_way(strangers, ties[i], ties[i].wanted);
    const bool can_pass = met[i].count > 0 && met[i].count <= kMostPassed;
    ways[i] = can_pass ? WaySearch(strangers, ties[i], area, thorough).cheapest(met[i].largest, free) : ties[i].wanted;
  }
  if (!apart || ties.size() > kMostToldApart) return ways;
  TieOverlaps drawn;
  for (const std::size_t i : in_order_of_right(ties)) {
    const TieWay& tie = ties[i];
    const auto shared = [&](const std::vector<Point>& chain) { return kShared * drawn.shared(chain, tie.width); };
    if (drawn.shared(chain_of(tie, ways[i]), tie.width) >= kMostShared) {
      const double obstacle = met[i].count > 0 ? met[i].largest : 2 * tie.width;
      TieWay again = tie;
      again.wanted = ways[i];
      ways[i] = WaySearch(strangers, again, area, false).cheapest(obstacle, shared);
    }
    drawn.add(chain_of(tie, ways[i]), tie.width);
  }
  return ways;
}

}  // namespace maillage
