// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace maillage {

/// True when the font of the figures has a glyph for each character of the text but control characters. Programs that
/// show a figure may take those it lacks from another font. \pre valid UTF-8 \throw as text_width()
[[nodiscard]] bool has_glyphs(std::string_view text);

}  // namespace maillage
