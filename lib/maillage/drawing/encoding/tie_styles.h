// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "maillage/drawing/subject/subject.h"

namespace maillage {

/// A line told from others by its dashes, and in grey by its lightness, as much as by its colour.
struct TieStyle {
  std::string colour;
  std::vector<double> dashes;  ///< for a page of text size 10
};

inline constexpr std::size_t kMostTieStyles = 6;
/// The style of a class of ties, the most frequent being number 0: a full line; grey dots from kMostTieStyles on.
[[nodiscard]] TieStyle tie_style(std::size_t number);

/// Ties of one sort.
struct TieClass {
  std::string name;
  std::size_t count = 0;  ///< of those drawn
};

/// Ties sorted by what they rest on.
struct TieClasses {
  std::vector<std::size_t> class_of;  ///< of each edge
  std::vector<TieClass> classes;      ///< the most frequent first, among equals by name
};

/// By the types of direct ties and the shared projects a tie rests on, in two-mode by the roles; a tie that rests on
/// several sorts is of the sort "several".
[[nodiscard]] TieClasses ties_by_type(const Subject& subject);

/// Direct, by shared projects, or both.
[[nodiscard]] TieClasses ties_by_origin(const Subject& subject);

}  // namespace maillage
