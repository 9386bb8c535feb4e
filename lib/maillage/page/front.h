// SPDX-License-Identifier: GPL-3.0-or-later
// What the build makes of the modules in page/front: one script and one style sheet, with what a browser knows them by.
#pragma once

#include <string_view>

namespace maillage {

/// All modules in one script, without comments.
[[nodiscard]] std::string_view front_script();
[[nodiscard]] std::string_view front_style();

/// Their SHA-256, in hexadecimal digits.
[[nodiscard]] std::string_view front_script_sha256();
[[nodiscard]] std::string_view front_style_sha256();

}  // namespace maillage
