// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "maillage/base/language.h"
#include "maillage/base/message.h"

namespace maillage::tool {

/// Whether a name stands for an .xlsx; else for a folder. \throw UsageError, which says `no_such`,
/// for the name of another sort of file
[[nodiscard]] bool names_workbook(const std::filesystem::path& path,
                                  const Message<std::string_view>& no_such, Language language);
/// Whether it stands for an .ods.
[[nodiscard]] bool names_ods(const std::filesystem::path& path);

/// \throw UsageError when something of that name is there already
void refuse_existing(const std::filesystem::path& path, Language language);

/// What is to be written.
enum class NewThing : std::uint8_t { workbook, folder };

/// The same, unless it is a file, a workbook is to stand in its place, and --force says so.
/// \throw UsageError
void refuse_unforced(const std::filesystem::path& path, NewThing what, bool force,
                     Language language);

}  // namespace maillage::tool
