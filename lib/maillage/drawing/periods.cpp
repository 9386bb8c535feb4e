// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <deque>
#include <iterator>
#include <set>
#include <stdexcept>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/base/wording.h"
#include "maillage/drawing/encoding/mark_sizes.h"
#include "maillage/drawing/encoding/presence.h"
#include "maillage/drawing/figure.h"
#include "maillage/drawing/finished.h"
#include "maillage/drawing/placing/on_map.h"
#include "maillage/drawing/placing/shrinking.h"
#include "maillage/drawing/scene/compose.h"
#include "maillage/drawing/shapes/marks.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/sheet/panel_grid.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/drawing/subject/undated.h"
#include "maillage/layout/diagrams/anchored.h"
#include "maillage/network/by_node.h"
#include "maillage/network/selection_words.h"

namespace maillage {
namespace {

constexpr double kRing = 2.2;  ///< between a mark and the ring around it
constexpr double kRingReach = kRing + kPresenceRingWidth;
constexpr double kBeyondHighlight = 3;  ///< where a ring of a highlight is around the mark already
constexpr std::string_view kPanelGround = "#f6f7f9";

constexpr Noun kActors{{"acteur", "actor"}, {"acteurs", "actors"}};
constexpr Noun kProjects{{"projet", "project"}, {"projets", "projects"}};
constexpr Noun kTies{{"lien", "tie"}, {"liens", "ties"}};

std::string counts_of(const Network& network, Language language) {
  std::size_t projects = 0;
  for (const Node& node : network.nodes()) projects += is_project(node) ? 1U : 0U;
  const Wording wording(language);
  std::string text = wording.counted(network.size() - projects, kActors);
  if (network.two_mode()) text += ", " + wording.counted(projects, kProjects);
  return text + ", " + wording.counted(network.edge_count(), kTies);
}

/// What one period shows.
struct Panel {
  const FigurePeriod& period;
  Subject subject;
  Encoding encoding;
  const AnchoredPeriod& anchored;
};

/// The map of a panel in its cell, under its heading.
Box map_of(const Subject& subject, const Box& cell) {
  Box map = cell.grown(-0.5 * subject.page.text);
  map.top += 1.9 * subject.page.text;
  return map;
}

/// The same place for an actor in all periods, for panels of a map's shape.
AnchoredSeries anchor(const Subject& whole, const Box& map) {
  AnchoredOptions options;
  options.layout = whole.options.layout;
  if (options.layout.threads == 0) options.layout.threads = whole.analysis.options().threads;
  options.layout.aspect = map.width() / std::max(map.height(), 1.0);
  options.rounds = 0;
  std::vector<Network> networks;
  for (const Analysis* panel : whole.series->panels) networks.push_back(undirected(panel->network()));
  return place_anchored(networks, options);
}

/// The whole with every mark as large as it is in any panel.
Encoding with_largest_marks(Encoding whole, const std::deque<Panel>& panels) {
  std::ranges::fill(whole.marks.sizes, std::nullopt);
  for (const Panel& panel : panels) {
    const Values& sizes = panel.encoding.marks.sizes;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
      auto& most = whole.marks.sizes[panel.anchored.in_whole[i].index()];
      const std::optional<double>& size = sizes[i];
      if (size) most = std::max(most.value_or(*size), *size);
    }
  }
  return whole;
}

/// Where the panels stand, and in the first of them all marks at their largest.
struct PanelPlaces {
  double mark_scale = 1;  ///< see shrink_until_all_fits()
  bool fits = true;
  PanelGrid grid;
  std::vector<Point> centres;  ///< of the nodes of the whole
};

PanelGrid grid_at(const Subject& whole, const Encoding& encoding, const FigureSheet& frame, double scale) {
  const auto sections = legend_sections(whole, encoding, {.mark_scale = scale});
  return panel_grid(frame.under_header, whole.series->panels.size(), sections, whole.page.text);
}

/// Marks at a scale arranged in the first cell of a grid, with room for the rings of who enters and leaves.
PanelPlaces arrange_panels(const Subject& whole, const Encoding& largest, const AnchoredSeries& anchored,
                           PanelGrid grid, double scale) {
  Placing start{
      .mark_scale = scale, .marks = sized_marks(whole, largest.marks, scale), .map = map_of(whole, grid.cells.front())};
  for (const NodeId node : node_ids(whole.network)) start.mapped.emplace_back(node);
  start.rings.assign(whole.network.size(), kRingReach + (whole.options.highlight.empty() ? 0 : kBeyondHighlight));
  MapArrangement arrangement = arrange_on_map(whole, largest, start, anchored.positions, false);
  return {scale * arrangement.shrink, arrangement.shrink >= 1, std::move(grid), std::move(arrangement.centres)};
}

/// How far the rings of who enters and leaves reach beyond each mark.
std::vector<double> presence_reaches(const Panel& panel) {
  std::vector<double> reaches;
  for (const NodeId node : node_ids(panel.subject.network)) {
    const NodeChange& change = panel.anchored.changes[node.index()];
    const double out = change.enters || change.leaves ? kRingReach : 0;
    const bool ringed = has_ring(panel.encoding.highlight, node);
    reaches.push_back(out > 0 && ringed ? out + kBeyondHighlight : out);
  }
  return reaches;
}

/// The marks of a panel in its cell as those of the whole stand in the first: these left room for them.
Placing place_panel(const Panel& panel, const PanelPlaces& places, const Box& cell) {
  const Subject& subject = panel.subject;
  const Box& first = places.grid.cells.front();
  Placing placing{.mark_scale = places.mark_scale,
                  .marks = sized_marks(subject, panel.encoding.marks, places.mark_scale),
                  .rings = presence_reaches(panel),
                  .map = map_of(subject, cell)};
  std::vector<Point> wanted;
  for (const NodeId node : node_ids(subject.network)) {
    placing.mapped.emplace_back(node);
    const Point& place = places.centres[panel.anchored.in_whole[node.index()].index()];
    wanted.push_back({place.x + cell.left - first.left, place.y + cell.top - first.top});
  }
  const MapArrangement arrangement = arrange_on_map(subject, panel.encoding, placing, wanted, true);
  placing.named = arrangement.named;
  return put_on_map(std::move(placing), arrangement.centres, {}, 1);
}

std::vector<SceneRing> presence_rings(const Panel& panel, const Placing& placing) {
  std::vector<SceneRing> rings;
  for (const NodeId node : node_ids(panel.subject.network)) {
    const Mark& mark = placing.marks[node.index()];
    const NodeChange& change = panel.anchored.changes[node.index()];
    const std::string& id = panel.subject.network[node].id;
    const double radius = reach(mark.shape) * mark.radius + placing.rings[node.index()] - kPresenceRingWidth;
    if (change.enters) rings.push_back({id, RingMeaning::enters, entering_ring(mark.centre, radius)});
    // Who enters and leaves at once has both: the dashes a little further out.
    const double outer = radius + (change.enters ? kPresenceRingWidth : 0);
    if (change.leaves) rings.push_back({id, RingMeaning::leaves, leaving_ring(mark.centre, outer)});
  }
  return rings;
}

SceneMap panel_map(const Panel& panel, const Placing& placing) {
  SceneMap map = compose_map(panel.subject, panel.encoding, placing);
  map.name = one_line(panel.period.name);
  std::ranges::move(presence_rings(panel, placing), std::back_inserter(map.rings));
  for (SceneActor& actor : map.actors) actor.title += "\n" + map.name;
  return map;
}

TextLine panel_heading(const Panel& panel, const Box& cell) {
  const double size = 1.15 * panel.subject.page.text;
  return {{cell.left + 0.6 * size, cell.top + 1.35 * size},
          one_line(panel.period.name) + " (" + counts_of(panel.subject.network, panel.subject.language) + ")",
          size,
          Weight::bold,
          Anchor::start,
          std::string(kInk)};
}

/// Names that stand in any of the maps.
std::size_t names_shown(const std::vector<SceneMap>& maps) {
  std::set<std::string_view> named;
  for (const SceneMap& map : maps) {
    for (const SceneLabel& label : map.labels) named.insert(label.actor);
  }
  return named.size();
}

Scene compose_panels(const Subject& whole, const Encoding& encoding, FigureSheet sheet, const std::deque<Panel>& panels,
                     const PanelPlaces& places) {
  std::vector<SceneMap> maps;
  std::vector<TextLine> headings;
  std::vector<Guide> grounds;
  for (std::size_t p = 0; p < panels.size(); ++p) {
    const Box& cell = places.grid.cells[p];
    const Plate ground{cell, 5, std::string(kPanelGround), 1};
    grounds.push_back({.meaning = GuideMeaning::panel, .of = panels[p].period.name, .shapes = {.plates = {ground}}});
    headings.push_back(panel_heading(panels[p], cell));
    maps.push_back(panel_map(panels[p], place_panel(panels[p], places, cell)));
  }
  sheet.legend = places.grid.legend;
  Scene scene = compose_page(whole, encoding, {}, sheet, whole.network.size() - names_shown(maps));
  scene.guides = std::move(grounds);
  scene.notes = std::move(headings);
  scene.maps = std::move(maps);
  return scene;
}

Period period_of(const FigurePeriod& period) { return period.study.question().selection.period; }

/// The networks of the periods, and what of them nothing dates.
struct PeriodNetworks {
  std::vector<Network> networks;
  std::size_t undated = 0;  ///< ties that nothing dates in some period, each counted once
};

constexpr Message<Count> kDashesOfStyles{
    "les tirets disent la sorte d’un lien\u202F; {0} {0:lien que rien ne date|liens que rien ne date} dans un des "
    "cadres "
    "ne {0:peut|peuvent} donc en avoir\u00A0: montrez ces liens comme les autres, ou laissez-les de côté",
    "dashes tell the sort of a tie, so {0} {0:tie that nothing dates in some panel|ties that nothing dates in some "
    "panel} cannot have them: show these like the others, or leave them out"};

/// \throw InputError naming every period that holds nothing dated
PeriodNetworks networks_of(std::span<const FigurePeriod> periods, Undated how) {
  static constexpr Message<std::string> kNothing{"rien n’est daté de la période «\u00A0{}\u00A0»",
                                                 "nothing is dated in the period “{}”"};
  static constexpr Message<std::string, Count> kOnlyUndated{
      "rien n’est daté de la période «\u00A0{0}\u00A0»\u00A0: {1} {1:lien que rien ne date y serait|liens que rien ne "
      "date y seraient} comme dans toute autre",
      "nothing is dated in the period “{0}”: {1} {1:tie that nothing dates|ties that nothing dates} would be there as "
      "in any other"};
  PeriodNetworks made;
  Diagnostics diagnostics;
  std::set<std::pair<std::string, std::string>> undated;
  for (const FigurePeriod& period : periods) {
    const Network& network = period.study.network();
    const std::vector<bool> flags = undated_ties(period.study.ecosystem(), network, period_of(period));
    const auto count = static_cast<std::size_t>(std::ranges::count(flags, true));
    if (count == network.edge_count() && !(period_of(period) == Period{}))
      diagnostics.add(
          {.code = "undated-period", .message = count > 0 ? kOnlyUndated(period.name, count) : kNothing(period.name)});
    for (const EdgeId edge : edge_ids(network)) {
      const auto [a, b] = network.ends(edge);
      if (flags[edge.index()]) undated.emplace(network[a].id, network[b].id);
    }
    made.networks.push_back(how == Undated::hidden ? without_ties(network, flags) : network);
  }
  if (diagnostics.has_errors()) throw InputError(std::move(diagnostics));
  made.undated = undated.size();
  return made;
}

/// As draw_figure(), for the whole and its panels.
Figure draw_series(const Subject& whole, std::span<const FigurePeriod> periods) {
  const Encoding encoding = encode(whole, {});
  const FigureSheet frame = lay_out_frame(whole, encoding, {});
  const PanelGrid grid = grid_at(whole, encoding, frame, 1);
  const AnchoredSeries anchored = anchor(whole, map_of(whole, grid.cells.front()));
  std::deque<Panel> panels;
  for (std::size_t p = 0; p < periods.size(); ++p) {
    Subject subject(whole.ecosystem, *whole.series->panels[p], whole.options, whole.series);
    if (whole.options.undated == Undated::dashed)
      subject.undated = undated_ties(whole.ecosystem, subject.network, period_of(periods[p]));
    panels.push_back({periods[p], subject, encode_panel(subject, encoding), anchored.periods[p]});
  }
  const Encoding largest = with_largest_marks(encoding, panels);
  const PanelPlaces places = shrink_until_all_fits(1, [&](double scale) {
    return arrange_panels(whole, largest, anchored, scale == 1 ? grid : grid_at(whole, encoding, frame, scale), scale);
  });
  const LegendTerms terms{.mark_scale = places.mark_scale};
  return finished(whole, encoding, terms, compose_panels(whole, encoding, frame, panels, places));
}

/// What counts in all of them, but for the periods.
Text selection_of(std::span<const FigurePeriod> periods) {
  std::vector<Period> asked;
  for (const FigurePeriod& one : periods) asked.push_back(one.study.question().selection.period);
  const Study& first = periods.front().study;
  return selection_clause(first.ecosystem(), first.question(), asked);
}

}  // namespace

