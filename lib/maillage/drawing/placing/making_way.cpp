// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/making_way.h"

#include <algorithm>
#include <cmath>

#include "maillage/drawing/placing/plates.h"

namespace maillage {
namespace {

constexpr double kRounds = 400;
constexpr double kLeastRounds = 80;
constexpr double kMostMeetings = 4e6;  ///< of lines and boxes that are looked at: fewer rounds of more of them
constexpr double kStep = 0.5;          ///< of the way out of a line, taken in one round
constexpr double kLongStep = 1.1;      ///< now and then, out of a jam
constexpr int kLongStepEvery = 7;      ///< rounds

/// The way by which a box comes clear of a line: at a right angle to it, to the side where its middle is.
Point way_out(const Box& box, const Segment& line) {
  const Point along{line.to.x - line.from.x, line.to.y - line.from.y};
  const double length = std::max(distance(line.from, line.to), 1e-9);
  const Point across{-along.y / length, along.x / length};
  const Point middle = box.centre();
  const double off = (middle.x - line.from.x) * across.x + (middle.y - line.from.y) * across.y;
  const double reach = (box.width() * std::abs(across.x) + box.height() * std::abs(across.y)) / 2;
  const double lacking = (reach - std::abs(off)) * (off < 0 ? -1 : 1);
  return {lacking * across.x, lacking * across.y};
}

/// Calls visit(line, box, number of the box) where a line runs through a box of another.
template <typename Visit>
void for_each_through(const WayProblem& problem, double margin, const Visit& visit) {
  for (const auto& [a, b] : problem.lines) {
    const Segment line{problem.boxes[a].centre(), problem.boxes[b].centre()};
    for (std::uint32_t i = 0; i < problem.boxes.size(); ++i) {
      if (i == a || i == b) continue;
      const Box box = problem.boxes[i].grown(margin);
      if (crosses(line, box)) visit(line, box, i);
    }
  }
}

}  // namespace

std::size_t lines_through(const WayProblem& problem) {
  std::size_t count = 0;
  for_each_through(problem, 0, [&](const Segment&, const Box&, std::uint32_t) { ++count; });
  return count;
}

std::vector<Box> made_way(const WayProblem& problem) {
  WayProblem now = problem;
  std::vector<Box> best = problem.boxes;
  std::size_t fewest = lines_through(problem);
  const auto meetings = static_cast<double>(problem.lines.size()) * static_cast<double>(problem.boxes.size());
  const auto rounds = static_cast<int>(std::clamp(kMostMeetings / std::max(meetings, 1.0), kLeastRounds, kRounds));
  for (int round = 0; round < rounds && fewest > 0; ++round) {
    const double step = round % kLongStepEvery == kLongStepEvery - 1 ? kLongStep : kStep;
    std::vector<Point> moves(now.boxes.size());
    for_each_through(now, now.gap, [&](const Segment& line, const Box& box, std::uint32_t i) {
      const Point out = way_out(box, line);
      moves[i] = {moves[i].x + step * out.x, moves[i].y + step * out.y};
    });
    for (std::size_t i = 0; i < moves.size(); ++i) now.boxes[i] = now.boxes[i].moved(moves[i].x, moves[i].y);
    if (!push_boxes_apart(now.boxes, now.area, now.gap)) continue;
    const std::size_t count = lines_through(now);
    if (count >= fewest) continue;
    fewest = count;
    best = now.boxes;
  }
  return best;
}

}  // namespace maillage
