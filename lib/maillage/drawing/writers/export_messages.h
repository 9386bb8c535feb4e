// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/base/message.h"

namespace maillage {

constexpr Message<long, long, long, long, long> kTooManyDots{
    "la figure aurait {} × {} points à {} points par pouce, et aucun côté ne peut en avoir plus de {}\u00A0: demandez-en {} "
    "par pouce au plus",
    "the figure would have {} × {} dots at {} dots per inch, and no side can have more than {}: ask for {} per inch at most"};

}  // namespace maillage
