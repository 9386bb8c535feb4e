// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/figure.h"

namespace maillage {

/// The scene in its style, as a document, with what is to be warned of. \pre the legend of the scene is of these terms
[[nodiscard]] Figure finished(const Subject& subject, const Encoding& encoding, const LegendTerms& terms, Scene scene);

}  // namespace maillage
