// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace maillage {

/// The files of the fonts that texts of figures are measured in, as bytes: TrueType or OpenType.
struct FontBytes {
  std::string regular;
  std::string bold;
};

/// Measures in these fonts from now on, in the whole program; nothing in both: in those of the family kFontFamily that
/// fontconfig finds on this machine, as without this.
/// \throw std::invalid_argument when the bytes are no font
void use_fonts(const FontBytes& fonts);

}  // namespace maillage
