// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/suggestion.h"

#include <algorithm>
#include <array>

#include "maillage/base/text.h"

namespace maillage {
namespace {

struct AimWords {
  Aim aim;
  std::string_view english;
  std::string_view french;
};

constexpr std::array kAims = {AimWords{Aim::closure, "closure", "proximite"}, AimWords{Aim::bridge, "bridge", "pont"},
                              AimWords{Aim::resilience, "resilience", "resilience"}};

constexpr double kNear = 15;  ///< kilometres: as good as next door
constexpr double kFar = 50;

double nearness(const PairFacts& facts) {
  if (!facts.commune.empty() || !facts.intercommunality.empty()) return 1;
  if (!facts.kilometres) return 0;
  return std::clamp((kFar - *facts.kilometres) / (kFar - kNear), 0.0, 1.0);
}

}  // namespace

std::string_view name(Aim aim) { return kAims.at(static_cast<std::size_t>(aim)).english; }

std::optional<Aim> parse_aim(std::string_view name) {
  for (const AimWords& words : kAims) {
    if (fold(name) == words.english || fold(name) == words.french) return words.aim;
  }
  return std::nullopt;
}

std::vector<std::string> aim_names() {
  std::vector<std::string> names;
  names.reserve(kAims.size());
  for (const AimWords& words : kAims) names.emplace_back(words.english);
  return names;
}

ScoreParts affinity_of(const PairFacts& facts) {
  return {.sectors = facts.shared_sectors.empty() ? 0 : 0.10,
          .frameworks = facts.shared_frameworks.empty() ? 0 : 0.05,
          .nearness = 0.10 * nearness(facts),
          .complements = facts.complements.empty() ? 0 : 0.05,
          .former = facts.former.empty() ? 0 : 0.05};
}

}  // namespace maillage
