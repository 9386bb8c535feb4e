// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/document/document.h"

namespace maillage::reports {

/// What a sheet may be written as: for people, for paper, or its figures alone.
enum class SheetFormat : std::uint8_t { markdown, html, pdf, table, json };

/// The document in this format; \pre not json
[[nodiscard]] std::string write_sheet(const Document& document, SheetFormat format);

/// The figures of a document alone: its title, its first paragraph and the table or list of each section, or its words
/// where it has none.
[[nodiscard]] std::string to_text(const Document& document);

}  // namespace maillage::reports
