// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "maillage/layout/component.h"

namespace maillage {

/// Places the nodes of a component with a layout engine of Graphviz: "neato", "fdp", "sfdp", "dot", "twopi" or "circo".
/// One call at a time, others wait: the library is not made for threads. \throw std::runtime_error
[[nodiscard]] std::vector<Point> place_by_graphviz(const std::string& engine, const Component& component,
                                                   const LayoutOptions& options);

/// By the algorithms of igraph. \pre at least two nodes \throw std::runtime_error
[[nodiscard]] std::vector<Point> place_by_fruchterman_reingold(const Component& component,
                                                               const LayoutOptions& options);
[[nodiscard]] std::vector<Point> place_by_kamada_kawai(const Component& component, const LayoutOptions& options);
[[nodiscard]] std::vector<Point> place_by_scaling(const Component& component, const LayoutOptions& options);
[[nodiscard]] std::vector<Point> place_by_graphopt(const Component& component, const LayoutOptions& options);

/// On a circle, nodes that are tied side by side as far as a walk through the ties allows.
[[nodiscard]] std::vector<Point> place_on_circle(const Component& component, const LayoutOptions& options);

}  // namespace maillage
