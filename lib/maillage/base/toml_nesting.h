// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace maillage {

/// Where a TOML text nests deeper than anybody writes (64 parts of a key, or brackets within one another), which a
/// parser that calls itself would not survive: the byte offset, if any. Linear; any text will do.
[[nodiscard]] std::optional<std::size_t> find_deep_nesting(std::string_view toml);

}  // namespace maillage
