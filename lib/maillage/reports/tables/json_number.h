// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace maillage::reports {

/// null where undefined; whole values as integers.
[[nodiscard]] nlohmann::ordered_json to_json_number(std::optional<double> value);

}  // namespace maillage::reports
