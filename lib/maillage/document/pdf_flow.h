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

/// How far text stands from the sides of the area of a landscape page.
inline constexpr double kLandscapeInset = 50;

/// A document as strips, before they are put on pages, and the headings and elements that strips refer to.
struct PdfFlow {
  struct Entry {
    std::string text;
    int level = 2;
  };
  /// A node of the structure: the first is the document, each is after the one it is in.
  struct Element {
    const char* tag = "";  ///< as PDF names it: "P", "TR" …
    std::size_t parent = 0;
    bool is_leaf = false;  ///< holds what is drawn, and no other element
  };
  std::vector<Strip> strips;
  std::vector<Entry> headings;
  std::vector<Element> elements = {{.tag = "Document"}};
  std::vector<std::string> alternatives;  ///< of the figures, in order
};

/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] PdfFlow flow(const Document& document, const Typesetter& typesetter, const PageShape& shape);

}  // namespace maillage
