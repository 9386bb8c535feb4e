// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/base/text.h"
#include "maillage/drawing/arrange.h"
#include "maillage/drawing/caption.h"
#include "maillage/drawing/ink.h"
#include "maillage/drawing/isolates.h"
#include "maillage/drawing/labels.h"
#include "maillage/drawing/legend.h"
#include "maillage/drawing/marks.h"
#include "maillage/drawing/page.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/scales.h"
#include "maillage/drawing/svg.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

constexpr std::size_t kBoldNames = 7;
constexpr double kSureOfPlace = 3;  ///< times the area of a name: room in which it finds a place on one side
constexpr std::size_t kMostNames = 500;
constexpr double kMostAside = 0.14;               ///< part of the map's height that actors without ties may take
constexpr std::string_view kNeutral = "#9aa1a8";  ///< marks of the size scale

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

const Measure* size_measure(const std::string& id) {
  if (id == "none") return nullptr;
  const Measure* measure = find_measure(id);
  if (measure == nullptr || measure->scope != Scope::actor)
    throw std::invalid_argument("unknown size measure '" + id + "'");
  return measure;
}

/// Without anything but spaces between words: names with line ends or tabs in them.
std::string one_line(const std::string& text) {
  std::string result;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= 0x20;
    if (!space) result += c;
    if (space && !result.empty() && result.back() != ' ') result += ' ';
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : std::string(separator)) + part;
  return text;
}

/// Composes the scene of one figure, part after part, each on what the earlier ones left free of the page.
class Composer {
 public:
  Composer(const Ecosystem& ecosystem, Analysis& analysis, const FigureOptions& options)
      : ecosystem_(ecosystem),
        network_(analysis.network()),
        options_(options),
        language_(options.language),
        page_(page_of(options.page)),
        measure_(size_measure(options.size_measure)),
        free_(page_.inside()) {
    if (measure_ != nullptr) values_ = measure_->compute(analysis);
    values_.resize(network_.size());
    count();
  }

  /// The caption says how many names are missing, and how high it is decides how many find room: the figure is laid out
  /// with room for that sentence, then the caption is written.
  Figure compose() {
    start_scene();
    add_header();
    add_caption(network_.size());
    const Box under_caption = free_;
    add_legend();
    make_marks();
    set_isolates_aside();
    place_marks();
    add_actors();
    add_ties();
    add_labels();
    free_ = under_caption;
    finish_caption();
    scene_.description = description();
    return {write_svg(scene_), actors_, network_.edge_count(), scene_.labels.size()};
  }

 private:
  void count() {
    for (const Node& node : network_.nodes()) (is_project(node) ? projects_ : actors_) += 1;
    degrees_.resize(network_.size());
    for (std::size_t e = 0; e < network_.edge_count(); ++e) {
      const auto [a, b] = network_.ends(EdgeId(e));
      ++degrees_[a.index()];
      ++degrees_[b.index()];
    }
    isolates_ = static_cast<std::size_t>(std::count(degrees_.begin(), degrees_.end(), 0U));
  }

  void start_scene() {
    static constexpr Label kUntitled{"Qui coopère avec qui", "Who cooperates with whom"};
    scene_.language = language_;
    scene_.width_mm = options_.page == PageSize::screen ? 0 : page_.width_mm;
    scene_.height_mm = page_.height_mm;
    scene_.width = page_.width;
    scene_.height = page_.height;
    const std::string& own = options_.title.empty() ? ecosystem_.title : options_.title;
    scene_.title = one_line(own.empty() ? std::string(kUntitled.in(language_)) : own);
  }

  void add_header() {
    const auto add = [&](const std::string& text, double size, Weight weight, std::string_view colour) {
      for (const std::string& line : wrap_text(text, free_.width(), size, weight)) {
        scene_.header.push_back(
            {{free_.left, free_.top + kAscent * size}, line, size, weight, Anchor::start, std::string(colour)});
        free_.top += kLineHeight * size;
      }
    };
    add(scene_.title, page_.title, Weight::bold, kInk);
    if (!options_.subtitle.empty()) add(one_line(options_.subtitle), page_.subtitle, Weight::regular, kQuietInk);
    free_.top += 0.6 * page_.title;
  }

