// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "maillage/base/diagnostic.h"
#include "maillage/base/message.h"

namespace maillage {

constexpr Message<std::string_view, std::string_view> kLeftOut{
    "la disposition «\u00A0{}\u00A0» n’est pas dans cette version du programme, construite sans {}\u202F; "
    "«\u00A0stress\u00A0» y est toujours",
    "the layout '{}' is not in this build of the program, made without {}; 'stress' always is"};

/// Refuses a layout engine that this build is made without. \throw InputError always
[[noreturn]] inline void refuse_left_out(std::string_view engine, std::string_view library) {
  throw InputError({.code = "left-out", .message = kLeftOut(engine, library)});
}

}  // namespace maillage
