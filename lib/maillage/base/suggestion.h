// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace maillage {

/// Number of insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b` (optimal string
/// alignment), counted in code points. \cite damerau_1964
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate a user most likely meant by `name`: compared folded (case, accents), at most a third of its
/// characters wrong, or one containing the other whole; the first in the list among equals. None when none is close.
[[nodiscard]] std::optional<std::string> closest(std::string_view name, std::span<const std::string> candidates);

}  // namespace maillage
