// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <stdexcept>

#include <fontconfig/fontconfig.h>

#include "maillage/drawing/shapes/c_deleter.h"
#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {
namespace {

using ConfigHandle = std::unique_ptr<FcConfig, CDeleter<FcConfigDestroy>>;
using PatternHandle = std::unique_ptr<FcPattern, CDeleter<FcPatternDestroy>>;
using ObjectSetHandle = std::unique_ptr<FcObjectSet, CDeleter<FcObjectSetDestroy>>;
using FontSetHandle = std::unique_ptr<FcFontSet, CDeleter<FcFontSetDestroy>>;

const FcChar8* as_fontconfig(const std::string& text) { return reinterpret_cast<const FcChar8*>(text.c_str()); }

/// Upright fonts of the family and weight that this machine has.
FontSetHandle list_fonts(FcConfig* config, std::string_view family, Weight weight) {
  const PatternHandle pattern(FcPatternCreate());
  FcPatternAddString(pattern.get(), FC_FAMILY, as_fontconfig(std::string(family)));
  FcPatternAddInteger(pattern.get(), FC_WEIGHT, weight == Weight::bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
  FcPatternAddInteger(pattern.get(), FC_SLANT, FC_SLANT_ROMAN);
  FcPatternAddInteger(pattern.get(), FC_WIDTH, FC_WIDTH_NORMAL);
  const ObjectSetHandle wanted(FcObjectSetBuild(FC_FILE, FC_FONTVERSION, static_cast<char*>(nullptr)));
  return FontSetHandle(FcFontList(config, pattern.get(), wanted.get()));
}

}  // namespace

std::string find_font_file(std::string_view family, Weight weight) {
  const ConfigHandle config(FcInitLoadConfigAndFonts());
  const FontSetHandle fonts = list_fonts(config.get(), family, weight);
  std::string best;
  int best_version = -1;
  for (int i = 0; fonts && i < fonts->nfont; ++i) {
    FcChar8* file = nullptr;
    int version = 0;
    if (FcPatternGetString(fonts->fonts[i], FC_FILE, 0, &file) != FcResultMatch) continue;
    if (FcPatternGetInteger(fonts->fonts[i], FC_FONTVERSION, 0, &version) != FcResultMatch) version = 0;
    const std::string name = reinterpret_cast<const char*>(file);
    if (version > best_version || (version == best_version && name < best)) {
      best_version = version;
      best = name;
    }
  }
  if (best.empty()) {
    throw std::runtime_error(
        "the font " + std::string(family) +
        " is needed to draw figures and is not installed (Debian and Ubuntu: package fonts-liberation2)");
  }
  return best;
}

}  // namespace maillage
