// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

/// Where this tree and its command are. Only paths.cpp is compiled with them, so that the same test gives the same
/// object in every folder.
namespace maillage::testing {

/// The folder of the sources.
std::filesystem::path source_dir();

/// The command `maillage` of this build, for a shell.
std::string command_path();

}  // namespace maillage::testing
