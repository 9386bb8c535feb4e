// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "maillage/io/workshop/follow_up.h"
#include "maillage/model/date.h"

/// What became of suggestions: what it says of the next ones.
namespace maillage {

/// How many of them came to what.
struct Followed {
  std::size_t done = 0;
  std::size_t tried = 0;
  std::size_t not_now = 0;
  std::size_t impossible = 0;

  [[nodiscard]] std::size_t all() const { return done + tried + not_now + impossible; }
  /// Those whose outcome is known: all but what waits.
  [[nodiscard]] std::size_t decided() const { return all() - not_now; }
  friend bool operator==(const Followed&, const Followed&) = default;
};
[[nodiscard]] Followed counted(const FollowUp& follow_up);

/// A share, and between which shares it lies as far as so many tell: 90 % of such intervals hold the true one.
struct SuccessRate {
  double share = 0;
  double low = 0;
  double high = 0;
};
/// Of successes among trials. \pre trials > 0 \cite wilson_1927
[[nodiscard]] SuccessRate success_rate(std::size_t successes, std::size_t trials);

/// The pairs that are not to be suggested on a day: all but those put off more than a year before. What was put off
/// without a date, or where the day is not known, waits.
[[nodiscard]] std::vector<FollowedPair> not_to_suggest(const FollowUp& follow_up, std::optional<Date> day);

}  // namespace maillage
