// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output/file_marks.h"

#include <sys/xattr.h>

namespace maillage::tool {
namespace {

constexpr const char* kMark = "user.maillage";

}  // namespace

bool is_marked(const std::string& path) { return ::getxattr(path.c_str(), kMark, nullptr, 0) >= 0; }

void mark(const std::string& path) { (void)::setxattr(path.c_str(), kMark, "1", 1, 0); }

}  // namespace maillage::tool
