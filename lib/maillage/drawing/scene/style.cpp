// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/scene/style.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <variant>

#include "maillage/drawing/scene/grey_check.h"
#include "maillage/drawing/shapes/colour.h"

namespace maillage {
namespace {

/// By tone.
using Greys = std::map<std::string, std::string>;

// Lightness of the greys that colours are spread over: marks stand out from the paper and show their shape.
constexpr double kDarkest = 12;
constexpr double kLightest = 86;
constexpr double kWidestStep = 24;        ///< few greys stay dark enough
constexpr double kLightestOfShapes = 60;  ///< where shapes tell things apart as well: 3:1 with white (WCAG 1.4.11)

constexpr double kScreenWidths = 1.35;  ///< times the width of lines
constexpr double kScreenDarkness = 8;   ///< taken from the lightness of lines, which beamers wash out

/// Whether colour tells the marks of a section apart, alone or beside their shapes.
bool is_nominal(const LegendSection& section) {
  if (section.ordered || section.items.size() < 2) return false;
  std::set<std::string> tones;
  for (const LegendItem& item : section.items) {
    if (item.stroke || item.area) return false;
    tones.insert(item.mark.tone);
  }
  return tones.size() > 1;
}

bool has_shapes(const LegendSection& section) {
  const Shape first = section.items.front().mark.shape;
  return std::any_of(section.items.begin(), section.items.end(),
                     [first](const LegendItem& item) { return item.mark.shape != first; });
}

/// Spreads the tones of a section over the greys, in the order of their lightness.
void spread(const LegendSection& section, Greys& greys) {
  std::vector<std::pair<double, std::string>> tones;
  for (const LegendItem& item : section.items) {
    const std::pair entry(lightness(item.mark.colour), item.mark.tone);
    if (!entry.second.empty() && std::find(tones.begin(), tones.end(), entry) == tones.end()) tones.push_back(entry);
  }
  std::sort(tones.begin(), tones.end());
  if (tones.size() < 2) return;
  const bool shapes = has_shapes(section) && grey_clashes(section).empty();
  const double span = (shapes ? kLightestOfShapes : kLightest) - kDarkest;
  const double step = std::min(kWidestStep, span / static_cast<double>(tones.size() - 1));
  for (std::size_t i = 0; i < tones.size(); ++i)
    greys.emplace(tones[i].second, grey(kDarkest + step * static_cast<double>(i)));
}

Greys mark_greys(const std::vector<LegendSection>& sections) {
  Greys greys;
  for (const LegendSection& section : sections) {
    if (is_nominal(section)) spread(section, greys);
  }
  return greys;
}

std::string in_grey(const std::string& colour) { return colour.empty() ? colour : grey(lightness(colour)); }

/// Colours and widths of a style.
class Look {
 public:
  Look(FigureStyle style, const std::vector<LegendSection>& sections) : style_(style) {
    if (style == FigureStyle::grey) greys_ = mark_greys(sections);
  }

  void set(Mark& mark) const {
    if (style_ != FigureStyle::grey) return;
    const auto found = greys_.find(mark.tone);
    mark.colour = found != greys_.end() ? found->second : in_grey(mark.colour);
    mark.outline = in_grey(mark.outline);
  }

  void set_line(std::string& colour, double& width) const {
    if (style_ == FigureStyle::grey) colour = in_grey(colour);
    if (style_ != FigureStyle::screen) return;
    if (!colour.empty()) colour = darkened(colour, kScreenDarkness);
    width *= kScreenWidths;
  }

  void set(Stroke& stroke) const { set_line(stroke.colour, stroke.width); }

  /// What is suggested stands out in grey too.
  void set_suggestion(std::string& colour, double& width) const {
    set_line(colour, width);
    if (style_ == FigureStyle::grey) colour = "#000000";
  }

  void set(LegendItem& item) const {
    if (item.stroke && item.meaning == LegendMeaning::suggestion)
      set_suggestion(item.stroke->colour, item.stroke->width);
    else if (item.stroke) set_line(item.stroke->colour, item.stroke->width);
    set(item.mark);
    if (item.area) set(*item.area);
  }

  void set(LegendEntry& entry) const {
    if (auto* stroke = std::get_if<Stroke>(&entry.symbol);
        stroke != nullptr && entry.meaning == LegendMeaning::suggestion)
      set_suggestion(stroke->colour, stroke->width);
    else std::visit([this](auto& symbol) { set(symbol); }, entry.symbol);
    set_all(entry.lines);
  }

  void set(LegendBlock& block) const {
    set_all(block.heading);
    set_all(block.entries);
  }

  void set(Path& path) const {
    if (style_ == FigureStyle::grey) path.fill = in_grey(path.fill);
    set_line(path.colour, path.width);
  }

  void set(Plate& plate) const {
    if (style_ == FigureStyle::grey) plate.fill = in_grey(plate.fill);
  }

  void set(TextLine& text) const {
    if (style_ == FigureStyle::grey) text.colour = in_grey(text.colour);
    if (style_ == FigureStyle::screen) text.colour = darkened(text.colour, kScreenDarkness);
    text.colour = readable_on("#ffffff", text.colour, kLeastContrast);
  }

  void set(ShapeGroup& group) const {
    set_all(group.plates);
    set_all(group.paths);
    set_all(group.strokes);
    set_all(group.marks);
    set_all(group.texts);
  }

  void set(Guide& guide) const { set(guide.shapes); }
  void set(SceneTie& tie) const { set(tie.stroke); }
  void set(SceneActor& actor) const {
    set(actor.mark);
    if (actor.plate) set(*actor.plate);
  }
  void set(SceneHeap& heap) const {
    set(heap.mark);
    set(heap.number);
  }
  void set(SceneHull& hull) const {
    set(hull.path);
    set_all(hull.name);
  }
  void set(SceneLabel& label) const {
    set_all(label.lines);
    if (label.leader) set(*label.leader);
  }
  void set(SceneRing& ring) const { set(ring.path); }
  void set(SceneMap& map) const {
    set_all(map.hulls);
    set_all(map.ties);
    for (SceneTie& tie : map.suggestions) set_suggestion(tie.stroke.colour, tie.stroke.width);
    set_all(map.rings);
    set_all(map.actors);
    set_all(map.heaps);
    set_all(map.labels);
  }

  template <typename T>
  void set_all(std::vector<T>& things) const {
    for (T& thing : things) set(thing);
  }

 private:
  FigureStyle style_;
  Greys greys_;
};

}  // namespace

std::vector<LegendSection> in_style(std::vector<LegendSection> sections, FigureStyle style) {
  const Look look(style, sections);
  for (LegendSection& section : sections) look.set_all(section.items);
  return sections;
}

Scene in_style(Scene scene, FigureStyle style, const std::vector<LegendSection>& sections) {
  const Look look(style, sections);
  look.set_all(scene.header);
  look.set_all(scene.guides);
  look.set_all(scene.maps);
  look.set_all(scene.notes);
  look.set_all(scene.legend);
  look.set_all(scene.caption);
  return scene;
}

}  // namespace maillage
