// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/outlined_groups.h"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <string_view>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/drawing/shapes/colour_scales.h"

namespace maillage {
namespace {

// Colours other than those of the kinds, told apart with every common colour blindness (Tol 2021, "muted").
constexpr std::array<std::string_view, 9> kColours = {"#332288", "#117733", "#aa4499", "#999933", "#cc6677",
                                                      "#44aa99", "#882255", "#6699cc", "#8a6a2f"};

std::vector<double> dashes_of(std::size_t number) {
  static const std::array<std::vector<double>, 3> kDashes = {{{}, {7, 3}, {1.8, 2.6}}};
  return kDashes[number % kDashes.size()];
}

/// As their members are coloured where that is by the same groups.
HullStyle style_of(const Subject& subject, const MarkEncoding& marks, const Group& group, std::size_t number) {
  const FigureOptions& options = subject.options;
  // With as many dashes as divide the colours, a colour would come back with the same dashes.
  HullStyle style{std::string(kColours[number % kColours.size()]), dashes_of(number + number / kColours.size())};
  if (fold(options.hulls) == "kind" || fold(options.hulls) == fold(options.colour)) {
    const std::string& colour = marks.looks[group.members.front().index()].colour;
    if (!colour.empty()) style.colour = colour;
  }
  return style;
}

/// \throw std::invalid_argument for a name that no group has
std::vector<Group> named_groups(const Grouping& grouping, const std::vector<std::string>& names) {
  std::set<std::string> wanted;
  for (const std::string& name : names) wanted.insert(fold(name));
  std::set<std::string> met;
  std::vector<Group> groups;
  for (const Group& group : grouping.groups) {
    const bool by_id = wanted.contains(fold(group.id));
    if (!by_id && !wanted.contains(fold(group.name))) continue;
    met.insert(by_id ? fold(group.id) : fold(group.name));
    groups.push_back(group);
  }
  for (const std::string& name : names) {
    if (!met.contains(fold(name))) throw std::invalid_argument("no group '" + name + "' to outline");
  }
  return groups;
}

std::vector<Group> largest_groups(const Grouping& grouping) {
  std::vector<Group> groups;
  for (const Group& group : grouping.groups) {
    if (group.members.size() > 1 && groups.size() < kMostHulls) groups.push_back(group);
  }
  return groups;
}

Path swatch(const HullStyle& style, double size) {
  const double half = 13;
  const double high = 0.42 * size;
  return hull_path({polygon({{-half, -high}, {half, -high}, {half, high}, {-half, high}})}, style, 1);
}

void explain(const Subject& subject, const Grouping& grouping, OutlinedGroups& plan) {
  static const Message<std::string> kHeading{"Contours\u00A0: {}", "Outlines: {}"};
  static const Message<std::string, std::string, std::string> kSome{
      "Les contours entourent ce qui va ensemble ({})\u00A0: {} sur {}.",
      "Outlines enclose what belongs together ({}): {} of {}."};
  const Language language = subject.language;
  const auto number = [&](std::size_t count) { return to_readable(static_cast<std::int64_t>(count), language); };
  LegendSection section{kHeading.in(language, grouping.phrase), {}, 1};
  for (std::size_t i = 0; i < plan.groups.size(); ++i) {
    const Group& group = plan.groups[i];
    section.items.push_back({.meaning = LegendMeaning::outline,
                             .of = group.id,
                             .text = group.name + " (" + number(group.members.size()) + ")",
                             .area = swatch(plan.styles[i], subject.page.text)});
  }
  if (!told_by_colour(subject)) plan.says.sections.push_back(std::move(section));
  plan.says.sentences.push_back(
      kSome.in(language, grouping.phrase, number(plan.groups.size()), number(grouping.groups.size())));
}

/// \throw std::invalid_argument for a word that means no groups
Grouping grouping_of(const Subject& subject) {
  auto grouping = groups_of(subject, subject.options.hulls);
  if (!grouping) throw std::invalid_argument("unknown groups '" + subject.options.hulls + "' to outline");
  return std::move(*grouping);
}

}  // namespace

bool told_by_colour(const Subject& subject) {
  const FigureOptions& options = subject.options;
  if (fold(options.hulls) != fold(options.colour)) return false;
  const auto grouping = groups_of(subject, options.hulls);
  return grouping && (fold(options.hulls) == "kind" || grouping->groups.size() <= kMostClasses);
}

OutlinedGroups outlined_groups(const Subject& subject, const MarkEncoding& marks) {
  OutlinedGroups plan;
  const FigureOptions& options = subject.options;
  if (options.hulls == "none") return plan;
  const Grouping grouping = grouping_of(subject);
  plan.groups = options.hull_of.empty() ? largest_groups(grouping) : named_groups(grouping, options.hull_of);
  if (plan.groups.empty()) return plan;
  for (std::size_t i = 0; i < plan.groups.size(); ++i)
    plan.styles.push_back(style_of(subject, marks, plan.groups[i], i));
  explain(subject, grouping, plan);
  return plan;
}

OutlinedGroups outlined_in_panel(const Subject& panel, const OutlinedGroups& whole) {
  OutlinedGroups plan = whole;
  if (panel.options.hulls == "none") return plan;
  const Grouping own = grouping_of(panel);
  for (Group& group : plan.groups) {
    const auto found = std::ranges::find(own.groups, group.id, &Group::id);
    group.members = found != own.groups.end() ? found->members : std::vector<NodeId>();
  }
  return plan;
}

Path hull_path(std::vector<Curve> curves, const HullStyle& style, std::size_t among) {
  return {.curves = std::move(curves),
          .fill = style.colour,
          .fill_opacity = std::clamp(0.6 / static_cast<double>(among), 0.07, 0.13),
          .width = 1.3,
          .colour = style.colour,
          .dashes = style.dashes,
          .opacity = 0.9};
}

}  // namespace maillage
