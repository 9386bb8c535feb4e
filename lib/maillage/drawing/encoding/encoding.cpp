// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/encoding.h"

#include <iterator>
#include <utility>

#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/encoding/presence.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// Discs with numbers, where actors are too close to be shown one by one.
LegendItem heap_item(const Subject& subject) {
  static constexpr Label kText{"plusieurs acteurs", "several actors"};
  LegendItem item{.meaning = LegendMeaning::heap, .text = std::string(kText.in(subject.language))};
  item.mark = {Shape::circle, {}, 0.52 * subject.page.text, "#ffffff", std::string(kQuietInk)};
  return item;
}

/// What is outlined follows from what the marks show.
template <typename OutlinedBy>
Encoding encode_with(const Subject& subject, const PlaceMeaning& meaning, const OutlinedBy& outlined_by) {
  Thinning thinning = thin_out(subject);
  MarkEncoding marks = encode_marks(subject);
  OutlinedGroups outlined = outlined_by(marks);
  std::optional<Highlight> highlight = find_highlight(subject);
  for (const NodeId node : node_ids(subject.network))
    marks.looks[node.index()].quiet = prominence_of(subject, highlight, node) == Prominence::quiet;
  TieEncoding ties = encode_ties(subject, highlight, meaning.tie_width);
  return {std::move(thinning), std::move(marks),     std::move(ties),
          std::move(outlined), std::move(highlight), drawn_suggestions(subject, meaning)};
}

}  // namespace

Encoding encode(const Subject& subject, const PlaceMeaning& meaning) {
  Encoding encoding =
      encode_with(subject, meaning, [&](const MarkEncoding& marks) { return outlined_groups(subject, marks); });
  if (subject.series != nullptr) encoding.panels = explain_panels(subject);
  return encoding;
}

Encoding encode_panel(const Subject& panel, const Encoding& whole) {
  return encode_with(panel, {},
                     [&](const MarkEncoding& /*marks*/) { return outlined_in_panel(panel, whole.outlined); });
}

std::vector<LegendSection> legend_sections(const Subject& subject, const Encoding& encoding, const LegendTerms& terms) {
  std::vector<LegendSection> sections = encoding.marks.says.sections;
  for (LegendSection& section : sections) {
    for (LegendItem& item : section.items) {
      if (!terms.projects_on_plates || item.meaning != LegendMeaning::project) continue;
      item.mark.shape = Shape::square;
      item.mark.colour = std::string(kPlateColour);
    }
  }
  if (terms.heaps) sections.front().items.push_back(heap_item(subject));
  const auto append = [&](std::vector<LegendSection> more) { std::ranges::move(more, std::back_inserter(sections)); };
  append(size_sections(subject, encoding.marks, terms.mark_scale));
  append(encoding.ties.says.sections);
  append(encoding.suggestions.says.sections);
  append(encoding.outlined.says.sections);
  if (encoding.highlight) append(encoding.highlight->says.sections);
  append(encoding.panels.sections);
  return sections;
}

}  // namespace maillage
