// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/heaps.h"

#include <algorithm>
#include <array>

#include "maillage/base/maths/maths.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {
namespace {

constexpr std::array<std::size_t, 4> kMost = {24, 8, 3, 1};  ///< marks at one place, from the laxest rule on
constexpr double kGrowth = 1.5;                              ///< of the distance within which places are one

/// A disc that its number fits into.
Mark heap_mark(std::size_t count, double text_size) {
  const double wide = text_width(std::to_string(count), text_size, Weight::bold);
  Mark mark{Shape::circle, {}, std::max(0.5 * wide + 0.35 * text_size, 0.8 * text_size), "#ffffff"};
  mark.outline = kQuietInk;
  return mark;
}

}  // namespace

HeapRule heap_rule(std::size_t number, double text_size) {
  if (number <= kMost.size()) return {0, kMost[number - 1]};
  return {text_size * maths::pow(kGrowth, static_cast<double>(number - kMost.size() - 1)), 1};
}

std::vector<Heap> heaps_of(std::span<const std::optional<Point>> places, const HeapRule& rule, double text_size) {
  std::vector<Heap> groups;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!places[i]) continue;
    const auto same = std::ranges::find_if(groups, [&](const Heap& group) {
      return distance(*places[i], *places[group.members.front().index()]) <= rule.near;
    });
    if (same != groups.end()) same->members.emplace_back(i);
    else groups.push_back({{NodeId(i)}, {}});
  }
  std::erase_if(groups, [&](const Heap& group) { return group.members.size() <= rule.most; });
  for (Heap& heap : groups) heap.mark = heap_mark(heap.members.size(), text_size);
  return groups;
}

}  // namespace maillage
