// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "maillage/base/output_format.h"
#include "maillage/document/document.h"

namespace maillage::reports {

/// The document in this format. \pre text, markdown, html or pdf
[[nodiscard]] std::string write_sheet(const Document& document, OutputFormat format);

/// The figures of a document alone: its title and what stands under it, its first paragraph and the table or list of
/// each section, or its words where it has none.
[[nodiscard]] std::string to_text(const Document& document);

}  // namespace maillage::reports
