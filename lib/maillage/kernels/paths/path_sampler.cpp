// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/path_sampler.h"

#include <algorithm>

namespace maillage::kernels {

PathSampler::PathSampler(const Graph& graph) {
  for (Side* side : {&from_, &to_}) {
    side->distance.assign(graph.size(), kNone);
    side->count.assign(graph.size(), 0);
  }
  from_.rows = to_.back = &graph.out;
  from_.back = to_.rows = &graph.in();
}

const std::vector<Label>& PathSampler::draw(Label from, Label to, Random& random) {
  between_.clear();
  start(from_, from);
  start(to_, to);
  while (true) {
    const bool forward = from_.ties <= to_.ties;
    Side& fresh = forward ? from_ : to_;
    advance(fresh);
    if (fresh.level == fresh.reached.size()) return between_;
    const Label meeting = choose_meeting(fresh, forward ? to_ : from_, random);
    if (meeting == kNone) continue;
    if (meeting != from && meeting != to) between_.push_back(meeting);
    walk_back(from_, meeting, random);
    walk_back(to_, meeting, random);
    return between_;
  }
}

void PathSampler::start(Side& side, Label end) {
  for (const Label node : side.reached) side.distance[node] = kNone;
  side.reached.assign(1, end);
  side.level = 0;
  side.distance[end] = 0;
  side.count[end] = 1;
  side.ties = side.rows->row(end).size();
}

void PathSampler::advance(Side& side) {
  const std::size_t begin = side.level;
  side.level = side.reached.size();
  side.ties = 0;
  for (std::size_t i = begin; i < side.level; ++i) {
    const Label node = side.reached[i];
    const std::uint32_t distance = side.distance[node] + 1;
    for (const Label next : side.rows->row(node)) {
      if (side.distance[next] == kNone) {
        side.distance[next] = distance;
        side.count[next] = side.count[node];
        side.ties += side.rows->row(next).size();
        side.reached.push_back(next);
      } else if (side.distance[next] == distance) {
        side.count[next] += side.count[node];
      }
    }
  }
  rescale(side);
}

/// Only the proportions between nodes at the same distance are ever used.
void PathSampler::rescale(Side& side) {
  constexpr double kLarge = 0x1p400;
  double largest = 0;
  for (std::size_t i = side.level; i < side.reached.size(); ++i)
    largest = std::max(largest, side.count[side.reached[i]]);
  if (largest < kLarge) return;
  for (std::size_t i = side.level; i < side.reached.size(); ++i) side.count[side.reached[i]] /= largest;
}

/// Among the nodes reached last that the other search has reached too, each as likely as it has paths; kNone without
/// any. They are at the other's largest distance, or the searches would have met before.
Label PathSampler::choose_meeting(const Side& fresh, const Side& other, Random& random) const {
  double sum = 0;
  for (std::size_t i = fresh.level; i < fresh.reached.size(); ++i) {
    const Label node = fresh.reached[i];
    if (other.distance[node] != kNone) sum += fresh.count[node] * other.count[node];
  }
  if (sum == 0) return kNone;
  double drawn = random.uniform() * sum;
  Label chosen = kNone;
  for (std::size_t i = fresh.level; i < fresh.reached.size(); ++i) {
    const Label node = fresh.reached[i];
    if (other.distance[node] == kNone) continue;
    chosen = node;
    drawn -= fresh.count[node] * other.count[node];
    if (drawn < 0) break;
  }
  return chosen;
}

void PathSampler::walk_back(const Side& side, Label node, Random& random) {
  while (side.distance[node] > 1) {
    const std::uint32_t distance = side.distance[node] - 1;
    double sum = 0;
    for (const Label before : side.back->row(node)) sum += side.distance[before] == distance ? side.count[before] : 0;
    double drawn = random.uniform() * sum;
    Label chosen = kNone;
    for (const Label before : side.back->row(node)) {
      if (side.distance[before] != distance) continue;
      chosen = before;
      drawn -= side.count[before];
      if (drawn < 0) break;
    }
    between_.push_back(chosen);
    node = chosen;
  }
}

}  // namespace maillage::kernels
