// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/finish.h"

#include "maillage/drawing/draft.h"
#include "maillage/drawing/grey_check.h"
#include "maillage/drawing/sheet.h"
#include "maillage/drawing/style.h"
#include "maillage/drawing/svg.h"

namespace maillage {

void start_scene(Draft& draft) {
  draft.scene.language = draft.language;
  draft.scene.width_mm = draft.options.page == PageSize::screen ? 0 : draft.page.width_mm;
  draft.scene.height_mm = draft.page.height_mm;
  draft.scene.width = draft.page.width;
  draft.scene.height = draft.page.height;
}

Figure finish_figure(Draft& draft, std::size_t names_left_out) {
  draft.free = draft.legend_place;
  add_caption(draft, names_left_out);
  draft.scene.description = description(draft, names_left_out);
  const auto sections = legend_sections(draft);
  const FigureStyle style = draft.options.style;
  apply_style(draft.scene, style, sections);
  Figure figure{write_svg(draft.scene), draft.actors, draft.scene.ties.size(), draft.scene.labels.size()};
  for (const Diagnostic& diagnostic : draft.suggestions.diagnostics) figure.diagnostics.add(diagnostic);
  warn_of_grey_clashes(in_style(sections, style), figure.diagnostics);
  return figure;
}

}  // namespace maillage
