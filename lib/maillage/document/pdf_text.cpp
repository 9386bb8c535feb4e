// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/document/pdf_text.h"

#include <algorithm>
#include <string>

#include <pango/pangocairo.h>

#include "maillage/base/printable.h"
#include "maillage/drawing/shapes/text_metrics.h"

namespace maillage {
namespace {

constexpr const char* kCodeFamily = "Liberation Mono";
constexpr double kCodeScale = 0.92;  ///< at which letters of code are as high as those around them

using FontOptions = std::unique_ptr<cairo_font_options_t, CDeleter<cairo_font_options_destroy>>;
using Description = std::unique_ptr<PangoFontDescription, CDeleter<pango_font_description_free>>;
using Attributes = std::unique_ptr<PangoAttrList, CDeleter<pango_attr_list_unref>>;

double points(int units) { return static_cast<double>(units) / PANGO_SCALE; }

/// Rounded up: what is as wide as its text stays on one line.
int in_units(double width) { return std::max(1, static_cast<int>(width * PANGO_SCALE) + 1); }

void add(PangoAttrList* list, PangoAttribute* attribute, std::size_t start, std::size_t end) {
  attribute->start_index = static_cast<guint>(start);
  attribute->end_index = static_cast<guint>(end);
  pango_attr_list_insert(list, attribute);
}

void add_emphasis(PangoAttrList* list, Emphasis emphasis, std::size_t start, std::size_t end) {
  switch (emphasis) {
    case Emphasis::plain: break;
    case Emphasis::bold: add(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end); break;
    case Emphasis::italic: add(list, pango_attr_style_new(PANGO_STYLE_ITALIC), start, end); break;
    case Emphasis::code:
      add(list, pango_attr_family_new(kCodeFamily), start, end);
      add(list, pango_attr_scale_new(kCodeScale), start, end);
      break;
  }
}

bool is_digit(const std::string& text, std::size_t at) {
  return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

/// "2014–2019" stays on one line.
void keep_ranges(PangoAttrList* list, const std::string& text) {
  constexpr std::string_view kDash = "–";
  for (std::size_t at = text.find(kDash); at != std::string::npos; at = text.find(kDash, at + 1)) {
    const std::size_t behind = at + kDash.size();
    if (at > 0 && is_digit(text, at - 1) && is_digit(text, behind))
      add(list, pango_attr_allow_breaks_new(FALSE), at - 1, behind + 1);
  }
}

}  // namespace

Typesetter::Typesetter(Language language) : fonts_(pango_cairo_font_map_new()) {
  (void)find_font_file(kFontFamily, Weight::regular);
  // One unit of Cairo's user space is a point.
  pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(fonts_.get()), 72);
  context_.reset(pango_font_map_create_context(fonts_.get()));
  const FontOptions options(cairo_font_options_create());
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context_.get(), options.get());
  pango_context_set_round_glyph_positions(context_.get(), FALSE);
  pango_context_set_language(context_.get(), pango_language_from_string(std::string(code(language)).c_str()));
}

std::shared_ptr<PangoLayout> Typesetter::layout_of(const Prose& prose, const TextLook& look) const {
  std::shared_ptr<PangoLayout> layout(pango_layout_new(context_.get()), CDeleter<g_object_unref>());
  const Description font(pango_font_description_new());
  pango_font_description_set_family_static(font.get(), kFontFamily);
  pango_font_description_set_absolute_size(font.get(), look.size * PANGO_SCALE);
  if (look.bold) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
  pango_layout_set_font_description(layout.get(), font.get());
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
  std::string text;
  const Attributes attributes(pango_attr_list_new());
  for (const Run& run : prose.runs()) {
    const std::size_t start = text.size();
    text += printable(run.text);
    add_emphasis(attributes.get(), run.emphasis, start, text.size());
  }
  keep_ranges(attributes.get(), text);
  pango_layout_set_text(layout.get(), text.c_str(), static_cast<int>(text.size()));
  pango_layout_set_attributes(layout.get(), attributes.get());
  return layout;
}

std::vector<PdfLine> Typesetter::lines(const Prose& prose, const TextLook& look, double width) const {
  if (prose.empty()) return {};
  const auto layout = layout_of(prose, look);
  pango_layout_set_width(layout.get(), in_units(width));
  std::vector<PdfLine> lines;
  for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
    PangoRectangle logical;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), i), nullptr, &logical);
    lines.push_back({layout, i, points(logical.width), look.size * (kAscent - kDescent) / 2, look.colour});
  }
  return lines;
}

PdfLine Typesetter::one_line(const Prose& prose, const TextLook& look, double width) const {
  const auto layout = layout_of(prose, look);
  pango_layout_set_width(layout.get(), in_units(width));
  pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
  PangoRectangle logical;
  pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), 0), nullptr, &logical);
  return {layout, 0, points(logical.width), look.size * (kAscent - kDescent) / 2, look.colour};
}

TextExtent Typesetter::extent(const Prose& prose, const TextLook& look) const {
  if (prose.empty()) return {};
  const auto layout = layout_of(prose, look);
  PangoRectangle whole;
  pango_layout_get_extents(layout.get(), nullptr, &whole);
  pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
  pango_layout_set_width(layout.get(), 0);
  double least = 0;
  // The lines' own extents: those of the layout are cut to its width.
  for (int i = 0; i < pango_layout_get_line_count(layout.get()); ++i) {
    PangoRectangle line;
    pango_layout_line_get_extents(pango_layout_get_line_readonly(layout.get(), i), nullptr, &line);
    least = std::max(least, points(line.width));
  }
  return {least, std::max(least, points(whole.width))};
}

}  // namespace maillage
