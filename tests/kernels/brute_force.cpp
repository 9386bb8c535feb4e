// SPDX-License-Identifier: GPL-3.0-or-later
#include "kernels/brute_force.h"

#include <algorithm>

namespace maillage::testing {

AllPaths::AllPaths(const Network& network, bool weighted, std::vector<NodeId> without)
    : network_(network), weighted_(weighted), without_(std::move(without)), shortest_(network.size() * network.size()) {
  for (std::size_t i = 0; i < network.size(); ++i) {
    if (std::find(without_.begin(), without_.end(), NodeId(i)) == without_.end()) extend({0, {NodeId(i)}, {}});
  }
  for (auto& paths : shortest_) {
    double least = std::numeric_limits<double>::infinity();
    for (const Path& path : paths) least = std::min(least, path.length);
    std::erase_if(paths, [&](const Path& path) { return path.length - least > 1e-10 * least; });
  }
}

double AllPaths::distance(std::size_t from, std::size_t to) const {
  double least = std::numeric_limits<double>::infinity();
  for (const Path& path : shortest(from, to)) least = std::min(least, path.length);
  return least;
}

void AllPaths::extend(const Path& path) {
  const NodeId last = path.nodes.back();
  const auto targets = network_.neighbours(last);
  for (std::size_t i = 0; i < targets.size(); ++i) {
    if (std::find(path.nodes.begin(), path.nodes.end(), targets[i]) != path.nodes.end()) continue;
    if (std::find(without_.begin(), without_.end(), targets[i]) != without_.end()) continue;
    Path longer = path;
    longer.length += weighted_ ? 1 / network_.weights(last)[i] : 1;
    longer.nodes.push_back(targets[i]);
    longer.edges.push_back(network_.edges(last)[i]);
    auto& paths = shortest_[path.nodes.front().index() * network_.size() + targets[i].index()];
    if (paths.empty() || longer.length <= paths.front().length * 1.001) paths.push_back(longer);
    if (longer.length < paths.front().length) std::swap(paths.front(), paths.back());
    extend(longer);
  }
}

}  // namespace maillage::testing
