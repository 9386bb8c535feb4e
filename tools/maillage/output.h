// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage::tool {

/// Puts a result where the user asked: standard output for "" and "-", else the file, whole or not at all.
/// \throw std::system_error
void deliver(std::string_view result, const std::string& path);

}  // namespace maillage::tool
