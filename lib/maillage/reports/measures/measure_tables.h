// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/measures/registry.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// Measures with their values, and the order in which to show the actors or ties they are of.
struct MeasuredRows {
  Scope scope = Scope::actor;
  std::vector<const Measure*> measures;
  std::vector<Values> values;  ///< per measure, per node or tie
  std::vector<std::size_t> order;
  Estimates estimates = {};  ///< those of the measures whose values are estimates
};

/// A row per actor or tie, in the order of the rows. Beside an estimate stand, for machines, its epsilon, delta and
/// samples; people read them in a note. \pre rows are not of the network
[[nodiscard]] Table measures_table(const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem,
                                   Language language);

/// Adds what the user's own columns say of each actor, under their titles, to a table of measures_table() of actors,
/// for machines alone. \pre the rows are of actors
void add_own_columns(Table& table, const MeasuredRows& result, const Network& network, const Ecosystem& ecosystem);

/// Measures of the network: one a row; in JSON one object, and one of the estimates among them where there are any.
[[nodiscard]] Table network_measures_table(const MeasuredRows& result, Language language);
[[nodiscard]] std::string network_measures_json(const MeasuredRows& result, const StatedSelection& selection = {});

/// All measures there are, or those of one scope: id, name, meaning.
[[nodiscard]] Table measures_list(std::optional<Scope> scope, Language language);
/// For people at a terminal: those of each scope under a title.
[[nodiscard]] std::string measures_list_text(Language language);
/// Its definition, range, undefined cases and reference.
[[nodiscard]] std::string measure_explanation(const Measure& measure, Language language);

}  // namespace maillage::reports
