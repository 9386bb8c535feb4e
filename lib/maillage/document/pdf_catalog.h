// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/language.h"

namespace maillage {

/// The PDF with its language in its catalogue, which Cairo has no word for, and its title in the window of the reader.
/// \pre a PDF as Cairo writes it: the catalogue is the last object, followed by a plain cross-reference table
/// \throw std::logic_error otherwise
[[nodiscard]] std::string with_language(std::string pdf, Language language);

}  // namespace maillage
