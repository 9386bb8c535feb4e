// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/suggestions.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>

#include "maillage/base/number.h"
#include "maillage/drawing/encoding/suggestion_messages.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

constexpr double kWidth = 0.24;        ///< in text sizes
constexpr std::size_t kMostNamed = 3;  ///< of suggestions in one warning

/// Dots.
std::vector<double> dots(double width) { return {width, 1.15 * width}; }

bool are_tied(const Network& network, NodeId a, NodeId b) {
  return std::ranges::binary_search(network.neighbours(a), b) || std::ranges::binary_search(network.neighbours(b), a);
}

/// The analysis whose network the suggestions are drawn into.
Analysis& target_of(const Subject& subject) {
  return subject.series != nullptr ? *subject.series->panels.back() : subject.analysis;
}

class Sorter {
 public:
  Sorter(const Subject& subject, const PlaceMeaning& meaning)
      : subject_(subject), meaning_(meaning), network_(target_of(subject).network()) {
    for (const NodeId node_id : node_ids(network_)) {
      if (!is_project(network_[node_id])) nodes_.emplace(network_[node_id].id, node_id);
    }
    for (const Actor& actor : subject.ecosystem.actors) names_.emplace(actor.id, actor.name);
  }

  DrawnSuggestions make() {
    for (const SuggestedTie& tie : subject_.options.suggestions) sort(tie);
    const bool drawn_here = &target_of(subject_) == &subject_.analysis;
    if (drawn_here) mark_ends();
    else if (is_panel(subject_)) return {};
    explain();
    warn(outside_, kSuggestionOutside, kSuggestionsOutside);
    warn(tied_, kSuggestionTied, kSuggestionsTied);
    // The whole of a series tells of what its last panel shows.
    if (!drawn_here) drawn_.pairs.clear();
    return std::move(drawn_);
  }

 private:
  void sort(const SuggestedTie& tie) {
    const auto from = on_map(tie.from);
    const auto to = on_map(tie.to);
    if (!from || !to || from == to) outside_.push_back(words(tie));
    else if (are_tied(network_, *from, *to)) tied_.push_back(words(tie));
    else drawn_.pairs.emplace_back(*from, *to);
  }

  /// The node of an actor, unless the map has no place for it.
  [[nodiscard]] std::optional<NodeId> on_map(const std::string& id) const {
    const auto found = nodes_.find(id);
    if (found == nodes_.end() || !is_on_map(meaning_, found->second)) return std::nullopt;
    return found->second;
  }

  void mark_ends() {
    if (drawn_.pairs.empty()) return;
    drawn_.is_end.assign(network_.size(), false);
    for (const auto& [from, to] : drawn_.pairs) drawn_.is_end[from.index()] = drawn_.is_end[to.index()] = true;
  }

  void explain() {
    if (drawn_.pairs.empty()) return;
    const Language language = subject_.language;
    const std::string count = to_readable(static_cast<std::int64_t>(drawn_.pairs.size()), language);
    const Stroke stroke = suggestion_stroke(subject_, {});
    drawn_.says.sections.push_back({std::string(kSuggestionsHeading.in(language)),
                                    {{.meaning = LegendMeaning::suggestion,
                                      .stroke = LegendStroke{stroke.width, stroke.colour, stroke.dashes},
                                      .text = kSuggestedTies.in(language, count)}},
                                    1});
    const bool one = drawn_.pairs.size() == 1;
    const bool last = subject_.series != nullptr;
    if (one) drawn_.says.sentences.push_back((last ? kOneSuggestedLast : kOneSuggested).in(language));
    else drawn_.says.sentences.push_back((last ? kSuggestedLast : kSuggested).in(language, count));
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
    drawn_.diagnostics.push_back({.severity = Severity::warning,
                                  .code = "suggestion-not-drawn",
                                  .message = left_out.size() == 1 ? one(list) : several(left_out.size(), list)});
  }

  const Subject& subject_;
  const PlaceMeaning& meaning_;
  const Network& network_;
  std::map<std::string_view, NodeId> nodes_;
  std::map<std::string_view, std::string_view> names_;
  std::vector<std::string> outside_;
  std::vector<std::string> tied_;
  DrawnSuggestions drawn_;
};

}  // namespace

DrawnSuggestions drawn_suggestions(const Subject& subject, const PlaceMeaning& meaning) {
  return subject.options.suggestions.empty() ? DrawnSuggestions() : Sorter(subject, meaning).make();
}

Stroke suggestion_stroke(const Subject& subject, const Segment& line) {
  const double width = kWidth * subject.page.text;
  return {line, width, std::string(kSuggestionColour), dots(width)};
}

}  // namespace maillage
