// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/legend.h"

namespace maillage {

struct Draft;

/// How a tie looks but for its way.
struct TieLook {
  double width = 1;
  std::string colour;
  std::vector<double> dashes = {};
  double strength = 0;  ///< 0 weakest to 1 strongest: strong ties are drawn over weak ones
};

/// What ties show by width, colour and dashes.
struct TieChannels {
  std::vector<TieLook> looks;  ///< of each edge
  std::vector<LegendSection> sections;
};

[[nodiscard]] TieChannels tie_channels(const Draft& draft);

}  // namespace maillage
