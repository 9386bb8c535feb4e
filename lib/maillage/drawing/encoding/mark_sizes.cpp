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

namespace {

constexpr double kInkShare = 1.0 / 16;  ///< of the page, that marks cover together at most
constexpr double kCrowd = 0.3;     ///< of the side of the square that is there for each: radius of the smallest mark

/// Radii of the smallest and the largest mark.
struct Radii {
  double smallest = 0;
  double largest = 0;

  /// The smallest area as a part of the largest.
  [[nodiscard]] double floor() const { return maths::square(smallest / largest); }
};

std::vector<double> all_of(const std::vector<Values>& panels) {
  std::vector<double> all;
  for (const Values& values : panels) {
    for (const auto& value : values) all.push_back(value.value_or(0));
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

}  // namespace

std::string growth_name(Growth growth, Language language) {
  static constexpr Label kRoot{" (racine carrée)", " (square root)"};
  static constexpr Label kLogarithm{" (logarithme)", " (logarithm)"};
  static constexpr Label kRank{" (rang)", " (rank)"};
  switch (growth) {
    case Growth::proportional: break;
    case Growth::root: return std::string(kRoot.in(language));
    case Growth::logarithm: return std::string(kLogarithm.in(language));
    case Growth::rank: return std::string(kRank.in(language));
  }
  return {};
}

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

std::vector<LegendSection> size_sections(const Subject& subject, const MarkEncoding& marks, double scale) {
  const Measure* measure = marks.size;
  const AreaScale areas = area_scale(subject, marks, scale);
  const auto values = telling_values(areas.growth(), measure != nullptr && measure->format == ValueFormat::integer);
  if (measure == nullptr || values.empty()) return {};
  static const Message<std::string> kHeading{"Surface\u00A0: {}", "Area: {}"};
  static const Message<std::string> kOfProjects{"Surface des projets\u00A0: {}", "Area of projects: {}"};
  const bool of_projects = measure->scope == Scope::project;
  const auto& heading = of_projects ? kOfProjects : kHeading;
  LegendSection section{heading.in(subject.language, shown_name(*measure, subject)) +
                            growth_name(areas.growth().growth(), subject.language),
                        {},
                        1};
  for (const double value : values) {
    section.items.push_back({.meaning = LegendMeaning::size,
                             .value = value,
                             .mark = {of_projects ? Shape::hexagon : Shape::circle,
                                      {},
                                      areas.radius(value),
                                      std::string(kNeutralColour),
                                      {},
                                      std::string(kNeutralTone)},
                             .text = told_value(value, measure->format, subject.language)});
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
