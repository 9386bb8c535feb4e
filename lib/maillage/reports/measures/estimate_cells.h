// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json_fwd.hpp>

#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/reports/measures/messages.h"
#include "maillage/reports/tables/table.h"

/// How good estimates are, in tables and JSON. Nothing of this is there where every value is exact.
namespace maillage::reports {

/// For machines, of each estimate: the end of an id, the title of a column.
inline constexpr std::array<std::pair<std::string_view, Label>, 3> kQuality = {
    {{"epsilon", kEpsilonColumn}, {"delta", kDeltaColumn}, {"samples", kSamplesColumn}}};

/// The cells under these.
void add_quality(std::vector<Cell>& row, const Estimate& estimate);

/// Columns of a table whose rows are measures, if any of them is an estimate; empty cells for those that are exact.
void add_quality_columns(Table& table, const Estimates& estimates);
[[nodiscard]] std::vector<Cell> network_row(const Measure& measure, std::optional<double> value,
                                            const Estimates& estimates, Language language);

/// Of values in each draw of a test.
[[nodiscard]] std::string draw_estimate_note(const Measure& measure, const Estimate& estimate, Language language);

/// A sentence of each.
[[nodiscard]] std::vector<std::string> estimate_notes(const Estimates& estimates, Language language);

/// An object with these three.
[[nodiscard]] nlohmann::ordered_json quality_json(const Estimate& estimate);

/// Under "estimates": by the id of its measure, epsilon, delta and samples of each.
void add_estimates(nlohmann::ordered_json& json, const Estimates& estimates);

}  // namespace maillage::reports
