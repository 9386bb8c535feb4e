// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/suggestion.h"

#include <algorithm>
#include <array>

namespace maillage {
namespace {

constexpr std::array<Choosable<Aim>, 3> kAims = {
    {{Aim::closure, "closure", "proximite"}, {Aim::bridge, "bridge", "pont"}, {Aim::resilience, "resilience"}}};

constexpr ScoreParts kMost{.sectors = 0.10, .frameworks = 0.05, .nearness = 0.10, .complements = 0.05, .former = 0.05};

constexpr double kNear = 15;  ///< kilometres: as good as next door
constexpr double kFar = 50;

double nearness(const PairFacts& facts) {
  if (!facts.commune.empty() || !facts.intercommunality.empty()) return 1;
  if (!facts.kilometres) return 0;
  return std::clamp((kFar - *facts.kilometres) / (kFar - kNear), 0.0, 1.0);
}

}  // namespace

const Choice<Aim>& aims() {
  static constexpr Choice<Aim> kChoice(kAims);
  return kChoice;
}

ScoreParts affinity_of(const PairFacts& facts) {
  return {.sectors = facts.shared_sectors.empty() ? 0 : kMost.sectors,
          .frameworks = facts.shared_frameworks.empty() ? 0 : kMost.frameworks,
          .nearness = kMost.nearness * nearness(facts),
          .complements = facts.complements.empty() ? 0 : kMost.complements,
          .former = facts.former.empty() ? 0 : kMost.former};
}

double greatest_affinity() { return kMost.affinity(); }

}  // namespace maillage
