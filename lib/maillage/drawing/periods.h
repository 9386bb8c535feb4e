// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "maillage/drawing/figure.h"
#include "maillage/measures/study.h"
#include "maillage/model/date.h"

namespace maillage {

/// One panel of a figure of several periods.
struct FigurePeriod {
  std::string name;  ///< its heading: "2014–2019"
  Study study;       ///< of that period
};

/// Draws the networks of several periods side by side on one page, with one legend: an actor has the same place in all
/// (see place_anchored()), those who were not in the period before have a full ring, those who are not in the next a
/// dashed one. Areas, colours, widths and styles mean the same in all panels; communities and components are those of
/// all periods together.
/// \pre not all networks are empty; the layout is an engine's
/// \throw std::invalid_argument for words that fit nothing, a layout that is no engine's, given positions, studies of
/// different ecosystems, or without periods
[[nodiscard]] Figure draw_periods(std::span<const FigurePeriod> periods, const FigureOptions& options = {});

}  // namespace maillage
