// SPDX-License-Identifier: GPL-3.0-or-later
// What says that a file was written by maillage: an attribute beside its contents.
#pragma once

#include <string>

namespace maillage::tool {

[[nodiscard]] bool is_marked(const std::string& path);

/// Does nothing where files keep no attributes.
void mark(const std::string& path);

}  // namespace maillage::tool
