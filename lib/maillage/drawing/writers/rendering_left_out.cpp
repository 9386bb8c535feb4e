// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of rendered_svg.cpp where MAILLAGE_WITH_PDF_AND_PNG is off.
#include "maillage/base/diagnostic.h"
#include "maillage/drawing/writers/export_messages.h"
#include "maillage/drawing/writers/rendered_svg.h"

namespace maillage {

std::string pdf_of(std::string_view /*svg*/) { throw InputError({.code = "left-out", .message = kNoRendering("PDF")}); }

std::string pdf_of_pages(std::span<const std::string> /*svgs*/) { return pdf_of(""); }

std::string png_of(std::string_view /*svg*/, double /*dpi*/) {
  throw InputError({.code = "left-out", .message = kNoRendering("PNG")});
}

}  // namespace maillage
