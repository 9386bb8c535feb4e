// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/mark_encoding.h"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/encoding/colour_encoding.h"
#include "maillage/drawing/encoding/growth_words.h"
#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/measures/project_rows.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

const Measure* size_measure(const std::string& id) {
  if (id == "none") return nullptr;
  const Measure* measure = find_measure(id);
  if (measure == nullptr || (measure->scope != Scope::actor && measure->scope != Scope::project))
    throw std::invalid_argument("unknown size measure '" + id + "'");
  return measure;
}

const MarkLook& project_look() {
  static const MarkLook kLook{Shape::hexagon, std::string(kProjectColour), std::string(kProjectTone)};
  return kLook;
}

bool shows_projects(const Measure* measure) { return measure != nullptr && measure->scope == Scope::project; }

/// How actors of a kind look where neither shape nor colour shows anything else.
MarkLook kind_look(const Subject& subject, std::size_t kind) {
  const std::vector<Kind>& kinds = subject.ecosystem.kinds;
  const bool shape = subject.options.shape == MarkShapes::by_kind;
  const Shape shown = shape ? shape_of(kinds, kind) : Shape::circle;
  if (subject.options.colour == "kind") return {shown, kinds[kind].colour, "kind " + kinds[kind].id};
  return {shown, std::string(kNeutralColour), std::string(kNeutralTone)};
}

LegendSection kinds_section(const Subject& subject) {
  static constexpr Label kHeading{"Acteurs", "Actors"};
  static constexpr Label kWithProjects{"Acteurs et projets", "Actors and projects"};
  static constexpr Label kProjects{"projets", "projects"};
  const std::vector<Kind>& kinds = subject.ecosystem.kinds;
  LegendSection section{
      std::string((subject.network.two_mode() ? kWithProjects : kHeading).in(subject.language)), {}, 1};
  std::vector<std::size_t> counts(kinds.size(), 0);
  for (const Node& node : subject.network.nodes()) {
    if (!is_project(node)) ++counts[node.kind.index()];
  }
  const double radius = 0.52 * subject.page.text;
  const auto add = [&](LegendItem item, const MarkLook& look, std::string_view plural, std::size_t count) {
    const std::string number = to_readable(static_cast<std::int64_t>(count), subject.language);
    item.mark = {look.shape, {}, radius, look.colour, {}, look.tone};
    item.text = std::string(plural) + " (" + number + ")";
    section.items.push_back(std::move(item));
  };
  for (std::size_t k = 0; k < counts.size(); ++k) {
    if (counts[k] == 0) continue;
    add({.meaning = LegendMeaning::kind, .of = kinds[k].id}, kind_look(subject, k),
        kinds[k].plural.in(subject.language), counts[k]);
  }
  if (subject.projects > 0) {
    add({.meaning = LegendMeaning::project}, project_look(), kProjects.in(subject.language), subject.projects);
  }
  section.columns = subject.page.legend_beside ? 1 : (section.items.size() + 3) / 4;
  return section;
}

/// Where neither colour nor shape tells kinds apart: actors, and projects.
LegendSection plain_section(const Subject& subject) {
  static constexpr Label kHeading{"Marques", "Marks"};
  static constexpr Label kActors{"acteurs", "actors"};
  static constexpr Label kProjects{"projets", "projects"};
  LegendSection section{std::string(kHeading.in(subject.language)), {}, 1};
  const auto add = [&](LegendMeaning meaning, const MarkLook& look, Label name, std::size_t count) {
    const std::string number = to_readable(static_cast<std::int64_t>(count), subject.language);
    section.items.push_back({.meaning = meaning,
                             .mark = mark_of(look, 0.52 * subject.page.text),
                             .text = std::string(name.in(subject.language)) + " (" + number + ")"});
  };
  add(LegendMeaning::actor, {Shape::circle, std::string(kNeutralColour), std::string(kNeutralTone)}, kActors,
      subject.actors);
  if (subject.projects > 0) add(LegendMeaning::project, project_look(), kProjects, subject.projects);
  return section;
}

