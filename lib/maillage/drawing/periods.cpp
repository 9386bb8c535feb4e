// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/periods.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/caption.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/ink.h"
#include "maillage/drawing/labels.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/scales.h"
#include "maillage/drawing/sheet.h"
#include "maillage/drawing/svg.h"
#include "maillage/layout/anchored.h"
#include "maillage/layout/overlap.h"

namespace maillage {
namespace {

constexpr double kRing = 2.2;  ///< between a mark and the ring around it
constexpr double kRingWidth = 1.2;
constexpr double kRingReach = kRing + kRingWidth;
constexpr double kAspect = 1.3;  ///< width over height of most panels
constexpr double kWidest = 1.6;  ///< width over height that a panel should not exceed by much

/// "3 acteurs", "1 tie".
std::string counted(std::size_t count, Label one, Label many, Language language) {
  const bool singular = language == Language::french ? count < 2 : count == 1;
  return to_readable(static_cast<std::int64_t>(count), language) + " " + std::string((singular ? one : many).in(language));
}

/// One figure of several networks; the draft holds the page and what is shared.
class PeriodsFigure {
 public:
  PeriodsFigure(Draft& draft, const AnchoredSeries& series, std::span<const FigurePeriod> periods)
      : draft_(draft), series_(series), periods_(periods) {}

  Figure draw() {
    share_scales();
    start();
    add_header(draft_);
    add_caption(draft_, draft_.network.size());
    draft_.legend_place = draft_.free;
    add_legend(draft_);
    const std::vector<Box> cells = divide();
    while (!place(cells)) shrink();
    for (std::size_t p = 0; p < periods_.size(); ++p) draw_panel(p, cells[p]);
    draft_.free = draft_.legend_place;
    const std::size_t left_out = draft_.network.size() - named_.size();
    add_caption(draft_, left_out);
    draft_.scene.description = description(draft_, left_out);
    return {write_svg(draft_.scene), draft_.actors, draft_.scene.ties.size(), draft_.scene.labels.size()};
  }

 private:
  struct Panel {
    Box map;
    std::vector<Mark> marks;  ///< of each node of the period
  };

  [[nodiscard]] const Network& network(std::size_t p) const { return periods_[p].analysis->network(); }

  /// Sizes and widths from the lowest to the highest of any period.
  void share_scales() {
    const Measure* measure = draft_.marks_show.size;
    Values& highest = draft_.marks_show.sizes;
    std::ranges::fill(highest, std::nullopt);
    double low = 0;
    double high = 0;
    for (std::size_t p = 0; p < periods_.size(); ++p) {
      values_.push_back(measure != nullptr ? measure->compute(*periods_[p].analysis) : Values(network(p).size()));
      for (std::size_t i = 0; i < network(p).size(); ++i) {
        auto& most = highest[series_.periods[p].in_whole[i].index()];
        const std::optional<double>& value = values_[p][i];
        if (value) most = std::max(most.value_or(*value), *value);
      }
      for (std::size_t e = 0; e < network(p).edge_count(); ++e) {
        const double weight = network(p).weight(EdgeId(e));
        low = low > 0 ? std::min(low, weight) : weight;
        high = std::max(high, weight);
      }
    }
    const auto panels = static_cast<double>(periods_.size());
    draft_.mark_scale = std::min(1.0, 1.15 / std::sqrt(panels));
    const double unit = draft_.page.text / 10;
    if (high > 0) widths_ = WidthScale(low, high, 0.5 * unit, 2.2 * unit);
    tell_scales(high > 0);
  }

