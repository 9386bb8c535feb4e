// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maillage {

/// The style sheet of HTML documents, on screens of any width and on A4 paper.
[[nodiscard]] std::string html_style();

}  // namespace maillage
