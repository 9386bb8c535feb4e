// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/label_candidates.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <numbers>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {
namespace {

constexpr double kLabelGap = 2.2;     ///< between a mark and its label
constexpr double kClear = 1.2;        ///< between a label and the marks of others
constexpr double kLeaderClear = 1.5;  ///< between a leader and the marks of others

constexpr double kFarthest = 58;  ///< of a label from its mark
constexpr double kFarthestInsisting = 240;
constexpr double kInsideMark = 1.5;  ///< what it costs to stand on one's own mark
constexpr double kOverMark = 7;      ///< to reach beyond it, which may hide it
constexpr std::size_t kFew = 12;     ///< ways, one of which may well be taken by another label

/// A name broken into lines.
struct Block {
  std::vector<std::string> lines;
  double width = 0;
  double height = 0;
  double cost = 0;
};

std::vector<Block> blocks_of(const LabelRequest& request) {
  std::vector<Block> blocks;
  for (std::size_t count = 1; count <= 4; ++count) {
    Block block{break_evenly(request.name, count, request.size, request.weight), 0, 0, 0};
    if (block.lines.size() < count) break;
    for (const std::string& line : block.lines) {
      block.width = std::max(block.width, text_width(line, request.size, request.weight));
    }
    block.height = request.size * (kAscent + kDescent + kLineHeight * static_cast<double>(count - 1));
    const double ems = block.width / request.size;
    block.cost = 0.06 * std::max(0.0, ems - 9) + 0.12 * static_cast<double>(count - 1) + (count == 4 ? 0.3 : 0);
    if (count > 1 && ems < 2.5) break;
    blocks.push_back(std::move(block));
  }
  return blocks;
}

class CandidateMaker {
 public:
  CandidateMaker(const LabelProblem& problem, const LabelRequest& request, bool insisting)
      : problem_(problem), mark_(problem.marks[request.mark]), blocks_(blocks_of(request)), insisting_(insisting) {
    double width = 0;
    for (const Block& block : blocks_) width = std::max({width, block.width, block.height});
    const Box around = mark_.grown(width + (insisting ? kFarthestInsisting : kFarthest) + 10);
    for (std::size_t i = 0; i < problem.marks.size(); ++i) {
      if (i != request.mark && around.overlaps(problem.marks[i])) near_.push_back(problem.marks[i]);
    }
    for (const Stroke& line : problem.lines) {
      if (crosses(line.line, around)) lines_.push_back(line);
    }
  }

  std::vector<LabelCandidate> make() {
    for (const Block& block : blocks_) {
      add_beside(block);
      add_above_and_below(block);
      add_corners(block);
      add_away(block, {9.0, 16.0, 26.0, 40.0, kFarthest}, 16);
    }
    if (insisting_ && found_.size() < kFew) insist();
    std::stable_sort(found_.begin(), found_.end(),
                     [](const LabelCandidate& a, const LabelCandidate& b) { return a.cost < b.cost; });
    return std::move(found_);
  }

 private:
  void add_beside(const Block& block) {
    const double middle = mark_.centre().y - block.height / 2;
    for (const double slide : {0.0, -0.3, 0.3}) {
      const double top = middle + slide * block.height;
      const double cost = block.cost + 0.5 * std::abs(slide);
      add(block, mark_.right + kLabelGap, top, Anchor::start, cost);
      add(block, mark_.left - kLabelGap - block.width, top, Anchor::end, cost + 0.12);
    }
  }

  void add_above_and_below(const Block& block) {
    const double middle = mark_.centre().x - block.width / 2;
    for (const double slide : {0.0, -0.25, 0.25, -0.42, 0.42}) {
      const double left = middle + slide * block.width;
      const double cost = block.cost + 0.06 + 0.5 * std::abs(slide);
      add(block, left, mark_.bottom + kLabelGap * 0.5, Anchor::middle, cost);
      add(block, left, mark_.top - kLabelGap * 0.5 - block.height, Anchor::middle, cost + 0.04);
    }
  }

  /// Tucked in diagonally.
  void add_corners(const Block& block) {
    const double in = 0.15 * std::min(mark_.width(), mark_.height());
    for (const double top : {mark_.bottom - in, mark_.top + in - block.height}) {
      add(block, mark_.right - in + kLabelGap * 0.7, top, Anchor::start, block.cost + 0.3);
      add(block, mark_.left + in - kLabelGap * 0.7 - block.width, top, Anchor::end, block.cost + 0.38);
    }
  }

