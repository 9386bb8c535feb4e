// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "maillage/base/language.h"

namespace maillage::testing {

/// A text of the program's own, as its source has it: { "français", "English" }.
struct ProgramText {
  Text text;
  std::string place;  ///< "file:line"
};

/// Every pair of literals between braces or brackets in a C++ source.
[[nodiscard]] std::vector<ProgramText> program_texts(const std::string& source, const std::string& file);

/// Of all sources below these folders.
[[nodiscard]] std::vector<ProgramText> program_texts_below(const std::vector<std::filesystem::path>& folders);

[[nodiscard]] std::string file_text(const std::filesystem::path& path);

}  // namespace maillage::testing
