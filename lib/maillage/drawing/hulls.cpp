// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/hulls.h"

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <string_view>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/drawing/caption.h"
#include "maillage/drawing/colour_scales.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/hull_names.h"
#include "maillage/drawing/hull_outline.h"
#include "maillage/drawing/marks.h"

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
HullStyle style_of(const Draft& draft, const Group& group, std::size_t number) {
  const FigureOptions& options = draft.options;
  // With as many dashes as divide the colours, a colour would come back with the same dashes.
  HullStyle style{std::string(kColours[number % kColours.size()]), dashes_of(number + number / kColours.size())};
  if (fold(options.hulls) == "kind" || fold(options.hulls) == fold(options.colour)) {
    const std::string& colour = draft.marks_show.looks[group.members.front().index()].colour;
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

/// Many fills over each other must not hide what lies below.
double fill_opacity(std::size_t hulls) { return std::clamp(0.6 / static_cast<double>(hulls), 0.07, 0.13); }

Path swatch(const HullStyle& style, double size) {
  const double half = 13;
  const double high = 0.42 * size;
  return {.curves = {polygon({{-half, -high}, {half, -high}, {half, high}, {-half, high}})},
          .fill = style.colour,
          .fill_opacity = 0.13,
          .width = 1.3,
          .colour = style.colour,
          .dashes = style.dashes,
          .opacity = 0.9};
}

void explain(const Draft& draft, const Grouping& grouping, HullPlan& plan) {
  static const Message<std::string> kHeading{"Contours\u00A0: {}", "Outlines: {}"};
  static const Message<std::string, std::string, std::string> kSome{
      "Les contours entourent ce qui va ensemble ({})\u00A0: {} sur {}.",
      "Outlines enclose what belongs together ({}): {} of {}."};
  const Language language = draft.language;
  const auto number = [&](std::size_t count) { return to_readable(static_cast<std::int64_t>(count), language); };
  LegendSection section{kHeading.in(language, grouping.heading), {}, 1};
  for (std::size_t i = 0; i < plan.groups.size(); ++i) {
    const Group& group = plan.groups[i];
    section.items.push_back({.text = group.name + " (" + number(group.members.size()) + ")",
                             .area = swatch(plan.styles[i], draft.page.text)});
  }
  plan.sections.push_back(std::move(section));
  plan.sentences.push_back(
      kSome.in(language, grouping.heading, number(plan.groups.size()), number(grouping.groups.size())));
}

/// Those of the map: actors without ties stand in a row below it.
std::vector<NodeId> members_on_map(const Draft& draft, const Group& group) {
  std::vector<NodeId> members;
  for (const NodeId id : group.members) {
    if (std::find(draft.aside.begin(), draft.aside.end(), id) == draft.aside.end()) members.push_back(id);
  }
  return members;
}

Path outline_of(const Draft& draft, const std::vector<NodeId>& members, const HullStyle& style) {
  std::vector<bool> in(draft.network.size(), false);
  for (const NodeId id : members) in[id.index()] = true;
  std::vector<Disc> inside;
  std::vector<Disc> outside;
  for (std::size_t i = 0; i < draft.marks.size(); ++i) {
    const Mark& mark = draft.marks[i];
    (in[i] ? inside : outside).push_back({mark.centre, reach(mark.shape) * mark.radius});
  }
  return {.curves = hull_outline(inside, outside, kHullReach * draft.page.text),
          .fill = style.colour,
          .fill_opacity = fill_opacity(draft.hulls.groups.size()),
          .width = 1.3,
          .colour = style.colour,
          .dashes = style.dashes,
          .opacity = 0.9};
}

/// The outlines of the whole around those of their members that the panel has.
HullPlan as_in_whole(const Draft& draft, const Grouping& own) {
  HullPlan plan = *draft.series->hulls;
  for (Group& group : plan.groups) {
    const auto found = std::ranges::find(own.groups, group.id, &Group::id);
    group.members = found != own.groups.end() ? found->members : std::vector<NodeId>();
  }
  return plan;
}

}  // namespace

HullPlan plan_hulls(const Draft& draft) {
  HullPlan plan;
  const FigureOptions& options = draft.options;
  if (options.hulls == "none") return plan;
  const auto grouping = groups_of(draft, options.hulls);
  if (!grouping) throw std::invalid_argument("unknown groups '" + options.hulls + "' to outline");
  if (is_panel(draft)) return as_in_whole(draft, *grouping);
  plan.groups = options.hull_of.empty() ? largest_groups(*grouping) : named_groups(*grouping, options.hull_of);
  if (plan.groups.empty()) return plan;
  for (std::size_t i = 0; i < plan.groups.size(); ++i) plan.styles.push_back(style_of(draft, plan.groups[i], i));
  explain(draft, *grouping, plan);
  return plan;
}

void add_hulls(Draft& draft) {
  const HullPlan& plan = draft.hulls;
  for (std::size_t i = 0; i < plan.groups.size(); ++i) {
    const Group& group = plan.groups[i];
    const std::vector<NodeId> members = members_on_map(draft, group);
    if (members.empty()) continue;
    draft.scene.hulls.push_back({group.id, group.name, outline_of(draft, members, plan.styles[i]), {}});
  }
  name_hulls(draft);
}

}  // namespace maillage
