// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <nlohmann/json_fwd.hpp>

#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// null where undefined; whole values as integers.
[[nodiscard]] nlohmann::ordered_json to_json_number(std::optional<double> value);

/// The rows of a table, each an object by the ids of the columns that machines read.
[[nodiscard]] nlohmann::ordered_json rows_json(const Table& table);

/// What a selection states, by its ids.
[[nodiscard]] nlohmann::ordered_json selection_json(const StatedSelection& selection);

}  // namespace maillage::reports
