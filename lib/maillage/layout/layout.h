// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "maillage/base/language.h"
#include "maillage/network/network.h"

namespace maillage {

/// A place on the plane; y grows downwards, as on a page.
struct Point {
  double x = 0;
  double y = 0;
  friend bool operator==(const Point&, const Point&) = default;
};

struct LayoutOptions {
  std::string engine = "stress";  ///< id of a LayoutEngine
  std::uint64_t seed = 1;
  bool weighted = true;  ///< stronger ties draw their ends closer, where the engine knows weights
  double aspect = 1.4;   ///< width over height of the space the components are packed for
  int threads = 0;       ///< of the engine "stress", 0: all processors; the result does not depend on it
};

/// A way of placing nodes.
struct LayoutEngine {
  std::string_view id;  ///< "neato", "sfdp", "kamada-kawai"
  Label name;
  Label meaning;  ///< one line: what it is good for
  std::string_view reference;
  bool by_distance = false;  ///< nodes are close which are close in the network; else circles, layers or rings show
};

/// Every engine, ours, Graphviz's and igraph's.
[[nodiscard]] std::span<const LayoutEngine> layout_engines();

/// LayoutEngine::by_distance of this engine; false when there is none of this id.
[[nodiscard]] bool is_by_distance(std::string_view engine);

/// One position per node, the median tie length scaled to 1; each connected component laid out by itself, then packed
/// without overlap around the largest, isolates in rows. The same for the same network, options and library versions.
/// \throw std::invalid_argument for an unknown engine, std::runtime_error when the engine fails
[[nodiscard]] std::vector<Point> compute_layout(const Network& network, const LayoutOptions& options = {});

}  // namespace maillage