  void tell_scales(bool any_ties) {
    static constexpr Label kTies{"Liens\u00A0: force", "Ties: strength"};
    static constexpr Label kPresence{"D’une période à l’autre", "From period to period"};
    static constexpr Label kEnters{"cercle plein\u00A0: acteur qui entre", "full ring: an actor that enters"};
    static constexpr Label kLeaves{"cercle tireté\u00A0: acteur qui sort", "dashed ring: an actor that leaves"};
    static constexpr Label kHow{
        "Chaque cadre montre une période\u202F; un acteur y garde à peu près sa place, et surfaces et épaisseurs y ont le même "
        "sens. Cercle plein\u00A0: acteur qui n’était pas dans la période d’avant\u202F; cercle tireté\u00A0: acteur qui n’est "
        "pas dans celle d’après.",
        "Each panel shows one period; an actor about keeps its place in all, and areas and widths mean the same. Full "
        "ring: an actor that was not in the period before; dashed ring: an actor that is not in the period after."};
    draft_.sentences.emplace_back(kHow.in(draft_.language));
    auto& sections = draft_.ties_show.sections;
    sections.clear();
    if (any_ties) {
      LegendSection ties{std::string(kTies.in(draft_.language)), {}, 1};
      for (const double weight : widths_.legend_values()) {
        ties.items.push_back({.width = widths_.width(weight),
                              .colour = tie_colour(widths_.strength(weight), ties_per_actor(draft_)),
                              .text = to_readable(weight, decimals_of(weight), draft_.language)});
      }
      sections.push_back(std::move(ties));
    }
    LegendSection presence{std::string(kPresence.in(draft_.language)), {}, 1};
    presence.items.push_back(
        {.width = kRingWidth, .colour = std::string(kInk), .text = std::string(kEnters.in(draft_.language))});
    presence.items.push_back({.width = kRingWidth,
                              .colour = std::string(kInk),
                              .dashes = {2.5, 2},
                              .text = std::string(kLeaves.in(draft_.language))});
    sections.push_back(std::move(presence));
  }

  void start() {
    draft_.scene.language = draft_.language;
    draft_.scene.width_mm = draft_.options.page == PageSize::screen ? 0 : draft_.page.width_mm;
    draft_.scene.height_mm = draft_.page.height_mm;
    draft_.scene.width = draft_.page.width;
    draft_.scene.height = draft_.page.height;
  }

  /// A cell for each period, row after row, in the grid whose cells come closest to the shape of a page.
  std::vector<Box> divide() {
    const std::size_t count = periods_.size();
    std::size_t columns = 1;
    double best = 1e9;
    for (std::size_t c = 1; c <= count; ++c) {
      const std::size_t rows = (count + c - 1) / c;
      const double aspect = draft_.free.width() / static_cast<double>(c) / (draft_.free.height() / static_cast<double>(rows));
      const double empty = static_cast<double>(c * rows - count) / static_cast<double>(count);
      const double cost = std::abs(std::log(aspect / 1.1)) + (aspect > kWidest ? 0.2 : 0) + empty;
      if (cost < best) columns = c;
      best = std::min(best, cost);
    }
    const std::size_t rows = (count + columns - 1) / columns;
    const double gap = 1.2 * draft_.page.text;
    const double width = (draft_.free.width() + gap) / static_cast<double>(columns);
    const double height = (draft_.free.height() + gap) / static_cast<double>(rows);
    std::vector<Box> cells;
    for (std::size_t p = 0; p < count; ++p) {
      const std::size_t row = p / columns;
      const double left = draft_.free.left + width * static_cast<double>(p % columns);
      const double top = draft_.free.top + height * static_cast<double>(row);
      cells.push_back({left, top, left + width - gap, top + height - gap});
    }
    return cells;
  }

  [[nodiscard]] Box map_of(const Box& cell) const {
    Box map = cell.grown(-0.5 * draft_.page.text);
    map.top += 1.9 * draft_.page.text;
    return map;
  }

