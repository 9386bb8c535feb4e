// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "maillage/layout/layout.h"
#include "maillage/layout/stress/component.h"

namespace maillage {

/// Where distances on the map are closest to distances along the ties, each as long as ideal_lengths() says: the lowest
/// stress over all pairs met from several starts, by stochastic steps, then down to the minimum. In large components so
/// for a random sample of the nodes; the others where they fit best among these; then, up to some thousands of nodes,
/// all pairs down to the minimum. \cite zheng_pawar_goodman_2018
/// \cite gansner_koren_north_2005 de_silva_tenenbaum_2004
[[nodiscard]] std::vector<Point> place_by_stress(const Component& component, const LayoutOptions& options);

/// Places the nodes of a component with a layout engine of Graphviz: "neato", "fdp", "sfdp", "dot", "twopi" or "circo".
/// One call at a time, others wait: the library is not made for threads. \throw std::runtime_error; InputError for more
/// ties than dot (5,000) and circo (200) take within seconds
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