  [[nodiscard]] CaptionFacts facts(std::size_t names_left_out) const {
    CaptionFacts facts;
    facts.language = language_;
    facts.actors = actors_;
    facts.projects = projects_;
    facts.ties = network_.edge_count();
    facts.isolates = isolates_;
    facts.names_left_out = names_left_out;
    facts.two_mode = network_.two_mode();
    facts.size_measure = measure_;
    facts.engine = options_.layout.engine;
    facts.period = options_.period.empty() ? period_of(ecosystem_, network_) : one_line(options_.period);
    const std::string separator = language_ == Language::french ? "\u202F; " : "; ";
    facts.source = one_line(options_.source.empty() ? join(ecosystem_.sources, separator) : options_.source);
    facts.data_version = one_line(ecosystem_.version);
    facts.data_date = one_line(ecosystem_.created);
    return facts;
  }

  /// Sets the caption at the foot of what is free.
  void add_caption(std::size_t names_left_out) {
    std::vector<std::string> lines;
    for (const std::string& paragraph : caption_paragraphs(facts(names_left_out))) {
      for (std::string& line : wrap_text(paragraph, free_.width(), page_.text)) lines.push_back(std::move(line));
    }
    const double step = page_.text * 1.3;
    double base = free_.bottom - kDescent * page_.text - step * static_cast<double>(lines.size() - 1);
    free_.bottom = base - kAscent * page_.text - 1.2 * page_.text;
    scene_.caption.clear();
    for (std::string& line : lines) {
      scene_.caption.push_back(
          {{free_.left, base}, std::move(line), page_.text, Weight::regular, Anchor::start, std::string(kQuietInk)});
      base += step;
    }
  }

  void finish_caption() {
    free_.bottom = page_.inside().bottom;
    add_caption(network_.size() - scene_.labels.size());
  }

  [[nodiscard]] LegendSection kinds_section() const {
    static constexpr Label kHeading{"Acteurs", "Actors"};
    static constexpr Label kWithProjects{"Acteurs et projets", "Actors and projects"};
    static constexpr Label kProjects{"projets", "projects"};
    LegendSection section{std::string((network_.two_mode() ? kWithProjects : kHeading).in(language_)), {}, 1};
    std::vector<std::size_t> counts(ecosystem_.kinds.size(), 0);
    for (const Node& node : network_.nodes()) {
      if (!is_project(node)) ++counts[node.kind.index()];
    }
    const double radius = 0.52 * page_.text;
    const auto add = [&](const Mark& mark, std::string_view plural, std::size_t count) {
      const std::string text =
          std::string(plural) + " (" + to_readable(static_cast<std::int64_t>(count), language_) + ")";
      section.items.push_back({mark, 0, {}, text});
    };
    for (std::size_t k = 0; k < counts.size(); ++k) {
      const Kind& kind = ecosystem_.kinds[k];
      if (counts[k] > 0)
        add({shape_of(ecosystem_.kinds, k), {}, radius, kind.colour}, kind.plural.in(language_), counts[k]);
    }
    if (projects_ > 0) add(project_mark(radius), kProjects.in(language_), projects_);
    section.columns = page_.legend_beside ? 1 : (section.items.size() + 3) / 4;
    return section;
  }

  [[nodiscard]] static Mark project_mark(double radius) {
    return {Shape::hexagon, {}, radius, std::string(kProjectColour)};
  }

