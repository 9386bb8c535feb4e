// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/colour_encoding.h"

#include <algorithm>
#include <stdexcept>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/encoding/outlined_groups.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/groups.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/subject/shown_name.h"
#include "maillage/measures/project_rows.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

using Sentence = Message<std::string>;

/// Whose marks a colour is of.
enum class Carrier : std::uint8_t { actors, projects };

bool carries(const Node& node, Carrier carrier) { return is_project(node) == (carrier == Carrier::projects); }

/// An item completed by its mark.
LegendItem swatch(const Subject& subject, LegendItem item, const std::string& colour, const std::string& tone = {},
                  Carrier carrier = Carrier::actors) {
  const Shape shape = carrier == Carrier::projects ? Shape::hexagon : Shape::circle;
  item.mark = mark_of({shape, colour, tone}, 0.52 * subject.page.text);
  return item;
}

std::string heading_of(const Subject& subject, const std::string& phrase, Carrier carrier) {
  static const Sentence kOutlined{"Couleur et contour\u00A0: {}", "Colour and outline: {}"};
  static const Sentence kHeading{"Couleur\u00A0: {}", "Colour: {}"};
  static const Sentence kOfProjects{"Couleur des projets\u00A0: {}", "Colour of projects: {}"};
  if (told_by_colour(subject)) return kOutlined.in(subject.language, phrase);
  return (carrier == Carrier::projects ? kOfProjects : kHeading).in(subject.language, phrase);
}

std::string counted(const std::string& text, std::size_t count, Language language) {
  return text + " (" + Wording(language).number(count) + ")";
}

/// What a value stands behind: "Forme : ".
std::string with_value(const std::string& name, Language language) {
  return name + std::string(Wording(language).colon());
}

/// What the marks without colour are, where there are any.
void explain_missing(const Subject& subject, ColourEncoding& encoding, Carrier carrier, bool anywhere = false) {
  static constexpr Label kMissing{"sans valeur", "no value"};
  std::size_t missing = 0;
  for (const NodeId node : node_ids(subject.network)) {
    if (encoding.colours[node.index()].empty() && carries(subject.network[node], carrier)) ++missing;
  }
  if (missing == 0 && !anywhere) return;
  std::string text(kMissing.in(subject.language));
  // Panels differ in how many these are.
  if (subject.series == nullptr) text = counted(text, missing, subject.language);
  encoding.says.sections.front().items.push_back(
      swatch(subject, {.meaning = LegendMeaning::no_value, .text = std::move(text)}, "", {}, carrier));
}

/// Only of marks that carry the colour it is said what it means.
void keep_own(const Subject& subject, Carrier carrier, ColourEncoding& encoding) {
  if (carrier == Carrier::actors) return;  // what projects say is left out where it is shown
  for (const NodeId node : node_ids(subject.network)) {
    if (!carries(subject.network[node], carrier)) encoding.meanings[node.index()].clear();
  }
}

/// What is coloured along a ramp.
struct Quantity {
  std::string name;    ///< standing alone
  std::string phrase;  ///< within a text
  Values values;
  std::vector<Values> shared;  ///< of all that share the scale
  ValueFormat format = ValueFormat::decimal;
  Carrier carrier = Carrier::actors;
};

/// True when one of those that the colour is of has no value in any network.
bool lacks(const Subject& subject, const std::vector<Values>& shared, Carrier carrier) {
  const std::vector<Analysis*> all = sharing(subject);
  for (std::size_t p = 0; p < shared.size(); ++p) {
    for (const NodeId node : node_ids(all[p]->network())) {
      if (!shared[p][node.index()] && carries(all[p]->network()[node], carrier)) return true;
    }
  }
  return false;
}

ColourEncoding along_a_ramp(const Subject& subject, const Quantity& quantity) {
  static const Sentence kReading{"La couleur montre «\u00A0{}\u00A0», du clair (bas) au sombre (haut).",
                                 "Colour shows “{}”, from light (low) to dark (high)."};
  const Language language = subject.language;
  ColourEncoding encoding;
  encoding.says.sections.push_back({heading_of(subject, quantity.phrase, quantity.carrier), {}, 1, true});
  std::vector<double> present;
  for (const Values& values : quantity.shared) {
    for (const auto& value : values) {
      if (value) present.push_back(*value);
    }
  }
  encoding.colours.resize(quantity.values.size());
  if (!present.empty()) {
    const RampScale ramp(present);
    for (std::size_t i = 0; i < quantity.values.size(); ++i) {
      const std::optional<double>& value = quantity.values[i];
      if (value) encoding.colours[i] = ramp_colour(ramp.position(*value));
    }
    for (const double value : ramp.legend_values(quantity.format == ValueFormat::integer)) {
      encoding.says.sections.front().items.push_back(swatch(
          subject,
          {.meaning = LegendMeaning::value, .value = value, .text = scale_text(value, quantity.format, language)},
          ramp_colour(ramp.position(value)), {}, quantity.carrier));
    }
  }
  for (const auto& value : quantity.values)
    encoding.meanings.push_back(with_value(quantity.name, language) + readable_value(value, quantity.format, language));
  keep_own(subject, quantity.carrier, encoding);
  encoding.says.sentences.push_back(kReading.in(language, quantity.name));
  explain_missing(subject, encoding, quantity.carrier,
                  subject.series != nullptr && lacks(subject, quantity.shared, quantity.carrier));
  return encoding;
}

