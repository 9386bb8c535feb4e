// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/highlight.h"

#include <algorithm>
#include <stdexcept>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/drawing/shapes/colour_scales.h"
#include "maillage/drawing/shapes/palette.h"
#include "maillage/drawing/subject/readable.h"

namespace maillage {
namespace {

constexpr double kDarker = 0.55;  ///< how much of the ink is in the colour of its own ties
constexpr std::string_view kDependent = "#9b1c31";

/// Calls visit(node) for each node tied to `id`, whichever way.
template <typename Visit>
void for_neighbours(const Network& network, NodeId id, const Visit& visit) {
  for (const NodeId other : network.neighbours(id)) visit(other);
  if (!network.directed()) return;
  for (const NodeId other : network.in_neighbours(id)) visit(other);
}

/// The parts into which the component of the focus falls without it.
std::vector<std::vector<NodeId>> parts_without(const Network& network, NodeId focus) {
  std::vector<bool> seen(network.size(), false);
  seen[focus.index()] = true;
  std::vector<std::vector<NodeId>> parts;
  for_neighbours(network, focus, [&](NodeId start) {
    if (seen[start.index()]) return;
    std::vector<NodeId> part = {start};
    seen[start.index()] = true;
    for (std::size_t next = 0; next < part.size(); ++next) {
      for_neighbours(network, part[next], [&](NodeId other) {
        if (seen[other.index()]) return;
        seen[other.index()] = true;
        part.push_back(other);
      });
    }
    parts.push_back(std::move(part));
  });
  std::stable_sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
    return a.size() != b.size() ? a.size() > b.size()
                                : *std::min_element(a.begin(), a.end()) < *std::min_element(b.begin(), b.end());
  });
  return parts;
}

Path ring(const Point& centre, double radius, double width, std::string_view colour, std::vector<double> dashes) {
  return {.curves = {circle(centre, radius)},
          .fill = "#ffffff",
          .width = width,
          .colour = std::string(colour),
          .dashes = std::move(dashes)};
}

std::string number(std::uint64_t count, Language language) {
  return to_readable(static_cast<std::int64_t>(count), language);
}

/// The actor of this id, if the network has it.
std::optional<NodeId> find_actor(const Network& network, const std::string& id) {
  const auto nodes = network.nodes();
  const auto found =
      std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) { return node.id == id && !is_project(node); });
  if (found == nodes.end()) return std::nullopt;
  return NodeId(static_cast<std::size_t>(found - nodes.begin()));
}

/// What rings and full colours mean; dependents are told where there are any.
void add_section(const Subject& subject, Highlight& highlight, const std::string& partners,
                 const std::string& dependents) {
  static constexpr Label kHeading{"Mise en avant", "Highlight"};
  const double radius = 0.5 * subject.page.text;
  LegendSection section{std::string(kHeading.in(subject.language)), {}, 1};
  const Node& focus = subject.network[highlight.focus];
  section.items.push_back(
      {.meaning = LegendMeaning::focus, .of = focus.id, .text = one_line(focus.name), .area = focus_ring({}, radius)});
  section.items.push_back({.meaning = LegendMeaning::partners,
                           .of = focus.id,
                           .stroke = LegendStroke{.width = 0.2 * subject.page.text,
                                                  .colour = own_tie_colour(tie_colour(1, ties_per_actor(subject)))},
                           .text = partners});
  if (!dependents.empty()) {
    section.items.push_back(
        {.meaning = LegendMeaning::dependents, .of = focus.id, .text = dependents, .area = dependent_ring({}, radius)});
  }
  highlight.says.sections.push_back(std::move(section));
}

void explain(const Subject& subject, Highlight& highlight) {
  static const Message<std::string> kPartners{"ses liens et ses partenaires ({}), en pleine couleur",
                                              "its ties and its partners ({}), in full colour"};
  static const Message<std::string> kDependents{"coupés du reste sans lui ({})",
                                                "cut off from the rest without it ({})"};
  static const Message<std::string, std::string, std::string> kCut{
      "Sans «\u00A0{}\u00A0», {} acteurs seraient coupés du reste, et {} paires d’acteurs que rien d’autre ne relie "
      "seraient séparées.",
      "Without “{}”, {} actors would be cut off from the rest, and {} pairs of actors that nothing else joins would be "
      "parted."};
  static const Message<std::string> kCutOne{"Sans «\u00A0{}\u00A0», 1 acteur serait coupé du reste.",
                                            "Without “{}”, 1 actor would be cut off from the rest."};
  static const Message<std::string> kNone{"Sans «\u00A0{}\u00A0», les autres resteraient tous reliés entre eux.",
                                          "Without “{}”, all others would stay joined."};
  const Language language = subject.language;
  const std::string name = one_line(subject.network[highlight.focus].name);
  add_section(subject, highlight, kPartners.in(language, number(highlight.partners, language)),
              highlight.dependents > 0 ? kDependents.in(language, number(highlight.dependents, language)) : "");
  const auto count = [&](std::uint64_t of) { return number(of, language); };
  std::vector<std::string>& sentences = highlight.says.sentences;
  if (highlight.dependents == 0) sentences.push_back(kNone.in(language, name));
  else if (highlight.dependents == 1) sentences.push_back(kCutOne.in(language, name));
  else sentences.push_back(kCut.in(language, name, count(highlight.dependents), count(highlight.pairs)));
}

