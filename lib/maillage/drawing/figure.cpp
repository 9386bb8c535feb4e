// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure.h"

#include "maillage/drawing/draft.h"
#include "maillage/drawing/drawn_marks.h"
#include "maillage/drawing/grey_check.h"
#include "maillage/drawing/names.h"
#include "maillage/drawing/places.h"
#include "maillage/drawing/sheet.h"
#include "maillage/drawing/style.h"
#include "maillage/drawing/svg.h"

namespace maillage {
namespace {

void start_scene(Draft& draft) {
  draft.scene.language = draft.language;
  draft.scene.width_mm = draft.options.page == PageSize::screen ? 0 : draft.page.width_mm;
  draft.scene.height_mm = draft.page.height_mm;
  draft.scene.width = draft.page.width;
  draft.scene.height = draft.page.height;
}

}  // namespace

Figure draw_figure(const Ecosystem& ecosystem, Analysis& analysis, const FigureOptions& options) {
  Draft draft(ecosystem, analysis, options);
  start_scene(draft);
  add_header(draft);
  // The caption says how many names are missing, and how high it is decides how many find room: the figure is laid out
  // with room for that sentence, then the caption is written.
  add_caption(draft, draft.network.size());
  draft.legend_place = draft.free;
  add_legend(draft);
  place_marks(draft);
  add_guide_obstacles(draft);
  add_ties(draft);
  add_hulls(draft);
  add_rings(draft);
  add_actors(draft);
  add_names(draft);
  const std::size_t left_out = draft.network.size() - draft.scene.labels.size();
  draft.free = draft.legend_place;
  add_caption(draft, left_out);
  draft.scene.description = description(draft, left_out);
  const auto sections = legend_sections(draft);
  apply_style(draft.scene, options.style, sections);
  Figure figure{write_svg(draft.scene), draft.actors, draft.scene.ties.size(), draft.scene.labels.size()};
  warn_of_grey_clashes(in_style(sections, options.style), figure.diagnostics);
  return figure;
}

}  // namespace maillage
