// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of igraph_engines.cpp where MAILLAGE_WITH_IGRAPH_LAYOUTS is off.
#include "maillage/layout/engines.h"
#include "maillage/layout/left_out.h"

namespace maillage {

std::vector<Point> place_by_fruchterman_reingold(const Component& /*component*/, const LayoutOptions& options) {
  refuse_left_out(options.engine, "igraph");
}

std::vector<Point> place_by_kamada_kawai(const Component& /*component*/, const LayoutOptions& options) {
  refuse_left_out(options.engine, "igraph");
}

std::vector<Point> place_by_scaling(const Component& /*component*/, const LayoutOptions& options) {
  refuse_left_out(options.engine, "igraph");
}

std::vector<Point> place_by_graphopt(const Component& /*component*/, const LayoutOptions& options) {
  refuse_left_out(options.engine, "igraph");
}

}  // namespace maillage
