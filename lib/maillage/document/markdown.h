// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/document/document.h"

namespace maillage {

/// The document in GitHub-flavoured Markdown, a line feed at its end. Texts are escaped: none becomes markup. Figures
/// are references to their files, boxes are quotations; page breaks do not show.
[[nodiscard]] std::string to_markdown(const Document& document);

}  // namespace maillage
