// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/document/pdf_strip.h"

namespace maillage {

struct PlacedStrip {
  const Strip* strip = nullptr;
  double top = 0;  ///< from the top of the text
  double height = 0;
};

struct PdfPage {
  bool landscape = false;
  std::vector<PlacedStrip> strips = {};
};

/// Heights of the text on either kind of page.
struct PageHeights {
  double portrait = 0;
  double landscape = 0;
};

/// The strips on pages, at least one, in order, but that what goes onto a landscape page lets what follows fill the
/// page before it. Strips that belong together stand on one page unless they are higher than one. A strip higher than a
/// page has one for itself, which it runs over. The pages refer to the strips.
[[nodiscard]] std::vector<PdfPage> paginate(std::span<const Strip> strips, const PageHeights& heights);

}  // namespace maillage
