// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/analysis.h"

namespace maillage {

/// What a measure gives a value for.
enum class Scope : std::uint8_t { actor, network, tie, project };

enum class Direction : std::uint8_t { any, directed, undirected };

/// The networks a measure is meant for. Elsewhere it repeats another measure, or has no value at all.
struct Domain {
  Direction direction = Direction::any;
  bool one_mode = false;  ///< actors only: projects have no kind and no partners of their own sort
};

/// How its values are written for people.
enum class ValueFormat : std::uint8_t { integer, decimal, share, yes_no };

/// What exact values take from every node: nothing, or searches, which several measures of one kind share.
enum class Searches : std::uint8_t {
  none,
  paths,
  weighted_paths,
  tie_paths,  ///< of ties, as the next
  weighted_tie_paths,
  distances,
  weighted_distances,
  vitality
};

/// One value per node of the network, or per edge for Scope::tie, or one in all for Scope::network, or one per project
/// for Scope::project, see projects_of(); nothing where the measure is undefined.
using Values = std::vector<std::optional<double>>;

/// A measure with everything a reader must know of it. Command line, tables and reports all read this.
struct Measure {
  std::string_view id;  ///< stable: "betweenness_normalized", "network.density", "project.leads"
  Scope scope;
  ValueFormat format;
  Label name;                  ///< "intermédiarité normalisée", "normalised betweenness"
  Label meaning;               ///< one line, for someone who is no specialist
  Label definition;            ///< formula, normalisation, and what happens in directed and disconnected networks
  Label range;                 ///< "0 à 1", "0 to 1"
  Label undefined;             ///< when there is no value; "jamais", "never"
  std::string_view reference;  ///< the paper
  Values (*compute)(const Analysis&);
  Domain domain = {};  ///< a measure stays computable outside it, as its texts say
  Searches searches = Searches::none;
};

/// Every measure, in the order of presentation.
[[nodiscard]] std::span<const Measure> measures();

/// The measure with this id, or null.
[[nodiscard]] const Measure* find_measure(std::string_view id);

/// What the network would have to be for the measure to be offered ("demande un réseau orienté", "needs a directed
/// network"); nothing when it is. "All measures" of a network are those for which this says nothing.
[[nodiscard]] std::optional<Label> outside_domain(const Measure& measure, const Network& network);

inline constexpr std::size_t kMostOwnMeasures = 1000;

/// Adds a measure of one's own, after all others: from then on measures() has it, find_measure() finds it, and figures,
/// tables and tests take it like any other. Pointers to measures stay valid. To be called before other threads look at
/// measures. \pre what its texts view outlives every use \throw std::invalid_argument when there is a measure of this
/// id, std::length_error beyond kMostOwnMeasures
void register_measure(const Measure& measure);

}  // namespace maillage
