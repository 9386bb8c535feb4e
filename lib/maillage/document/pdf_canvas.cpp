// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_canvas.h"

#include <charconv>
#include <memory>

#include <pango/pangocairo.h>

#include "maillage/drawing/shapes/c_deleter.h"

namespace maillage {
namespace {

/// A channel of "#rrggbb", from 0 to 1.
double channel(std::string_view colour, std::size_t at) {
  int value = 0;
  std::from_chars(colour.data() + at, colour.data() + at + 2, value, 16);
  return value / 255.0;
}

/// Whether a space parts the line from the next one, which Pango does not draw and readers would miss.
bool ends_in_space(PangoLayout* layout, int number) {
  const PangoLayoutLine* const next = pango_layout_get_line_readonly(layout, number + 1);
  return next != nullptr && next->start_index > 0 && pango_layout_get_text(layout)[next->start_index - 1] == ' ';
}

void show_space(cairo_t* context, PangoLayout* like) {
  const std::unique_ptr<PangoLayout, CDeleter<g_object_unref>> space(pango_layout_copy(like));
  pango_layout_set_attributes(space.get(), nullptr);
  pango_layout_set_text(space.get(), " ", 1);
  pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(space.get(), 0));
}

}  // namespace

void Canvas::set_colour(std::string_view colour) {
  cairo_set_source_rgb(context_, channel(colour, 1), channel(colour, 3), channel(colour, 5));
}

void Canvas::begin(const char* tag) {
  if (tagging_) cairo_tag_begin(context_, tag, nullptr);
}

void Canvas::end(const char* tag) {
  if (tagging_) cairo_tag_end(context_, tag);
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
  if (!ends_in_space(line.layout.get(), line.number)) return;
  cairo_move_to(context_, left + line.width, top + pitch / 2 + line.ascent);
  show_space(context_, line.layout.get());
}

void Canvas::show(const SvgRendering& figure, double left, double top, double width, double height) {
  figure.draw(context_, {left, top, width, height});
}

}  // namespace maillage
