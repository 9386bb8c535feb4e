// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/analysis.h"

namespace maillage {

struct Measure;

/// What is drawn at random: shortest paths, or the actors to whom distances are measured; nothing where a value lies
/// between two bounds for certain.
enum class Drawn : std::uint8_t { paths, actors, nothing };

/// How good estimated values of a measure are.
struct Estimate {
  double epsilon = 0;       ///< with probability ≥ 1 − delta, none of its values is further off, in its own unit
  double delta = 0;         ///< one event for all measures that the same draws serve
  std::size_t samples = 0;  ///< drawn at random
  Drawn drawn = Drawn::paths;

  friend bool operator==(const Estimate&, const Estimate&) = default;
};

/// Whether the measure can be estimated at all.
[[nodiscard]] bool has_estimate(const Measure& measure);

/// The precision of betweenness to ask for when nobody says: 0.01 where searches from every actor would take more than
/// about ten seconds of one processor, else nothing, that is exact. Reckoned from the numbers of actors and ties alone.
[[nodiscard]] std::optional<double> usual_precision(const Network& network);

/// What these measures take, about, in seconds of one processor: their searches from every actor, or to those drawn
/// where distances are estimated; those that they share once. The rest counts for nothing.
[[nodiscard]] double seconds_for(std::span<const Measure* const> measures, const Analysis& analysis);

/// Whether the values of this measure are estimates: the options ask for them and the measure has them.
[[nodiscard]] bool is_estimated(const Measure& measure, const Analysis& analysis);

/// How good the values of this measure are, computing them if need be; nothing when they are exact: because the options
/// do not ask for estimates (MeasureOptions::approximate), or because the measure has none. The unweighted betweenness
/// of actors has, and its centralisation; so have measures of distances between all actors, where searches from each
/// would take more than about ten seconds of one processor, or fewer where estimates may be rougher than to 0.01.
[[nodiscard]] std::optional<Estimate> estimate_of(const Measure& measure, const Analysis& analysis);

/// Measures whose values are estimates.
using Estimates = std::vector<std::pair<const Measure*, Estimate>>;

/// Those of the measures that are estimates, each once, in their order.
[[nodiscard]] Estimates estimates_of(std::span<const Measure* const> measures, const Analysis& analysis);

/// That of the measure, or null when its values are exact.
[[nodiscard]] const Estimate* find_estimate(const Estimates& estimates, const Measure& measure);

/// The name of a measure, marked where its values are estimates: "betweenness (estimate)".
[[nodiscard]] std::string marked_name(const Measure& measure, bool estimated, Language language);

/// How far off its values may be: a sentence that names the measure.
[[nodiscard]] std::string estimate_sentence(const Measure& measure, const Estimate& estimate, Language language);

}  // namespace maillage
