// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "maillage/base/diagnostic.h"

namespace maillage::testing {

/// A file of a folder to read.
struct FileText {
  std::string_view name;
  std::string_view contents;
};

/// All that is said about a folder with these files, rendered; the folder's path is written {}.
[[nodiscard]] std::string all_said(std::initializer_list<FileText> files, Language language);

/// Expects exactly this to be said.
void expect_faults(std::initializer_list<FileText> files, std::string_view english, std::string_view french);

}  // namespace maillage::testing
