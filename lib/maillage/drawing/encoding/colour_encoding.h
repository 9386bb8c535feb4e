// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/encoding/mark_encoding.h"

namespace maillage {

/// What the colour of the marks of actors, or of projects, shows besides their kind.
struct ColourEncoding {
  std::vector<std::string> colours;  ///< of each node; empty: it has no value
  std::vector<std::string> tones;  ///< of each node, see Mark::tone; empty: along a ramp, colours stand for themselves
  std::vector<std::string> meanings;  ///< of each node, for a pointer that rests on it: "Lieu : Poitiers"
  Explanation says;
};

/// By a measure of actors or projects, or a column of numbers (a ramp), or by what group_by() understands (classes;
/// those beyond kMostClasses together). \throw std::invalid_argument for any other word
[[nodiscard]] ColourEncoding encode_colour(const Subject& subject, const std::string& word);

}  // namespace maillage
