// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "maillage/drawing/placing/guides.h"
#include "maillage/layout/diagrams/territory.h"

namespace maillage {

/// What a map of a territory must show beside its actors: outlines, else the centres of communes; may be empty.
[[nodiscard]] std::vector<GeoPoint> map_frame(const Ecosystem& ecosystem, std::span<const Outline> outlines);

/// The ground under the actors: the outlines given, else soft zones around the communes of each intercommunality and a
/// point for each commune. `corner` is where the layout's origin lies on the page.
void add_base_map(GuideMaker& guides, const Subject& subject, const TerritoryLayout& layout, const Point& corner);

/// A bar of a round number of kilometres with its left end at `from`, no longer than `longest`.
void add_scale_bar(GuideMaker& guides, const Subject& subject, const TerritoryLayout& layout, const Point& from,
                   double longest);

}  // namespace maillage