void colour_by(const Subject& subject, MarkEncoding& encoding) {
  ColourEncoding colours = encode_colour(subject, subject.options.colour);
  const bool of_projects = shows_projects(find_measure(subject.options.colour));
  for (const NodeId node : node_ids(subject.network)) {
    if (is_project(subject.network[node]) != of_projects) continue;
    encoding.looks[node.index()].colour = colours.colours[node.index()];
    encoding.looks[node.index()].tone = colours.tones.empty() ? std::string() : colours.tones[node.index()];
  }
  encoding.meanings = std::move(colours.meanings);
  std::ranges::move(colours.says.sentences, std::back_inserter(encoding.says.sentences));
  std::ranges::move(colours.says.sections, std::back_inserter(encoding.says.sections));
}

/// How areas grow, where that is not in proportion.
void add_growth(const Subject& subject, MarkEncoding& encoding) {
  const auto sentence = growth_words(area_scale(subject, encoding).growth().growth()).areas.in(subject.language);
  if (!sentence.empty()) encoding.says.sentences.emplace_back(sentence);
}

/// Projects that have no value to be large or small by are hollow, and told.
void show_unsized(const Subject& subject, MarkEncoding& encoding) {
  static const Message<Count> kUnsized{"projets sans valeur ({})", "projects without value ({})"};
  static constexpr Label kHeading{"Contour seul", "Outline alone"};
  std::size_t missing = 0;
  for (const NodeId node : node_ids(subject.network)) {
    if (!is_project(subject.network[node]) || encoding.sizes[node.index()]) continue;
    encoding.looks[node.index()] = {Shape::hexagon, {}, {}};
    ++missing;
  }
  encoding.hollow_without_size = true;
  if (missing == 0) return;
  LegendItem item{.meaning = LegendMeaning::no_value,
                  .mark = mark_of({Shape::hexagon, {}, {}}, 0.52 * subject.page.text),
                  .text = kUnsized.in(subject.language, Count(missing))};
  encoding.says.sections.push_back({std::string(kHeading.in(subject.language)), {std::move(item)}, 1});
}

}  // namespace

MarkEncoding encode_marks(const Subject& subject) {
  MarkEncoding encoding;
  encoding.size = size_measure(subject.options.size_measure);
  if (encoding.size != nullptr) encoding.sizes = node_values(*encoding.size, subject.analysis);
  encoding.sizes.resize(subject.network.size());
  if (encoding.size != nullptr) {
    encoding.shown_sizes = shared_values(subject, *encoding.size);
    add_growth(subject, encoding);
  }
  for (const Node& node : subject.network.nodes())
    encoding.looks.push_back(is_project(node) ? project_look() : kind_look(subject, node.kind.index()));
  const std::string& colour = subject.options.colour;
  const bool kinds_show = colour == "kind" || subject.options.shape == MarkShapes::by_kind;
  encoding.says.sections.push_back(kinds_show ? kinds_section(subject) : plain_section(subject));
  if (colour != "kind" && colour != "none") colour_by(subject, encoding);
  if (shows_projects(encoding.size) && !shows_projects(find_measure(colour))) show_unsized(subject, encoding);
  return encoding;
}

bool measures_projects(const Subject& subject) {
  return shows_projects(find_measure(subject.options.size_measure)) ||
         shows_projects(find_measure(subject.options.colour));
}

std::string shown_colour(const MarkLook& look) {
  constexpr double kQuiet = 0.72;  // how much of the colour of a quiet mark goes
  return look.quiet && !look.colour.empty() ? faded(look.colour, kQuiet) : look.colour;
}

Mark mark_of(const MarkLook& look, double radius) {
  const Mark mark{look.shape, {}, radius, shown_colour(look), {}, look.quiet ? std::string() : look.tone};
  return look.colour.empty() ? valueless(mark) : mark;
}

}  // namespace maillage
