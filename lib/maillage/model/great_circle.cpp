// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/model/great_circle.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "maillage/base/maths/maths.h"

namespace maillage {

double kilometres(const GeoPoint& a, const GeoPoint& b) {
  constexpr double kEarthRadius = 6371.0088;  // mean, kilometres
  const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
  const double up = maths::sin(radians(b.latitude - a.latitude) / 2);
  const double along = maths::sin(radians(b.longitude - a.longitude) / 2);
  const double chord = up * up + maths::cos(radians(a.latitude)) * maths::cos(radians(b.latitude)) * along * along;
  return 2 * kEarthRadius * maths::asin(std::min(1.0, std::sqrt(chord)));
}

}  // namespace maillage
