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
  std::vector<TieLook> looks;         ///< of each edge
  std::vector<std::string> meanings;  ///< of each edge, what its style says; empty where it says nothing
  std::vector<LegendSection> sections;
  std::string meaning;                 ///< of the caption: what a line is; empty: a tie, by its strength
  std::vector<std::string> sentences;  ///< further ones of the caption
};

/// \throw std::invalid_argument for words that fit nothing
[[nodiscard]] TieChannels tie_channels(const Draft& draft);

}  // namespace maillage
