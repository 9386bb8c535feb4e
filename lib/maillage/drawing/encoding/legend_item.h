// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/shapes/shapes.h"

namespace maillage {

/// What an item of the legend explains.
enum class LegendMeaning : std::uint8_t {
  kind,          ///< `of`: its id
  actor,         ///< any, where kinds are not told apart
  project,       ///< any
  size,          ///< area of a mark; `value`
  value,         ///< colour along a ramp; `value`
  group,         ///< colour of a class; `of`: its id
  other_groups,  ///< colour of those without a colour of their own
  heap,          ///< a disc with the number of those who stand there
  no_value,      ///< a mark that has nothing to be coloured by
  tie_width,     ///< `value`
  tie_one_way,
  tie_both_ways,
  tie_sort,     ///< colour and dashes of ties; `of`: its name; empty: those without dashes of their own
  tie_undated,  ///< dashes of those that nothing dates
  suggestion,
  outline,     ///< `of`: id of the group
  focus,       ///< ring of the actor that is pointed out; `of`: its id
  partners,    ///< its ties
  dependents,  ///< ring of those that only it joins to the rest
  enters,      ///< ring of who is not in the period before
  leaves       ///< ring of who is not in the period after
};

/// A line of the legend's length.
struct LegendStroke {
  double width = 0;
  std::string colour = {};
  std::vector<double> dashes = {};
};

/// An area, else a stroke, else a mark, and what it stands for.
struct LegendItem {
  LegendMeaning meaning = LegendMeaning::kind;
  std::string of = {};
  std::optional<double> value = {};
  Mark mark = {};
  std::optional<LegendStroke> stroke = {};
  std::string text = {};
  std::optional<Path> area = {};  ///< around (0, 0)
};

/// A heading and the items under it.
struct LegendSection {
  std::string heading;
  std::vector<LegendItem> items;
  std::size_t columns = 1;  ///< items run down the first column, then the next
  bool ordered = false;     ///< a scale: its items stand in the order of what they mean
};

/// What a part of a figure says of itself.
struct Explanation {
  std::vector<LegendSection> sections = {};
  std::vector<std::string> sentences = {};  ///< of the caption
};

}  // namespace maillage
