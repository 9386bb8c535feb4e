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
void explain_missing(const Draft& draft, ColourChannel& channel, bool anywhere = false) {
  static constexpr Label kMissing{"sans valeur", "no value"};
  std::size_t missing = 0;
  for (std::size_t i = 0; i < channel.colours.size(); ++i) {
    if (channel.colours[i].empty() && !is_project(draft.network[NodeId(i)])) ++missing;
  }
  if (missing == 0 && !anywhere) return;
  std::string text(kMissing.in(draft.language));
  // Panels differ in how many these are.
  if (draft.series == nullptr) text = counted(text, missing, draft.language);
  channel.sections.front().items.push_back(swatch(draft, "", std::move(text)));
}

/// What is coloured along a ramp.
struct Quantity {
  std::string name;
  Values values;
  std::vector<Values> shared;  ///< of all that share the scale
  ValueFormat format = ValueFormat::decimal;
};

/// True when an actor of any network has no value.
bool lacks(const Draft& draft, const std::vector<Values>& shared) {
  const std::vector<Analysis*> all = sharing(draft);
  for (std::size_t p = 0; p < shared.size(); ++p) {
    for (std::size_t i = 0; i < shared[p].size(); ++i) {
      if (!shared[p][i] && !is_project(all[p]->network()[NodeId(i)])) return true;
    }
  }
  return false;
}

ColourChannel along_a_ramp(const Draft& draft, const Quantity& quantity) {
  static const Sentence kHeading{"Couleur\u00A0: {}", "Colour: {}"};
  static const Sentence kReading{"La couleur montre «\u00A0{}\u00A0», du clair (bas) au sombre (haut).",
                                 "Colour shows “{}”, from light (low) to dark (high)."};
  const Language language = draft.language;
  ColourChannel channel;
  channel.sections.push_back({kHeading.in(language, quantity.name), {}, 1, true});
  std::vector<double> present;
  for (const Values& values : quantity.shared) {
    for (const auto& value : values) {
      if (value) present.push_back(*value);
    }
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
  explain_missing(draft, channel, draft.series != nullptr && lacks(draft, quantity.shared));
  return channel;
}

/// Numbers of members are told where they are the same in all panels.
ColourChannel by_class(const Draft& draft, const Grouping& grouping, bool with_counts) {
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
          swatch(draft, colour, with_counts ? counted(group.name, group.members.size(), language) : group.name));
  }
  if (others > 0) {
    channel.sections.front().items.push_back(
        swatch(draft, class_colour(kMostClasses), counted(kOthers.in(language, all - shown), others, language)));
  }
  explain_missing(draft, channel);
  return channel;
}

bool has(const std::vector<Values>& shared, bool yes) {
  return std::ranges::any_of(shared, [yes](const Values& values) {
    return std::ranges::any_of(values, [yes](const auto& value) { return value && (*value != 0) == yes; });
  });
}

Grouping yes_or_no(const Measure& measure, const Values& values, const std::vector<Values>& shared, Language language) {
  Grouping grouping{std::string(measure.name.in(language)), {}, false};
  for (const bool yes : {true, false}) {
    Group group{yes ? "yes" : "no", readable_value(yes ? 1.0 : 0.0, ValueFormat::yes_no, language), {}};
    for (std::size_t i = 0; i < values.size(); ++i) {
      const std::optional<double>& value = values[i];
      if (value && (*value != 0) == yes) group.members.emplace_back(i);
    }
    if (has(shared, yes)) grouping.groups.push_back(std::move(group));
  }
  return grouping;
}

std::vector<Values> shared_numbers(const Draft& draft, const std::string& word) {
  std::vector<Values> numbers;
  for (const Analysis* analysis : sharing(draft)) {
    if (auto own = numbers_of(draft.ecosystem, analysis->network(), word)) numbers.push_back(std::move(*own));
  }
  return numbers;
}

}  // namespace

ColourChannel colour_channel(const Draft& draft, const std::string& word) {
  if (const auto grouping = groups_of(draft, word); grouping && !grouping->overlapping)
    return by_class(draft, *grouping, true);
  if (auto numbers = numbers_of(draft.ecosystem, draft.network, word))
    return along_a_ramp(draft, {one_line(word), std::move(*numbers), shared_numbers(draft, word)});
  const Measure* measure = find_measure(word);
  if (measure == nullptr || measure->scope != Scope::actor)
    throw std::invalid_argument("unknown colour '" + word + "'");
  const Values values = measure->compute(draft.analysis);
  const std::vector<Values> shared = shared_values(draft, *measure);
  if (measure->format == ValueFormat::yes_no)
    return by_class(draft, yes_or_no(*measure, values, shared, draft.language), draft.series == nullptr);
  return along_a_ramp(draft, {std::string(measure->name.in(draft.language)), values, shared, measure->format});
}

}  // namespace maillage
