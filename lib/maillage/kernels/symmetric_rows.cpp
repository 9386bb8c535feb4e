// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/symmetric_rows.h"

#include "maillage/network/by_node.h"

namespace maillage::kernels {
namespace {

struct Neighbour {
  NodeId node;
  double weight = 0;
  double count = 0;
};

/// Calls visit(neighbour) for each neighbour of a node of a directed network once, ascending.
template <typename Visit>
void for_each_neighbour(const Network& network, NodeId node, Visit visit) {
  const auto out = network.neighbours(node);
  const auto in = network.in_neighbours(node);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < out.size() || j < in.size()) {
    const bool take_out = j == in.size() || (i < out.size() && out[i] <= in[j]);
    const bool take_in = i == out.size() || (j < in.size() && in[j] <= out[i]);
    Neighbour neighbour{take_out ? out[i] : in[j]};
    if (take_out) neighbour.weight += network.weights(node)[i++];
    if (take_in) neighbour.weight += network.in_weights(node)[j++];
    neighbour.count = take_out && take_in ? 2 : 1;
    visit(neighbour);
  }
}

/// One row follows another: the first begins them all.
void refer_to(const Network& network, SymmetricRows& rows) {
  for (const NodeId node : node_ids(network)) {
    rows.begin.push_back(rows.begin.back() + static_cast<std::uint32_t>(network.neighbours(node).size()));
  }
  if (network.size() == 0) return;
  const NodeId first(std::size_t{0});
  rows.targets = {network.neighbours(first).data(), rows.begin.back()};
  rows.weights = {network.weights(first).data(), rows.begin.back()};
  rows.ties = {network.edges(first).data(), rows.begin.back()};
}

std::vector<EdgeId> number_ties(std::span<const std::uint32_t> begin, std::span<const NodeId> targets) {
  std::vector<EdgeId> ties(targets.size());
  std::vector<std::uint32_t> next(begin.begin(), begin.end());  // as nodes ascend, so do those that fill a row
  std::size_t count = 0;
  for (std::uint32_t i = 0; i + 1 < begin.size(); ++i) {
    for (std::uint32_t place = begin[i]; place < begin[i + 1]; ++place) {
      if (targets[place].value < i) continue;
      ties[place] = ties[next[targets[place].index()]++] = EdgeId(count++);
    }
  }
  return ties;
}

void merge(const Network& network, SymmetricRows& rows) {
  const auto merged = std::make_shared<SymmetricRows::Merged>();
  for (const NodeId id : node_ids(network)) {
    for_each_neighbour(network, id, [&](const Neighbour& neighbour) {
      merged->targets.push_back(neighbour.node);
      merged->weights.push_back(neighbour.weight);
      merged->counts.push_back(neighbour.count);
    });
    rows.begin.push_back(static_cast<std::uint32_t>(merged->targets.size()));
  }
  merged->ties = number_ties(rows.begin, merged->targets);
  rows.targets = merged->targets;
  rows.weights = merged->weights;
  rows.counts = merged->counts;
  rows.ties = merged->ties;
  rows.merged = merged;
}

}  // namespace

SymmetricRows make_symmetric_rows(const Network& network) {
  SymmetricRows rows;
  rows.begin.reserve(network.size() + 1);
  if (network.directed()) {
    merge(network, rows);
  } else {
    refer_to(network, rows);
  }
  return rows;
}

}  // namespace maillage::kernels
