// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure_export.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <memory>
#include <utility>

#include <cairo-pdf.h>
#include <cairo.h>

#include "maillage/base/diagnostic.h"
#include "maillage/base/text.h"
#include "maillage/drawing/c_deleter.h"
#include "maillage/drawing/export_messages.h"
#include "maillage/drawing/png_density.h"
#include "maillage/drawing/svg_rendering.h"

namespace maillage {
namespace {

constexpr std::array<std::pair<std::string_view, FigureFormat>, 3> kFormats = {
    {{"svg", FigureFormat::svg}, {"pdf", FigureFormat::pdf}, {"png", FigureFormat::png}}};
constexpr long kMostDots = 32767;  ///< along a side: Cairo's limit

using Surface = std::unique_ptr<cairo_surface_t, CDeleter<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, CDeleter<cairo_destroy>>;

/// Fills the page of a surface that many units wide and high.
void draw_on(cairo_surface_t* surface, const SvgRendering& rendering, double width, double height) {
  const Context context(cairo_create(surface));
  rendering.draw(context.get(), {0, 0, width, height});
}

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

std::string_view name(FigureFormat format) {
  return std::find_if(kFormats.begin(), kFormats.end(), [&](const auto& entry) { return entry.second == format; })
      ->first;
}

std::optional<FigureFormat> parse_figure_format(std::string_view name) {
  const auto found =
      std::find_if(kFormats.begin(), kFormats.end(), [&](const auto& entry) { return entry.first == name; });
  return found == kFormats.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> figure_format_names() {
  std::vector<std::string> names;
  names.reserve(kFormats.size());
  for (const auto& entry : kFormats) names.emplace_back(entry.first);
  return names;
}

std::optional<FigureFormat> format_of(const std::filesystem::path& file) {
  const std::string extension = file.extension().string();
  return extension.empty() ? std::nullopt : parse_figure_format(fold(extension.substr(1)));
}

std::string write_pdf(std::string_view svg) {
  const SvgRendering rendering(svg);
  const double width = rendering.width() * kPointsPerInch;
  const double height = rendering.height() * kPointsPerInch;
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, height));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
  draw_on(surface.get(), rendering, width, height);
  cairo_surface_finish(surface.get());
  check_cairo(cairo_surface_status(surface.get()));
  return bytes;
}

std::string write_png(std::string_view svg, double dpi) {
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

std::string write_figure(std::string_view svg, FigureFormat format, double dpi) {
  switch (format) {
    case FigureFormat::svg: return std::string(svg);
    case FigureFormat::pdf: return write_pdf(svg);
    case FigureFormat::png: return write_png(svg, dpi);
  }
  return {};
}

}  // namespace maillage
