// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/drawing/writers/svg_rendering.h"

#include <stdexcept>

#include "maillage/base/parallel/spare_threads.h"

namespace maillage {
namespace {

constexpr double kMmPerInch = 25.4;

using Failure = std::unique_ptr<GError, CDeleter<g_error_free>>;

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

void throw_if(GError* failure) {
  if (const Failure owned(failure); owned) throw std::runtime_error(owned->message);
}

}  // namespace

void check_cairo(cairo_status_t status) {
  if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

SvgRendering::SvgRendering(std::string_view svg) {
  need_spare_thread();  // Pango's
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

void SvgRendering::draw(cairo_t* context, const RsvgRectangle& place) const {
  GError* failure = nullptr;
  rsvg_handle_render_document(handle_.get(), context, &place, &failure);
  throw_if(failure);
  check_cairo(cairo_status(context));
}

}  // namespace maillage
