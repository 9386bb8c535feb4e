// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/document/document.h"

namespace maillage {

/// The document as one HTML file that needs no other: figures inside, no script, no outside reference; for screens of
/// any width and for A4 paper. Ids inside the n-th figure begin with "figure-n-". The same bytes for the same document.
/// \throw std::runtime_error when a figure is no SVG
[[nodiscard]] std::string to_html(const Document& document);

}  // namespace maillage
