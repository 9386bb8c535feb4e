// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "maillage/base/maths/maths.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/placing/diagram_messages.h"
#include "maillage/drawing/placing/guides.h"
#include "maillage/drawing/placing/mapped_part.h"
#include "maillage/drawing/placing/on_map.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/layout/diagrams/radial.h"
#include "maillage/layout/diagrams/sectors.h"

namespace maillage {
namespace {

/// Values of a ring as people write them.
std::string value_text(const Subject& subject, const PlaceMeaning& meaning, double value) {
  return value == 0 ? "0" : scale_text(value, meaning.measure->format, subject.language);
}

/// Where a ring lies, in words.
std::string ring_text(const Subject& subject, const PlaceMeaning& meaning, const Ring& ring) {
  static constexpr Label kOutOfReach{"hors d’atteinte", "out of reach"};
  static constexpr Label kNoValue{"sans valeur", "without value"};
  static constexpr Noun kTies{{"lien", "tie"}, {"liens", "ties"}};
  if (!ring.value) return std::string((meaning.centre ? kOutOfReach : kNoValue).in(subject.language));
  if (meaning.centre) return Wording(subject.language).counted(static_cast<std::size_t>(*ring.value), kTies);
  return value_text(subject, meaning, *ring.value);
}

/// Of a text at the rim: away from the centre.
Anchor rim_anchor(double angle) {
  if (std::abs(maths::cos(angle)) < 0.35) return Anchor::middle;
  return maths::cos(angle) > 0 ? Anchor::start : Anchor::end;
}

/// Rays between the sectors, a breath of colour in each, their names at the rim.
void add_sector_guides(GuideMaker& guides, const ToPlace& task, const SectorLayout& layout, const Point& centre,
                       double rim) {
  const Subject& subject = task.subject;
  for (const Sector& sector : layout.sectors) {
    const NodeId front = guides.placing().mapped[sector.members.front().index()];
    std::vector<Point> wedge = {centre};
    const int steps = 2 + static_cast<int>((sector.to - sector.from) / 0.03);
    for (int k = 0; k <= steps; ++k) {
      const double angle = sector.from + (sector.to - sector.from) * k / steps;
      wedge.push_back({centre.x + rim * maths::cos(angle), centre.y + rim * maths::sin(angle)});
    }
    guides.begin(GuideMeaning::sector, group_id(subject, subject.network[front]));
    guides.add(Path{.curves = {polygon(wedge)},
                    .fill = shown_colour(task.encoding.marks.looks[front.index()]),
                    .fill_opacity = 0.07,
                    .width = 0.9,
                    .colour = std::string(kGuideLine)});
    const double angle = (sector.from + sector.to) / 2;
    const double far = rim + 0.9 * subject.page.text;
    const Point at{centre.x + far * maths::cos(angle), centre.y + far * maths::sin(angle)};
    guides.add_heading(at, group_name(subject, subject.network[front]), 12 * subject.page.text, rim_anchor(angle));
  }
}

/// A layout on circles, and by how much marks must be smaller for it.
struct Circles {
  RadialLayout layout;
  double shrink = 1;
};

/// Marks as large as they can be with the highest value on the centre itself; rather off it than too small to see.
Circles by_value(const MappedPart& part, RadialOptions options) {
  constexpr double kStep = 0.8;
  constexpr double kSmallest = 0.4;
  Circles best{place_by_value(part.network, part.values, options)};
  options.first_angles = best.layout.first_angles;
  const std::vector<double> full = options.reaches;
  for (double factor = kStep; best.layout.offset > 0 && factor > kSmallest; factor *= kStep) {
    for (std::size_t i = 0; i < full.size(); ++i) options.reaches[i] = factor * full[i];
    RadialLayout smaller = place_by_value(part.network, part.values, options);
    if (smaller.offset < best.layout.offset) best = {std::move(smaller), factor};
  }
  best.shrink *= best.layout.shrink;
  return best;
}

/// From the centre to the far edge of any mark.
double farthest(const std::vector<Point>& positions, const std::vector<double>& reaches, double shrink) {
  double far = 0;
  for (std::size_t i = 0; i < positions.size(); ++i)
    far = std::max(far, maths::hypot(positions[i].x, positions[i].y) + shrink * reaches[i]);
  return far;
}

/// Rings of round values between the sectors' lowest and highest.
void add_value_rings(GuideMaker& guides, const ToPlace& task, const Values& values, const SectorLayout& layout,
                     const Point& centre) {
  const ValueRange range = value_range(values);
  const double top = range.high;
  const double span = range.span();
  if (!(span > 0)) return;
  for (const double value : round_values(top - span, top, 4)) {
    const double radius = layout.inner + (layout.outer - layout.inner) * (top - value) / span;
    guides.begin(GuideMeaning::ring, {}, value);
    guides.add_ring(centre, radius);
    guides.add_ring_text(centre, radius, value_text(task.subject, task.meaning, value));
  }
}

}  // namespace

Placing place_radially(const ToPlace& task, double scale) {
  const double text = task.subject.page.text;
  Placing placing = ready_to_place(task, scale);
  const MappedPart part = mapped_part(task, placing);
  RadialOptions options{
      .reaches = part.reaches, .gap = mark_gap(task.subject), .seed = task.subject.options.layout.seed};
  const double half = std::min(placing.map.width(), placing.map.height()) / 2;
  options.extent = std::max(half - widest(options.reaches) - 1.5 * text, 0.5 * half);
  const auto lay_out = [&]() -> Circles {
    if (!task.meaning.centre) return by_value(part, options);
    RadialLayout layout = place_around(part.network, *task.meaning.centre, options);
    const double shrink = layout.shrink;
    return {std::move(layout), shrink};
  };
  Circles circles = lay_out();
  // The largest marks are near the centre, and maybe smaller now: the circles get what room that leaves.
  options.extent += std::max(0.0, half - text - farthest(circles.layout.positions, part.reaches, circles.shrink));
  circles = lay_out();
  const Point centre = placing.map.centre();
  placing = put_on_map(std::move(placing), circles.layout.positions, centre, circles.shrink);
  GuideMaker guides(task.subject, placing);
  for (const Ring& ring : circles.layout.rings) {
    if (ring.radius <= 0) continue;
    guides.begin(GuideMeaning::ring, {}, ring.value);
    guides.add_ring(centre, ring.radius, ring.value ? std::vector<double>{} : std::vector<double>{2, 3});
    guides.add_ring_text(centre, ring.radius, ring_text(task.subject, task.meaning, ring));
  }
  placing.guides = guides.take();
  return placing;
}

std::vector<std::string> radial_sentences(const Subject& subject, const PlaceMeaning& meaning) {
  const Language language = subject.language;
  if (meaning.centre) return {kAroundPlaces.in(language, one_line(subject.network[*meaning.centre].name))};
  return {kRadialPlaces.in(language, lower_name(*meaning.measure, language))};
}

Placing place_in_sectors(const ToPlace& task, double scale) {
  const double text = task.subject.page.text;
  Placing placing = ready_to_place(task, scale);
  const MappedPart part = mapped_part(task, placing);
  SectorOptions options{.reaches = part.reaches, .gap = mark_gap(task.subject)};
  const double half = std::min(placing.map.width(), placing.map.height()) / 2;
  const double margin = widest(options.reaches) + 2.4 * text;
  options.extent = std::max(half - margin, 0.5 * half);
  const SectorLayout layout = place_in_wedges(part.network, part.values, options);
  const Point centre = placing.map.centre();
  placing = put_on_map(std::move(placing), layout.positions, centre, layout.shrink);
  GuideMaker guides(task.subject, placing);
  add_sector_guides(guides, task, layout, centre, options.extent + widest(options.reaches) + 2);
  add_value_rings(guides, task, part.values, layout, centre);
  placing.guides = guides.take();
  return placing;
}

std::vector<std::string> sector_sentences(const Subject& subject, const PlaceMeaning& meaning) {
  return {kSectorPlaces.in(subject.language, lower_name(*meaning.measure, subject.language))};
}

}  // namespace maillage
