// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/subject/subject.h"

namespace maillage {

/// Which ties are drawn.
struct Thinning {
  std::vector<bool> drawn;             ///< of each edge
  std::vector<std::string> sentences;  ///< of the caption: how many are not
};

/// Of each tie, whether it is below the level of the disparity filter; without a level all are. \pre level in ]0, 1[
[[nodiscard]] std::vector<bool> drawn_ties(const Network& network, const std::optional<double>& level);

/// All, or by FigureOptions::thin those that matter to one of their ends; a tie that is the only one of both its ends
/// is always drawn. \throw std::invalid_argument for a level outside ]0, 1[
[[nodiscard]] Thinning thin_out(const Subject& subject);

}  // namespace maillage
