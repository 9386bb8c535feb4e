// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/shapes/text_metrics.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <utility>

#include <harfbuzz/hb-ot.h>
#include <harfbuzz/hb.h>

#include "maillage/base/file.h"
#include "maillage/drawing/shapes/c_deleter.h"
#include "maillage/drawing/shapes/fonts.h"
#include "maillage/drawing/shapes/glyphs.h"

namespace maillage {
namespace {

using BlobHandle = std::unique_ptr<hb_blob_t, CDeleter<hb_blob_destroy>>;
using FaceHandle = std::unique_ptr<hb_face_t, CDeleter<hb_face_destroy>>;
using FontHandle = std::unique_ptr<hb_font_t, CDeleter<hb_font_destroy>>;
using BufferHandle = std::unique_ptr<hb_buffer_t, CDeleter<hb_buffer_destroy>>;

/// A font ready to measure with. hb_shape on an immutable font may be called from several threads.
class Font {
 public:
  explicit Font(std::string bytes) : bytes_(std::move(bytes)) {
    const BlobHandle blob(hb_blob_create(bytes_.data(), static_cast<unsigned int>(bytes_.size()),
                                         HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const FaceHandle face(hb_face_create(blob.get(), 0));
    if (hb_face_get_glyph_count(face.get()) == 0) throw std::invalid_argument("the bytes of a font are none");
    font_.reset(hb_font_create(face.get()));
    units_ = hb_face_get_upem(face.get());
    hb_font_set_scale(font_.get(), static_cast<int>(units_), static_cast<int>(units_));
    hb_ot_font_set_funcs(font_.get());
    hb_font_make_immutable(font_.get());
  }

  /// In font sizes.
  [[nodiscard]] double width(std::string_view text) const {
    const BufferHandle buffer = shaped(text);
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

  [[nodiscard]] bool has_glyphs(std::string_view text) const {
    const BufferHandle buffer = shaped(text);
    unsigned int count = 0;
    const hb_glyph_info_t* glyphs = hb_buffer_get_glyph_infos(buffer.get(), &count);
    return std::none_of(glyphs, glyphs + count, [&](const hb_glyph_info_t& glyph) {
      return glyph.codepoint == 0 && static_cast<unsigned char>(text[glyph.cluster]) >= 0x20;
    });
  }

 private:
  [[nodiscard]] BufferHandle shaped(std::string_view text) const {
    BufferHandle buffer(hb_buffer_create());
    hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_guess_segment_properties(buffer.get());
    hb_shape(font_.get(), buffer.get(), nullptr, 0);
    return buffer;
  }

  std::string bytes_;  ///< outlives the font
  FontHandle font_;
  double units_ = 1;
};

/// Of every weight.
struct Fonts {
  explicit Fonts(const FontBytes& bytes) : regular(bytes.regular), bold(bytes.bold) {}
  Font regular;
  Font bold;
};

/// Those set, none at first; asked for and set by any thread.
class FontsInUse {
 public:
  [[nodiscard]] std::shared_ptr<const Fonts> load() const {
    const std::lock_guard lock(mutex_);
    return fonts_;
  }
  void store(std::shared_ptr<const Fonts> fonts) {
    const std::lock_guard lock(mutex_);
    fonts_ = std::move(fonts);
  }

 private:
  mutable std::mutex mutex_;
  std::shared_ptr<const Fonts> fonts_;
};

FontsInUse& fonts_in_use() {
  static FontsInUse fonts;
  return fonts;
}

std::string installed_font(Weight weight) { return std::string(FileBytes(find_font_file(kFontFamily, weight)).view()); }

/// Those set, else those installed.
std::shared_ptr<const Fonts> fonts() {
  if (auto in_use = fonts_in_use().load()) return in_use;
  static const auto kInstalled =
      std::make_shared<const Fonts>(FontBytes{installed_font(Weight::regular), installed_font(Weight::bold)});
  return kInstalled;
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

std::string join(const std::vector<Piece>& pieces, std::size_t first, std::size_t last);

/// The same text in 64 pieces at most, of as many each: nobody sees where exactly a name of a page breaks, and to try
/// all places takes time without end.
std::vector<Piece> fewer(std::vector<Piece> pieces) {
  constexpr std::size_t kMost = 64;
  if (pieces.size() <= kMost) return pieces;
  const std::size_t of_each = (pieces.size() + kMost - 1) / kMost;
  std::vector<Piece> merged;
  for (std::size_t first = 0; first < pieces.size(); first += of_each) {
    const std::size_t last = std::min(first + of_each, pieces.size());
    merged.push_back({join(pieces, first, last), pieces[last - 1].space_after});
  }
  return merged;
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

void use_fonts(const FontBytes& fonts) {
  const bool none = fonts.regular.empty() && fonts.bold.empty();
  fonts_in_use().store(none ? nullptr : std::make_shared<const Fonts>(fonts));
}

double text_width(std::string_view text, double size, Weight weight) {
  if (text.empty()) return 0;
  const std::shared_ptr<const Fonts> all = fonts();
  return (weight == Weight::bold ? all->bold : all->regular).width(text) * size;
}

bool has_glyphs(std::string_view text) { return text.empty() || fonts()->regular.has_glyphs(text); }

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
  const std::vector<Piece> pieces = fewer(split_pieces(text, true));
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
