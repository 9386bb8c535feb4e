// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/table_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

#include "maillage/reports/tables/noise.h"

namespace maillage::reports {

nlohmann::ordered_json to_json_number(std::optional<double> value) {
  constexpr double kExactIntegers = 9007199254740992.0;  // 2^53
  if (!value) return nullptr;
  const double told = without_noise(*value);
  if (told == std::floor(told) && std::abs(told) < kExactIntegers) return std::llround(told);
  return told;
}

}  // namespace maillage::reports
