// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "maillage/base/language.h"

namespace maillage::tool {

/// Whether a name stands for a workbook; else for a folder. \throw UsageError for the name of
/// another sort of file
[[nodiscard]] bool names_workbook(const std::filesystem::path& path, Language language);
/// Whether it stands for an .ods.
[[nodiscard]] bool names_ods(const std::filesystem::path& path);

/// \throw UsageError when something of that name is there already
void refuse_existing(const std::filesystem::path& path, Language language);

}  // namespace maillage::tool
