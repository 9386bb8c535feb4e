// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <string>

#include "maillage/base/maths.h"
#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/diagram_parts.h"
#include "maillage/drawing/places.h"
#include "maillage/layout/radial.h"
#include "maillage/layout/sectors.h"

namespace maillage {
namespace {

double widest(const std::vector<double>& reaches) { return reaches.empty() ? 0 : *std::ranges::max_element(reaches); }

/// Values of a ring as people write them.
std::string value_text(const Draft& draft, const DiagramFacts& facts, double value) {
  return value == 0 ? "0" : scale_text(value, facts.measure->format, draft.language);
}

/// Where a ring lies, in words.
std::string ring_text(const Draft& draft, const DiagramFacts& facts, const Ring& ring) {
  static constexpr Label kOutOfReach{"hors d’atteinte", "out of reach"};
  static constexpr Label kNoValue{"sans valeur", "without value"};
  static const Message<std::string> kOneTie{"{} lien", "{} tie"};
  static const Message<std::string> kTies{"{} liens", "{} ties"};
  if (!ring.value) return std::string((facts.centre ? kOutOfReach : kNoValue).in(draft.language));
  if (facts.centre) {
    const std::string hops = to_readable(static_cast<std::int64_t>(*ring.value), draft.language);
    return (*ring.value < 2 ? kOneTie : kTies).in(draft.language, hops);
  }
  return value_text(draft, facts, *ring.value);
}

/// The nodes on the map alone, in their order.
struct Mapped {
  Network network;
  Values values;
  std::vector<double> reaches;
};

Mapped mapped_part(const Draft& draft, const DiagramFacts& facts) {
  const Network& network = draft.network;
  std::vector<Node> nodes;
  std::vector<std::uint32_t> numbers(network.size(), 0);
  Mapped part;
  const std::vector<double> reaches = mark_reaches(draft);
  for (const NodeId id : draft.mapped) {
    numbers[id.index()] = static_cast<std::uint32_t>(nodes.size());
    nodes.push_back(network[id]);
    part.reaches.push_back(reaches[id.index()]);
    if (!facts.values.empty()) part.values.push_back(facts.values[id.index()]);
  }
  std::vector<Contribution> contributions;
  for (std::size_t e = 0; e < network.edge_count(); ++e) {
    const auto [a, b] = network.ends(EdgeId(e));  // who is not on the map has no ties
    for (const Evidence& evidence : network.evidence(EdgeId(e))) {
      contributions.push_back({numbers[a.index()], numbers[b.index()], evidence});
    }
  }
  part.network = Network(std::move(nodes), std::move(contributions), network.directed());
  return part;
}

void put_marks(Draft& draft, const std::vector<Point>& positions, const Point& centre, double shrink) {
  if (shrink < 1) shrink_marks(draft, shrink);
  for (std::size_t i = 0; i < positions.size(); ++i) {
    draft.marks[draft.mapped[i].index()].centre = {centre.x + positions[i].x, centre.y + positions[i].y};
  }
}

/// Rays between the sectors, a breath of colour in each, their names at the rim.
void add_sector_guides(Draft& draft, const SectorLayout& layout, const Point& centre, double rim) {
  for (const Sector& sector : layout.sectors) {
    const NodeId front = draft.mapped[sector.members.front().index()];
    std::vector<Point> wedge = {centre};
    const int steps = 2 + static_cast<int>((sector.to - sector.from) / 0.03);
    for (int k = 0; k <= steps; ++k) {
      const double angle = sector.from + (sector.to - sector.from) * k / steps;
      wedge.push_back({centre.x + rim * maths::cos(angle), centre.y + rim * maths::sin(angle)});
    }
    const std::string& colour = draft.marks_show.looks[front.index()].colour;
    draft.scene.guides.paths.push_back(
        {.curves = {polygon(wedge)}, .fill = colour, .fill_opacity = 0.07, .width = 0.9, .colour = kGuideLine});
    const double angle = (sector.from + sector.to) / 2;
    const double far = rim + 0.9 * draft.page.text;
    const Point at{centre.x + far * maths::cos(angle), centre.y + far * maths::sin(angle)};
    const bool upright = std::abs(maths::cos(angle)) < 0.35;
    const Anchor anchor = upright ? Anchor::middle : maths::cos(angle) > 0 ? Anchor::start : Anchor::end;
    add_heading(draft, at, group_name(draft, draft.network[front]), 12 * draft.page.text, anchor);
  }
}

/// Marks as large as they can be with the highest value on the centre itself; rather off it than too small to see.
RadialLayout place_by_value(const Mapped& part, RadialOptions options, double& shrink) {
  constexpr double kStep = 0.8;
  constexpr double kSmallest = 0.4;
  RadialLayout layout = maillage::place_by_value(part.network, part.values, options);
  const std::vector<double> full = options.reaches;
  for (double factor = kStep; layout.offset > 0 && factor > kSmallest; factor *= kStep) {
    for (std::size_t i = 0; i < full.size(); ++i) options.reaches[i] = factor * full[i];
    RadialLayout smaller = maillage::place_by_value(part.network, part.values, options);
    if (smaller.offset >= layout.offset) continue;
    layout = std::move(smaller);
    shrink = factor;
  }
  shrink *= layout.shrink;
  return layout;
}

/// From the centre to the far edge of any mark.
double farthest(const std::vector<Point>& positions, const std::vector<double>& reaches, double shrink) {
  double far = 0;
  for (std::size_t i = 0; i < positions.size(); ++i)
    far = std::max(far, maths::hypot(positions[i].x, positions[i].y) + shrink * reaches[i]);
  return far;
}

}  // namespace

void place_radial(Draft& draft, const DiagramFacts& facts) {
  const Mapped part = mapped_part(draft, facts);
  RadialOptions options{.reaches = part.reaches, .gap = mark_gap(draft), .seed = draft.options.layout.seed};
  const double half = std::min(draft.free.width(), draft.free.height()) / 2;
  options.extent = std::max(half - widest(options.reaches) - 1.5 * draft.page.text, 0.5 * half);
  double shrink = 1;
  const auto place = [&] {
    shrink = 1;
    RadialLayout made = facts.centre ? place_around(part.network, *facts.centre, options)
                                     : place_by_value(part, options, shrink);
    if (facts.centre) shrink = made.shrink;
    return made;
  };
  RadialLayout layout = place();
  // The largest marks are near the centre, and maybe smaller now: the circles get what room that leaves.
  options.extent += std::max(0.0, half - draft.page.text - farthest(layout.positions, part.reaches, shrink));
  layout = place();
  const Point centre = draft.free.centre();
  put_marks(draft, layout.positions, centre, shrink);
  for (const Ring& ring : layout.rings) {
    if (ring.radius <= 0) continue;
    add_ring(draft, centre, ring.radius, ring.value ? std::vector<double>{} : std::vector<double>{2, 3});
    add_ring_text(draft, centre, ring.radius, ring_text(draft, facts, ring));
  }
}

void place_sectors(Draft& draft, const DiagramFacts& facts) {
  const Mapped part = mapped_part(draft, facts);
  SectorOptions options{.reaches = part.reaches, .gap = mark_gap(draft)};
  const double half = std::min(draft.free.width(), draft.free.height()) / 2;
  const double margin = widest(options.reaches) + 2.4 * draft.page.text;
  options.extent = std::max(half - margin, 0.5 * half);
  const SectorLayout layout = place_in_wedges(part.network, part.values, options);
  const Point centre = draft.free.centre();
  put_marks(draft, layout.positions, centre, layout.shrink);
  add_sector_guides(draft, layout, centre, options.extent + widest(options.reaches) + 2);
  std::optional<double> low;
  std::optional<double> high;
  for (const auto& value : part.values) {
    if (!value) continue;
    low = std::min(low.value_or(*value), *value);
    high = std::max(high.value_or(*value), *value);
  }
  const double top = high.value_or(0);
  const double span = top - low.value_or(0);
  if (!(span > 0)) return;
  for (const double value : round_values(top - span, top, 4)) {
    const double radius = layout.inner + (layout.outer - layout.inner) * (top - value) / span;
    add_ring(draft, centre, radius);
    add_ring_text(draft, centre, radius, value_text(draft, facts, value));
  }
}

void place_columns(Draft& draft, const DiagramFacts& facts) {
  const Mapped part = mapped_part(draft, facts);
  SectorOptions options{.reaches = part.reaches, .gap = mark_gap(draft)};
  const double head = 2.6 * draft.page.text;
  Box area = draft.free;
  area.top += head;
  options.width = area.width();
  options.height = area.height();
  options.row = 1.5 * draft.page.text;
  const SectorLayout layout = place_in_columns(part.network, part.values, options);
  put_marks(draft, layout.positions, {area.left, area.top}, layout.shrink);
  bool odd = false;
  for (const Sector& sector : layout.sectors) {
    odd = !odd;
    if (odd) {
      draft.scene.guides.plates.push_back(
          {{area.left + sector.from, draft.free.top, area.left + sector.to, area.bottom}, 6, "#f3f5f7", 1});
    }
    add_heading(draft, {area.left + (sector.from + sector.to) / 2, draft.free.top + head / 2},
                group_name(draft, part.network[sector.members.front()]), sector.to - sector.from - 4, Anchor::middle);
  }
  draft.free.top += head;  // names keep out of the headings
}

}  // namespace maillage