  void insist() {
    for (const Block& block : blocks_) {
      add_away(block, {80, 110, 150, 190, kFarthestInsisting}, 64);
      const Point middle = mark_.centre();
      const bool fits = block.width <= mark_.width() && block.height <= mark_.height();
      add(block, middle.x - block.width / 2, middle.y - block.height / 2, Anchor::middle,
          block.cost + (fits ? kInsideMark : kOverMark));
    }
  }

  /// At a distance, with a leader, all around.
  void add_away(const Block& block, std::initializer_list<double> distances, int directions) {
    const double half = std::min(mark_.width(), mark_.height()) / 2;
    for (const double away : distances) {
      for (int i = 0; i < directions; ++i) {
        const double angle = 2 * std::numbers::pi * i / directions;
        const Point way{maths::cos(angle), maths::sin(angle)};
        const Point tip{mark_.centre().x + way.x * (half + away), mark_.centre().y + way.y * (half + away)};
        const Point foot{mark_.centre().x + way.x * (half + 0.5), mark_.centre().y + way.y * (half + 0.5)};
        add_at_tip(block, Segment{foot, tip}, way, block.cost + 1.3 + away / 45);
      }
    }
  }

  void add_at_tip(const Block& block, const Segment& leader, const Point& way, double cost) {
    const Point& tip = leader.to;
    const double middle = tip.y - block.height / 2;
    if (std::abs(way.x) <= 0.6) {
      add(block, tip.x - block.width / 2, way.y > 0 ? tip.y : tip.y - block.height, Anchor::middle, cost, leader);
    } else if (way.x > 0) {
      add(block, tip.x + 1.5, middle, Anchor::start, cost, leader);
    } else {
      add(block, tip.x - 1.5 - block.width, middle, Anchor::end, cost, leader);
    }
  }

  void add(const Block& block, double left, double top, Anchor anchor, double cost,
           const std::optional<Segment>& leader = std::nullopt) {
    const Box box{left, top, left + block.width, top + block.height};
    if (!problem_.area.contains(box)) return;
    if (leader && box.overlaps(mark_)) return;
    const bool over_line =
        std::ranges::any_of(lines_, [&](const Stroke& line) { return crosses(line.line, box.grown(line.width / 2)); });
    if (over_line) return;
    double near = 0;
    for (const Box& other : near_) {
      if (box.grown(kClear).overlaps(other)) return;
      if (leader && crosses(*leader, other.grown(kLeaderClear))) return;
      // A name nearly as close to another mark as to its own is read as that one's.
      if (box.grown(5).overlaps(other)) near += 0.35;
    }
    if (problem_.ink != nullptr) cost += 5 * problem_.ink->cover(box);
    // Browsers round the height of a line of text to whole pixels.
    const Box claim{box.left - 2.5, box.top - 0.8, box.right + 2.5, box.bottom + 0.8};
    Box extent = claim;
    if (leader) {
      for (const Point& end : {leader->from, leader->to}) extent = join(extent, {end.x, end.y, end.x, end.y});
    }
    found_.push_back({{block.lines, box, anchor, leader}, claim, extent, cost + near});
  }

  const LabelProblem& problem_;
  Box mark_;
  std::vector<Block> blocks_;
  bool insisting_;
  std::vector<Box> near_;      ///< marks of others that a label could touch
  std::vector<Stroke> lines_;  ///< that a label could touch
  std::vector<LabelCandidate> found_;
};

}  // namespace

std::vector<LabelCandidate> label_candidates(const LabelProblem& problem, const LabelRequest& request, bool insisting) {
  return CandidateMaker(problem, request, insisting).make();
}

bool conflict(const LabelCandidate& a, const LabelCandidate& b) {
  if (!a.extent.grown(0.5).overlaps(b.extent)) return false;
  if (a.claim.overlaps(b.claim)) return true;
  if (a.label.leader && crosses(*a.label.leader, b.claim)) return true;
  if (b.label.leader && crosses(*b.label.leader, a.claim)) return true;
  return a.label.leader && b.label.leader && crosses(*a.label.leader, *b.label.leader);
}

}  // namespace maillage
