// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "maillage/surroundings.h"

namespace maillage::tool {

/// Writes a folder that was not there, whole or not at all. \throw std::system_error
void write_folder(const std::filesystem::path& folder, const FolderFiles& files);

}  // namespace maillage::tool
