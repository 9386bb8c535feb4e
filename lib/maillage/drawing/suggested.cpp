// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/suggested.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string_view>

#include "maillage/base/number.h"
#include "maillage/drawing/draft.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/suggestion_messages.h"
#include "maillage/drawing/tie_routes.h"

namespace maillage {
namespace {

constexpr double kWidth = 0.24;  ///< in text sizes
constexpr double kBow = 0.08;    ///< over the length: two actors with a third between them are not seen as its ties
constexpr double kLeastBow = 3;
constexpr double kMostBow = 30;
constexpr double kBowInColumns = 0.2;  ///< clear of the marks between the two
constexpr double kMostBowInColumns = 60;
constexpr std::size_t kMostNamed = 3;  ///< of suggestions in one warning

/// Dots.
std::vector<double> dots(double width) { return {width, 1.15 * width}; }

double line_width(const Draft& draft) { return kWidth * draft.page.text; }

bool are_tied(const Network& network, NodeId a, NodeId b) {
  return std::ranges::binary_search(network.neighbours(a), b) || std::ranges::binary_search(network.neighbours(b), a);
}

/// The analysis whose network the suggestions are drawn into.
Analysis& target_of(const Draft& draft) {
  return draft.series != nullptr ? *draft.series->panels.back() : draft.analysis;
}

/// Bows towards the middle of the map: clear of its edges, and of names in a row below it.
Curve inwards(const Draft& draft, const Segment& line) {
  const bool columns =
      draft.diagram && (draft.diagram->diagram == Diagram::two_mode || draft.diagram->diagram == Diagram::columns);
  const double bow = std::clamp((columns ? kBowInColumns : kBow) * distance(line.from, line.to), kLeastBow,
                                columns ? kMostBowInColumns : kMostBow);
  const auto from_middle = [&](const Curve& curve) {
    const CurvePiece& piece = curve.pieces.front();
    return distance(draft.free.centre(),
                    Point{(piece.leave.x + piece.arrive.x) / 2, (piece.leave.y + piece.arrive.y) / 2});
  };
  Curve right = arc(line, bow);
  Curve left = arc(line, -bow);
  return from_middle(right) <= from_middle(left) ? right : left;
}

class Planner {
 public:
  explicit Planner(const Draft& draft) : draft_(draft), network_(target_of(draft).network()) {
    for (std::size_t i = 0; i < network_.size(); ++i) {
      if (!is_project(network_[NodeId(i)])) nodes_.emplace(network_[NodeId(i)].id, NodeId(i));
    }
    for (const Actor& actor : draft.ecosystem.actors) names_.emplace(actor.id, actor.name);
  }

  SuggestionPlan make() {
    for (const SuggestedTie& tie : draft_.options.suggestions) sort(tie);
    const bool drawn_here = &target_of(draft_) == &draft_.analysis;
    if (drawn_here) mark_ends();
    else if (is_panel(draft_)) return {};
    explain();
    warn(outside_, kSuggestionOutside, kSuggestionsOutside);
    warn(tied_, kSuggestionTied, kSuggestionsTied);
    // The whole of a series tells of what its last panel shows.
    if (!drawn_here) plan_.pairs.clear();
    return std::move(plan_);
  }

 private:
  void sort(const SuggestedTie& tie) {
    const auto from = on_map(tie.from);
    const auto to = on_map(tie.to);
    if (!from || !to || from == to) outside_.push_back(words(tie));
    else if (are_tied(network_, *from, *to)) tied_.push_back(words(tie));
    else plan_.pairs.emplace_back(*from, *to);
  }

  /// The node of an actor, unless the map has no place for it.
  [[nodiscard]] std::optional<NodeId> on_map(const std::string& id) const {
    const auto found = nodes_.find(id);
    if (found == nodes_.end()) return std::nullopt;
    const bool territory = draft_.diagram && draft_.diagram->diagram == Diagram::territory;
    if (territory && !draft_.diagram->places[found->second.index()]) return std::nullopt;
    return found->second;
  }

  void mark_ends() {
    if (plan_.pairs.empty()) return;
    plan_.is_end.assign(network_.size(), false);
    for (const auto& [from, to] : plan_.pairs) plan_.is_end[from.index()] = plan_.is_end[to.index()] = true;
  }

  void explain() {
    if (plan_.pairs.empty()) return;
    const Language language = draft_.language;
    const std::string count = to_readable(static_cast<std::int64_t>(plan_.pairs.size()), language);
    const double width = line_width(draft_);
    plan_.sections.push_back({std::string(kSuggestionsHeading.in(language)),
                              {{.width = width,
                                .colour = std::string(kSuggestionColour),
                                .dashes = dots(width),
                                .text = kSuggestedTies.in(language, count)}},
                              1});
    const bool one = plan_.pairs.size() == 1;
    const bool last = draft_.series != nullptr;
    plan_.sentences.push_back(one ? (last ? kOneSuggestedLast : kOneSuggested).in(language)
                                  : (last ? kSuggestedLast : kSuggested).in(language, count));
  }

  [[nodiscard]] std::string name_of(const std::string& id) const {
    const auto found = names_.find(id);
    return found == names_.end() ? id : one_line(std::string(found->second));
  }

  [[nodiscard]] std::string words(const SuggestedTie& tie) const { return name_of(tie.from) + " – " + name_of(tie.to); }

  /// One warning for all of a sort, with the first of them.
  void warn(const std::vector<std::string>& left_out, const Message<std::string>& one,
            const Message<std::size_t, std::string>& several) {
    if (left_out.empty()) return;
    std::string list;
    for (std::size_t i = 0; i < std::min(left_out.size(), kMostNamed); ++i) list += (i > 0 ? ", " : "") + left_out[i];
    if (left_out.size() > kMostNamed) list += "…";
    plan_.diagnostics.push_back({.severity = Severity::warning,
                                 .code = "suggestion-not-drawn",
                                 .message = left_out.size() == 1 ? one(list) : several(left_out.size(), list)});
  }

  const Draft& draft_;
  const Network& network_;
  std::map<std::string_view, NodeId> nodes_;
  std::map<std::string_view, std::string_view> names_;
  std::vector<std::string> outside_;
  std::vector<std::string> tied_;
  SuggestionPlan plan_;
};

}  // namespace

SuggestionPlan plan_suggestions(const Draft& draft) {
  return draft.options.suggestions.empty() ? SuggestionPlan() : Planner(draft).make();
}

void add_suggestions(Draft& draft) {
  const double width = line_width(draft);
  for (const auto& [from, to] : draft.suggestions.pairs) {
    const Segment line{draft.marks[from.index()].centre, draft.marks[to.index()].centre};
    const Node& a = draft.network[from];
    const Node& b = draft.network[to];
    draft.scene.suggestions.push_back({.source = a.id,
                                       .target = b.id,
                                       .title = kSuggestionTitle.in(draft.language, one_line(a.name), one_line(b.name)),
                                       .stroke = {line, width, std::string(kSuggestionColour), dots(width)},
                                       .bend = inwards(draft, line)});
  }
}

}  // namespace maillage