  [[nodiscard]] std::vector<LegendSection> legend_sections(const AreaScale& areas) const {
    std::vector<LegendSection> sections = {kinds_section()};
    const auto values = areas.legend_values(measure_ != nullptr && measure_->format == ValueFormat::integer);
    if (measure_ != nullptr && !values.empty()) {
      static const Message<std::string> kHeading{"Surface\u00A0: {}", "Area: {}"};
      LegendSection section{kHeading.in(language_, std::string(measure_->name.in(language_))), {}, 1};
      for (const double value : values) {
        section.items.push_back(
            {{Shape::circle, {}, areas.radius(value), std::string(kNeutral)}, 0, {}, scale_text(value)});
      }
      sections.push_back(std::move(section));
    }
    if (network_.edge_count() > 0) sections.push_back(ties_section());
    return sections;
  }

  [[nodiscard]] std::string scale_text(double value) const {
    if (measure_->format == ValueFormat::share) {
      return to_readable(100 * value, decimals_of(100 * value), language_) +
             (language_ == Language::french ? "\u202F%" : "%");
    }
    return to_readable(value, decimals_of(value), language_);
  }

  [[nodiscard]] LegendSection ties_section() const {
    static constexpr Label kHeading{"Liens\u00A0: force", "Ties: strength"};
    LegendSection section{std::string(kHeading.in(language_)), {}, 1};
    const WidthScale widths = width_scale();
    for (const double weight : widths.legend_values()) {
      section.items.push_back({{},
                               widths.width(weight),
                               tie_colour(widths.strength(weight), ties_per_actor()),
                               to_readable(weight, decimals_of(weight), language_)});
    }
    return section;
  }

  /// Reserves the legend's place: a column on the right, or rows under the map.
  void add_legend() {
    const Box whole = free_;
    legend_place_ = whole;
    const auto sections = legend_sections(area_scale());
    if (page_.legend_beside) {
      const Legend legend = stack_legend(sections, 17 * page_.text, page_.text);
      const double left = whole.right - legend.width;
      scene_.legend = moved(legend.group, {left, whole.top});
      free_.right = left - 1.6 * page_.text;
    } else {
      const Legend legend = row_legend(sections, whole.width(), page_.text);
      const double top = whole.bottom - legend.height;
      scene_.legend = moved(legend.group, {whole.left, top});
      free_.bottom = top - 1.2 * page_.text;
    }
  }

  /// Side of the square each node would have, were the map divided evenly.
  [[nodiscard]] double room_side() const {
    const Box page = page_.inside();
    return std::sqrt(0.62 * page.width() * page.height() /
                     static_cast<double>(std::max<std::size_t>(network_.size(), 1)));
  }

  [[nodiscard]] AreaScale area_scale() const {
    const double smallest = mark_scale_ * std::clamp(0.066 * room_side(), 0.8, 0.62 * page_.text);
    double largest = mark_scale_ * std::min(0.33 * room_side(), 2.7 * page_.text);
    double highest = 0;
    double sum = 0;
    for (const auto& value : values_) {
      if (!value || !(*value > 0)) continue;
      highest = std::max(highest, *value);
      sum += *value;
    }
    if (highest > 0) {
      // Where most values are high, marks of this size would crowd the page: together they cover a sixteenth of it.
      const double room = room_side() * room_side() * static_cast<double>(network_.size());
      largest = std::min(largest, mark_scale_ * std::sqrt(room / 16 * highest / (sum * std::numbers::pi)));
    }
    return {highest, smallest, std::max(largest, smallest * 1.5)};
  }

  [[nodiscard]] double ties_per_actor() const {
    return static_cast<double>(network_.edge_count()) / static_cast<double>(std::max<std::size_t>(1, network_.size()));
  }

  [[nodiscard]] WidthScale width_scale() const {
    double lowest = network_.weight(EdgeId(0));
    double highest = lowest;
    for (std::size_t e = 0; e < network_.edge_count(); ++e) {
      lowest = std::min(lowest, network_.weight(EdgeId(e)));
      highest = std::max(highest, network_.weight(EdgeId(e)));
    }
    const double unit = page_.text / 10;
    // Few ties can be heavier than many.
    const double crowd = std::clamp((ties_per_actor() - 1.5) / 6, 0.0, 1.0);
    return {lowest, highest, (1.1 - 0.55 * crowd) * unit, (ties_per_actor() > 20 ? 2.5 : 3.6) * unit};
  }