/// "3, 12, 25": in each panel, a dash where the actor is not there.
struct Course {
  std::string text;
  bool any = false;

  void add(std::optional<std::size_t> count, Language language) {
    text += (text.empty() ? "" : ", ") + (count ? number(*count, language) : "–");
    any = any || count.value_or(0) > 0;
  }
};

/// The same for a series: numbers from panel to panel.
void explain_series(const Subject& subject, Highlight& highlight) {
  static constexpr Label kPartners{"ses liens et ses partenaires, en pleine couleur",
                                   "its ties and its partners, in full colour"};
  static constexpr Label kDependents{"coupés du reste sans lui", "cut off from the rest without it"};
  static const Message<std::string, std::string> kCourse{
      "Partenaires de «\u00A0{}\u00A0», de cadre en cadre\u00A0: {}.", "Partners of “{}”, panel by panel: {}."};
  static const Message<std::string> kCut{" Acteurs coupés du reste sans lui\u00A0: {}.",
                                         " Actors cut off from the rest without it: {}."};
  const Language language = subject.language;
  Course partners;
  Course dependents;
  for (const Analysis* panel : subject.series->panels) {
    const auto focus = find_actor(panel->network(), subject.options.highlight);
    const auto seen = focus ? std::optional(highlight_of(panel->network(), *focus)) : std::nullopt;
    partners.add(seen ? std::optional(seen->partners) : std::nullopt, language);
    dependents.add(seen ? std::optional(seen->dependents) : std::nullopt, language);
  }
  add_section(subject, highlight, std::string(kPartners.in(language)),
              dependents.any ? std::string(kDependents.in(language)) : "");
  std::string sentence = kCourse.in(language, one_line(subject.network[highlight.focus].name), partners.text);
  if (dependents.any) sentence += kCut.in(language, dependents.text);
  highlight.says.sentences.push_back(std::move(sentence));
}

}  // namespace

Highlight highlight_of(const Network& network, NodeId focus) {
  Highlight highlight{focus, std::vector<bool>(network.size(), false), std::vector<bool>(network.size(), false)};
  for_neighbours(network, focus, [&](NodeId other) {
    if (!highlight.is_partner[other.index()]) ++highlight.partners;
    highlight.is_partner[other.index()] = true;
  });
  const auto parts = parts_without(network, focus);
  std::uint64_t others = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    highlight.pairs += others * parts[i].size();
    others += parts[i].size();
    if (i == 0) continue;
    ++highlight.groups;
    highlight.dependents += parts[i].size();
    for (const NodeId id : parts[i]) highlight.depends[id.index()] = true;
  }
  return highlight;
}

std::optional<Highlight> find_highlight(const Subject& subject) {
  const std::string& wanted = subject.options.highlight;
  if (wanted.empty()) return std::nullopt;
  const auto focus = find_actor(subject.network, wanted);
  if (!focus && is_panel(subject)) return std::nullopt;
  if (!focus) throw std::invalid_argument("no actor '" + wanted + "' in the network");
  Highlight highlight = highlight_of(subject.network, *focus);
  if (subject.series == nullptr) explain(subject, highlight);
  else explain_series(subject, highlight);
  return highlight;
}

Prominence prominence_of(const Subject& subject, const std::optional<Highlight>& highlight, NodeId id) {
  if (subject.options.highlight.empty()) return Prominence::usual;
  if (!highlight) return Prominence::quiet;
  const bool seen = id == highlight->focus || highlight->is_partner[id.index()] || highlight->depends[id.index()];
  return seen ? Prominence::usual : Prominence::quiet;
}

Prominence prominence_of(const Subject& subject, const std::optional<Highlight>& highlight, EdgeId id) {
  if (subject.options.highlight.empty()) return Prominence::usual;
  if (!highlight) return Prominence::quiet;
  const auto [a, b] = subject.network.ends(id);
  if (a == highlight->focus || b == highlight->focus) return Prominence::own;
  return highlight->depends[a.index()] && highlight->depends[b.index()] ? Prominence::usual : Prominence::quiet;
}

bool has_ring(const std::optional<Highlight>& highlight, NodeId id) {
  return highlight && (highlight->focus == id || highlight->depends[id.index()]);
}

std::string own_tie_colour(const std::string& colour) { return mixed(colour, kInk, kDarker); }

Path focus_ring(const Point& centre, double radius) { return ring(centre, radius, 2.2, kInk, {}); }

Path dependent_ring(const Point& centre, double radius) { return ring(centre, radius, 1.5, kDependent, {3, 2}); }

}  // namespace maillage
