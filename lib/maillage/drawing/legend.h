// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "maillage/drawing/scene.h"

namespace maillage {

/// A mark, a stroke where `width` > 0, or an area, and what it stands for.
struct LegendItem {
  Mark mark = {};
  double width = 0;
  std::string colour = {};  ///< of the stroke
  std::vector<double> dashes = {};
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

/// A legend laid out with its top left corner at (0, 0).
struct Legend {
  SceneGroup group;
  double width = 0;
  double height = 0;
};

/// Sections one under the other, no wider than `width`, texts wrapped.
[[nodiscard]] Legend stack_legend(const std::vector<LegendSection>& sections, double width, double text_size);

/// Sections side by side over `width`, in further rows where they do not fit.
[[nodiscard]] Legend row_legend(const std::vector<LegendSection>& sections, double width, double text_size);

/// Moved by an offset.
[[nodiscard]] SceneGroup moved(SceneGroup group, const Point& offset);

}  // namespace maillage
