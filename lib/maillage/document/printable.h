// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace maillage {

/// The text as every writer takes it: line ends and tabs are spaces, other control characters and U+FFFE and U+FFFF are
/// left out, what is no UTF-8 is U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);

}  // namespace maillage
