// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>

#include <cairo.h>
#include <librsvg/rsvg.h>

#include "maillage/drawing/shapes/c_deleter.h"

namespace maillage {

inline constexpr double kPointsPerInch = 72;
inline constexpr double kPixelsPerInch = 96;

/// \throw std::runtime_error with Cairo's words unless all is well
void check_cairo(cairo_status_t status);

/// An SVG read, ready to be drawn by Cairo.
class SvgRendering {
 public:
  /// \throw std::runtime_error when the text is no SVG
  explicit SvgRendering(std::string_view svg);

  [[nodiscard]] double width() const { return width_; }  ///< in inches
  [[nodiscard]] double height() const { return height_; }

  /// Draws it as large as fits into this rectangle of the user space. \throw std::runtime_error
  void draw(cairo_t* context, const RsvgRectangle& place) const;

 private:
  std::unique_ptr<RsvgHandle, CDeleter<g_object_unref>> handle_;
  double width_ = 0;
  double height_ = 0;
};

}  // namespace maillage
