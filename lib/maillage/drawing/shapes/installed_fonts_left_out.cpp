// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of installed_fonts.cpp where MAILLAGE_WITH_FONTCONFIG is off.
#include <stdexcept>

#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {

std::string find_font_file(std::string_view family, Weight /*weight*/) {
  throw std::runtime_error("this build does not look for fonts: give the bytes of " + std::string(family) +
                           " to use_fonts()");
}

}  // namespace maillage