constexpr std::string_view kOtherGroups = "other groups";  ///< tone of those without a colour of their own

/// Numbers of members are told where they are the same in all panels.
ColourEncoding by_class(const Subject& subject, const Grouping& grouping, bool with_counts,
                        Carrier carrier = Carrier::actors) {
  static const Message<Count> kOthers{"autres\u00A0: {0} {0:groupe|groupes}", "others: {0} {0:group|groups}"};
  const Language language = subject.language;
  ColourEncoding encoding;
  encoding.colours.resize(subject.network.size());
  encoding.tones.resize(subject.network.size());
  encoding.meanings.resize(subject.network.size());
  encoding.says.sections.push_back({heading_of(subject, grouping.phrase, carrier), {}, 1});
  // The last colour would go to one group: "others" says more.
  const std::size_t all = grouping.groups.size();
  const std::size_t shown = all <= kMostClasses ? all : kMostClasses - 1;
  std::size_t others = 0;
  for (std::size_t g = 0; g < all; ++g) {
    const Group& group = grouping.groups[g];
    const std::string colour = class_colour(g < shown ? g : kMostClasses);
    const std::string tone = g < shown ? "group " + group.id : std::string(kOtherGroups);
    for (const NodeId id : group.members) {
      encoding.colours[id.index()] = colour;
      encoding.tones[id.index()] = tone;
      encoding.meanings[id.index()] = with_value(grouping.heading, language) + group.name;
    }
    if (g >= shown) others += group.members.size();
    if (g >= shown) continue;
    encoding.says.sections.front().items.push_back(
        swatch(subject,
               {.meaning = LegendMeaning::group,
                .of = group.id,
                .text = with_counts ? counted(group.name, group.members.size(), language) : group.name},
               colour, tone, carrier));
  }
  if (others > 0) {
    encoding.says.sections.front().items.push_back(swatch(
        subject,
        {.meaning = LegendMeaning::other_groups, .text = counted(kOthers.in(language, all - shown), others, language)},
        class_colour(kMostClasses), std::string(kOtherGroups), carrier));
  }
  explain_missing(subject, encoding, carrier);
  return encoding;
}

bool has(const std::vector<Values>& shared, bool yes) {
  return std::ranges::any_of(shared, [yes](const Values& values) {
    return std::ranges::any_of(values, [yes](const auto& value) { return value && (*value != 0) == yes; });
  });
}

Grouping yes_or_no(const Measure& measure, const Values& values, const std::vector<Values>& shared, Language language) {
  const std::string name(measure.name.in(language));
  Grouping grouping{name, name, {}};
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

std::vector<Values> shared_numbers(const Subject& subject, const std::string& word) {
  std::vector<Values> numbers;
  for (const Analysis* analysis : sharing(subject)) {
    if (auto own = numbers_of(subject.ecosystem, analysis->network(), word)) numbers.push_back(std::move(*own));
  }
  return numbers;
}

}  // namespace

ColourEncoding encode_colour(const Subject& subject, const std::string& word) {
  if (const auto grouping = groups_of(subject, word); grouping && !grouping->overlapping)
    return by_class(subject, *grouping, true);
  if (auto numbers = numbers_of(subject.ecosystem, subject.network, word))
    return along_a_ramp(subject, {one_line(word), Wording(subject.language).quoted(one_line(word)), std::move(*numbers),
                                  shared_numbers(subject, word)});
  const Measure* measure = find_measure(word);
  if (measure == nullptr || (measure->scope != Scope::actor && measure->scope != Scope::project))
    throw std::invalid_argument("unknown colour '" + word + "'");
  const Carrier carrier = measure->scope == Scope::project ? Carrier::projects : Carrier::actors;
  const Values values = node_values(*measure, subject.analysis);
  const std::vector<Values> shared = shared_values(subject, *measure);
  if (measure->format == ValueFormat::yes_no)
    return by_class(subject, yes_or_no(*measure, values, shared, subject.language), subject.series == nullptr, carrier);
  const std::string name = shown_name(*measure, subject);
  return along_a_ramp(subject, {name, name, values, shared, measure->format, carrier});
}

}  // namespace maillage
