// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace maillage {

/// A file inside an archive.
struct ZipPart {
  std::string name;           ///< with "/" between folders; UTF-8
  std::string_view contents;  ///< must outlive the writing
  bool stored = false;        ///< as it is, not compressed
};

/// A zip archive of these files, in their order; no dates: the same bytes for the same files.
/// \throw std::system_error when it cannot be made
[[nodiscard]] std::string to_zip(std::span<const ZipPart> parts);

}  // namespace maillage
