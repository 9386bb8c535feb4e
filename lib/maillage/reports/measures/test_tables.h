// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/estimate.h"
#include "maillage/model/ecosystem.h"
#include "maillage/network/network.h"
#include "maillage/reports/tables/table.h"
#include "maillage/significance/kind_tests.h"
#include "maillage/significance/rewiring.h"
#include "maillage/significance/robustness.h"

namespace maillage::reports {

/// What a network is compared with.
enum class Against : std::uint8_t { kinds, rewiring, missing_ties, missing_actors };

/// What rewiring dealt out anew, or draws of missing ties took away.
enum class RewiredRows : std::uint8_t { ties, participations, both };

/// How a test was run.
struct TestRun {
  Against against = Against::rewiring;
  std::size_t replicates = 999;
  std::uint64_t seed = 1;
  double share = 0.1;  ///< of the ties or actors, where data are missing
  RewiredRows rewired = RewiredRows::ties;
  bool exact = false;                 ///< every case was counted
  bool kept_roles = false;            ///< rewiring left each actor its roles,
  bool kept_dates = false;            ///< and the years its participations start in
  std::optional<double> within = {};  ///< how far off betweenness, normalised, may be in a replicate; nothing: exact
  Estimates estimates = {};           ///< of the observed values that rewiring compares
};

/// What the rows of a table are of.
struct TestedRows {
  const Ecosystem& ecosystem;
  const Network& network;
  std::vector<std::size_t> nodes;  ///< in the order shown; unused for measures of the network
};

/// One row per measure and node, or per measure of the network; with notes on how to read it.
[[nodiscard]] Table significance_table(const TestedRows& rows, std::span<const MeasureTests> tests, const TestRun& run,
                                       Language language);
[[nodiscard]] Table robustness_table(const TestedRows& rows, std::span<const MeasureRobustness> found,
                                     const TestRun& run, Language language);

/// One row per kind.
[[nodiscard]] Table kind_tests_table(const Ecosystem& ecosystem, const ExternalInternalTests& tests, const TestRun& run,
                                     Language language);

/// How the test was run, and the rows of its table.
[[nodiscard]] std::string tests_json(const Table& table, const TestRun& run);
/// The same, and how far ranks agree; `table` is that of `found`.
[[nodiscard]] std::string robustness_json(const Table& table, std::span<const MeasureRobustness> found,
                                          const TestRun& run);

}  // namespace maillage::reports
