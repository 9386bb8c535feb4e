// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/detours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/scene/tie_overlaps.h"

namespace maillage {
namespace {

constexpr double kWhite = 2;         ///< between a way around a mark and its edge
constexpr double kMostOut = 0.45;    ///< of its length, that a way bows at most, but for short ones
constexpr double kLeastReach = 3;    ///< that even short ones may bow, in radii of what stands in their way
constexpr double kPerLength = 1;     ///< what it costs to bow by the length of a tie
constexpr double kPerSquare = 6;     ///< and by the square of that
constexpr double kOtherSide = 0.15;  ///< to bow to the other side than wanted
constexpr double kSkew = 0.04;       ///< to bow nearer to one end
constexpr double kThrough = 3;       ///< to run through a mark
constexpr double kTouch = 0.5;       ///< to touch its edge
constexpr double kOut = 0.6;         ///< to leave the area
constexpr double kShared = 2.5;      ///< to run along another tie for half the length

/// How much of a bow lies near the start and near the end.
struct Skew {
  double start = 1;
  double end = 1;
};
constexpr std::array<Skew, 5> kSkews = {{{1, 1}, {1.7, 0.3}, {0.3, 1.7}, {1.6, -0.9}, {-0.9, 1.6}}};
constexpr std::array<double, 12> kBows = {0.5, 0.75, 1, 1.3, 1.7, 2.2, 2.9, 3.8, 5, 6.6, 8.6, 11};

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

/// Whom a way runs through, the largest radius of these; 0: nobody.
double in_the_way(const StrangerGrid& strangers, const TieWay& tie, const std::optional<Curve>& way) {
  const std::vector<Point> chain = chain_of(tie, way);
  double largest = 0;
  for (const std::uint32_t other : others_near(strangers, tie, chain, tie.width)) {
    const Stranger& stranger = strangers[other];
    if (distance(chain, stranger) < kThroughMark * stranger.radius + tie.width / 2)
      largest = std::max(largest, stranger.radius);
  }
  return largest;
}

/// Looks for the way of one tie.
class Search {
 public:
  Search(const StrangerGrid& strangers, const TieWay& tie, const Box& area)
      : strangers_(strangers), tie_(tie), area_(area), length_(std::max(distance(tie.line.from, tie.line.to), 1e-9)) {}

  /// The cheapest of the ways as wanted and of bows; `beside` says what running along other ties costs.
  template <typename Beside>
  std::optional<Curve> cheapest(double obstacle, const Beside& beside) {
    const double unit = obstacle + kWhite + tie_.width / 2;
    const double most = std::max(kMostOut * length_, kLeastReach * unit);
    const Segment wide = tie_.line;
    near_ = others_near(strangers_, tie_, std::array{wide.from, wide.to}, 1.8 * std::min(most, unit * kBows.back()));
    std::optional<Curve> best = tie_.wanted;
    double least = cost(chain_of(tie_, best)) + beside(chain_of(tie_, best));
    for (const double times : kBows) {
      const double out = times * unit;
      if (out > most) break;
      const double share = out / length_;
      const double bowing = kPerLength * share + kPerSquare * share * share;
      if (bowing >= least) break;
      for (const Skew& skew : kSkews) {
        for (const int side : {1, -1}) {
          const Curve way = bow(tie_.line, side * out, skew);
          double own = bowing + (skew.start == skew.end ? 0 : kSkew);
          if (tie_.side != 0 && side != tie_.side) own += kOtherSide;
          if (own >= least) continue;
          const std::vector<Point> chain = flattened(way);
          own += cost(chain);
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
  /// What a way costs by what it meets.
  [[nodiscard]] double cost(std::span<const Point> chain) const {
    double sum = 0;
    for (const std::uint32_t other : near_) {
      const Stranger& stranger = strangers_[other];
      const double room = stranger.radius + kWhite + tie_.width / 2;
      const double far = distance(chain, stranger);
      if (far >= room) continue;
      sum += kTouch * (room - far) / room;
      if (far < kThroughMark * stranger.radius + tie_.width / 2) sum += kThrough;
    }
    const bool inside =
        std::ranges::all_of(chain, [&](const Point& p) { return area_.contains(Box{p.x, p.y, p.x, p.y}); });
    return inside ? sum : sum + kOut;
  }

  const StrangerGrid& strangers_;
  const TieWay& tie_;
  const Box& area_;
  double length_;
  std::vector<std::uint32_t> near_;
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
  return in_the_way(strangers, tie, tie.wanted) > 0;
}

std::vector<std::optional<Curve>> ways_around(const StrangerGrid& strangers, const std::vector<TieWay>& ties,
                                              const Box& area, bool apart) {
  std::vector<std::optional<Curve>> ways(ties.size());
  const auto free = [](const std::vector<Point>& /*chain*/) { return 0.0; };
  for (std::size_t i = 0; i < ties.size(); ++i) {
    const double obstacle = in_the_way(strangers, ties[i], ties[i].wanted);
    ways[i] = obstacle > 0 ? Search(strangers, ties[i], area).cheapest(obstacle, free) : ties[i].wanted;
  }
  if (!apart || ties.size() > kMostToldApart) return ways;
  TieOverlaps drawn;
  for (const std::size_t i : in_order_of_right(ties)) {
    const TieWay& tie = ties[i];
    const auto shared = [&](const std::vector<Point>& chain) { return kShared * drawn.shared(chain, tie.width); };
    if (drawn.shared(chain_of(tie, ways[i]), tie.width) >= kMostShared)
      ways[i] = Search(strangers, tie, area).cheapest(2 * tie.width, shared);
    drawn.add(chain_of(tie, ways[i]), tie.width);
  }
  return ways;
}

}  // namespace maillage
