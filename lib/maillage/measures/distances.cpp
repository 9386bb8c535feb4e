// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/distances.h"

#include <algorithm>

#include "maillage/base/parallel.h"
#include "maillage/measures/shortest_paths.h"

namespace maillage {
namespace {

/// Fills the entries of one source. Nodes at the same distance are counted before they are summed, so that their
/// order does not matter.
void add_source(NodeId source, ShortestPaths& paths, DistanceSums& sums) {
  paths.start_from(source);
  const auto& order = paths.order();
  double total = 0;
  double inverse_total = 0;
  for (std::size_t begin = 1; begin < order.size();) {
    const double distance = paths.distance(order[begin]);
    std::size_t end = begin + 1;
    while (end < order.size() && paths.distance(order[end]) == distance) ++end;
    total += static_cast<double>(end - begin) * distance;
    inverse_total += static_cast<double>(end - begin) / distance;
    begin = end;
  }
  const std::size_t i = source.index();
  sums.reached[i] = static_cast<std::uint32_t>(order.size() - 1);
  sums.total[i] = total;
  sums.inverse_total[i] = inverse_total;
  sums.farthest[i] = paths.distance(order.back());
}

}  // namespace

DistanceSums distance_sums(const Network& network, const DistanceOptions& options) {
  const std::size_t n = network.size();
  DistanceSums sums{std::vector<std::uint32_t>(n), std::vector<double>(n), std::vector<double>(n),
                    std::vector<double>(n)};
  const std::size_t blocks = std::min(n, kSourceBlocks);
  parallel_for(blocks, useful_threads(network, options.threads), [&](std::size_t block) {
    ShortestPaths paths(network, options.weighted);
    for (std::size_t i = n * block / blocks; i < n * (block + 1) / blocks; ++i) add_source(NodeId(i), paths, sums);
  });
  return sums;
}

}  // namespace maillage
