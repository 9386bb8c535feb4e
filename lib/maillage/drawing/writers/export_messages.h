// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/base/message.h"

namespace maillage {

constexpr Message<long, long, long, long, long> kTooManyDots{
    "la figure aurait {} × {} points à {} points par pouce, et aucun côté ne peut en avoir plus de {}\u00A0: "
    "demandez-en {} par pouce au plus",
    "the figure would have {} × {} dots at {} dots per inch, and no side can have more than {}: ask for {} per inch at "
    "most"};

constexpr Message<std::string_view> kNoRendering{
    "cette version du programme est construite sans {}\u202F; elle écrit toujours du SVG et du HTML",
    "this build of the program is made without {}; it always writes SVG and HTML"};

}  // namespace maillage
