// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/mark_sizes.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/message.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/subject/shown_name.h"

namespace maillage {

AreaScale area_scale(const Subject& subject, const MarkEncoding& marks, double scale) {
  const double side = room_side(subject);
  const double smallest = scale * std::clamp(0.066 * side, 0.8, 0.62 * subject.page.text);
  double largest = scale * std::min(0.33 * side, 2.7 * subject.page.text);
  const double highest = marks.largest_size;
  if (highest > 0) {
    // Where most values are high, marks of this size would crowd the page: together they cover a sixteenth of it.
    const double room = side * side * static_cast<double>(most_nodes(subject));
    const double crowding = std::sqrt(room / 16 * highest / (marks.sum_of_sizes * std::numbers::pi));
    largest = std::min(largest, scale * crowding);
  }
  return {highest, smallest, std::max(largest, smallest * 1.5)};
}

std::vector<Mark> sized_marks(const Subject& subject, const MarkEncoding& marks, double scale) {
  const AreaScale areas = area_scale(subject, marks, scale);
  std::vector<Mark> sized;
  sized.reserve(marks.looks.size());
  for (std::size_t i = 0; i < marks.looks.size(); ++i)
    sized.push_back(mark_of(marks.looks[i], areas.radius(marks.sizes[i].value_or(0))));
  return sized;
}

std::vector<LegendSection> size_sections(const Subject& subject, const MarkEncoding& marks, double scale) {
  const Measure* measure = marks.size;
  const AreaScale areas = area_scale(subject, marks, scale);
  const auto values = areas.legend_values(measure != nullptr && measure->format == ValueFormat::integer);
  if (measure == nullptr || values.empty()) return {};
  static const Message<std::string> kHeading{"Surface\u00A0: {}", "Area: {}"};
  static const Message<std::string> kOfProjects{"Surface des projets\u00A0: {}", "Area of projects: {}"};
  const bool of_projects = measure->scope == Scope::project;
  const auto& heading = of_projects ? kOfProjects : kHeading;
  LegendSection section{heading.in(subject.language, shown_name(*measure, subject)), {}, 1};
  for (const double value : values) {
    section.items.push_back({.meaning = LegendMeaning::size,
                             .value = value,
                             .mark = {of_projects ? Shape::hexagon : Shape::circle,
                                      {},
                                      areas.radius(value),
                                      std::string(kNeutralColour),
                                      {},
                                      std::string(kNeutralTone)},
                             .text = scale_text(value, measure->format, subject.language)});
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
