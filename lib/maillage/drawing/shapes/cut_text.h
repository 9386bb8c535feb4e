// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maillage {

/// As much of a text as fits at a font size, with an ellipsis where that is not all. \pre valid UTF-8
[[nodiscard]] std::string cut_to(const std::string& text, double width, double size);

}  // namespace maillage
