// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/encoding/mark_encoding.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {

inline constexpr double kLeastMark = 2.6;   ///< radius of a mark of any shape that is 1.2 mm wide on paper
inline constexpr double kFinestMark = 0.8;  ///< where there are too many for that

/// How size grows, for a heading: " (racine carrée)"; empty where it is in proportion.
[[nodiscard]] std::string growth_name(Growth growth, Language language);

/// From the size measure to radii on this page, `scale` times what they are at first.
[[nodiscard]] AreaScale area_scale(const Subject& subject, const MarkEncoding& marks, double scale = 1);

/// The marks of all nodes at this scale, all at (0, 0).
[[nodiscard]] std::vector<Mark> sized_marks(const Subject& subject, const MarkEncoding& marks, double scale = 1);

/// What areas mean at this scale: one section, or none where all are alike.
[[nodiscard]] std::vector<LegendSection> size_sections(const Subject& subject, const MarkEncoding& marks, double scale);

/// Size of the name of a mark of this radius, areas being those of `areas`: larger for larger marks, never too small
/// to read.
[[nodiscard]] double name_size(const Subject& subject, const AreaScale& areas, double radius);

}  // namespace maillage
