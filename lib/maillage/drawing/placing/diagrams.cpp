// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/placing/diagrams.h"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "maillage/drawing/placing/base_map.h"
#include "maillage/layout/diagrams/territory.h"

namespace maillage {
namespace {

constexpr Bow kBowInColumns{0.2, 60};

constexpr std::array<Diagram, 5> kDiagrams = {{
    {.id = "radial", .measure = "harmonic", .takes_centre = true, .explain = radial_sentences, .place = place_radially},
    {.id = "sectors", .measure = "harmonic", .explain = sector_sentences, .place = place_in_sectors},
    {.id = "columns",
     .measure = "degree",
     .suggestion_bow = kBowInColumns,
     .explain = column_sentences,
     .place = place_by_kind_in_columns},
    {.id = "two-mode",
     .needs_projects = true,
     .projects_on_plates = true,
     .tie_width = 0.5,
     .suggestion_bow = kBowInColumns,
     .explain = two_mode_sentences,
     .place = place_around_projects},
    {.id = "territory",
     .by_geography = true,
     .tie_width = 0.5,
     .mark_scale = 0.5,
     .explain = territory_sentences,
     .place = place_on_ground},
}};

const Measure& ring_measure(const Subject& subject, const Diagram& diagram) {
  const std::string& asked = subject.options.rings;
  const Measure* measure = find_measure(asked.empty() ? diagram.measure : asked);
  if (measure == nullptr || measure->scope != Scope::actor)
    throw std::invalid_argument("unknown measure '" + asked + "'");
  return *measure;
}

NodeId centre_of(const Subject& subject) {
  const auto nodes = subject.network.nodes();
  const auto found = std::ranges::find(nodes, subject.options.centre, &Node::id);
  if (found == nodes.end()) throw std::invalid_argument("no actor '" + subject.options.centre + "' in the network");
  return NodeId(static_cast<std::size_t>(found - nodes.begin()));
}

/// Where each node is, when that is on the map.
std::vector<std::optional<GeoPoint>> places_of(const Subject& subject) {
  const auto located = locate_actors(subject.ecosystem);
  std::vector<std::optional<GeoPoint>> places;
  for (const Node& node : subject.network.nodes()) {
    const auto* actor = std::get_if<ActorId>(&node.subject);
    const auto& known = actor != nullptr ? located[actor->index()] : std::optional<LocatedActor>();
    places.push_back(known ? std::optional(known->at) : std::nullopt);
  }
  const auto map = place_on_territory(places, {.frame = map_frame(subject.ecosystem, subject.options.outlines)});
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (!map.positions[i]) places[i].reset();
  }
  return places;
}

}  // namespace

std::span<const Diagram> diagrams() { return kDiagrams; }

const Diagram* diagram_of(const FigureOptions& options) {
  if (!options.positions.empty()) return nullptr;
  for (const Diagram& diagram : kDiagrams) {
    if (diagram.id == options.layout.engine) return &diagram;
  }
  return nullptr;
}

PlaceMeaning meaning_of_places(const Subject& subject) {
  const FigureOptions& options = subject.options;
  if (!options.positions.empty() && options.positions.size() != subject.network.size())
    throw std::invalid_argument("as many positions are needed as nodes");
  const Diagram* diagram = diagram_of(options);
  if (diagram == nullptr) return {};
  if (!options.pins.empty()) throw std::invalid_argument("places of a diagram have a meaning: nothing is pinned");
  if (diagram->needs_projects && subject.projects == 0)
    throw std::invalid_argument("a " + std::string(diagram->id) + " diagram needs projects");
  PlaceMeaning meaning{.tie_width = diagram->tie_width, .projects_on_plates = diagram->projects_on_plates};
  if (diagram->takes_centre && !options.centre.empty()) {
    meaning.centre = centre_of(subject);
  } else if (!diagram->measure.empty()) {
    meaning.measure = &ring_measure(subject, *diagram);
    meaning.values = meaning.measure->compute(subject.analysis);
  }
  if (diagram->by_geography) meaning.places = places_of(subject);
  meaning.sentences = diagram->explain(subject, meaning);
  return meaning;
}

}  // namespace maillage
