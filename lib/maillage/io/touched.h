// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage {

/// What a finding about the data may change of what is asked of them.
struct Touched {
  bool measures = false;
  bool map = false;
  bool periods = false;
  bool duplicates = false;  ///< who counts as one actor
  bool scores = false;      ///< of projects by a grid
  friend bool operator==(const Touched&, const Touched&) = default;
};

/// By the code of a diagnostic of read_ecosystem() or of a grid, whose codes begin with "grid-"; nothing for one that
/// changes nothing.
[[nodiscard]] Touched touched_by(std::string_view code);

}  // namespace maillage
