// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/reports/tables/table_json.h"

#include <cmath>

#include <nlohmann/json.hpp>

namespace maillage::reports {

nlohmann::ordered_json to_json_number(std::optional<double> value) {
  constexpr double kExactIntegers = 9007199254740992.0;  // 2^53
  if (!value) return nullptr;
  if (*value == std::floor(*value) && std::abs(*value) < kExactIntegers) return std::llround(*value);
  return *value;
}

}  // namespace maillage::reports
