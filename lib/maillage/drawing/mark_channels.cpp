// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/mark_channels.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numbers>
#include <stdexcept>
#include <utility>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/colour_channel.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/palette.h"

namespace maillage {
namespace {

const Measure* size_measure(const std::string& id) {
  if (id == "none") return nullptr;
  const Measure* measure = find_measure(id);
  if (measure == nullptr || measure->scope != Scope::actor)
    throw std::invalid_argument("unknown size measure '" + id + "'");
  return measure;
}

const MarkLook& project_look() {
  static const MarkLook kLook{Shape::hexagon, std::string(kProjectColour)};
  return kLook;
}

/// A channel that shows the kind of actors, or nothing.
bool shows_kind(std::string_view option, const std::string& word) {
  if (word != "kind" && word != "none")
    throw std::invalid_argument("unknown " + std::string(option) + " '" + word + "'");
  return word == "kind";
}

/// How actors of a kind look where neither shape nor colour shows anything else.
MarkLook kind_look(const Draft& draft, std::size_t kind) {
  const std::vector<Kind>& kinds = draft.ecosystem.kinds;
  const bool shape = shows_kind("shape", draft.options.shape);
  return {shape ? shape_of(kinds, kind) : Shape::circle,
          draft.options.colour == "kind" ? kinds[kind].colour : std::string(kNeutralColour)};
}

LegendSection kinds_section(const Draft& draft) {
  static constexpr Label kHeading{"Acteurs", "Actors"};
  static constexpr Label kWithProjects{"Acteurs et projets", "Actors and projects"};
  static constexpr Label kProjects{"projets", "projects"};
  const std::vector<Kind>& kinds = draft.ecosystem.kinds;
  LegendSection section{std::string((draft.network.two_mode() ? kWithProjects : kHeading).in(draft.language)), {}, 1};
  std::vector<std::size_t> counts(kinds.size(), 0);
  for (const Node& node : draft.network.nodes()) {
    if (!is_project(node)) ++counts[node.kind.index()];
  }
  const double radius = 0.52 * draft.page.text;
  const auto add = [&](const MarkLook& look, std::string_view plural, std::size_t count) {
    const std::string number = to_readable(static_cast<std::int64_t>(count), draft.language);
    section.items.push_back(
        {.mark = {look.shape, {}, radius, look.colour}, .text = std::string(plural) + " (" + number + ")"});
  };
  for (std::size_t k = 0; k < counts.size(); ++k) {
    if (counts[k] > 0) add(kind_look(draft, k), kinds[k].plural.in(draft.language), counts[k]);
  }
  if (draft.projects > 0) add(project_look(), kProjects.in(draft.language), draft.projects);
  section.columns = draft.page.legend_beside ? 1 : (section.items.size() + 3) / 4;
  return section;
}

/// Where neither colour nor shape tells kinds apart: actors, and projects.
LegendSection plain_section(const Draft& draft) {
  static constexpr Label kHeading{"Marques", "Marks"};
  static constexpr Label kActors{"acteurs", "actors"};
  static constexpr Label kProjects{"projets", "projects"};
  LegendSection section{std::string(kHeading.in(draft.language)), {}, 1};
  const auto add = [&](const MarkLook& look, Label name, std::size_t count) {
    const std::string number = to_readable(static_cast<std::int64_t>(count), draft.language);
    section.items.push_back({.mark = mark_of(look, 0.52 * draft.page.text),
                             .text = std::string(name.in(draft.language)) + " (" + number + ")"});
  };
  add({Shape::circle, std::string(kNeutralColour)}, kActors, draft.actors);
  if (draft.projects > 0) add(project_look(), kProjects, draft.projects);
  return section;
}

void colour_by(const Draft& draft, MarkChannels& channels) {
  ColourChannel channel = colour_channel(draft, draft.options.colour);
  for (std::size_t i = 0; i < channels.looks.size(); ++i) {
    if (!is_project(draft.network[NodeId(i)])) channels.looks[i].colour = channel.colours[i];
  }
  channels.meanings = std::move(channel.meanings);
  channels.sentences = std::move(channel.sentences);
  std::move(channel.sections.begin(), channel.sections.end(), std::back_inserter(channels.sections));
}

/// Of all panels, and of the panel with the largest sum.
void note_range(const Draft& draft, MarkChannels& channels) {
  for (const Values& values : shared_values(draft, *channels.size)) {
    double sum = 0;
    for (const auto& value : values) {
      if (!value || !(*value > 0)) continue;
      channels.largest_size = std::max(channels.largest_size, *value);
      sum += *value;
    }
    channels.sum_of_sizes = std::max(channels.sum_of_sizes, sum);
  }
}

}  // namespace

MarkChannels mark_channels(const Draft& draft) {
  MarkChannels channels;
  channels.size = size_measure(draft.options.size_measure);
  if (channels.size != nullptr) channels.sizes = channels.size->compute(draft.analysis);
  channels.sizes.resize(draft.network.size());
  if (channels.size != nullptr) note_range(draft, channels);
  for (const Node& node : draft.network.nodes())
    channels.looks.push_back(is_project(node) ? project_look() : kind_look(draft, node.kind.index()));
  const std::string& colour = draft.options.colour;
  const bool kinds_show = colour == "kind" || shows_kind("shape", draft.options.shape);
  channels.sections.push_back(kinds_show ? kinds_section(draft) : plain_section(draft));
  if (colour != "kind" && colour != "none") colour_by(draft, channels);
  return channels;
}

Mark mark_of(const MarkLook& look, double radius) {
  const Mark mark{look.shape, {}, radius, look.colour};
  return look.colour.empty() ? valueless(mark) : mark;
}

AreaScale area_scale(const Draft& draft) {
  const double side = room_side(draft);
  const double smallest = draft.mark_scale * std::clamp(0.066 * side, 0.8, 0.62 * draft.page.text);
  double largest = draft.mark_scale * std::min(0.33 * side, 2.7 * draft.page.text);
  const double highest = draft.marks_show.largest_size;
  if (highest > 0) {
    // Where most values are high, marks of this size would crowd the page: together they cover a sixteenth of it.
    const double room = side * side * static_cast<double>(most_nodes(draft));
    largest = std::min(largest, draft.mark_scale * std::sqrt(room / 16 * highest /
                                                             (draft.marks_show.sum_of_sizes * std::numbers::pi)));
  }
  return {highest, smallest, std::max(largest, smallest * 1.5)};
}

std::vector<LegendSection> size_sections(const Draft& draft) {
  const Measure* measure = draft.marks_show.size;
  const AreaScale areas = area_scale(draft);
  const auto values = areas.legend_values(measure != nullptr && measure->format == ValueFormat::integer);
  if (measure == nullptr || values.empty()) return {};
  static const Message<std::string> kHeading{"Surface\u00A0: {}", "Area: {}"};
  LegendSection section{kHeading.in(draft.language, std::string(measure->name.in(draft.language))), {}, 1};
  for (const double value : values) {
    section.items.push_back({.mark = {Shape::circle, {}, areas.radius(value), std::string(kNeutralColour)},
                             .text = scale_text(value, measure->format, draft.language)});
  }
  return {std::move(section)};
}

std::string scale_text(double value, ValueFormat format, Language language) {
  if (format == ValueFormat::share) {
    return to_readable(100 * value, decimals_of(100 * value), language) +
           (language == Language::french ? "\u202F%" : "%");
  }
  return to_readable(value, decimals_of(value), language);
}

}  // namespace maillage
