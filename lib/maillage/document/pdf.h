// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/document/document.h"

namespace maillage {

/// The document as a PDF on A4 paper: texts as texts in embedded fonts, figures as vectors, headings as outline, pages
/// numbered "1 / 4", title and language told; names neither author nor date: the same bytes for the same document.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::string to_pdf(const Document& document);

}  // namespace maillage