Figure draw_periods(std::span<const FigurePeriod> periods, const FigureOptions& asked) {
  if (periods.empty()) throw std::invalid_argument("a figure of periods needs periods");
  if (!asked.positions.empty() || !asked.pins.empty())
    throw std::invalid_argument("a figure of periods finds positions itself");
  const Study& first = periods.front().study;
  FigureOptions options = asked;
  if (options.selection.empty()) options.selection = selection_of(periods).in(options.language);
  for (const auto& [name, study] : periods) {
    if (!same_ecosystem(study, first)) throw std::invalid_argument("periods of different ecosystems in one figure");
  }
  const PeriodNetworks made = networks_of(periods, options.undated);
  // Dashes would say two things at once.
  if (made.undated > 0 && options.undated == Undated::dashed && options.tie_style != TieStyles::all_alike)
    throw InputError({.code = "dashes-of-styles", .message = kDashesOfStyles(made.undated)});
  std::vector<Network> networks;
  std::vector<Analysis> analyses;
  for (std::size_t p = 0; p < periods.size(); ++p) {
    networks.push_back(undirected(made.networks[p]));
    const Analysis& own = periods[p].study;
    analyses.push_back(options.undated == Undated::hidden ? Analysis(made.networks[p], first.options()) : own);
  }
  Analysis whole(unite(networks), first.options());
  Series series{.whole = &whole, .undated = made.undated};
  for (Analysis& analysis : analyses) {
    series.panels.push_back(&analysis);
    series.most_nodes = std::max(series.most_nodes, analysis.network().size());
  }
  // What is left of the page for a panel, about; its shape follows from the legend, whose marks follow from this.
  const Box page = page_of(options.page, options.style).inside();
  const double side = 1 / std::sqrt(static_cast<double>(periods.size()));
  series.room = {0, 0, side * page.width(), side * page.height()};
  return draw_series(Subject(first.ecosystem(), whole, options, &series), periods);
}

}  // namespace maillage
