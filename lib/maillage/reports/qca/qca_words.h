// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/reports/qca/qca_sheet.h"

namespace maillage::reports {

/// With as few decimals as it has, three at most: "462.5".
[[nodiscard]] std::string plain_number(double value, Language language);
/// "SURV", "~SURV".
[[nodiscard]] std::string outcome_name(const QcaFacts& facts, bool negated);
/// Cases by their names, as a list for people and machines.
[[nodiscard]] Cell cases_cell(const QcaFacts& facts, const std::vector<std::size_t>& cases);
[[nodiscard]] std::vector<std::string> case_names(const QcaFacts& facts, const std::vector<std::size_t>& cases);

/// One kind of solution as it is shown: its models, and where an intermediate one comes from.
/// As many of the names as fit into a narrow cell, the first one cut where it must be, and how many others there are.
[[nodiscard]] std::string short_list(const std::vector<std::string>& names, Language language);

struct ShownSolution {
  std::string_view kind;  ///< "conservative", "enhanced-intermediate" …
  Label name;
  const qca::Minimised* solution;
  const qca::Intermediate* intermediate = nullptr;  ///< of an intermediate one
  bool all_pairs = true;                            ///< false: of an intermediate one that may lack others
};

/// "parsimonious", and whether it is the whole of it: "parsimonious (not proven)".
[[nodiscard]] std::string name_of(const ShownSolution& shown, Language language);

/// All of one explanation, the standard ones first.
[[nodiscard]] std::vector<ShownSolution> shown_solutions(const qca::Explanation& explanation);

/// "C1P1, C1P2".
[[nodiscard]] std::string origin(const qca::Intermediate& one);

/// "direct (400; 550; 900)".
[[nodiscard]] std::string calibration_words(const qca::Calibration& calibration, Language language);

/// The models of an altered solution: "A + B", or several with "or" between them; "–" where they are not known.
/// Of models longer than `longest`, in characters, how many terms they have.
[[nodiscard]] std::string altered_words(const QcaFacts& facts, const qca::Altered& altered, qca::SolutionKind kind,
                                        Language language, std::size_t longest = std::string::npos);

}  // namespace maillage::reports