  [[nodiscard]] double label_size(double radius, const AreaScale& areas) const {
    const double base = std::clamp(page_.smallest * std::pow(room_side() / 72, 0.75), page_.smallest, 1.3 * page_.text);
    const double span = std::max(areas.largest() - areas.smallest(), 1e-9);
    const double grown = areas.varies() ? std::clamp((radius - areas.smallest()) / span, 0.0, 1.0) : 0;
    return std::round((base + 0.45 * base * grown) * 5) / 5;
  }

  void make_marks() {
    const AreaScale areas = area_scale();
    marks_.clear();
    for (std::size_t i = 0; i < network_.size(); ++i) {
      marks_.push_back(mark_of(NodeId(i), areas.radius(values_[i].value_or(0))));
    }
  }

  /// Actors without ties have no place on a map of ties: they stand in rows under it, as long as those are few.
  void set_isolates_aside() {
    std::vector<NodeId> isolates;
    for (std::size_t i = 0; i < network_.size(); ++i) {
      (degrees_[i] == 0 && network_.edge_count() > 0 ? isolates : mapped_).emplace_back(i);
    }
    if (isolates.empty()) return;
    static constexpr Label kHeading{"Sans lien\u00A0:", "Without ties:"};
    const AreaScale areas = area_scale();
    IsolatesRow row(free_, std::string(kHeading.in(language_)), label_size(areas.smallest(), areas));
    for (const NodeId id : isolates) row.add(marks_[id.index()], one_line(network_[id].name));
    if (row.height() > kMostAside * free_.height()) {
      mapped_.insert(mapped_.end(), isolates.begin(), isolates.end());
      return;
    }
    aside_ = std::move(isolates);
    const auto placed = row.place();
    scene_.notes.push_back(placed.heading);
    for (std::size_t i = 0; i < aside_.size(); ++i) {
      marks_[aside_[i].index()].centre = placed.centres[i];
      scene_.labels.push_back({network_[aside_[i]].id, {placed.names[i]}, std::nullopt});
    }
    free_.bottom -= row.height() + page_.text;
  }

  /// The part of the network that is on the map.
  void place_marks() {
    LayoutOptions layout = options_.layout;
    layout.aspect = free_.width() / std::max(free_.height(), 1.0);
    const std::vector<Point> positions = compute_layout(network_, layout);
    ArrangeProblem problem;
    problem.area = free_;
    problem.gap = std::clamp(0.05 * room_side(), 1.5, 4.0);
    problem.open_crowds = shows_distance(layout.engine);
    for (const NodeId id : mapped_) {
      const Mark& mark = marks_[id.index()];
      problem.positions.push_back(positions[id.index()]);
      problem.reaches.push_back(reach(mark.shape) * mark.radius);
    }
    problem.rooms = rooms();
    const Arrangement arrangement = arrange(problem);
    for (std::size_t i = 0; i < mapped_.size(); ++i) marks_[mapped_[i].index()].centre = arrangement.centres[i];
    if (arrangement.shrink < 1) shrink_marks(arrangement.shrink);
  }

  /// All marks, those of the legend too, so that sizes keep their meaning.
  void shrink_marks(double factor) {
    mark_scale_ *= factor;
    for (Mark& mark : marks_) mark.radius *= factor;
    const Box map = free_;
    free_ = legend_place_;
    add_legend();
    free_ = map;
  }

  void add_actors() {
    for (std::size_t i = 0; i < network_.size(); ++i) {
      const Node& node = network_[NodeId(i)];
      const std::string kind = is_project(node) ? "project" : ecosystem_[node.kind].id;
      scene_.actors.push_back({node.id, kind, actor_title(NodeId(i)), marks_[i]});
    }
  }

