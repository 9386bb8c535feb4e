// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/encoding/highlight.h"

namespace maillage {

/// How a tie looks but for its way.
struct TieLook {
  double width = 1;
  std::string colour = {};
  std::vector<double> dashes = {};
  double strength = 0;   ///< 0 weakest to 1 strongest
  std::size_t sort = 0;  ///< number of its style, the rarer the higher; 0 where all are of one
  Prominence prominence = Prominence::usual;
};

/// True when a tie is drawn before another, which comes to lie over it: ties of an actor that is pointed out lie over
/// others, quiet ones under them; then strong over weak, and rare over frequent, each sort a step above the one before.
[[nodiscard]] bool lies_under(const TieLook& a, const TieLook& b);

/// What ties show by width, colour and dashes.
struct TieEncoding {
  std::vector<TieLook> looks;         ///< of each edge
  std::vector<std::string> meanings;  ///< of each edge, what its style says; empty where it says nothing
  std::string meaning;                ///< of the caption: what a line is; empty: a tie, by its strength
  Explanation says;
};

/// Lines are `thinner` times as wide as they would be. \throw std::invalid_argument for words that fit nothing
/// \pre highlight is the subject's
[[nodiscard]] TieEncoding encode_ties(const Subject& subject, const std::optional<Highlight>& highlight,
                                      double thinner = 1);

/// From more ties on, an SVG has them in paths of many ties of one look, without ends or title of their own, and
/// coordinates of one decimal: what programs that open it can still cope with.
inline constexpr std::size_t kMostSingleTies = 20000;

}  // namespace maillage
