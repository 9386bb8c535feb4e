// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/importance.h"

#include <algorithm>
#include <cstddef>

namespace maillage {
namespace {

constexpr std::ptrdiff_t kLandmarks = 3;  ///< names that come before those of suggestions

/// What a node is to the actor that is pointed out, the nearest last.
enum class Relation : std::uint8_t { none, partner, dependent, focus };

Relation relation_of(const std::optional<Highlight>& highlight, NodeId id) {
  if (!highlight) return Relation::none;
  if (id == highlight->focus) return Relation::focus;
  if (highlight->depends[id.index()]) return Relation::dependent;
  return highlight->is_partner[id.index()] ? Relation::partner : Relation::none;
}

}  // namespace

std::vector<NodeId> by_importance(const Subject& subject, const Encoding& encoding, std::vector<NodeId> nodes) {
  std::ranges::sort(nodes);
  std::ranges::stable_sort(nodes, [&](NodeId a, NodeId b) {
    const Relation one = relation_of(encoding.highlight, a);
    const Relation other = relation_of(encoding.highlight, b);
    if (one != other) return one > other;
    const double x = encoding.marks.sizes[a.index()].value_or(-1);
    const double y = encoding.marks.sizes[b.index()].value_or(-1);
    return x != y ? x > y : subject.degrees[a.index()] > subject.degrees[b.index()];
  });
  const std::vector<bool>& is_end = encoding.suggestions.is_end;
  if (is_end.empty() || nodes.size() <= kLandmarks) return nodes;
  // Whom to introduce to whom, with the largest that everybody looks for.
  std::stable_partition(nodes.begin() + kLandmarks, nodes.end(), [&](NodeId id) { return is_end[id.index()]; });
  return nodes;
}

}  // namespace maillage
