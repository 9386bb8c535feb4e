// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/output.h"

#include <cerrno>
#include <cstdio>
#include <system_error>

#include "maillage/base/file.h"

namespace maillage::tool {

void deliver(std::string_view result, const std::string& path) {
  if (!path.empty() && path != "-") return write_whole(path, result);
  const bool written = std::fwrite(result.data(), 1, result.size(), stdout) == result.size();
  if (!written || std::fflush(stdout) != 0) throw std::system_error(errno, std::generic_category(), "stdout");
}

}  // namespace maillage::tool
