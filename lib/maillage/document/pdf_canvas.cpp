// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_canvas.h"

#include <charconv>

#include <pango/pangocairo.h>

namespace maillage {
namespace {

/// A channel of "#rrggbb", from 0 to 1.
double channel(std::string_view colour, std::size_t at) {
  int value = 0;
  std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
  return value / 255.0;
}

}  // namespace

void Canvas::set_colour(std::string_view colour) {
  cairo_set_source_rgb(context_, channel(colour, 1), channel(colour, 3), channel(colour, 5));
}

void Canvas::fill(std::string_view colour, double left, double top, double width, double height) {
  set_colour(colour);
  cairo_rectangle(context_, left, top, width, height);
  cairo_fill(context_);
}

void Canvas::show(const PdfLine& line, double left, double top, double pitch) {
  set_colour(line.colour);
  cairo_move_to(context_, left, top + pitch / 2 + line.ascent);
  pango_cairo_show_layout_line(context_, pango_layout_get_line_readonly(line.layout.get(), line.number));
}

void Canvas::show(const SvgRendering& figure, double left, double top, double width, double height) {
  figure.draw(context_, {left, top, width, height});
}

}  // namespace maillage
