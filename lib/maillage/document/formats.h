// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/document/document.h"

/// What a document is written as. The same bytes for the same document.
namespace maillage {

/// The document in GitHub-flavoured Markdown, a line feed at its end. Texts are escaped: none becomes markup. Figures
/// are references to their files, boxes are quotations; page breaks do not show.
[[nodiscard]] std::string to_markdown(const Document& document);

/// The document as one HTML file that needs no other: figures inside, no script, no outside reference; for screens of
/// any width and for A4 paper. Ids inside the n-th figure begin with "figure-n-". The same bytes for the same document.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::string to_html(const Document& document);

/// The document as a PDF on A4 paper: texts as texts in embedded fonts, figures as vectors, headings as outline, pages
/// numbered "1 / 4", title and language told; names neither author nor date: the same bytes for the same document.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::string to_pdf(const Document& document);

}  // namespace maillage
