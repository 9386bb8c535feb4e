// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace maillage::testing {

/// A sheet of texts.
struct TextSheet {
  std::string name;
  std::vector<std::vector<std::string>> rows;
};

/// The bytes of an .ods with these sheets; a cell that begins with '=' is a formula that shows the rest as an error.
[[nodiscard]] std::string ods_of(const std::vector<TextSheet>& sheets);

}  // namespace maillage::testing
