// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/document/document.h"
#include "maillage/qca/comparison.h"
#include "maillage/qca/doubt.h"
#include "maillage/reports/tables/table.h"

namespace maillage::reports {

/// All that a sheet of a comparison is made of.
struct QcaFacts {
  std::string source;  ///< where the cases are from
  qca::CaseTable table;
  std::vector<std::string> set_aside;  ///< cases that were not compared
  qca::ComparisonOptions options;
  qca::Comparison comparison;
  std::array<qca::Doubt, 2> doubts;  ///< of the outcome and of its negation
};

/// Compares and doubts. \pre no error in qca::faults(table)
[[nodiscard]] QcaFacts qca_facts(std::string source, qca::CaseTable table, std::vector<std::string> set_aside,
                                 const qca::ComparisonOptions& options);

/// The sheet in words: calibration, and for the outcome and for its negation what it needs, the truth table, all
/// solutions with their cases, and what casts doubt on them.
/// What cells hold: all, or, where a line cannot be broken, as much as a terminal shows: the first cases of a list with
/// the number of the others, and for a long model the number of its terms, which stand below it.
enum class QcaCells : std::uint8_t { whole, short_ones };

[[nodiscard]] Document qca_sheet(const QcaFacts& facts, Language language, QcaCells cells = QcaCells::whole);

/// The same for machines.
[[nodiscard]] std::string qca_json(const QcaFacts& facts);

/// One of its tables, for the outcome and its negation together.
enum class QcaTable : std::uint8_t { solutions, truth, necessity, doubts, calibration };
[[nodiscard]] Table qca_table(const QcaFacts& facts, QcaTable which, Language language);

}  // namespace maillage::reports
