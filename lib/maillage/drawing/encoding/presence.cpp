// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/encoding/presence.h"

#include <algorithm>
#include <array>
#include <utility>

#include "maillage/base/count.h"
#include "maillage/base/message.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {
namespace {

Path ring(const Point& centre, double radius, std::vector<double> dashes) {
  return {.curves = {circle(centre, radius)},
          .width = kPresenceRingWidth,
          .colour = std::string(kInk),
          .dashes = std::move(dashes)};
}

/// True when colours or outlines show what ties make of the network.
bool groups_by_ties(const Subject& whole) {
  return std::ranges::any_of(std::array{whole.options.colour, whole.options.hulls}, [&](const std::string& word) {
    const auto grouping = groups_of(whole, word);
    return grouping && grouping->by_ties;
  });
}

/// True when the first network has a node that the second has not.
bool has_more(const Network& one, const Network& other) {
  const auto key = [](const Node& node) { return std::pair(is_project(node), std::string_view(node.id)); };
  return !std::ranges::includes(other.nodes(), one.nodes(), {}, key, key);
}

bool any_enters(const Series& series) {
  for (std::size_t p = 0; p + 1 < series.panels.size(); ++p) {
    if (has_more(series.panels[p + 1]->network(), series.panels[p]->network())) return true;
  }
  return false;
}

bool any_leaves(const Series& series) {
  for (std::size_t p = 0; p + 1 < series.panels.size(); ++p) {
    if (has_more(series.panels[p]->network(), series.panels[p + 1]->network())) return true;
  }
  return false;
}

/// What the rings mean.
LegendSection presence_section(const Subject& whole) {
  static constexpr Label kHeading{"D’une période à l’autre", "From period to period"};
  static constexpr Label kEnters{"acteur qui n’était pas dans la période d’avant", "not in the period before"};
  static constexpr Label kLeaves{"acteur qui n’est pas dans celle d’après", "not in the period after"};
  LegendSection section{std::string(kHeading.in(whole.language)), {}, 1};
  const double radius = 0.5 * whole.page.text;
  const auto add = [&](LegendMeaning meaning, Label text, Path area) {
    section.items.push_back(
        {.meaning = meaning, .text = std::string(text.in(whole.language)), .area = std::move(area)});
  };
  if (any_enters(*whole.series)) add(LegendMeaning::enters, kEnters, entering_ring({}, radius));
  if (any_leaves(*whole.series)) add(LegendMeaning::leaves, kLeaves, leaving_ring({}, radius));
  return section;
}

/// How many ties nothing dates in some panel, and how they are drawn there: another may well have a date for them.
std::string of_undated(const Subject& whole) {
  static constexpr Message<Count> kDashed{
      "{0} {0:lien est tireté|liens sont tiretés} dans les cadres où rien ne {0:le|les} date.",
      "{0} {0:tie is|ties are} dashed in panels where nothing dates {0:it|them}."};
  static constexpr Message<Count> kShown{
      "{0} {0:lien est|liens sont} aussi dans des cadres où rien ne {0:le|les} date.",
      "{0} {0:tie is|ties are} also in panels where nothing dates {0:it|them}."};
  static constexpr Message<Count> kHidden{
      "{0} {0:lien est laissé|liens sont laissés} de côté là où rien ne {0:le|les} date.",
      "{0} {0:tie is|ties are} left out where nothing dates {0:it|them}."};
  switch (whole.options.undated) {
    case Undated::dashed: return kDashed.in(whole.language, whole.series->undated);
    case Undated::shown: return kShown.in(whole.language, whole.series->undated);
    case Undated::hidden: break;
  }
  return kHidden.in(whole.language, whole.series->undated);
}

}  // namespace

Path entering_ring(const Point& centre, double radius) { return ring(centre, radius, {}); }

Path leaving_ring(const Point& centre, double radius) { return ring(centre, radius, {2.5, 2}); }

Explanation explain_panels(const Subject& whole) {
  static constexpr Label kHow{
      "Chaque cadre montre une période\u202F; un acteur y a toujours la même place, et surfaces, couleurs et "
      "épaisseurs le même sens.",
      "Each panel shows one period; an actor has the same place in all, and areas, colours and widths mean the same."};
  static constexpr Label kTogether{"Communautés et composantes sont celles de toutes les périodes ensemble.",
                                   "Communities and components are those of all periods together."};
  Explanation says;
  says.sentences.emplace_back(kHow.in(whole.language));
  if (whole.series->undated > 0) says.sentences.push_back(of_undated(whole));
  if (groups_by_ties(whole)) says.sentences.emplace_back(kTogether.in(whole.language));
  LegendSection presence = presence_section(whole);
  if (!presence.items.empty()) says.sections.push_back(std::move(presence));
  return says;
}

}  // namespace maillage
