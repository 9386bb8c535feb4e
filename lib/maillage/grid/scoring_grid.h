// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/measures/registry.h"
#include "maillage/measures/study.h"
#include "maillage/model/ecosystem.h"

/// A grid of criteria by which projects are marked.
namespace maillage {

/// Which end of the scale of a criterion is the better one.
enum class Sense : std::uint8_t { more, less };

struct Criterion {
  std::string id;  ///< that of a measure of projects where its values are reckoned
  std::string name;
  std::string pillar;
  double weight = 1;  ///< > 0, beside that of the others
  double low = 0;     ///< ends of the scale, low < high
  double high = 1;
  Sense sense = Sense::more;
  std::string source = {};
  friend bool operator==(const Criterion&, const Criterion&) = default;
};

/// What a project was given for a criterion.
struct GridMark {
  ProjectId project;
  std::size_t criterion = 0;  ///< its place
  double value = 0;           ///< on the scale of the criterion
  std::optional<Date> date = {};
  std::string source = {};
  std::string note = {};
  friend bool operator==(const GridMark&, const GridMark&) = default;
};

struct ScoringGrid {
  std::vector<Criterion> criteria = {};
  std::vector<GridMark> marks = {};
  friend bool operator==(const ScoringGrid&, const ScoringGrid&) = default;
};

/// Their pillars, in the order of the criteria, each once.
[[nodiscard]] std::vector<std::string> pillars_of(const ScoringGrid& grid);

/// The measure of projects that gives a criterion its values; null where it is marked by hand.
[[nodiscard]] const Measure* measure_of(const Criterion& criterion);

/// The end of a scale for people, with as few decimals as it has: "0", "2,5", "1 000".
[[nodiscard]] std::string scale_end(double end, Language language);

/// Adds marks for the criteria that are measures of projects: values beyond an end of the scale count as that end.
void add_measured(ScoringGrid& grid, const Study& study);

}  // namespace maillage
