// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/analysis.h"

namespace maillage {

/// What a measure gives a value for.
enum class Scope : std::uint8_t { actor, network };

/// How its values are written for people.
enum class ValueFormat : std::uint8_t { integer, decimal, share, yes_no };

/// One value per node of the network (one in all for Scope::network); nothing where the measure is undefined.
using Values = std::vector<std::optional<double>>;

/// A measure with everything a reader must know of it. Command line, tables and reports all read this.
struct Measure {
  std::string_view id;  ///< stable: "betweenness_normalized", "network.density"
  Scope scope;
  ValueFormat format;
  Label name;                  ///< "intermédiarité normalisée", "normalised betweenness"
  Label meaning;               ///< one line, for someone who is no specialist
  Label definition;            ///< formula, normalisation, and what happens in directed and disconnected networks
  Label range;                 ///< "0 à 1", "0 to 1"
  Label undefined;             ///< when there is no value; "jamais", "never"
  std::string_view reference;  ///< the paper
  Values (*compute)(Analysis&);
};

/// Every measure, in the order of presentation.
[[nodiscard]] std::span<const Measure> measures();

/// The measure with this id, or null.
[[nodiscard]] const Measure* find_measure(std::string_view id);

}  // namespace maillage
