// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/placing/placing.h"

// The ways of placing marks: each with what it says of places.
namespace maillage {

/// What is to be placed, and where.
struct ToPlace {
  const Subject& subject;
  const Encoding& encoding;
  const PlaceMeaning& meaning;
  Box room;
};

/// All marks at their places, `scale` times as large as at first, or smaller where it takes that; or not fitting yet.
using Placer = Placing (*)(const ToPlace& task, double scale);

/// What places mean, for the caption.
using PlaceSentences = std::vector<std::string> (*)(const Subject& subject, const PlaceMeaning& meaning);

[[nodiscard]] Placing place_by_engine(const ToPlace& task, double scale);
[[nodiscard]] Placing place_as_given(const ToPlace& task, double scale);

[[nodiscard]] Placing place_radially(const ToPlace& task, double scale);
[[nodiscard]] std::vector<std::string> radial_sentences(const Subject& subject, const PlaceMeaning& meaning);

[[nodiscard]] Placing place_in_sectors(const ToPlace& task, double scale);
[[nodiscard]] std::vector<std::string> sector_sentences(const Subject& subject, const PlaceMeaning& meaning);

[[nodiscard]] Placing place_by_kind_in_columns(const ToPlace& task, double scale);
[[nodiscard]] std::vector<std::string> column_sentences(const Subject& subject, const PlaceMeaning& meaning);

[[nodiscard]] Placing place_around_projects(const ToPlace& task, double scale);
[[nodiscard]] std::vector<std::string> two_mode_sentences(const Subject& subject, const PlaceMeaning& meaning);

[[nodiscard]] Placing place_on_ground(const ToPlace& task, double scale);
[[nodiscard]] std::vector<std::string> territory_sentences(const Subject& subject, const PlaceMeaning& meaning);

}  // namespace maillage