  [[nodiscard]] Mark mark_of(NodeId id, double radius) const {
    if (is_project(network_[id])) return project_mark(radius);
    const std::size_t kind = network_[id].kind.index();
    return {shape_of(ecosystem_.kinds, kind), {}, radius, ecosystem_.kinds[kind].colour};
  }

  /// Room for each mark of the map: with its name where the page has room for all names; else the most important names
  /// get room enough to be sure of a place, and the others get their marks alone.
  [[nodiscard]] std::vector<double> rooms() {
    const AreaScale areas = area_scale();
    std::vector<double> marks(network_.size(), 0);
    std::vector<double> names(network_.size(), 0);
    double wanted = 0;
    for (const NodeId id : mapped_) {
      const Mark& mark = marks_[id.index()];
      const double size = label_size(mark.radius, areas);
      const Box box = box_of(mark);
      marks[id.index()] = (box.width() + 4) * (box.height() + 4);
      names[id.index()] = text_width(one_line(network_[id].name), size) * size * 1.35;
      wanted += marks[id.index()] + names[id.index()];
    }
    const double budget = 0.6 * free_.width() * free_.height();
    const std::vector<NodeId> order = by_importance();
    named_ = order.size();
    if (wanted > budget) {
      double used = std::accumulate(marks.begin(), marks.end(), 0.0);
      named_ = 0;
      while (named_ < order.size() && used < budget) used += kSureOfPlace * names[order[named_++].index()];
      for (std::size_t i = 0; i < order.size(); ++i) names[order[i].index()] *= i < named_ ? kSureOfPlace : 0;
    }
    std::vector<double> rooms;
    rooms.reserve(mapped_.size());
    for (const NodeId id : mapped_) rooms.push_back(marks[id.index()] + names[id.index()]);
    return rooms;
  }

  [[nodiscard]] std::string actor_title(NodeId id) const {
    const Node& node = network_[id];
    static constexpr Label kProject{"projet", "project"};
    std::string title =
        one_line(node.name) + "\n" +
        std::string(is_project(node) ? kProject.in(language_) : ecosystem_[node.kind].label.in(language_));
    const std::string colon = language_ == Language::french ? "\u00A0: " : ": ";
    if (measure_ != nullptr) {
      title += "\n" + std::string(measure_->name.in(language_)) + colon +
               readable_value(values_[id.index()], measure_->format, language_);
    }
    static constexpr Label kTies{"liens", "ties"};
    static constexpr Label kTie{"lien", "tie"};
    const std::size_t degree = degrees_[id.index()];
    const bool one = language_ == Language::french ? degree < 2 : degree == 1;
    return title + "\n" + std::to_string(degree) + " " + std::string((one ? kTie : kTies).in(language_));
  }

  void add_ties() {
    if (network_.edge_count() == 0) return;
    const WidthScale widths = width_scale();
    std::vector<EdgeId> order;
    order.reserve(network_.edge_count());
    for (std::size_t e = 0; e < network_.edge_count(); ++e) order.emplace_back(e);
    std::stable_sort(order.begin(), order.end(),
                     [&](EdgeId a, EdgeId b) { return network_.weight(a) < network_.weight(b); });
    for (const EdgeId id : order) {
      const auto [a, b] = network_.ends(id);
      const double weight = network_.weight(id);
      const std::string title = one_line(network_[a].name) + " – " + one_line(network_[b].name) + " (" +
                                readable_value(weight, ValueFormat::decimal, language_) + ")";
      scene_.ties.push_back({network_[a].id,
                             network_[b].id,
                             title,
                             {{marks_[a.index()].centre, marks_[b.index()].centre},
                              widths.width(weight),
                              tie_colour(widths.strength(weight), ties_per_actor())}});
    }
  }

