// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure_words.h"

#include <algorithm>
#include <map>
#include <utility>

#include "maillage/base/number.h"
#include "maillage/base/suggestion.h"
#include "maillage/base/text.h"
#include "maillage/drawing/subject/groups.h"
#include "maillage/drawing/subject/subject.h"
#include "maillage/drawing/view_messages.h"
#include "maillage/measures/project_rows.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

constexpr Message<std::string, std::string, std::string> kPinnedTwice{
    "l’acteur «\u00A0{}\u00A0» est placé deux fois\u00A0: «\u00A0{}\u00A0» et «\u00A0{}\u00A0»",
    "actor '{}' is placed twice: '{}' and '{}'"};

std::vector<std::string> measures_of(Scope scope) {
  std::vector<std::string> names;
  for (const Measure& measure : measures()) {
    if (measure.scope == scope) names.emplace_back(measure.id);
  }
  return names;
}

/// Of actors, and of projects where these are among the nodes.
std::vector<std::string> measures_of_nodes(const Network& network) {
  std::vector<std::string> names = measures_of(Scope::actor);
  if (!network.two_mode()) return names;
  const std::vector<std::string> more = measures_of(Scope::project);
  names.insert(names.end(), more.begin(), more.end());
  return names;
}

bool is_none(const Word& word) {
  return fold(word.text) == "none" || fold(word.text) == "aucun" || fold(word.text) == "aucune";
}

class Resolver {
 public:
  Resolver(const Ecosystem& ecosystem, Analysis& analysis, FigureOptions& options, Diagnostics& diagnostics)
      : ecosystem_(ecosystem), analysis_(analysis), options_(options), diagnostics_(diagnostics) {}

  void resolve_size(const Word& word) {
    if (is_none(word)) options_.size_measure = "none";
    else if (is_of_nodes(word)) set(options_.size_measure, word);
    else reject(word, measures_of_nodes(analysis_.network()));
  }

  void resolve_colour(const Word& word) {
    if (is_none(word)) {
      options_.colour = "none";
    } else if (fold(word.text) == "kind" || fold(word.text) == "type") {
      options_.colour = "kind";
    } else if (const auto grouping = group_by(ecosystem_, analysis_, word.text, options_.language);
               (grouping && !grouping->overlapping) || numbers_of(ecosystem_, analysis_.network(), word.text)) {
      options_.colour = word.text;
    } else if (is_of_nodes(word)) {
      set(options_.colour, word);
    } else {
      std::vector<std::string> known = {"kind", "none"};
      for (std::string& name : group_words(ecosystem_, options_.language)) {
        if (fold(name) != "projects" && fold(name) != "projets") known.push_back(std::move(name));
      }
      for (const auto& more : {number_words(ecosystem_), measures_of_nodes(analysis_.network())})
        known.insert(known.end(), more.begin(), more.end());
      reject(word, known);
    }
  }

  void resolve_rings(const Word& word) {
    if (is_measure(word, Scope::actor)) return set(options_.rings, word);
    std::vector<std::string> known;
    for (const Measure& measure : measures()) {
      if (measure.scope == Scope::actor) known.emplace_back(measure.id);
    }
    reject(word, known);
  }

  void resolve_width(const Word& word) {
    if (is_none(word)) options_.width = "none";
    else if (fold(word.text) == "weight" || fold(word.text) == "poids") options_.width = "weight";
    else if (is_measure(word, Scope::tie)) set(options_.width, word);
    else reject(word, width_names());
  }

  void resolve_hulls(const Word& word) {
    if (is_none(word) || group_by(ecosystem_, analysis_, word.text, options_.language)) {
      options_.hulls = is_none(word) ? "none" : word.text;
      return;
    }
    std::vector<std::string> known = group_words(ecosystem_, options_.language);
    known.insert(known.begin(), "none");
    reject(word, known);
  }

  /// Groups without a way of grouping are projects.
  void resolve_hull_of(const std::vector<Word>& words, bool grouped) {
    if (words.empty()) return;
    if (!grouped) options_.hulls = "projects";
    const auto grouping = group_by(ecosystem_, analysis_, options_.hulls, options_.language);
    if (!grouping) return;
    std::vector<std::string> known;
    for (const Group& group : grouping->groups) known.insert(known.end(), {group.id, group.name});
    for (const Word& word : words) {
      const bool fits = std::any_of(known.begin(), known.end(),
                                    [&](const std::string& name) { return fold(name) == fold(word.text); });
      if (fits) {
        options_.hull_of.push_back(word.text);
        continue;
      }
      const auto meant = closest(word.text, known);
      report("unknown-group", word,
             meant ? kUnknownGroupSuggest(word.text, *meant) : kUnknownGroup(word.text, grouping->phrase));
    }
  }

