// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure.h"

#include "maillage/drawing/draft.h"
#include "maillage/drawing/drawn_marks.h"
#include "maillage/drawing/finish.h"
#include "maillage/drawing/names.h"
#include "maillage/drawing/places.h"
#include "maillage/drawing/sheet.h"

namespace maillage {

Figure draw_figure(const Study& study, const FigureOptions& options) {
  Analysis analysis = study;
  Draft draft(study.ecosystem(), analysis, options);
  start_scene(draft);
  add_header(draft);
  // The caption says how many names are missing, and how high it is decides how many find room: the figure is laid out
  // with room for that sentence, then the caption is written.
  add_caption(draft, draft.network.size());
  draft.legend_place = draft.free;
  add_legend(draft);
  place_marks(draft);
  add_guide_obstacles(draft);
  draw_map(draft);
  return finish_figure(draft, draft.network.size() - draft.scene.labels.size());
}

}  // namespace maillage