  /// Nodes by what makes a name worth showing: size measure, ties, id.
  [[nodiscard]] std::vector<NodeId> by_importance() const {
    std::vector<NodeId> order = mapped_;
    std::sort(order.begin(), order.end());
    std::stable_sort(order.begin(), order.end(), [&](NodeId a, NodeId b) {
      const double x = values_[a.index()].value_or(-1);
      const double y = values_[b.index()].value_or(-1);
      return x != y ? x > y : degrees_[a.index()] > degrees_[b.index()];
    });
    return order;
  }

  void add_labels() {
    InkMap ink(free_);
    for (const SceneTie& tie : scene_.ties)
      ink.add(tie.stroke.line, tie.stroke.width, tie.stroke.width > 1.2 ? 1.0 : 0.3);
    ink.finish();
    LabelProblem problem;
    problem.area = free_;
    problem.ink = &ink;
    for (const Mark& mark : marks_) problem.marks.push_back(box_of(mark).grown(0.5));
    const AreaScale areas = area_scale();
    std::vector<NodeId> order = by_importance();
    order.resize(std::min({order.size(), 4 * named_, kMostNames}));
    for (const NodeId id : order) {
      const Mark& mark = marks_[id.index()];
      const bool bold =
          problem.requests.size() < std::min(kBoldNames, 1 + order.size() / 8) && mark.radius > 1.8 * areas.smallest();
      problem.requests.push_back({id.index(), one_line(network_[id].name), label_size(mark.radius, areas),
                                  bold ? Weight::bold : Weight::regular});
    }
    const auto placed = place_labels(problem);
    for (std::size_t i = 0; i < placed.size(); ++i) {
      const std::optional<PlacedLabel>& label = placed[i];
      if (label) scene_.labels.push_back(scene_label(problem.requests[i], *label));
    }
  }

  [[nodiscard]] SceneLabel scene_label(const LabelRequest& request, const PlacedLabel& placed) const {
    SceneLabel label{network_[NodeId(request.mark)].id, {}, std::nullopt};
    const double x = placed.anchor == Anchor::start ? placed.box.left
                     : placed.anchor == Anchor::end ? placed.box.right
                                                    : placed.box.centre().x;
    double base = placed.box.top + kAscent * request.size;
    for (const std::string& line : placed.lines) {
      label.lines.push_back({{x, base}, line, request.size, request.weight, placed.anchor, std::string(kInk)});
      base += kLineHeight * request.size;
    }
    if (placed.leader) label.leader = Stroke{*placed.leader, 0.6, std::string(kQuietInk)};
    return label;
  }

  [[nodiscard]] std::string description() const {
    std::string text;
    for (const std::string& paragraph : caption_paragraphs(facts(network_.size() - scene_.labels.size()))) {
      text += (text.empty() ? "" : " ") + paragraph;
    }
    return text;
  }

  const Ecosystem& ecosystem_;
  const Network& network_;
  const FigureOptions& options_;
  Language language_;
  Page page_;
  const Measure* measure_;
  Values values_;
  Box legend_place_;  ///< what was free before the legend
  Box free_;          ///< of the page, what nothing stands on yet
  std::vector<std::uint32_t> degrees_;
  std::size_t actors_ = 0;
  std::size_t projects_ = 0;
  std::size_t isolates_ = 0;
  std::vector<NodeId> mapped_;  ///< nodes on the map
  std::vector<NodeId> aside_;   ///< actors without ties, in a row under the map
  std::vector<Mark> marks_;     ///< of all nodes
  std::size_t named_ = 0;       ///< nodes of the map whose names room was made for
  double mark_scale_ = 1;       ///< < 1 where marks had to shrink to fit
  Scene scene_;
};

}  // namespace

Figure draw_figure(const Ecosystem& ecosystem, Analysis& analysis, const FigureOptions& options) {
  return Composer(ecosystem, analysis, options).compose();
}

}  // namespace maillage
