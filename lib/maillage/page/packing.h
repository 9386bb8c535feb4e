// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// Base64 with padding.
[[nodiscard]] std::string base64(std::string_view bytes);

/// Deflated in the zlib format ("deflate" of DecompressionStream), as base64: no character of it means anything in
/// HTML.
[[nodiscard]] std::string packed(std::string_view text);

/// A hash in hexadecimal digits, as a Content-Security-Policy names it: "sha256-…". \pre 64 digits, small letters
[[nodiscard]] std::string policy_hash(std::string_view hexadecimal_sha256);

}  // namespace maillage
