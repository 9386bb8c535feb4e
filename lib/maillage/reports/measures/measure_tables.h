// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/reports/tables/text_table.h"

namespace maillage::reports {

/// Measures with their values, and the order in which to show the actors or ties they are of.
struct MeasuredRows {
  Scope scope = Scope::actor;
  std::vector<const Measure*> measures;
  std::vector<Values> values;  ///< per measure, per node or tie
  std::vector<std::size_t> order;
};

/// A row per actor or tie. \pre rows are not of the network
[[nodiscard]] std::string measures_text(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem,
                                        Language language);
[[nodiscard]] std::string measures_csv(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem);
[[nodiscard]] std::string measures_json(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem);

/// Measures of the network: one a row.
[[nodiscard]] std::string network_measures_table(const MeasuredRows& result, Format format, Language language);

/// All measures there are: id, name, meaning.
[[nodiscard]] std::string measures_list(Language language);
/// Its definition, range, undefined cases and reference.
[[nodiscard]] std::string measure_explanation(const Measure& measure, Language language);

}  // namespace maillage::reports
