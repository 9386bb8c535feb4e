// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "maillage/output.h"

namespace maillage::tool {

/// A part of the sheet. In Markdown its prose stands around its table; in a sheet of figures only the table is shown.
struct SheetSection {
  std::string title;
  std::vector<std::string> before = {};
  std::optional<TextTable> table = {};
  std::vector<std::string> after = {};
};

struct Sheet {
  std::string title;
  std::string data;                  ///< title of the data set
  std::vector<std::string> summary;  ///< paragraphs; the first says what the sheet is about
  std::vector<SheetSection> sections;
};

enum class Markup : std::uint8_t { none, markdown };

/// A name, its special characters escaped.
[[nodiscard]] std::string escaped(const std::string& name, Markup markup);

/// The whole sheet in Markdown, or its figures alone as aligned tables.
[[nodiscard]] std::string to_markdown(const Sheet& sheet);
[[nodiscard]] std::string to_text(const Sheet& sheet);

}  // namespace maillage::tool
