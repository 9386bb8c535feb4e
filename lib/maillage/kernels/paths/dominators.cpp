// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/paths/dominators.h"

#include <algorithm>

namespace maillage::kernels {

Dominators::Dominators(const Graph& graph)
    : graph_(graph), place_(graph.size(), kNone), first_(graph.size(), 0), next_(graph.size(), 0) {}

void Dominators::start_from(Label source) {
  for (const Label node : order_) place_[node] = kNone;
  order_nodes(source);
  dominator_.assign(order_.size(), kNone);
  dominator_[0] = 0;
  while (improve()) {
  }
  for (std::size_t i = 1; i < order_.size(); ++i) {
    first_[order_[i]] = dominator_[i] == 0 ? order_[i] : first_[order_[dominator_[i]]];
  }
}

/// Depth first, then the reverse of the order in which nodes are left.
void Dominators::order_nodes(Label source) {
  constexpr std::uint32_t kEntered = kNone - 1;
  order_.clear();
  steps_.assign(1, source);
  place_[source] = kEntered;
  next_[source] = graph_.out.begin[source];
  while (!steps_.empty()) {
    const Label node = steps_.back();
    if (next_[node] == graph_.out.begin[node + 1]) {
      order_.push_back(node);
      steps_.pop_back();
      continue;
    }
    const Label target = graph_.out.targets[next_[node]++];
    if (place_[target] != kNone) continue;
    place_[target] = kEntered;
    next_[target] = graph_.out.begin[target];
    steps_.push_back(target);
  }
  std::reverse(order_.begin(), order_.end());
  for (std::size_t i = 0; i < order_.size(); ++i) place_[order_[i]] = static_cast<std::uint32_t>(i);
}

bool Dominators::improve() {
  bool improved = false;
  for (std::size_t i = 1; i < order_.size(); ++i) {
    std::uint32_t dominator = kNone;
    for (const Label from : graph_.in().row(order_[i])) {
      const std::uint32_t place = place_[from];
      if (place == kNone || dominator_[place] == kNone) continue;
      dominator = dominator == kNone ? place : common(dominator, place);
    }
    improved = improved || dominator != dominator_[i];
    dominator_[i] = dominator;
  }
  return improved;
}

std::uint32_t Dominators::common(std::uint32_t a, std::uint32_t b) const {
  while (a != b) {
    if (a < b) std::swap(a, b);
    a = dominator_[a];
  }
  return a;
}

}  // namespace maillage::kernels
