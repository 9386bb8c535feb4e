// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/placing.h"

#include "maillage/drawing/placing/diagrams.h"
#include "maillage/drawing/placing/shrinking.h"

namespace maillage {

Placing place_marks(const Subject& subject, const Encoding& encoding, const PlaceMeaning& meaning, const Box& room) {
  const ToPlace task{subject, encoding, meaning, room};
  const Diagram* diagram = diagram_of(subject.options);
  if (diagram == nullptr) {
    const Placer place = subject.options.positions.empty() ? place_by_engine : place_as_given;
    return shrink_until_all_fits(1, [&](double scale) { return place(task, scale); });
  }
  Placing placing =
      shrink_until_all_fits(diagram->mark_scale, [&](double scale) { return diagram->place(task, scale); });
  placing.suggestion_bow = diagram->suggestion_bow;
  return placing;
}

std::vector<bool> heaped(const Placing& placing) {
  std::vector<bool> in(placing.marks.size(), false);
  for (const Heap& heap : placing.heaps) {
    for (const NodeId id : heap.members) in[id.index()] = true;
  }
  return in;
}

LegendTerms legend_terms(const Placing& placing) {
  return {placing.mark_scale, !placing.plates.empty(), !placing.heaps.empty()};
}

}  // namespace maillage
