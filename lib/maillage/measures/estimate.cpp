// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/estimate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "maillage/base/message.h"
#include "maillage/base/number.h"
#include "maillage/base/wording.h"
#include "maillage/measures/estimator.h"
#include "maillage/measures/registry.h"

namespace maillage {
namespace {

constexpr Label kMark{" (estimation)", " (estimate)"};
constexpr Message<Label, std::string, std::string, std::string> kSentence{
    "Estimation\u00A0: {}. Avec une probabilité d’au moins {}, aucune de ses valeurs n’est fausse de plus de {} "
    "({} plus courts chemins tirés au hasard).",
    "Estimate: {}. With probability at least {}, none of its values is off by more than {} ({} shortest paths drawn at "
    "random)."};

/// Rounded up to two significant digits, so that what is said is never less than what may be.
std::string bound(double epsilon, Language language) {
  constexpr int kMostDecimals = 15;
  double scale = 1;
  int decimals = 0;
  for (; epsilon * scale < 10 && decimals < kMostDecimals && epsilon > 0; ++decimals) scale *= 10;
  return to_readable(std::ceil(epsilon * scale) / scale, decimals, language);
}

}  // namespace

bool has_estimate(const Measure& measure) { return estimator_of(measure.id) != nullptr; }

bool is_estimated(const Measure& measure, const Analysis& analysis) {
  return has_estimate(measure) && analysis.options().approximate.has_value();
}

std::optional<Estimate> estimate_of(const Measure& measure, const Analysis& analysis) {
  if (!is_estimated(measure, analysis)) return std::nullopt;
  return estimator_of(measure.id)(analysis);
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
  return kSentence.in(language, measure.name, Wording(language).percent(1 - estimate.delta, 0),
                      bound(estimate.epsilon, language),
                      to_readable(static_cast<std::int64_t>(estimate.samples), language));
}

}  // namespace maillage
