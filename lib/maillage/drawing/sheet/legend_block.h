// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "maillage/drawing/encoding/legend_item.h"

namespace maillage {

/// What stands for an item of a legend.
using LegendSymbol = std::variant<Mark, Stroke, Path>;

/// An item of a legend at its place.
struct LegendEntry {
  LegendMeaning meaning = LegendMeaning::kind;
  std::string of = {};  ///< whom or what it stands for; see LegendMeaning
  std::optional<double> value = {};
  LegendSymbol symbol;
  std::vector<TextLine> lines;
};

/// Entries under their heading.
struct LegendBlock {
  std::vector<TextLine> heading;
  std::vector<LegendEntry> entries;
};

}  // namespace maillage
