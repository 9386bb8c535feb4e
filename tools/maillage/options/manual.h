// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "maillage/base/language.h"

namespace maillage::tool {

/// What --help says of the program or of one of its commands, as a page of the manual in roff.
[[nodiscard]] std::string manual_page(const CLI::App& command, Language language);

/// A script by which bash completes commands, options and names of files.
[[nodiscard]] std::string completion_script(const CLI::App& program);

}  // namespace maillage::tool
