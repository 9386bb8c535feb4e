// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of the user's is overwritten.
#pragma once

#include <filesystem>
#include <string>

#include "maillage/base/language.h"

namespace maillage::tool {

/// Forgets the files of the run before.
void start_guarding(Language language);
/// A file the run reads: nothing is written there.
void guard_input(const std::filesystem::path& path);
/// Where the data are: nothing there gets a name that would be read as one of their tables.
void guard_folder(const std::filesystem::path& data);
/// Lets files be replaced that maillage did not write.
void allow_replacing();

/// \throw UsageError for a folder that is not there, or a file of the user's: one that is read, one
/// that would be read as a table of the data, another that maillage did not write
void check_target(const std::string& path);
/// \throw UsageError where the folder that it would be in is not there
void check_folder_of(const std::filesystem::path& target);
/// Says of a file that maillage wrote it; where a file system keeps no marks, the next run asks for
/// --force.
void mark_as_ours(const std::string& path);

}  // namespace maillage::tool
