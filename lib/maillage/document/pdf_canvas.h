// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <cairo.h>

#include "maillage/document/pdf_text.h"
#include "maillage/drawing/writers/svg_rendering.h"

namespace maillage {

/// The text area of a page: the origin is its upper left corner, the unit a point.
class Canvas {
 public:
  Canvas(cairo_t* context, double width) : context_(context), width_(width) {}

  [[nodiscard]] double width() const { return width_; }

  /// Whether tags within a strip are written: not those of what is shown again.
  void set_tagging(bool tagging) { tagging_ = tagging; }
  void begin(const char* tag);
  void end(const char* tag);

  void fill(std::string_view colour, double left, double top, double width, double height);

  /// The line, its pitch beginning at `top`.
  void show(const PdfLine& line, double left, double top, double pitch);

  /// As large as fits, in the middle.
  void show(const SvgRendering& figure, double left, double top, double width, double height);

 private:
  void set_colour(std::string_view colour);

  cairo_t* context_;
  double width_;
  bool tagging_ = true;
};

}  // namespace maillage
