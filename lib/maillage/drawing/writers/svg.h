// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "maillage/drawing/scene/scene.h"

namespace maillage {

/// How much of a scene a document tells: all, by the drawing contract; or what is seen alone, in fewer bytes: marks and
/// ties without titles or ids.
enum class SvgDetail : std::uint8_t { contract, picture };

/// The scene as an SVG document by the drawing contract. Coordinates have two decimals; the same bytes for the same
/// scene.
[[nodiscard]] std::string write_svg(const Scene& scene, SvgDetail detail = SvgDetail::contract);

/// Text as it stands in XML content and attribute values: markup escaped, line ends and tabs kept, characters XML does
/// not allow left out, U+FFFD for what is no UTF-8.
[[nodiscard]] std::string escape_xml(std::string_view text);

}  // namespace maillage
