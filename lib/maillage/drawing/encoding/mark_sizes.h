// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/drawing/encoding/mark_encoding.h"
#include "maillage/drawing/shapes/scales.h"

namespace maillage {

inline constexpr double kLeastMark = 2.6;   ///< radius of a mark of any shape that is 1.2 mm wide on paper
inline constexpr double kFinestMark = 0.8;  ///< where there are too many for that

/// From the size measure to radii on this page, `scale` times what they are at first.
[[nodiscard]] AreaScale area_scale(const Subject& subject, const MarkEncoding& marks, double scale = 1);

/// The marks of all nodes at this scale, all at (0, 0); those without a value as small as the lowest.
[[nodiscard]] std::vector<Mark> sized_marks(const Subject& subject, const MarkEncoding& marks, double scale = 1);

/// How a legend writes a value that stands for a size: "≤ 0" for 0 where some values are below it.
[[nodiscard]] std::string size_text(const GrowthScale& growth, double value, ValueFormat format, Language language);

/// The item of those that no value makes large or small: "no value (3)"; without their number in figures of periods,
/// whose panels differ in it. Without a symbol yet.
[[nodiscard]] LegendItem without_value(const Subject& subject, LegendMeaning meaning, std::size_t count);

/// What areas mean at this scale: one section, or none where all are alike.
[[nodiscard]] std::vector<LegendSection> size_sections(const Subject& subject, const MarkEncoding& marks, double scale);

/// Size of the name of a mark of this radius, areas being those of `areas`: larger for larger marks, never too small
/// to read.
[[nodiscard]] double name_size(const Subject& subject, const AreaScale& areas, double radius);

}  // namespace maillage
