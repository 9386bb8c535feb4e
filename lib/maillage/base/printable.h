// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// The text as every writer of documents takes it: line ends and tabs are spaces, other control characters and U+FFFE
/// and U+FFFF are left out, what is no UTF-8 is U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

/// The text as a terminal may show it: U+FFFD stands for control characters other than line ends and tabs, for those
/// that turn the direction of writing, and for each byte that is no UTF-8; every other character is as it was, and
/// where it was.
[[nodiscard]] std::string safe_to_show(std::string_view text);

/// The text with U+FFFD for each byte that is no UTF-8.
[[nodiscard]] std::string as_utf8(std::string_view text);

}  // namespace maillage
