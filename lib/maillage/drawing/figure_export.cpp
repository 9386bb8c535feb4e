// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/figure_export.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <memory>
#include <stdexcept>
#include <utility>

#include <cairo-pdf.h>
#include <cairo.h>
#include <librsvg/rsvg.h>

#include "maillage/base/diagnostic.h"
#include "maillage/base/text.h"
#include "maillage/drawing/c_deleter.h"
#include "maillage/drawing/export_messages.h"
#include "maillage/drawing/png_density.h"

namespace maillage {
namespace {

constexpr std::array<std::pair<std::string_view, FigureFormat>, 3> kFormats = {
    {{"svg", FigureFormat::svg}, {"pdf", FigureFormat::pdf}, {"png", FigureFormat::png}}};
constexpr double kPointsPerInch = 72;
constexpr double kPixelsPerInch = 96;
constexpr double kMmPerInch = 25.4;
constexpr long kMostDots = 32767;  ///< along a side: Cairo's limit

using Handle = std::unique_ptr<RsvgHandle, CDeleter<g_object_unref>>;
using Failure = std::unique_ptr<GError, CDeleter<g_error_free>>;
using Surface = std::unique_ptr<cairo_surface_t, CDeleter<cairo_surface_destroy>>;
using Context = std::unique_ptr<cairo_t, CDeleter<cairo_destroy>>;

void check(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

double inches(const RsvgLength& length) {
  switch (length.unit) {
    case RSVG_UNIT_MM: return length.length / kMmPerInch;
    case RSVG_UNIT_CM: return 10 * length.length / kMmPerInch;
    case RSVG_UNIT_IN: return length.length;
    case RSVG_UNIT_PT: return length.length / kPointsPerInch;
    case RSVG_UNIT_PX: return length.length / kPixelsPerInch;
    default: throw std::runtime_error("an SVG without a size of its own");
  }
}

/// An SVG read, ready to be drawn on a surface.
class Rendering {
 public:
  explicit Rendering(std::string_view svg) {
    GError* failure = nullptr;
    const std::unique_ptr<GInputStream, CDeleter<g_object_unref>> stream(
        g_memory_input_stream_new_from_data(svg.data(), static_cast<gssize>(svg.size()), nullptr));
    // Without this flag libxml2 refuses documents beyond 10 MB.
    handle_.reset(rsvg_handle_new_from_stream_sync(stream.get(), nullptr, RSVG_HANDLE_FLAG_UNLIMITED, nullptr, &failure));
    throw_if(failure);
    rsvg_handle_set_dpi(handle_.get(), kPixelsPerInch);
    gboolean has_width = 0;
    gboolean has_height = 0;
    RsvgLength width;
    RsvgLength height;
    rsvg_handle_get_intrinsic_dimensions(handle_.get(), &has_width, &width, &has_height, &height, nullptr, nullptr);
    width_ = inches(width);
    height_ = inches(height);
  }

  [[nodiscard]] double width() const { return width_; }  ///< in inches
  [[nodiscard]] double height() const { return height_; }

  /// Fills the page of a surface that many units wide and high.
  void draw_on(cairo_surface_t* surface, double width, double height) const {
    const Context context(cairo_create(surface));
    const RsvgRectangle page{0, 0, width, height};
    GError* failure = nullptr;
    rsvg_handle_render_document(handle_.get(), context.get(), &page, &failure);
    throw_if(failure);
    check(cairo_status(context.get()));
  }

 private:
  static void throw_if(GError* failure) {
    if (const Failure owned(failure); owned) throw std::runtime_error(owned->message);
  }

  Handle handle_;
  double width_ = 0;
  double height_ = 0;
};

cairo_status_t append(void* text, const unsigned char* bytes, unsigned int count) {
  static_cast<std::string*>(text)->append(reinterpret_cast<const char*>(bytes), count);
  return CAIRO_STATUS_SUCCESS;
}

void refuse_too_large(long width, long height, double dpi) {
  if (std::max(width, height) <= kMostDots) return;
  const auto most = static_cast<long>(dpi * static_cast<double>(kMostDots) / static_cast<double>(std::max(width, height)));
  throw InputError({.code = "figure-too-large",
                    .message = kTooManyDots(width, height, std::lround(dpi), kMostDots, most)});
}

}  // namespace

std::string_view name(FigureFormat format) {
  return std::find_if(kFormats.begin(), kFormats.end(), [&](const auto& entry) { return entry.second == format; })->first;
}

std::optional<FigureFormat> parse_figure_format(std::string_view name) {
  const auto* const found =
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
  const Rendering rendering(svg);
  const double width = rendering.width() * kPointsPerInch;
  const double height = rendering.height() * kPointsPerInch;
  std::string bytes;
  const Surface surface(cairo_pdf_surface_create_for_stream(append, &bytes, width, height));
  cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_CREATE_DATE, nullptr);
  rendering.draw_on(surface.get(), width, height);
  cairo_surface_finish(surface.get());
  check(cairo_surface_status(surface.get()));
  return bytes;
}

std::string write_png(std::string_view svg, double dpi) {
  assert(dpi >= kLeastDpi && dpi <= kMostDpi);
  const Rendering rendering(svg);
  const long width = std::max(1L, std::lround(rendering.width() * dpi));
  const long height = std::max(1L, std::lround(rendering.height() * dpi));
  refuse_too_large(width, height, dpi);
  const Surface surface(
      cairo_image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width), static_cast<int>(height)));
  {
    const Context white(cairo_create(surface.get()));
    cairo_set_source_rgb(white.get(), 1, 1, 1);
    cairo_paint(white.get());
    check(cairo_status(white.get()));
  }
  rendering.draw_on(surface.get(), static_cast<double>(width), static_cast<double>(height));
  std::string bytes;
  check(cairo_surface_write_to_png_stream(surface.get(), append, &bytes));
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
