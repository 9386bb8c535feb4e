// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "maillage/drawing/encoding/encoding.h"
#include "maillage/drawing/placing/placing.h"
#include "maillage/drawing/scene/scene.h"
#include "maillage/drawing/scene/tie_routes.h"

namespace maillage {

/// The edges that are drawn, in drawing order: not those left out by thinning, of two mutual ones the first, and none
/// that the placing has no place for.
[[nodiscard]] std::vector<EdgeId> drawn_order(const Subject& subject, const Encoding& encoding, const Placing& placing);

/// These ties on their ways.
[[nodiscard]] std::vector<SceneTie> scene_ties(const Subject& subject, const Encoding& encoding,
                                               const std::vector<EdgeId>& order, const std::vector<TieRoute>& routes);

/// Dotted lines between those who might be tied.
[[nodiscard]] std::vector<SceneTie> scene_suggestions(const Subject& subject, const DrawnSuggestions& suggestions,
                                                      const std::vector<TieRoute>& routes);

}  // namespace maillage
