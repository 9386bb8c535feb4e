// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/colour_channel.h"

#include <algorithm>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/caption.h"
#include "maillage/drawing/colour_scales.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/groups.h"
#include "maillage/drawing/palette.h"

namespace maillage {
namespace {

using Sentence = Message<std::string>;

std::string colon(Language language) { return language == Language::french ? "\u00A0: " : ": "; }

LegendItem swatch(const Draft& draft, const std::string& colour, std::string text) {
  Mark mark{Shape::circle, {}, 0.52 * draft.page.text, colour};
  if (colour.empty()) mark = valueless(mark);
  return {.mark = mark, .text = std::move(text)};
}

std::string counted(const std::string& text, std::size_t count, Language language) {
  return text + " (" + to_readable(static_cast<std::int64_t>(count), language) + ")";
}

/// What the marks without colour are, where there are any.
void explain_missing(const Draft& draft, ColourChannel& channel) {
  static constexpr Label kMissing{"sans valeur", "no value"};
  std::size_t missing = 0;
  for (std::size_t i = 0; i < channel.colours.size(); ++i) {
    if (channel.colours[i].empty() && !is_project(draft.network[NodeId(i)])) ++missing;
  }
  if (missing == 0) return;
  channel.sections.front().items.push_back(
      swatch(draft, "", counted(std::string(kMissing.in(draft.language)), missing, draft.language)));
}

/// What is coloured along a ramp.
struct Quantity {
  std::string name;
  Values values;
  ValueFormat format = ValueFormat::decimal;
};

ColourChannel along_a_ramp(const Draft& draft, const Quantity& quantity) {
  static const Sentence kHeading{"Couleur\u00A0: {}", "Colour: {}"};
  static const Sentence kReading{"La couleur montre «\u00A0{}\u00A0», du clair (bas) au sombre (haut).",
                                 "Colour shows “{}”, from light (low) to dark (high)."};
  const Language language = draft.language;
  ColourChannel channel;
  channel.sections.push_back({kHeading.in(language, quantity.name), {}, 1, true});
  std::vector<double> present;
  for (const auto& value : quantity.values) {
    if (value) present.push_back(*value);
  }
  channel.colours.resize(quantity.values.size());
  if (!present.empty()) {
    const RampScale ramp(present);
    for (std::size_t i = 0; i < quantity.values.size(); ++i) {
      const std::optional<double>& value = quantity.values[i];
      if (value) channel.colours[i] = ramp_colour(ramp.position(*value));
    }
    for (const double value : ramp.legend_values(quantity.format == ValueFormat::integer)) {
      channel.sections.front().items.push_back(
          swatch(draft, ramp_colour(ramp.position(value)), scale_text(value, quantity.format, language)));
    }
  }
  for (const auto& value : quantity.values)
    channel.meanings.push_back(quantity.name + colon(language) + readable_value(value, quantity.format, language));
  channel.sentences.push_back(kReading.in(language, quantity.name));
  explain_missing(draft, channel);
  return channel;
}

ColourChannel by_class(const Draft& draft, const Grouping& grouping) {
  static const Sentence kHeading{"Couleur\u00A0: {}", "Colour: {}"};
  static const Message<std::size_t> kOthers{"autres\u00A0: {} groupes", "others: {} groups"};
  const Language language = draft.language;
  ColourChannel channel;
  channel.colours.resize(draft.network.size());
  channel.meanings.resize(draft.network.size());
  channel.sections.push_back({kHeading.in(language, grouping.heading), {}, 1});
  // The last colour would go to one group: "others" says more.
  const std::size_t all = grouping.groups.size();
  const std::size_t shown = all <= kMostClasses ? all : kMostClasses - 1;
  std::size_t others = 0;
  for (std::size_t g = 0; g < all; ++g) {
    const Group& group = grouping.groups[g];
    const std::string colour = class_colour(g < shown ? g : kMostClasses);
    for (const NodeId id : group.members) {
      channel.colours[id.index()] = colour;
      channel.meanings[id.index()] = grouping.heading + colon(language) + group.name;
    }
    if (g >= shown) others += group.members.size();
    if (g < shown)
      channel.sections.front().items.push_back(
          swatch(draft, colour, counted(group.name, group.members.size(), language)));
  }
  if (others > 0) {
    channel.sections.front().items.push_back(
        swatch(draft, class_colour(kMostClasses), counted(kOthers.in(language, all - shown), others, language)));
  }
  explain_missing(draft, channel);
  return channel;
}

Grouping yes_or_no(const Measure& measure, const Values& values, Language language) {
  Grouping grouping{std::string(measure.name.in(language)), {}, false};
  for (const bool yes : {true, false}) {
    Group group{yes ? "yes" : "no", readable_value(yes ? 1.0 : 0.0, ValueFormat::yes_no, language), {}};
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::optional<double>& value = values[i];
      if (value && (*value != 0) == yes) group.members.emplace_back(i);
    }
    if (!group.members.empty()) grouping.groups.push_back(std::move(group));
  }
  return grouping;
}

}  // namespace

ColourChannel colour_channel(const Draft& draft, const std::string& word) {
  if (const auto grouping = group_by(draft.ecosystem, draft.analysis, word, draft.language);
      grouping && !grouping->overlapping)
    return by_class(draft, *grouping);
  if (auto numbers = numbers_of(draft.ecosystem, draft.network, word))
    return along_a_ramp(draft, {one_line(word), std::move(*numbers)});
  const Measure* measure = find_measure(word);
  if (measure == nullptr || measure->scope != Scope::actor)
    throw std::invalid_argument("unknown colour '" + word + "'");
  const Values values = measure->compute(draft.analysis);
  if (measure->format == ValueFormat::yes_no) return by_class(draft, yes_or_no(*measure, values, draft.language));
  return along_a_ramp(draft, {std::string(measure->name.in(draft.language)), values, measure->format});
}

}  // namespace maillage
