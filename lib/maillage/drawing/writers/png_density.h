// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// The PNG with a chunk pHYs that says how many dots an inch has. \pre a whole PNG without such a chunk
/// \cite png_2003
[[nodiscard]] std::string with_density(std::string_view png, double dpi);

}  // namespace maillage
