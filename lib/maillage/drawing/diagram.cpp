// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/diagram.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "maillage/base/number.h"
#include "maillage/drawing/base_map.h"
#include "maillage/drawing/diagram_messages.h"
#include "maillage/drawing/diagram_parts.h"
#include "maillage/drawing/palette.h"
#include "maillage/drawing/places.h"
#include "maillage/drawing/plates.h"
#include "maillage/layout/territory.h"
#include "maillage/layout/two_mode.h"

namespace maillage {
namespace {

constexpr std::array<std::string_view, 5> kNames = {"radial", "sectors", "columns", "two-mode", "territory"};
constexpr std::string_view kDistance = "harmonic";  ///< measure that distance shows unless another is asked for
constexpr std::string_view kOrder = "degree";

const Measure& ring_measure(const Draft& draft, Diagram diagram) {
  const std::string& asked = draft.options.rings;
  const Measure* measure = find_measure(!asked.empty() ? asked : diagram == Diagram::columns ? kOrder : kDistance);
  if (measure == nullptr || measure->scope != Scope::actor)
    throw std::invalid_argument("unknown measure '" + asked + "'");
  return *measure;
}

NodeId centre_of(const Draft& draft) {
  const auto nodes = draft.network.nodes();
  const auto found = std::ranges::find(nodes, draft.options.centre, &Node::id);
  if (found == nodes.end()) throw std::invalid_argument("no actor '" + draft.options.centre + "' in the network");
  return NodeId(static_cast<std::size_t>(found - nodes.begin()));
}

/// Where each node is, when that is on the map.
std::vector<std::optional<GeoPoint>> places_of(const Draft& draft) {
  const auto located = locate_actors(draft.ecosystem);
  std::vector<std::optional<GeoPoint>> places;
  for (const Node& node : draft.network.nodes()) {
    const auto* actor = std::get_if<ActorId>(&node.subject);
    const auto& known = actor != nullptr ? located[actor->index()] : std::optional<LocatedActor>();
    places.push_back(known ? std::optional(known->at) : std::nullopt);
  }
  const auto map = place_on_territory(places, {.frame = map_frame(draft.ecosystem, draft.options.outlines)});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!map.positions[i]) places[i].reset();
  }
  return places;
}

std::string lower_first(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

std::string number(const Draft& draft, std::uint64_t count) {
  return to_readable(static_cast<std::int64_t>(count), draft.language);
}

std::vector<std::string> territory_sentences(const Draft& draft, const DiagramFacts& facts) {
  const auto located = locate_actors(draft.ecosystem);
  std::size_t by_commune = 0;
  std::size_t lost = 0;
  for (std::size_t i = 0; i < facts.places.size(); ++i) {
    const auto* actor = std::get_if<ActorId>(&draft.network[NodeId(i)].subject);
    const auto& place = actor != nullptr ? located[actor->index()] : std::optional<LocatedActor>();
    if (facts.places[i] && place && place->source != PlaceSource::coordinates) ++by_commune;
  }
  for (std::size_t e = 0; e < draft.network.edge_count(); ++e) {
    const auto [a, b] = draft.network.ends(EdgeId(e));
    if (!facts.places[a.index()] || !facts.places[b.index()]) ++lost;
  }
  std::vector<std::string> sentences = {kTerritoryPlaces.in(draft.language)};
  if (by_commune > 0) sentences.push_back(kByCommune.in(draft.language, number(draft, by_commune)));
  if (lost > 0) sentences.push_back(kTiesOffTheMap.in(draft.language, number(draft, lost)));
  sentences.push_back(kMapProjection.in(draft.language));
  if (!draft.options.attribution.empty())
    sentences.push_back(kOutlinesFrom.in(draft.language, one_line(draft.options.attribution)));
  return sentences;
}

std::vector<std::string> sentences_of(const Draft& draft, const DiagramFacts& facts) {
  const Language language = draft.language;
  const std::string measure =
      facts.measure == nullptr ? "" : lower_first(std::string(facts.measure->name.in(language)));
  switch (facts.diagram) {
    case Diagram::radial:
      if (facts.centre) return {kAroundPlaces.in(language, one_line(draft.network[*facts.centre].name))};
      return {kRadialPlaces.in(language, measure)};
    case Diagram::sectors: return {kSectorPlaces.in(language, measure)};
    case Diagram::columns: return {kColumnPlaces.in(language, measure)};
    case Diagram::two_mode: {
      const TwoModeLayout layout = place_two_mode(draft.network);
      return {kTwoModePlaces.in(language, number(draft, layout.crossings), number(draft, layout.crossings_before))};
    }
    case Diagram::territory: return territory_sentences(draft, facts);
  }
  return {};
}

}  // namespace

