// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <vector>

#include "maillage/network/network.h"

namespace maillage::testing {

/// Everything the kernels find, the slow and obvious way: all simple paths of a small network.
class AllPaths {
 public:
  struct Path {
    double length = 0;
    std::vector<NodeId> nodes;  ///< ends included
    std::vector<EdgeId> edges;
  };

  AllPaths(const Network& network, bool weighted, std::vector<NodeId> without = {});

  /// The shortest ones, equal within a relative 1e-10; none when there is no path.
  [[nodiscard]] const std::vector<Path>& shortest(std::size_t from, std::size_t to) const {
    return shortest_[from * network_.size() + to];
  }
  /// Infinite when there is no path.
  [[nodiscard]] double distance(std::size_t from, std::size_t to) const;

 private:
  void extend(const Path& path);

  const Network& network_;
  bool weighted_;
  std::vector<NodeId> without_;
  std::vector<std::vector<Path>> shortest_;
};

}  // namespace maillage::testing
