// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "maillage/base/diagnostic.h"
#include "maillage/io/read_ecosystem.h"

namespace maillage {

/// The name of the file beside the tables that keeps how to read them.
inline constexpr const char* kReadingChoicesFile = "lecture.toml";

/// Adds the choices a file keeps to those that are not made otherwise: encodage (encoding), decimale (decimal),
/// completer (fill_down), reparer (repair), strict. What is wrong is told. \throw std::system_error
void add_reading_choices(const std::filesystem::path& path, ReadOptions& options, Diagnostics& diagnostics);

}  // namespace maillage
