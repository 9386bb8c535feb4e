// SPDX-License-Identifier: GPL-3.0-or-later
// In the place of graphviz_engines.cpp where MAILLAGE_WITH_GRAPHVIZ is off.
#include "maillage/layout/engines.h"
#include "maillage/layout/left_out.h"

namespace maillage {

std::vector<Point> place_by_graphviz(const std::string& engine, const Component& /*component*/,
                                     const LayoutOptions& /*options*/) {
  refuse_left_out(engine, "Graphviz");
}

}  // namespace maillage
