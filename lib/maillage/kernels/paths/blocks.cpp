// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/blocks.h"

#include <algorithm>

#include "maillage/kernels/symmetric_rows.h"
#include "maillage/network/by_node.h"

namespace maillage::kernels {
namespace {

/// A depth-first search that keeps its own stack, as chains of actors may be long.
class BlockFinder {
 public:
  BlockFinder(const Rows& rows, std::size_t edge_count)
      : rows_(rows), block_of_(edge_count, 0), entered_(rows.size(), 0), lowest_(rows.size(), 0), next_(rows.begin) {}

  std::vector<std::uint32_t> take() {
    for (Label root = 0; root < rows_.size(); ++root) {
      if (entered_[root] == 0) search(root);
    }
    return std::move(block_of_);
  }

 private:
  struct Step {
    Label node;
    Label parent;
    std::size_t open_edges;  ///< before the tie that led here
  };

  void enter(Label node, Label parent) {
    entered_[node] = lowest_[node] = ++clock_;
    steps_.push_back({node, parent, open_.size()});
  }

  void search(Label root) {
    enter(root, root);
    while (!steps_.empty()) {
      const Step step = steps_.back();
      if (next_[step.node] == rows_.begin[step.node + 1]) {
        leave(step);
      } else {
        follow(step, next_[step.node]++);
      }
    }
  }

  void follow(const Step& step, std::uint32_t arc) {
    const Label target = rows_.targets[arc];
    if (target == step.parent) return;
    if (entered_[target] == 0) {
      enter(target, step.node);
      open_.push_back(rows_.edges[arc]);
    } else if (entered_[target] < entered_[step.node]) {
      open_.push_back(rows_.edges[arc]);
      lowest_[step.node] = std::min(lowest_[step.node], entered_[target]);
    }
  }

  void leave(const Step& step) {
    steps_.pop_back();
    if (steps_.empty()) return;
    lowest_[step.parent] = std::min(lowest_[step.parent], lowest_[step.node]);
    if (lowest_[step.node] < entered_[step.parent]) return;
    for (; open_.size() > step.open_edges; open_.pop_back()) block_of_[open_.back()] = block_count_;
    ++block_count_;
  }

  const Rows& rows_;
  std::vector<std::uint32_t> block_of_;
  std::vector<std::uint32_t> entered_;  ///< when, from 1
  std::vector<std::uint32_t> lowest_;   ///< the first entered that the search from a node comes back to
  std::vector<std::uint32_t> next_;     ///< arc to follow
  std::vector<Step> steps_;
  std::vector<std::uint32_t> open_;  ///< edges whose block is not complete
  std::uint32_t clock_ = 0;
  std::uint32_t block_count_ = 0;
};

Rows copy_of(const SymmetricRows& symmetric) {
  Rows rows;
  rows.begin = symmetric.begin;
  for (const NodeId target : symmetric.targets) rows.targets.push_back(target.value);
  for (const EdgeId tie : symmetric.ties) rows.edges.push_back(tie.value);
  return rows;
}

}  // namespace

std::vector<std::uint32_t> blocks(const Rows& rows, std::size_t edge_count) {
  return BlockFinder(rows, edge_count).take();
}

std::vector<bool> are_bridges(const Network& network) {
  const SymmetricRows rows = make_symmetric_rows(network);
  const std::vector<std::uint32_t> block_of = blocks(copy_of(rows), rows.tie_count());
  std::vector<std::uint32_t> sizes(block_of.size(), 0);
  for (const std::uint32_t block : block_of) ++sizes[block];
  std::vector<bool> found(network.edge_count());
  for (const NodeId node : node_ids(network)) {
    std::uint32_t place = rows.begin[node.index()];  // both rows ascend
    const auto targets = network.neighbours(node);
    for (std::size_t k = 0; k < targets.size(); ++k) {
      while (rows.targets[place] != targets[k]) ++place;
      found[network.edges(node)[k].index()] = sizes[block_of[rows.ties[place].index()]] == 1;
    }
  }
  return found;
}

}  // namespace maillage::kernels
