// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/weaving/followed.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace maillage {
namespace {

bool waits(const FollowedPair& pair, std::optional<Date> day) {
  if (!day || !pair.date) return true;
  Date again = pair.date->last_day();
  again.year = static_cast<std::int16_t>(again.year + 1);
  return day->first_day() <= again;
}

}  // namespace

Followed counted(const FollowUp& follow_up) {
  Followed found;
  for (const FollowedPair& pair : follow_up.list) {
    switch (pair.outcome) {
      case Outcome::done: ++found.done; break;
      case Outcome::tried: ++found.tried; break;
      case Outcome::not_now: ++found.not_now; break;
      case Outcome::impossible: ++found.impossible; break;
    }
  }
  return found;
}

SuccessRate success_rate(std::size_t successes, std::size_t trials) {
  assert(trials > 0 && successes <= trials);
  constexpr double kDeviations = 1.6448536269514722;  // of the normal distribution: 5 % are above
  const auto n = static_cast<double>(trials);
  const double share = static_cast<double>(successes) / n;
  const double squared = kDeviations * kDeviations;
  const double middle = (share + squared / (2 * n)) / (1 + squared / n);
  const double half = kDeviations * std::sqrt(share * (1 - share) / n + squared / (4 * n * n)) / (1 + squared / n);
  return {share, std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

std::vector<FollowedPair> not_to_suggest(const FollowUp& follow_up, std::optional<Date> day) {
  std::vector<FollowedPair> pairs = follow_up.list;
  std::erase_if(pairs, [&](const FollowedPair& pair) { return pair.outcome == Outcome::not_now && !waits(pair, day); });
  return pairs;
}

}  // namespace maillage
