// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace maillage::reports {

/// What a selection leaves out of the network that the same question has without it.
struct LeftOutBySelection {
  std::size_t nodes = 0;
  std::size_t of_nodes = 0;  ///< how many that network has
  std::size_t ties = 0;
  std::size_t of_ties = 0;
  bool two_mode = false;
};

}  // namespace maillage::reports