std::span<const std::string_view> diagram_names() { return kNames; }

std::optional<Diagram> parse_diagram(std::string_view name) {
  const auto found = std::ranges::find(kNames, name);
  return found == kNames.end() ? std::nullopt : std::optional(static_cast<Diagram>(found - kNames.begin()));
}

std::optional<DiagramFacts> diagram_facts(const Draft& draft) {
  const auto diagram = draft.options.positions.empty() ? parse_diagram(draft.options.layout.engine) : std::nullopt;
  if (!diagram) return std::nullopt;
  DiagramFacts facts{.diagram = *diagram};
  if (*diagram == Diagram::two_mode && draft.projects == 0)
    throw std::invalid_argument("a two-mode diagram needs projects");
  if (*diagram == Diagram::radial && !draft.options.centre.empty()) facts.centre = centre_of(draft);
  const bool measured = *diagram == Diagram::radial || *diagram == Diagram::sectors || *diagram == Diagram::columns;
  if (measured && !facts.centre) {
    facts.measure = &ring_measure(draft, *diagram);
    facts.values = facts.measure->compute(draft.analysis);
  }
  if (*diagram == Diagram::territory) facts.places = places_of(draft);
  facts.sentences = sentences_of(draft, facts);
  return facts;
}

void place_by_diagram(Draft& draft) {
  if (!draft.diagram) return;
  const DiagramFacts& facts = *draft.diagram;
  const Diagram diagram = facts.diagram;
  const bool measured = facts.measure != nullptr;
  if (measured) set_isolates_aside(draft);
  else if (diagram != Diagram::territory) {
    for (std::size_t i = 0; i < draft.network.size(); ++i) draft.mapped.emplace_back(i);
  }
  std::ranges::sort(draft.mapped);
  draft.named = draft.network.size();
  switch (diagram) {
    case Diagram::radial: return place_radial(draft, facts);
    case Diagram::sectors: return place_sectors(draft, facts);
    case Diagram::columns: return place_columns(draft, facts);
    case Diagram::two_mode: return place_two_mode(draft);
    case Diagram::territory: return place_territory(draft, facts);
  }
}

void adapt_channels(Draft& draft) {
  const bool crowded =
      draft.diagram && (draft.diagram->diagram == Diagram::two_mode || draft.diagram->diagram == Diagram::territory);
  if (!crowded) return;
  if (draft.diagram->diagram == Diagram::two_mode) show_plates(draft);
  constexpr double kThinner = 0.5;
  for (TieLook& look : draft.ties_show.looks) look.width *= kThinner;
  for (LegendSection& section : draft.ties_show.sections) {
    for (LegendItem& item : section.items) item.width *= kThinner;
  }
}

void finish_diagram(Draft& draft) {
  if (!draft.diagram) return;
  if (draft.diagram->diagram == Diagram::two_mode) bend_ties(draft);
  if (draft.diagram->diagram != Diagram::territory) return;
  std::vector<std::string> off;
  off.reserve(draft.aside.size());
  for (const NodeId id : draft.aside) off.push_back(draft.network[id].id);
  std::ranges::sort(off);
  const auto is_off = [&](const std::string& id) { return std::ranges::binary_search(off, id); };
  std::erase_if(draft.scene.ties, [&](const SceneTie& tie) { return is_off(tie.source) || is_off(tie.target); });
}

}  // namespace maillage