  void resolve_pin(const Word& word) {
    const std::size_t at = word.text.rfind('@');
    const auto place = at == std::string::npos ? std::nullopt : place_of(word.text.substr(at + 1));
    if (!place) return report("bad-pin", word, kBadPin(word.text));
    Pin pin{.actor = {}, .at = *place};
    resolve_actor({word.text.substr(0, at), word.place}, pin.actor);
    if (pin.actor.empty()) return;
    const auto [earlier, is_first] = pin_words_.emplace(pin.actor, word.text);
    if (is_first) options_.pins.push_back(std::move(pin));
    else report("pinned-twice", word, kPinnedTwice(name_of(pin.actor), earlier->second, word.text));
  }

  void resolve_actor(const Word& word, std::string& option) {
    std::vector<std::string> known;
    for (const Actor& actor : ecosystem_.actors) {
      const bool fits =
          actor.id == word.text || fold(actor.id) == fold(word.text) || fold(actor.name) == fold(word.text);
      if (fits) {
        const auto nodes = analysis_.network().nodes();
        const bool drawn = std::any_of(nodes.begin(), nodes.end(),
                                       [&](const Node& node) { return node.id == actor.id && !is_project(node); });
        if (drawn) option = actor.id;
        else report("actor-not-drawn", word, kActorNotDrawn(word.text));
        return;
      }
      known.insert(known.end(), {actor.name, actor.id});
    }
    const auto meant = closest(word.text, known);
    report("unknown-actor", word, meant ? kUnknownActorSuggest(word.text, *meant) : kUnknownActor(word.text));
  }

 private:
  /// "X,Y", neither of them negative.
  [[nodiscard]] static std::optional<Point> place_of(const std::string& text) {
    const std::size_t comma = text.find(',');
    if (comma == std::string::npos || comma != text.rfind(',')) return std::nullopt;
    const auto x = parse_number(text.substr(0, comma));
    const auto y = parse_number(text.substr(comma + 1));
    return x && y && *x >= 0 && *y >= 0 ? std::optional(Point{*x, *y}) : std::nullopt;
  }

  [[nodiscard]] std::string name_of(const std::string& id) const {
    return std::ranges::find(ecosystem_.actors, id, &Actor::id)->name;
  }

  [[nodiscard]] static bool is_measure(const Word& word, Scope scope) {
    const Measure* measure = find_measure(word.text);
    return measure != nullptr && measure->scope == scope;
  }

  [[nodiscard]] static bool is_of_nodes(const Word& word) {
    return is_measure(word, Scope::actor) || is_measure(word, Scope::project);
  }

  /// A measure, if it suits the network.
  void set(std::string& option, const Word& word) {
    const auto unsuited = outside_nodes(*find_measure(word.text), analysis_.network());
    if (unsuited) report("unsuited-measure", word, unsuited_measure(word.text, *unsuited));
    else option = word.text;
  }

  void reject(const Word& word, const std::vector<std::string>& known) {
    report("unknown-value", word, unknown_value(word.text, known));
  }

  void report(std::string_view code, const Word& word, Text message) {
    diagnostics_.add({.code = code, .place = word.place, .message = std::move(message)});
  }

  const Ecosystem& ecosystem_;
  Analysis& analysis_;
  FigureOptions& options_;
  Diagnostics& diagnostics_;
  std::map<std::string, std::string> pin_words_;  ///< by id of the actor
};

}  // namespace

void resolve(const Study& study, const FigureWords& words, FigureOptions& options, Diagnostics& diagnostics) {
  Analysis analysis = study;
  Resolver resolver(study.ecosystem(), analysis, options, diagnostics);
  if (words.size) resolver.resolve_size(*words.size);
  if (words.colour) resolver.resolve_colour(*words.colour);
  if (words.width) resolver.resolve_width(*words.width);
  if (words.hulls) resolver.resolve_hulls(*words.hulls);
  resolver.resolve_hull_of(words.hull_of, words.hulls.has_value());
  if (words.highlight) resolver.resolve_actor(*words.highlight, options.highlight);
  if (words.centre) resolver.resolve_actor(*words.centre, options.centre);
  for (const Word& pin : words.pins) resolver.resolve_pin(pin);
  if (words.rings) resolver.resolve_rings(*words.rings);
}

std::vector<std::string> width_names() {
  std::vector<std::string> names = measures_of(Scope::tie);
  names.insert(names.begin(), {"weight", "none"});
  return names;
}

}  // namespace maillage
