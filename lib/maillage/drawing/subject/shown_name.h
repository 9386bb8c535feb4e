// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/drawing/subject/subject.h"
#include "maillage/measures/estimate.h"

namespace maillage {

/// The name of a measure in the figure, marked where its values are estimates.
[[nodiscard]] inline std::string shown_name(const Measure& measure, const Subject& subject) {
  return marked_name(measure, is_estimated(measure, subject.analysis), subject.language);
}

}  // namespace maillage
