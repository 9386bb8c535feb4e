// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paths.h"

namespace maillage::testing {

std::filesystem::path source_dir() { return MAILLAGE_SOURCE_DIR; }

std::string command_path() { return MAILLAGE_COMMAND; }

}  // namespace maillage::testing
