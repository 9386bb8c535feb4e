// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of documents, in HTML as in PDF.
#pragma once

#include "maillage/drawing/shapes/palette.h"

namespace maillage {

/// The one colour beside ink: headings, marks of lists, edges of boxes. Contrast with white 7.5, with the wash 6.9.
inline constexpr std::string_view kDocumentAccent = "#00588c";
inline constexpr std::string_view kDocumentLine = "#d3d9df";  ///< between the rows of tables
inline constexpr std::string_view kDocumentWash = "#f1f5f8";  ///< behind boxes
inline constexpr double kAccentBar = 3;                       ///< points: the strip of the accent beside a box

}  // namespace maillage
