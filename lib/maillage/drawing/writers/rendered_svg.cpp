// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/rendered_svg.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <memory>
#include <vector>

#include <cairo-pdf.h>
#include <cairo.h>

#include "maillage/base/diagnostic.h"
#include "maillage/drawing/shapes/c_deleter.h"
#include "maillage/drawing/writers/export_messages.h"
#include "maillage/drawing/writers/figure_export.h"
#include "maillage/drawing/writers/png_density.h"
#include "maillage/drawing/writers/svg_rendering.h"

namespace maillage {
namespace {

constexpr long kMostDots = 32767;  ///< along a side: Cairo's limit

using Surface = std::unique_ptr<cairo_surface_t, CDeleter<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, CDeleter<cairo_destroy>>;

/// Fills the page of a surface that many units wide and high.
void draw_on(cairo_surface_t* surface, const SvgRendering& rendering, double width, double height) {
  const Context context(cairo_create(surface));
  rendering.draw(context.get(), {0, 0, width, height});
}

double points(double inches) { return inches * kPointsPerInch; }

cairo_status_t append(void* text, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

void refuse_too_large(long width, long height, double dpi) {
  if (std::max(width, height) <= kMostDots) return;
  const auto most =
      static_cast<long>(dpi * static_cast<double>(kMostDots) / static_cast<double>(std::max(width, height)));
  throw InputError(
      {.code = "figure-too-large", .message = kTooManyDots(width, height, std::lround(dpi), kMostDots, most)});
}

}  // namespace

std::string pdf_of(std::string_view svg) {
  const std::string page(svg);
  return pdf_of_pages({&page, 1});
}

std::string pdf_of_pages(std::span<const std::string> svgs) {
  assert(!svgs.empty());
  std::vector<SvgRendering> pages;
  for (const std::string& svg : svgs) pages.emplace_back(svg);
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, points(pages.front().width()),
                                                            points(pages.front().height())));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
  for (std::size_t i = 0; i < pages.size(); ++i) {
    if (i > 0) {
      cairo_surface_show_page(surface.get());
      cairo_pdf_surface_set_size(surface.get(), points(pages[i].width()), points(pages[i].height()));
    }
    draw_on(surface.get(), pages[i], points(pages[i].width()), points(pages[i].height()));
  }
  cairo_surface_finish(surface.get());
  check_cairo(cairo_surface_status(surface.get()));
  return bytes;
}

std::string png_of(std::string_view svg, double dpi) {
  assert(dpi >= kLeastDpi && dpi <= kMostDpi);
  const SvgRendering rendering(svg);
  const long width = std::max(1L, std::lround(rendering.width() * dpi));
  const long height = std::max(1L, std::lround(rendering.height() * dpi));
  refuse_too_large(width, height, dpi);
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  {
    const Context white(cairo_create(surface.get()));
    cairo_set_source_rgb(white.get(), 1, 1, 1);
    cairo_paint(white.get());
    check_cairo(cairo_status(white.get()));
  }
  draw_on(surface.get(), rendering, static_cast<double>(width), static_cast<double>(height));
  std::string bytes;
  check_cairo(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
  return with_density(bytes, dpi);
}

}  // namespace maillage
