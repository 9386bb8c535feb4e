// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of file_marks.cpp where MAILLAGE_WITH_SYSTEM is off: nothing is written over.
#include "maillage/output/file_marks.h"

namespace maillage::tool {

bool is_marked(const std::string& /*path*/) { return false; }

void mark(const std::string& /*path*/) {}

}  // namespace maillage::tool
