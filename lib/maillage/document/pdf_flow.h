// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "maillage/document/document.h"
#include "maillage/document/pdf_strip.h"
#include "maillage/document/pdf_text.h"

namespace maillage {

/// The text area of the pages, in points.
struct PageShape {
  double width = 0;
  double height = 0;
  double landscape_width = 0;
  double landscape_height = 0;
};

/// A document as strips, before they are put on pages, and the headings that strips refer to.
struct PdfFlow {
  struct Entry {
    std::string text;
    int level = 2;
  };
  std::vector<Strip> strips;
  std::vector<Entry> headings;
};

/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] PdfFlow flow(const Document& document, const Typesetter& typesetter, const PageShape& shape);

}  // namespace maillage
