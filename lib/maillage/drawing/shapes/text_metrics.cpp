// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/text_metrics.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <memory>
#include <stdexcept>

#include <fontconfig/fontconfig.h>
#include <harfbuzz/hb-ot.h>
#include <harfbuzz/hb.h>

#include "maillage/drawing/shapes/c_deleter.h"

namespace maillage {
namespace {

using ConfigHandle = std::unique_ptr<FcConfig, CDeleter<FcConfigDestroy>>;
using PatternHandle = std::unique_ptr<FcPattern, CDeleter<FcPatternDestroy>>;
using ObjectSetHandle = std::unique_ptr<FcObjectSet, CDeleter<FcObjectSetDestroy>>;
using FontSetHandle = std::unique_ptr<FcFontSet, CDeleter<FcFontSetDestroy>>;
using BlobHandle = std::unique_ptr<hb_blob_t, CDeleter<hb_blob_destroy>>;
using FaceHandle = std::unique_ptr<hb_face_t, CDeleter<hb_face_destroy>>;
using FontHandle = std::unique_ptr<hb_font_t, CDeleter<hb_font_destroy>>;
using BufferHandle = std::unique_ptr<hb_buffer_t, CDeleter<hb_buffer_destroy>>;

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

/// A font ready to measure with. hb_shape on an immutable font may be called from several threads.
class Font {
 public:
  explicit Font(Weight weight) {
    const BlobHandle blob(hb_blob_create_from_file_or_fail(find_font_file(kFontFamily, weight).c_str()));
    if (!blob) throw std::runtime_error("cannot read the font " + find_font_file(kFontFamily, weight));
    const FaceHandle face(hb_face_create(blob.get(), 0));
    font_.reset(hb_font_create(face.get()));
    units_ = hb_face_get_upem(face.get());
    hb_font_set_scale(font_.get(), static_cast<int>(units_), static_cast<int>(units_));
    hb_ot_font_set_funcs(font_.get());
    hb_font_make_immutable(font_.get());
  }

  /// In font sizes.
  [[nodiscard]] double width(std::string_view text) const {
    const BufferHandle buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font_.get(), buffer.get(), nullptr, 0);
    unsigned int count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* places = hb_buffer_get_glyph_positions(buffer.get(), &count);
    double sum = 0;
    for (unsigned int i = 0; i < count; ++i) {
      const bool missing = glyphs[i].codepoint == 0;
      const bool control = static_cast<unsigned char>(text[glyphs[i].cluster]) < 0x20;
      if (!control) sum += missing ? units_ : places[i].x_advance;
    }
    return sum / units_;
  }

 private:
  FontHandle font_;
  double units_ = 1;
};

const Font& font(Weight weight) {
  if (weight == Weight::bold) {
    static const Font kBold(Weight::bold);
    return kBold;
  }
  static const Font kRegular(Weight::regular);
  return kRegular;
}

/// Pieces a text may be broken between: each with the white space that follows it left out and remembered.
struct Piece {
  std::string text;
  bool space_after = false;
};

bool breaks_after(char c) { return c == '-' || c == '/'; }

std::vector<Piece> split_pieces(std::string_view text, bool inside_words) {
  std::vector<Piece> pieces(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    Piece& last = pieces.back();
    if (text[i] == ' ') {
      if (last.text.empty()) continue;
      last.space_after = true;
      pieces.emplace_back();
      continue;
    }
    last.text += text[i];
    // "Bourgogne-Franche-Comté" breaks after its hyphens, "Ju-7" or "a/b" do not.
    const bool inner = i + 3 < text.size() && last.text.size() > 3 && text[i + 1] != ' ';
    if (inside_words && breaks_after(text[i]) && inner) pieces.emplace_back();
  }
  if (pieces.back().text.empty() && pieces.size() > 1) pieces.pop_back();
  return pieces;
}

std::string join(const std::vector<Piece>& pieces, std::size_t first, std::size_t last) {
  std::string line;
  for (std::size_t i = first; i < last; ++i) {
    line += pieces[i].text;
    if (pieces[i].space_after && i + 1 < last) line += ' ';
  }
  return line;
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

double text_width(std::string_view text, double size, Weight weight) {
  return text.empty() ? 0 : font(weight).width(text) * size;
}

std::vector<std::string> wrap_text(std::string_view text, double width, double size, Weight weight) {
  const std::vector<Piece> pieces = split_pieces(text, false);
  std::vector<std::string> lines;
  std::size_t first = 0;
  for (std::size_t i = 1; i <= pieces.size(); ++i) {
    const bool last = i == pieces.size();
    if (!last && text_width(join(pieces, first, i + 1), size, weight) <= width) continue;
    lines.push_back(join(pieces, first, i));
    first = i;
  }
  return lines;
}

std::vector<std::string> break_evenly(std::string_view text, std::size_t lines, double size, Weight weight) {
  const std::vector<Piece> pieces = split_pieces(text, true);
  const std::size_t count = pieces.size();
  const std::size_t wanted = std::clamp<std::size_t>(lines, 1, count);
  // widest[k][i]: the narrowest the widest of k lines holding the first i pieces can be; cut[k][i]: where the last
  // begins.
  std::vector<std::vector<double>> widest(wanted + 1,
                                          std::vector<double>(count + 1, std::numeric_limits<double>::infinity()));
  std::vector<std::vector<std::size_t>> cut(wanted + 1, std::vector<std::size_t>(count + 1, 0));
  widest[0][0] = 0;
  for (std::size_t k = 1; k <= wanted; ++k) {
    for (std::size_t i = k; i <= count; ++i) {
      for (std::size_t j = i; j-- > k - 1;) {
        const double value = std::max(widest[k - 1][j], text_width(join(pieces, j, i), size, weight));
        if (value < widest[k][i]) widest[k][i] = value, cut[k][i] = j;
      }
    }
  }
  std::vector<std::string> result(wanted);
  std::size_t end = count;
  for (std::size_t k = wanted; k > 0; --k) {
    result[k - 1] = join(pieces, cut[k][end], end);
    end = cut[k][end];
  }
  return result;
}

}  // namespace maillage
