// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/legend.h"

namespace maillage {

struct Draft;

/// What the colour of actors' marks shows besides their kind.
struct ColourChannel {
  std::vector<std::string> colours;   ///< of each node; empty: it has no value
  std::vector<std::string> meanings;  ///< of each node, for a pointer that rests on it: "Lieu : Poitiers"
  std::vector<LegendSection> sections;
  std::vector<std::string> sentences;
};

/// By a measure of actors or a column of numbers (a ramp), or by what group_by() understands (classes; those beyond
/// kMostClasses together). \throw std::invalid_argument for any other word
[[nodiscard]] ColourChannel colour_channel(const Draft& draft, const std::string& word);

}  // namespace maillage