  /// Marks of all panels, in the same frame. False when some do not fit.
  bool place(const std::vector<Box>& cells) {
    panels_.clear();
    std::optional<Box> bounds;
    for (const AnchoredPeriod& period : series_.periods) {
      for (const Point& point : period.positions) {
        const Box box{point.x, point.y, point.x, point.y};
        bounds = bounds ? join(*bounds, box) : box;
      }
    }
    const AreaScale areas = area_scale(draft_);
    for (std::size_t p = 0; p < periods_.size(); ++p) {
      Panel panel{map_of(cells[p]), {}};
      const Frame frame = fit(bounds.value_or(Box()), panel.map.grown(-std::min(4 * draft_.page.text, 0.1 * panel.map.width())));
      std::vector<Point> centres;
      std::vector<double> reaches;
      for (std::size_t i = 0; i < network(p).size(); ++i) {
        const MarkLook& look = draft_.marks_show.looks[series_.periods[p].in_whole[i].index()];
        panel.marks.push_back(mark_of(look, areas.radius(values_[p][i].value_or(0))));
        centres.push_back(frame.at(series_.periods[p].positions[i]));
        reaches.push_back(reach(look.shape) * panel.marks.back().radius + kRingReach);
      }
      const auto apart = remove_overlaps_within(centres, reaches, 1, {panel.map.left, panel.map.top}, {panel.map.right, panel.map.bottom});
      if (!apart) return false;
      for (std::size_t i = 0; i < apart->size(); ++i) panel.marks[i].centre = (*apart)[i];
      panels_.push_back(std::move(panel));
    }
    return true;
  }

  void shrink() {
    draft_.mark_scale *= 0.9;
    add_legend(draft_);
  }

  void draw_panel(std::size_t p, const Box& cell) {
    const double size = 1.15 * draft_.page.text;
    draft_.scene.guides.plates.push_back({cell, 5, "#f6f7f9", 1});
    draft_.scene.notes.push_back({{cell.left + 0.6 * size, cell.top + 1.35 * size},
                                  one_line(periods_[p].name) + heading_counts(p),
                                  size,
                                  Weight::bold,
                                  Anchor::start,
                                  std::string(kInk)});
    const std::size_t first = draft_.scene.ties.size();
    draw_ties(p);
    draw_marks(p);
    draw_names(p, first);
  }

  [[nodiscard]] std::string heading_counts(std::size_t p) const {
    const Language language = draft_.language;
    return " (" + counted(network(p).size(), {"acteur", "actor"}, {"acteurs", "actors"}, language) + ", " +
           counted(network(p).edge_count(), {"lien", "tie"}, {"liens", "ties"}, language) + ")";
  }

  void draw_ties(std::size_t p) {
    std::vector<EdgeId> order;
    order.reserve(network(p).edge_count());
    for (std::size_t e = 0; e < network(p).edge_count(); ++e) order.emplace_back(e);
    std::stable_sort(order.begin(), order.end(), [&](EdgeId a, EdgeId b) { return network(p).weight(a) < network(p).weight(b); });
    for (const EdgeId id : order) {
      const auto [a, b] = network(p).ends(id);
      const double weight = network(p).weight(id);
      SceneTie tie;
      tie.source = network(p)[a].id;
      tie.target = network(p)[b].id;
      tie.title = one_line(network(p)[a].name) + " – " + one_line(network(p)[b].name) + " (" +
                  readable_value(weight, ValueFormat::decimal, draft_.language) + ")";
      tie.stroke.line = {panels_[p].marks[a.index()].centre, panels_[p].marks[b.index()].centre};
      tie.stroke.width = widths_.width(weight);
      tie.stroke.colour = tie_colour(widths_.strength(weight), ties_per_actor(draft_));
      draft_.scene.ties.push_back(std::move(tie));
    }
  }

  void draw_marks(std::size_t p) {
    const Measure* measure = draft_.marks_show.size;
    for (std::size_t i = 0; i < network(p).size(); ++i) {
      const Node& node = network(p)[NodeId(i)];
      const Mark& mark = panels_[p].marks[i];
      SceneActor actor;
      actor.id = node.id;
      actor.kind = is_project(node) ? "project" : draft_.ecosystem[node.kind].id;
      actor.title = one_line(node.name) + "\n" + one_line(periods_[p].name);
      if (measure != nullptr) {
        actor.title += "\n" + std::string(measure->name.in(draft_.language)) + " " +
                       readable_value(values_[p][i], measure->format, draft_.language);
      }
      actor.mark = mark;
      draft_.scene.actors.push_back(std::move(actor));
      const Presence& presence = series_.periods[p].presence[i];
      const double radius = reach(mark.shape) * mark.radius + kRing;
      if (presence.enters) add_presence(mark.centre, radius, {});
      // Who enters and leaves at once has both: the dashes a little further out.
      if (presence.leaves) add_presence(mark.centre, radius + (presence.enters ? kRingWidth : 0), {2.5, 2});
    }
  }

