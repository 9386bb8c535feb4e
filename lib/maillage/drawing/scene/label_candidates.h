// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/scene/labels.h"

namespace maillage {

/// One way of setting a label.
struct LabelCandidate {
  PlacedLabel label;
  Box claim;        ///< its box and the white around it that other labels leave free
  Box extent;       ///< claim and leader
  double cost = 0;  ///< how much worse than the ideal place, from 0
};

/// Ways of setting a label that keep clear of all marks and lines and inside the area, the best first. Where
/// `insisting` and there are few, also ways far from the mark, and over the mark itself.
[[nodiscard]] std::vector<LabelCandidate> label_candidates(const LabelProblem& problem, const LabelRequest& request,
                                                           bool insisting = false);

/// True when both cannot be drawn.
[[nodiscard]] bool conflict(const LabelCandidate& a, const LabelCandidate& b);

}  // namespace maillage
