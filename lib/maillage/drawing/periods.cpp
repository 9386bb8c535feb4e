// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/periods.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <deque>
#include <iterator>
#include <set>
#include <stdexcept>
#include <utility>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/caption.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/drawn_marks.h"
#include "maillage/drawing/finish.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/panel_grid.h"
#include "maillage/drawing/places.h"
#include "maillage/drawing/sheet.h"
#include "maillage/layout/anchored.h"

namespace maillage {
namespace {

constexpr double kRing = 2.2;  ///< between a mark and the ring around it
constexpr double kRingWidth = 1.2;
constexpr double kRingReach = kRing + kRingWidth;
constexpr double kBeyondHighlight = 3;  ///< where a ring of a highlight is around the mark already
const std::vector<double> kLeaving = {2.5, 2};
constexpr std::string_view kPanelGround = "#f6f7f9";

/// "3 acteurs", "1 tie".
std::string counted(std::size_t count, Label one, Label many, Language language) {
  const bool singular = language == Language::french ? count < 2 : count == 1;
  return to_readable(static_cast<std::int64_t>(count), language) + " " +
         std::string((singular ? one : many).in(language));
}

std::string counts_of(const Network& network, Language language) {
  std::size_t projects = 0;
  for (const Node& node : network.nodes()) projects += is_project(node) ? 1U : 0U;
  std::string text = counted(network.size() - projects, {"acteur", "actor"}, {"acteurs", "actors"}, language);
  if (network.two_mode()) text += ", " + counted(projects, {"projet", "project"}, {"projets", "projects"}, language);
  return text + ", " + counted(network.edge_count(), {"lien", "tie"}, {"liens", "ties"}, language);
}

Path ring(const Point& centre, double radius, std::vector<double> dashes) {
  return {.curves = {circle(centre, radius)},
          .width = kRingWidth,
          .colour = std::string(kInk),
          .dashes = std::move(dashes)};
}

template <typename T>
void append(std::vector<T>& to, std::vector<T>& from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// One figure of several networks: a draft of all of them together holds the page, its places and legend, and one of
/// each network what its panel shows.
class PeriodsFigure {
 public:
  PeriodsFigure(const Ecosystem& ecosystem, std::span<const FigurePeriod> periods, const FigureOptions& options,
                Series& series)
      : periods_(periods), series_(series), whole_(ecosystem, *series.whole, options, &series) {
    series_.hulls = &whole_.hulls;
    for (Analysis* panel : series.panels) panels_.emplace_back(ecosystem, *panel, options, &series);
  }

  Figure draw() {
    explain();
    start_scene(whole_);
    add_header(whole_);
    add_caption(whole_, whole_.network.size());
    whole_.legend_place = whole_.free;
    divide();
    anchor();
    place();
    for (std::size_t p = 0; p < panels_.size(); ++p) draw_panel(p);
    return finish_figure(whole_, whole_.network.size() - named_.size());
  }

 private:
  void explain() {
    static constexpr Label kHow{
        "Chaque cadre montre une période\u202F; un acteur y a toujours la même place, et surfaces, couleurs et épaisseurs le "
        "même sens.",
        "Each panel shows one period; an actor has the same place in all, and areas, colours and widths mean the same."};
    static constexpr Label kTogether{"Communautés et composantes sont celles de toutes les périodes ensemble.",
                                     "Communities and components are those of all periods together."};
    static constexpr Label kHeading{"D’une période à l’autre", "From period to period"};
    static constexpr Label kEnters{"acteur qui n’était pas dans la période d’avant", "not in the period before"};
    static constexpr Label kLeaves{"acteur qui n’est pas dans celle d’après", "not in the period after"};
    const Language language = whole_.language;
    whole_.sentences.emplace_back(kHow.in(language));
    if (groups_by_ties()) whole_.sentences.emplace_back(kTogether.in(language));
    LegendSection presence{std::string(kHeading.in(language)), {}, 1};
    const double radius = 0.5 * whole_.page.text;
    if (any_missing(1, 0))
      presence.items.push_back({.text = std::string(kEnters.in(language)), .area = ring({}, radius, {})});
    if (any_missing(0, 1))
      presence.items.push_back({.text = std::string(kLeaves.in(language)), .area = ring({}, radius, kLeaving)});
    if (!presence.items.empty()) whole_.sections.push_back(std::move(presence));
  }

  /// True when colours or outlines show what ties make of the network.
  [[nodiscard]] bool groups_by_ties() const {
    return std::ranges::any_of(std::array{whole_.options.colour, whole_.options.hulls}, [&](const std::string& word) {
      const auto grouping = groups_of(whole_, word);
      return grouping && grouping->by_ties;
    });
  }

  /// True when, of any panel and the next, one (0: the earlier) has a node that the other has not.
  [[nodiscard]] bool any_missing(std::size_t one, std::size_t other) const {
    const auto key = [](const Node& node) { return std::pair(is_project(node), std::string_view(node.id)); };
    for (std::size_t p = 0; p + 1 < panels_.size(); ++p) {
      const auto all = panels_[p + other].network.nodes();
      if (!std::ranges::includes(all, panels_[p + one].network.nodes(), {}, key, key)) return true;
    }
    return false;
  }

  void divide() {
    PanelGrid grid = panel_grid(whole_.legend_place, panels_.size(), legend_sections(whole_), whole_.page.text);
    whole_.scene.legend = std::move(grid.legend);
    cells_ = std::move(grid.cells);
  }

  [[nodiscard]] Box map_of(const Box& cell) const {
    Box map = cell.grown(-0.5 * whole_.page.text);
    map.top += 1.9 * whole_.page.text;
    return map;
  }

  /// The same place for an actor in all periods, with room for its largest mark.
  void anchor() {
    AnchoredOptions anchoring;
    anchoring.layout = whole_.options.layout;
    if (anchoring.layout.threads == 0) anchoring.layout.threads = whole_.analysis.options().threads;
    const Box map = map_of(cells_.front());
    anchoring.layout.aspect = map.width() / std::max(map.height(), 1.0);
    anchoring.rounds = 0;
    std::vector<Network> networks;
    networks.reserve(panels_.size());
    for (const Draft& panel : panels_) networks.push_back(undirected(panel.network));
    anchored_ = place_anchored(networks, anchoring);
    std::ranges::fill(whole_.marks_show.sizes, std::nullopt);
    for (std::size_t p = 0; p < panels_.size(); ++p) {
      const Values& sizes = panels_[p].marks_show.sizes;
      for (std::size_t i = 0; i < sizes.size(); ++i) {
        auto& most = whole_.marks_show.sizes[in_whole(p, i)];
        const std::optional<double>& size = sizes[i];
        if (size) most = std::max(most.value_or(*size), *size);
      }
    }
  }

  [[nodiscard]] std::size_t in_whole(std::size_t p, std::size_t node) const {
    return anchored_.periods[p].in_whole[node].index();
  }

  /// All marks at their places of the first panel, smaller where they would not fit.
  void place() {
    for (std::size_t i = 0; i < whole_.network.size(); ++i) whole_.mapped.emplace_back(i);
    whole_.rings.assign(whole_.network.size(), kRingReach + (whole_.options.highlight.empty() ? 0 : kBeyondHighlight));
    for (;;) {
      whole_.free = map_of(cells_.front());
      make_marks(whole_);
      const double shrink = arrange_marks(whole_, anchored_.positions, false);
      if (shrink >= 1) return;
      whole_.mark_scale *= shrink;
      divide();
    }
  }

  void draw_panel(std::size_t p) {
    Draft& panel = panels_[p];
    const Box& cell = cells_[p];
    panel.free = map_of(cell);
    panel.mark_scale = whole_.mark_scale;
    make_marks(panel);
    std::vector<Point> places;
    for (std::size_t i = 0; i < panel.network.size(); ++i) {
      panel.mapped.emplace_back(i);
      const Point& place = whole_.marks[in_whole(p, i)].centre;
      places.push_back({place.x + cell.left - cells_.front().left, place.y + cell.top - cells_.front().top});
    }
    add_presence(p);
    // They stay: their largest marks left room for these.
    static_cast<void>(arrange_marks(panel, places, true));
    draw_map(panel);
    add_heading(p);
    collect(p);
  }

  /// Whether a ring of the highlight is around a mark already.
  [[nodiscard]] static bool is_ringed(const Draft& panel, std::size_t node) {
    return panel.highlight && (panel.highlight->focus == NodeId(node) || panel.highlight->depends[node]);
  }

  /// Room for the rings of who enters and leaves.
  void add_presence(std::size_t p) {
    for (std::size_t i = 0; i < panels_[p].network.size(); ++i) {
      const NodeChange& change = anchored_.periods[p].changes[i];
      const double out = change.enters || change.leaves ? kRingReach : 0;
      panels_[p].rings.push_back(out > 0 && is_ringed(panels_[p], i) ? out + kBeyondHighlight : out);
    }
  }

  void draw_presence(std::size_t p) {
    Draft& panel = panels_[p];
    for (std::size_t i = 0; i < panel.network.size(); ++i) {
      const Mark& mark = panel.marks[i];
      const NodeChange& change = anchored_.periods[p].changes[i];
      const double radius = reach(mark.shape) * mark.radius + panel.rings[i] - kRingWidth;
      if (change.enters) panel.scene.rings.push_back(ring(mark.centre, radius, {}));
      // Who enters and leaves at once has both: the dashes a little further out.
      if (change.leaves)
        panel.scene.rings.push_back(ring(mark.centre, radius + (change.enters ? kRingWidth : 0), kLeaving));
    }
  }

  void add_heading(std::size_t p) {
    const Box& cell = cells_[p];
    const double size = 1.15 * whole_.page.text;
    whole_.scene.guides.plates.push_back({cell, 5, std::string(kPanelGround), 1});
    whole_.scene.notes.push_back(
        {{cell.left + 0.6 * size, cell.top + 1.35 * size},
         one_line(periods_[p].name) + " (" + counts_of(panels_[p].network, whole_.language) + ")",
         size,
         Weight::bold,
         Anchor::start,
         std::string(kInk)});
  }

  void collect(std::size_t p) {
    draw_presence(p);
    Scene& panel = panels_[p].scene;
    for (SceneActor& actor : panel.actors) actor.title += "\n" + one_line(periods_[p].name);
    for (const SceneLabel& label : panel.labels) named_.insert(label.actor);
    append(whole_.scene.hulls, panel.hulls);
    append(whole_.scene.ties, panel.ties);
    append(whole_.scene.suggestions, panel.suggestions);
    append(whole_.scene.rings, panel.rings);
    append(whole_.scene.actors, panel.actors);
    append(whole_.scene.labels, panel.labels);
  }

  std::span<const FigurePeriod> periods_;
  Series& series_;
  Draft whole_;
  std::deque<Draft> panels_;
  std::vector<Box> cells_;
  AnchoredSeries anchored_;
  std::set<std::string> named_;
};

}  // namespace

Figure draw_periods(std::span<const FigurePeriod> periods, const FigureOptions& options) {
  if (periods.empty()) throw std::invalid_argument("a figure of periods needs periods");
  if (!options.positions.empty()) throw std::invalid_argument("a figure of periods finds positions itself");
  const Study& first = periods.front().study;
  std::vector<Network> networks;
  std::vector<Analysis> analyses;
  for (const auto& [name, study] : periods) {
    if (!same_ecosystem(study, first)) throw std::invalid_argument("periods of different ecosystems in one figure");
    networks.push_back(undirected(study.network()));
    analyses.push_back(study);
  }
  Analysis whole(unite(networks), first.options());
  Series series{.whole = &whole};
  for (Analysis& analysis : analyses) {
    series.panels.push_back(&analysis);
    series.most_nodes = std::max(series.most_nodes, analysis.network().size());
  }
  // What is left of the page for a panel, about; its shape follows from the legend, whose marks follow from this.
  const Box page = page_of(options.page, options.style).inside();
  const double side = 1 / std::sqrt(static_cast<double>(periods.size()));
  series.room = {0, 0, side * page.width(), side * page.height()};
  return PeriodsFigure(first.ecosystem(), periods, options, series).draw();
}

std::string period_name(const Period& period, Language language) {
  static const Message<std::string> kSince{"depuis {}", "since {}"};
  static const Message<std::string> kUntil{"jusqu’à {}", "until {}"};
  if (!period.start && !period.end) return "";
  if (!period.end) return kSince.in(language, readable_date(*period.start, language));
  if (!period.start) return kUntil.in(language, readable_date(*period.end, language));
  if (period.start == period.end) return readable_date(*period.start, language);
  const std::string dash = period.start->month > 0 || period.end->month > 0 ? " – " : "–";
  return readable_date(*period.start, language) + dash + readable_date(*period.end, language);
}

}  // namespace maillage
