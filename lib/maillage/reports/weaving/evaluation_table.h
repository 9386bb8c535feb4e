// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"
#include "maillage/reports/tables/text_table.h"
#include "maillage/weaving/evaluation.h"

namespace maillage::reports {

/// How an evaluation was made.
struct EvaluationRun {
  bool later = false;  ///< ties that came later, not hidden ones
  EvaluationOptions options;
};

[[nodiscard]] std::string evaluation_table(const Evaluation& evaluation, const EvaluationRun& run, Format format,
                                           Language language);

}  // namespace maillage::reports
