// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure.h"

#include "maillage/drawing/finished.h"
#include "maillage/drawing/placing/diagrams.h"
#include "maillage/drawing/scene/compose.h"
#include "maillage/network/selection_words.h"

namespace maillage {

Figure draw_figure(const Study& study, const FigureOptions& asked) {
  FigureOptions options = asked;
  if (options.selection.empty())
    options.selection = selection_clause(study.ecosystem(), study.question()).in(options.language);
  Analysis analysis = study;
  const Subject subject(study.ecosystem(), analysis, options);
  // What marks and ties show
  const PlaceMeaning meaning = meaning_of_places(subject);
  const Encoding encoding = encode(subject, meaning);
  // Title, legend, caption, and the room they leave
  const FigureSheet sheet = lay_out_sheet(subject, encoding, meaning);
  // Places, of smaller and smaller marks until all fit
  const Placing placing = place_marks(subject, encoding, meaning, sheet.map);
  const LegendTerms terms = legend_terms(placing);
  // Ties, marks, outlines, names
  const Scene scene = compose(subject, encoding, meaning, with_legend(sheet, subject, encoding, terms), placing);
  return finished(subject, encoding, terms, scene);
}

}  // namespace maillage
