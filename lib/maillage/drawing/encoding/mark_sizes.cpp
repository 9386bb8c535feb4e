// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/mark_sizes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/encoding/growth_words.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/subject/shown_name.h"
#include "maillage/network/by_node.h"

namespace maillage {

namespace {

constexpr double kInkShare = 1.0 / 16;  ///< of the page, that marks cover together at most
constexpr double kCrowd = 0.3;  ///< of the side of the square that is there for each: radius of the smallest mark

/// Radii of the smallest and the largest mark.
struct Radii {
  double smallest = 0;
  double largest = 0;

  /// The smallest area as a part of the largest.
  [[nodiscard]] double floor() const { return maths::square(smallest / largest); }
};

/// Nothing is known of those without a value.
std::vector<double> all_of(const std::vector<Values>& panels) {
  std::vector<double> all;
  for (const Values& values : panels) {
    for (const auto& value : values) {
      if (value) all.push_back(*value);
    }
  }
  return all;
}

/// Where most values are high, marks as large as they may be would crowd the page.
Radii uncrowded(const Subject& subject, const MarkEncoding& marks, const GrowthScale& growth, Radii radii) {
  double most = 0;
  for (const Values& values : marks.shown_sizes) {
    double parts = 0;
    for (const auto& value : values) parts += growth.part(value.value_or(0));
    most = std::max(most, parts);
  }
  if (!(most > 0)) return radii;
  const double room = maths::square(room_side(subject)) * static_cast<double>(most_nodes(subject));
  const double crowding = std::sqrt(kInkShare * room / (most * std::numbers::pi));
  return {radii.smallest, std::max(std::min(radii.largest, crowding), 1.5 * radii.smallest)};
}

/// Nodes of all networks that share the scale which the measure is of, and which have no value.
std::size_t count_without(const Subject& subject, const MarkEncoding& marks) {
  const bool of_projects = marks.size->scope == Scope::project;
  const std::vector<Analysis*> all = sharing(subject);
  std::size_t count = 0;
  for (std::size_t p = 0; p < all.size(); ++p) {
    const Network& network = all[p]->network();
    for (const NodeId node : node_ids(network)) {
      if (is_project(network[node]) == of_projects && !marks.shown_sizes[p][node.index()]) ++count;
    }
  }
  return count;
}

/// A mark of the legend of areas.
Mark size_swatch(const MarkEncoding& marks, double radius) {
  return {marks.size->scope == Scope::project ? Shape::hexagon : Shape::circle,
          {},
          radius,
          std::string(kNeutralColour),
          {},
          std::string(kNeutralTone)};
}

}  // namespace

AreaScale area_scale(const Subject& subject, const MarkEncoding& marks, double scale) {
  const double side = room_side(subject);
  const double least = std::clamp(kCrowd * side, kFinestMark, kLeastMark);
  const Radii widest{std::clamp(0.06 * side, least, 0.56 * subject.page.text),
                     std::min(0.33 * side, 2.7 * subject.page.text)};
  const std::vector<double> values = all_of(marks.shown_sizes);
  GrowthScale growth(values, widest.floor());
  Radii radii = uncrowded(subject, marks, growth, widest);
  // What grows less steeply takes more room, which leaves less of a difference.
  growth = GrowthScale(values, radii.floor());
  radii = uncrowded(subject, marks, growth, widest);
  return {std::move(growth), scale * radii.smallest, scale * std::max(radii.largest, radii.smallest * 1.5)};
}

std::vector<Mark> sized_marks(const Subject& subject, const MarkEncoding& marks, double scale) {
  const AreaScale areas = area_scale(subject, marks, scale);
  std::vector<Mark> sized;
  sized.reserve(marks.looks.size());
  for (std::size_t i = 0; i < marks.looks.size(); ++i)
    sized.push_back(mark_of(marks.looks[i], areas.radius(marks.sizes[i].value_or(0))));
  return sized;
}

std::string size_text(const GrowthScale& growth, double value, ValueFormat format, Language language) {
  const std::string text = told_value(value, format, language);
  return value == 0 && growth.some_negative() ? "≤\u00A0" + text : text;
}

LegendItem without_value(const Subject& subject, LegendMeaning meaning, std::size_t count) {
  static constexpr Label kText{"sans valeur", "no value"};
  std::string text(kText.in(subject.language));
  if (subject.series == nullptr) text += " (" + Wording(subject.language).number(count) + ")";
  return {.meaning = meaning, .text = std::move(text)};
}

std::vector<LegendSection> size_sections(const Subject& subject, const MarkEncoding& marks, double scale) {
  const Measure* measure = marks.size;
  const AreaScale areas = area_scale(subject, marks, scale);
  const auto radius = [&](double value) { return std::sqrt(areas.growth().part(value)); };
  const auto values =
      telling_values(areas.growth(), radius, measure != nullptr && measure->format == ValueFormat::integer);
  if (measure == nullptr || values.empty()) return {};
  static const Message<std::string> kHeading{"Surface\u00A0: {}", "Area: {}"};
  static const Message<std::string> kOfProjects{"Surface des projets\u00A0: {}", "Area of projects: {}"};
  const bool of_projects = measure->scope == Scope::project;
  const auto& heading = of_projects ? kOfProjects : kHeading;
  const std::array remarks = {std::string(growth_words(areas.growth().growth()).name.in(subject.language))};
  LegendSection section{heading.in(subject.language, shown_name(*measure, subject)) + in_brackets(remarks), {}, 1};
  for (const double value : values) {
    section.items.push_back({.meaning = LegendMeaning::size,
                             .value = value,
                             .mark = size_swatch(marks, areas.radius(value)),
                             .text = size_text(areas.growth(), value, measure->format, subject.language)});
  }
  const std::size_t without = marks.hollow_without_size ? 0 : count_without(subject, marks);
  if (without > 0) {
    section.items.push_back(without_value(subject, LegendMeaning::no_value, without));
    section.items.back().mark = size_swatch(marks, areas.smallest());
  }
  return {std::move(section)};
}

double name_size(const Subject& subject, const AreaScale& areas, double radius) {
  const Page& page = subject.page;
  const double base =
      std::clamp(page.smallest * maths::pow(room_side(subject) / 72, 0.75), page.smallest, 1.3 * page.text);
  const double span = std::max(areas.largest() - areas.smallest(), 1e-9);
  const double grown = areas.varies() ? std::clamp((radius - areas.smallest()) / span, 0.0, 1.0) : 0;
  return std::round((base + 0.45 * base * grown) * 5) / 5;
}

}  // namespace maillage
