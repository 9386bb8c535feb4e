// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/estimate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <set>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/kernels/costs.h"
#include "maillage/measures/estimator.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

constexpr Label kMark{" (estimation)", " (estimate)"};
constexpr Message<Label, std::string, std::string, std::string, Label> kSentence{
    "Estimation\u00A0: {}. Avec une probabilité d’au moins {}, aucune de ses valeurs n’est fausse de plus de {} ({} "
    "{}).",
    "Estimate: {}. With probability at least {}, none of its values is off by more than {} ({} {})."};
constexpr Label kPaths{"plus courts chemins tirés au hasard", "shortest paths drawn at random"};
constexpr Label kDrawnActors{"acteurs tirés au hasard, vers qui les distances sont mesurées",
                             "actors drawn at random, to whom distances are measured"};
constexpr Message<Label, std::string> kCertainSentence{
    "Estimation\u00A0: {}. Aucune de ses valeurs n’est fausse de plus de {}.",
    "Estimate: {}. None of its values is off by more than {}."};

double seconds_of(Searches searches, const Network& network) {
  switch (searches) {
    case Searches::none: break;
    case Searches::paths:
    case Searches::tie_paths: return kernels::seconds_for_betweenness(network, false);
    case Searches::weighted_paths:
    case Searches::weighted_tie_paths: return kernels::seconds_for_betweenness(network, true);
    case Searches::distances: return kernels::seconds_for_distances(network, false);
    case Searches::weighted_distances: return kernels::seconds_for_distances(network, true);
    case Searches::vitality: return kernels::seconds_for_vitality(network);
  }
  return 0;
}

/// Rounded up to two significant digits, so that what is said is never less than what may be.
std::string bound(double epsilon, Language language) {
  constexpr int kMostDecimals = 15;
  double scale = 1;
  int decimals = 0;
  for (; epsilon * scale < 10 && decimals < kMostDecimals && epsilon > 0; ++decimals) scale *= 10;
  return to_readable(std::ceil(epsilon * scale) / scale, decimals, language);
}

}  // namespace

double seconds_for(std::span<const Measure* const> measures, const Analysis& analysis) {
  std::set<Searches> taken;
  std::map<Searches, double> drawn;
  for (const Measure* measure : measures) {
    const Estimator* estimator = analysis.options().approximate ? estimator_of(measure->id) : nullptr;
    if (estimator == nullptr || !estimator->spares(analysis)) {
      taken.insert(measure->searches);
      continue;
    }
    double& most = drawn[measure->searches];
    most = std::max(most, estimator->seconds(analysis));
  }
  double seconds = 0;
  for (const Searches searches : taken) seconds += seconds_of(searches, analysis.network());
  for (const auto& [searches, most] : drawn) seconds += most;
  return seconds;
}

std::optional<double> usual_precision(const Network& network) {
  constexpr double kSeconds = 10;
  constexpr double kPrecision = 0.01;
  return kernels::seconds_for_betweenness(network, false) <= kSeconds ? std::nullopt : std::optional(kPrecision);
}

bool has_estimate(const Measure& measure) { return estimator_of(measure.id) != nullptr; }

bool is_estimated(const Measure& measure, const Analysis& analysis) {
  return has_estimate(measure) && analysis.options().approximate && estimator_of(measure.id)->applies(analysis);
}

std::optional<Estimate> estimate_of(const Measure& measure, const Analysis& analysis) {
  if (!is_estimated(measure, analysis)) return std::nullopt;
  return estimator_of(measure.id)->quality(analysis);
}

Estimates estimates_of(std::span<const Measure* const> measures, const Analysis& analysis) {
  Estimates estimates;
  for (const Measure* measure : measures) {
    if (find_estimate(estimates, *measure) != nullptr) continue;
    if (const auto estimate = estimate_of(*measure, analysis)) estimates.emplace_back(measure, *estimate);
  }
  return estimates;
}

const Estimate* find_estimate(const Estimates& estimates, const Measure& measure) {
  const auto found = std::find_if(estimates.begin(), estimates.end(),
                                  [&](const auto& estimate) { return estimate.first == &measure; });
  return found == estimates.end() ? nullptr : &found->second;
}

std::string marked_name(const Measure& measure, bool estimated, Language language) {
  std::string name(measure.name.in(language));
  return estimated ? name + std::string(kMark.in(language)) : name;
}

std::string estimate_sentence(const Measure& measure, const Estimate& estimate, Language language) {
  const std::string epsilon = bound(estimate.epsilon, language);
  if (estimate.drawn == Drawn::nothing) return kCertainSentence.in(language, measure.name, epsilon);
  return kSentence.in(language, measure.name, Wording(language).percent(1 - estimate.delta, 0), epsilon,
                      to_readable(static_cast<std::int64_t>(estimate.samples), language),
                      estimate.drawn == Drawn::paths ? kPaths : kDrawnActors);
}

}  // namespace maillage
