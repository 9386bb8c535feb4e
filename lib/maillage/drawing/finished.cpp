// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/finished.h"

#include <memory>
#include <utility>

#include "maillage/drawing/scene/grey_check.h"
#include "maillage/drawing/scene/style.h"
#include "maillage/drawing/writers/svg.h"

namespace maillage {

Figure finished(const Subject& subject, const Encoding& encoding, const LegendTerms& terms, Scene scene) {
  const FigureStyle style = subject.options.style;
  const auto sections = legend_sections(subject, encoding, terms);
  Figure figure;
  figure.actors = subject.actors;
  figure.scene = std::make_shared<const Scene>(in_style(std::move(scene), style, sections));
  figure.svg = write_svg(*figure.scene);
  for (const SceneMap& map : figure.scene->maps) {
    figure.ties += map.ties.size();
    figure.labels += map.labels.size();
  }
  for (const Diagnostic& diagnostic : encoding.suggestions.diagnostics) figure.diagnostics.add(diagnostic);
  warn_of_grey_clashes(in_style(sections, style), figure.diagnostics);
  return figure;
}

}  // namespace maillage
