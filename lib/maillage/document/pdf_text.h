// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include <pango/pango.h>

#include "maillage/base/language.h"
#include "maillage/document/prose.h"
#include "maillage/drawing/shapes/c_deleter.h"
#include "maillage/drawing/shapes/palette.h"

namespace maillage {

/// How a block of text is set, in points.
struct TextLook {
  double size = 10.5;
  double pitch = 14.5;  ///< from line to line
  bool bold = false;
  std::string_view colour = kInk;
};

/// One line of a text that was set.
struct PdfLine {
  std::shared_ptr<PangoLayout> layout;
  int number = 0;
  double width = 0;
  double ascent = 0;  ///< from the middle of the line's pitch down to the base line
  std::string_view colour = kInk;
};

/// Width of a text's longest word and of the text on one line.
struct TextExtent {
  double least = 0;
  double natural = 0;
};

/// Sets texts in the document's font, for one language.
class Typesetter {
 public:
  /// \throw std::runtime_error when the font is not installed
  explicit Typesetter(Language language);

  /// The lines of a text no wider than `width`; words longer than that are cut. None for an empty text.
  [[nodiscard]] std::vector<PdfLine> lines(const Prose& prose, const TextLook& look, double width) const;

  /// The text on one line, its end left out where it is wider. \pre not empty
  [[nodiscard]] PdfLine one_line(const Prose& prose, const TextLook& look, double width) const;

  [[nodiscard]] TextExtent extent(const Prose& prose, const TextLook& look) const;

 private:
  [[nodiscard]] std::shared_ptr<PangoLayout> layout_of(const Prose& prose, const TextLook& look) const;

  std::unique_ptr<PangoFontMap, CDeleter<g_object_unref>> fonts_;
  std::unique_ptr<PangoContext, CDeleter<g_object_unref>> context_;
};

}  // namespace maillage
