// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "maillage/drawing/figure.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/study.h"
#include "maillage/reports/weaving/suggest_tables.h"

namespace maillage {

/// What a map to explore is made of.
struct ExploreFacts {
  const Study& study;
  /// The printed figure, in one language or in several; the page opens in that of the first, without JavaScript it
  /// shows that one. \pre not empty, of one network each
  std::vector<Figure> figures;
  std::vector<const Measure*> measures = {};         ///< of actors, in the whole network
  const reports::SuggestFacts* suggested = nullptr;  ///< null: such a network has none
};

/// The map to send: one HTML document with everything in it, which asks nothing of any network (its policy forbids all
/// but its own script and style). A browser shows the printed figure, and lets one search, choose, walk, sort and take
/// along; numbers for what is chosen are those of the command line. Without JavaScript it is the figure and its tables.
/// Holds the rows that answer the question, and no others. The same bytes for the same input.
[[nodiscard]] std::string explore_page(const ExploreFacts& facts);

/// Above so many actors the page has its figure in one language only, or it would be too large to send.
inline constexpr std::size_t kMostActorsInAllLanguages = 3000;

}  // namespace maillage
