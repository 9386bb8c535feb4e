// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/mark_channels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/palette.h"

namespace maillage {
namespace {

constexpr std::string_view kNeutral = "#9aa1a8";  ///< marks of the size scale

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

MarkLook look_of(const Draft& draft, const Node& node) {
  if (is_project(node)) return project_look();
  const std::size_t kind = node.kind.index();
  return {shape_of(draft.ecosystem.kinds, kind), draft.ecosystem.kinds[kind].colour};
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
    if (counts[k] > 0) add({shape_of(kinds, k), kinds[k].colour}, kinds[k].plural.in(draft.language), counts[k]);
  }
  if (draft.projects > 0) add(project_look(), kProjects.in(draft.language), draft.projects);
  section.columns = draft.page.legend_beside ? 1 : (section.items.size() + 3) / 4;
  return section;
}

}  // namespace

MarkChannels mark_channels(const Draft& draft) {
  MarkChannels channels;
  channels.size = size_measure(draft.options.size_measure);
  if (channels.size != nullptr) channels.sizes = channels.size->compute(draft.analysis);
  channels.sizes.resize(draft.network.size());
  for (const auto& value : channels.sizes) {
    if (!value || !(*value > 0)) continue;
    channels.largest_size = std::max(channels.largest_size, *value);
    channels.sum_of_sizes += *value;
  }
  for (const Node& node : draft.network.nodes()) channels.looks.push_back(look_of(draft, node));
  channels.sections.push_back(kinds_section(draft));
  return channels;
}

AreaScale area_scale(const Draft& draft) {
  const double side = room_side(draft);
  const double smallest = draft.mark_scale * std::clamp(0.066 * side, 0.8, 0.62 * draft.page.text);
  double largest = draft.mark_scale * std::min(0.33 * side, 2.7 * draft.page.text);
  const double highest = draft.marks_show.largest_size;
  if (highest > 0) {
    // Where most values are high, marks of this size would crowd the page: together they cover a sixteenth of it.
    const double room = side * side * static_cast<double>(draft.network.size());
    largest = std::min(largest, draft.mark_scale * std::sqrt(room / 16 * highest / (draft.marks_show.sum_of_sizes * std::numbers::pi)));
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
    section.items.push_back({.mark = {Shape::circle, {}, areas.radius(value), std::string(kNeutral)},
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
