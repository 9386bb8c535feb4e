// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maillage {

struct Draft;

/// Which ties are drawn.
struct Thinning {
  std::vector<bool> drawn;             ///< of each edge
  std::vector<std::string> sentences;  ///< of the caption: how many are not
};

/// All, or by FigureOptions::thin those that matter to one of their ends; a tie that is the only one of both its ends
/// is always drawn. \throw std::invalid_argument for a level outside ]0, 1[
[[nodiscard]] Thinning thin_out(const Draft& draft);

}  // namespace maillage
