// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

#include "maillage/kernels/graph.h"
#include "maillage/network/by_node.h"

namespace maillage::kernels {
namespace {

std::uint64_t mix(std::uint64_t z) {
  z += 0x9E3779B97F4A7C15ULL;
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
  return z ^ (z >> 31U);
}

/// Finds nodes whose rows are the same but for themselves. Such nodes have the same key; those with the same key are
/// compared, with the classes found last only, so that the work stays linear whatever the network.
class TwinFinder {
 public:
  TwinFinder(const Network& network, bool weighted) : network_(network), weighted_(weighted) {
    twins_.first.resize(network.size());
    std::iota(twins_.first.begin(), twins_.first.end(), 0U);
    twins_.members.assign(network.size(), 1);
  }

  Twins take() {
    if (!network_.directed() && !(weighted_ && lengths_too_different())) {
      join(true);
      join(false);
    }
    return std::move(twins_);
  }

 private:
  struct Keyed {
    std::uint64_t key;
    std::uint32_t node;
    friend bool operator<(const Keyed& a, const Keyed& b) { return std::tie(a.key, a.node) < std::tie(b.key, b.node); }
  };

  /// Between twins a path may not be lengthened by a tie so short that the tolerance does not see it.
  [[nodiscard]] bool lengths_too_different() const {
    double lightest = 1;
    double heaviest = 1;
    for (std::uint32_t i = 0; i < network_.edge_count(); ++i) {
      const double weight = network_.weight(EdgeId(i));
      lightest = i == 0 ? weight : std::min(lightest, weight);
      heaviest = i == 0 ? weight : std::max(heaviest, weight);
    }
    return !(heaviest / lightest * static_cast<double>(network_.size()) * kTolerance < 0.01);
  }

  /// Of the neighbours, the node itself among them when `closed`, and of the weights.
  [[nodiscard]] std::uint64_t key(NodeId node, bool closed) const {
    std::uint64_t sum = closed ? mix(node.value) : 0;
    const auto targets = network_.neighbours(node);
    for (const NodeId target : targets) sum += mix(target.value);
    if (!weighted_) return sum;
    for (const double weight : network_.weights(node)) sum += mix(std::bit_cast<std::uint64_t>(weight));
    return sum;
  }

  void join(bool closed) {
    std::vector<Keyed> keyed;
    for (const NodeId node : node_ids(network_)) {
      const bool alone = twins_.first[node.index()] == node.value && twins_.members[node.index()] == 1;
      if (alone) keyed.push_back({key(node, closed), node.value});
    }
    std::sort(keyed.begin(), keyed.end());
    for (auto begin = keyed.begin(); begin != keyed.end();) {
      const auto end = std::find_if(begin, keyed.end(), [&](const Keyed& other) { return other.key != begin->key; });
      join_group(std::span(begin, end), closed);
      begin = end;
    }
  }

  void join_group(std::span<const Keyed> group, bool closed) {
    constexpr std::size_t kCompared = 4;
    std::vector<std::uint32_t> classes;
    for (const Keyed& one : group) {
      const auto compared = std::span(classes).last(std::min(kCompared, classes.size()));
      const auto found = std::find_if(compared.begin(), compared.end(), [&](std::uint32_t first) {
        return are_twins(NodeId(first), NodeId(one.node), closed);
      });
      if (found == compared.end()) {
        classes.push_back(one.node);
      } else {
        twins_.first[one.node] = *found;
        twins_.members[one.node] = 0;
        ++twins_.members[*found];
      }
    }
  }

  [[nodiscard]] bool are_twins(NodeId a, NodeId b, bool closed) const {
    const auto row_a = network_.neighbours(a);
    const auto row_b = network_.neighbours(b);
    if (row_a.size() != row_b.size() || std::binary_search(row_a.begin(), row_a.end(), b) != closed) return false;
    std::size_t j = 0;
    for (std::size_t i = 0; i < row_a.size(); ++i) {
      if (row_a[i] == b) continue;
      if (j < row_b.size() && row_b[j] == a) ++j;
      if (j == row_b.size() || row_a[i] != row_b[j]) return false;
      if (weighted_ && network_.weights(a)[i] != network_.weights(b)[j]) return false;
      ++j;
    }
    return true;
  }

  const Network& network_;
  bool weighted_;
  Twins twins_;
};

}  // namespace

Twins find_twins(const Network& network, bool weighted) { return TwinFinder(network, weighted).take(); }

}  // namespace maillage::kernels
