// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/durations.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "maillage/base/count.h"
#include "maillage/base/message.h"

namespace maillage::tool {
namespace {

constexpr double kMinute = 60;
constexpr double kHour = 3600;
constexpr double kDay = 86400;
constexpr Message<Count> kSeconds{"{0} {0:seconde|secondes}", "{0} {0:second|seconds}"};
constexpr Message<Count> kMinutes{"{0} {0:minute|minutes}", "{0} {0:minute|minutes}"};
constexpr Message<Count> kHours{"{0} {0:heure|heures}", "{0} {0:hour|hours}"};
constexpr Message<Count> kDays{"{0} {0:jour|jours}", "{0} {0:day|days}"};

struct Unit {
  double seconds;
  const Message<Count>& words;
};

constexpr std::array<Unit, 4> kUnits = {
    {{kDay, kDays}, {kHour, kHours}, {kMinute, kMinutes}, {1, kSeconds}}};

}  // namespace

std::string duration(double seconds, Language language) {
  constexpr double kTwice = 2;  // of a unit before it is used: 100 seconds, not 1 minute
  constexpr double kMost = 1e15;
  const Unit& unit = *std::find_if(kUnits.begin(), kUnits.end() - 1, [&](const Unit& one) {
    return seconds >= kTwice * one.seconds;
  });
  const double count = std::clamp(std::round(seconds / unit.seconds), 1.0, kMost);
  return unit.words.in(language, static_cast<std::size_t>(count));
}

std::optional<double> time_left(double share, double seconds) {
  constexpr double kEarly = 1;
  constexpr double kLittle = 0.01;
  if (seconds < kEarly || share < kLittle) return std::nullopt;
  return seconds * (1 - share) / share;
}

}  // namespace maillage::tool
