// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "maillage/drawing/shapes/curve.h"

namespace maillage {

/// Lines that run alike drawn together like the wires of a harness, each still from end to end; nothing for lines that
/// no other runs alike. Angles, lengths and places must be alike. Beyond kMostBundled lines only the first ones are
/// looked at. Deterministic; quadratic in the lines. \cite holten_van_wijk_2009
inline constexpr std::size_t kMostBundled = 2500;
[[nodiscard]] std::vector<std::optional<Curve>> bundled(std::span<const Segment> lines);

/// How far two lines run alike: 0 not at all, 1 the same line, whichever way they point.
[[nodiscard]] double likeness(const Segment& a, const Segment& b);

}  // namespace maillage