  void add_presence(const Point& centre, double radius, std::vector<double> dashes) {
    Path ring;
    ring.curves.push_back(circle(centre, radius));
    ring.width = kRingWidth;
    ring.colour = kInk;
    ring.dashes = std::move(dashes);
    draft_.scene.rings.push_back(std::move(ring));
  }

  void draw_names(std::size_t p, std::size_t first_tie) {
    const Panel& panel = panels_[p];
    InkMap ink(panel.map);
    for (std::size_t t = first_tie; t < draft_.scene.ties.size(); ++t) {
      const Stroke& stroke = draft_.scene.ties[t].stroke;
      ink.add(stroke.line, stroke.width, stroke.width > 1.2 ? 1.0 : 0.3);
    }
    ink.finish();
    LabelProblem problem;
    problem.area = panel.map;
    problem.ink = &ink;
    for (const Mark& mark : panel.marks) problem.marks.push_back(box_of(mark).grown(kRingReach));
    std::vector<std::size_t> order;
    order.reserve(network(p).size());
    for (std::size_t i = 0; i < network(p).size(); ++i) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return values_[p][a].value_or(-1) > values_[p][b].value_or(-1);
    });
    for (const std::size_t i : order) {
      problem.requests.push_back({i, one_line(network(p)[NodeId(i)].name), draft_.page.smallest, Weight::regular});
    }
    const auto placed = place_labels(problem);
    for (std::size_t k = 0; k < placed.size(); ++k) {
      const std::optional<PlacedLabel>& label = placed[k];
      if (label) add_name(p, problem.requests[k], *label);
    }
  }

  void add_name(std::size_t p, const LabelRequest& request, const PlacedLabel& placed) {
    const std::string& id = network(p)[NodeId(request.mark)].id;
    named_.insert(id);
    SceneLabel label;
    label.actor = id;
    const double x = placed.anchor == Anchor::start ? placed.box.left
                     : placed.anchor == Anchor::end ? placed.box.right
                                                    : placed.box.centre().x;
    double base = placed.box.top + kAscent * request.size;
    for (const std::string& line : placed.lines) {
      label.lines.push_back({{x, base}, line, request.size, request.weight, placed.anchor, std::string(kInk)});
      base += kLineHeight * request.size;
    }
    if (placed.leader) label.leader = Stroke{*placed.leader, 0.6, std::string(kQuietInk)};
    draft_.scene.labels.push_back(std::move(label));
  }

  Draft& draft_;
  const AnchoredSeries& series_;
  std::span<const FigurePeriod> periods_;
  std::vector<Values> values_;  ///< of each node of each period
  WidthScale widths_{1, 1, 1, 1};
  std::vector<Panel> panels_;
  std::set<std::string> named_;
};

}  // namespace

Figure draw_periods(const Ecosystem& ecosystem, std::span<const FigurePeriod> periods, const FigureOptions& options) {
  if (periods.empty()) throw std::invalid_argument("a figure of periods needs periods");
  std::vector<Network> networks;
  for (const FigurePeriod& period : periods) networks.push_back(undirected(period.analysis->network()));
  AnchoredOptions anchoring;
  anchoring.layout = options.layout;
  anchoring.layout.aspect = kAspect;
  const AnchoredSeries series = place_anchored(networks, anchoring);
  Analysis whole(series.whole);
  Draft draft(ecosystem, whole, options);
  return PeriodsFigure(draft, series, periods).draw();
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
