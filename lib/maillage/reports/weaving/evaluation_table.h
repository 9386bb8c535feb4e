// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "maillage/base/language.h"
#include "maillage/reports/tables/table.h"
#include "maillage/reports/weaving/present_day.h"
#include "maillage/weaving/evaluation.h"

namespace maillage::reports {

/// "superposed random walk".
[[nodiscard]] std::string_view ranking_name(Ranking ranking, Language language);
/// Those a blend is made of, each once: "superposed random walk (2 times) and Salton index".
[[nodiscard]] std::string blend_names(const Blend& blend, Language language);

/// How an evaluation was made.
struct EvaluationRun {
  bool later = false;  ///< ties that came later, not hidden ones
  EvaluationOptions options;
  std::optional<PresentDay> day = {};  ///< nothing where all that ever was counts as of today
};

/// What was sought, and of which day.
[[nodiscard]] std::string evaluation_lead(const Evaluation& evaluation, const EvaluationRun& run, Language language);
/// What the first pairs of closure are worth, in one sentence: how many of them were hidden ties. Nothing without a
/// precision.
[[nodiscard]] std::optional<std::string> judgement(const Evaluation& evaluation, const EvaluationOptions& options,
                                                   Language language);
/// A row per ranking. \pre evaluation has one
[[nodiscard]] Table evaluation_table(const Evaluation& evaluation, const EvaluationRun& run, Language language);
[[nodiscard]] std::string evaluation_json(const Evaluation& evaluation, const EvaluationRun& run,
                                          const StatedSelection& selection = {});

}  // namespace maillage::reports
