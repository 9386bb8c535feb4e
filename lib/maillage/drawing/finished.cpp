// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/finished.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/scene/grey_check.h"
#include "maillage/drawing/scene/style.h"
#include "maillage/drawing/shapes/glyphs.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/writers/svg.h"

namespace maillage {
namespace {

/// One warning of all names with characters that the font lacks, with the first of them.
void warn_of_missing_glyphs(const Subject& subject, Diagnostics& diagnostics) {
  static constexpr Message<Count, std::string> kMissing{
      "{0} {0:nom a|noms ont} des caractères que la police Liberation Sans n’a pas\u00A0: {1}\u202F; ils sont pris "
      "d’une autre police, qui doit être installée là où la figure est lue",
      "{0} {0:name has|names have} characters that the font Liberation Sans lacks: {1}; they are taken from another "
      "font, which must be installed where the figure is read"};
  constexpr std::size_t kMostNamed = 3;
  std::size_t count = 0;
  std::string names;
  for (const Node& node : subject.network.nodes()) {
    const std::string name = one_line(node.name);
    if (has_glyphs(name)) continue;
    ++count;
    if (count <= kMostNamed) names += (count > 1 ? ", " : "") + name;
  }
  if (count == 0) return;
  if (count > kMostNamed) names += "…";
  diagnostics.add({.severity = Severity::warning, .code = "missing-glyphs", .message = kMissing(count, names)});
}

/// Marks put by hand where they lie on each other: nothing else moves these.
void warn_of_pins_on_each_other(const Subject& subject, const Scene& scene, Diagnostics& diagnostics) {
  static constexpr Message<std::string, std::string> kOverlap{
      "«\u00A0{}\u00A0» et «\u00A0{}\u00A0», placés tous deux à la main, se recouvrent\u00A0: déplacez l’un d’eux",
      "“{}” and “{}”, both placed by hand, lie on each other: move one of them"};
  std::set<std::string_view> pinned;
  for (const Pin& pin : subject.options.pins) pinned.insert(pin.actor);
  std::vector<const SceneActor*> placed;
  for (const SceneMap& map : scene.maps) {
    for (const SceneActor& actor : map.actors) {
      if (!actor.is_project && pinned.contains(actor.id)) placed.push_back(&actor);
    }
  }
  const auto name = [&](const SceneActor& actor) {
    return one_line(std::ranges::find(subject.ecosystem.actors, actor.id, &Actor::id)->name);
  };
  for (auto one = placed.begin(); one != placed.end(); ++one) {
    for (auto other = one + 1; other != placed.end(); ++other) {
      const Mark& a = (*one)->mark;
      const Mark& b = (*other)->mark;
      if (distance(a.centre, b.centre) >= reach(a.shape) * a.radius + reach(b.shape) * b.radius) continue;
      diagnostics.add(
          {.severity = Severity::warning, .code = "pins-overlap", .message = kOverlap(name(**one), name(**other))});
    }
  }
}

}  // namespace

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
  warn_of_missing_glyphs(subject, figure.diagnostics);
  warn_of_pins_on_each_other(subject, *figure.scene, figure.diagnostics);
  warn_of_grey_clashes(in_style(sections, style), figure.diagnostics);
  return figure;
}

}  // namespace maillage
