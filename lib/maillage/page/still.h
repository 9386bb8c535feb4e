// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/page/explore_page.h"

namespace maillage {

/// What the page shows without JavaScript, as HTML: the figure with its legend, then actors, projects and suggested
/// ties as tables. In the language of the first figure.
[[nodiscard]] std::string still_page(const ExploreFacts& facts);

}  // namespace maillage
