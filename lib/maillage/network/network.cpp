// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/network/network.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <tuple>

#include "maillage/network/by_node.h"

namespace maillage {
namespace {

bool is_project(const Node& node) { return std::holds_alternative<ProjectId>(node.subject); }

/// Puts nodes in their order; gives the new index of each.
std::vector<std::uint32_t> sort_nodes(std::vector<Node>& nodes) {
  std::vector<std::uint32_t> order(nodes.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::forward_as_tuple(is_project(nodes[a]), nodes[a].id) <
           std::forward_as_tuple(is_project(nodes[b]), nodes[b].id);
  });
  std::vector<Node> sorted;
  sorted.reserve(nodes.size());
  std::vector<std::uint32_t> index_of(nodes.size());
  for (const std::uint32_t old : order) {
    index_of[old] = static_cast<std::uint32_t>(sorted.size());
    sorted.push_back(std::move(nodes[old]));
  }
  nodes = std::move(sorted);
  return index_of;
}

/// Sum that depends on the values alone, not on their order.
double canonical_sum(std::span<const Contribution> parts) {
  if (parts.size() == 1) return parts.front().evidence.weight;
  std::vector<double> weights;
  weights.reserve(parts.size());
  for (const Contribution& part : parts) weights.push_back(part.evidence.weight);
  std::sort(weights.begin(), weights.end());
  return std::accumulate(weights.begin(), weights.end(), 0.0);
}

bool same_ends(const Contribution& a, const Contribution& b) { return a.from == b.from && a.to == b.to; }

void sort_contributions(std::vector<Contribution>& contributions) {
  std::sort(contributions.begin(), contributions.end(), [](const Contribution& a, const Contribution& b) {
    return std::tie(a.from, a.to, a.evidence.source, a.evidence.weight) <
           std::tie(b.from, b.to, b.evidence.source, b.evidence.weight);
  });
}

void check_size(std::size_t count) {
  if (count > std::numeric_limits<std::uint32_t>::max() / 2) throw std::length_error("network of more than 2^31 ties");
}

}  // namespace

Network::Network(std::vector<Node> nodes, std::vector<Contribution> contributions, bool directed)
    : nodes_(std::move(nodes)), directed_(directed) {
  check_size(std::max(nodes_.size(), contributions.size()));
  const std::vector<std::uint32_t> index_of = sort_nodes(nodes_);
  two_mode_ = !nodes_.empty() && is_project(nodes_.back());
  for (Contribution& one : contributions) {
    assert(one.from != one.to && one.evidence.weight > 0);
    one.from = index_of[one.from];
    one.to = index_of[one.to];
    if (!directed && one.from > one.to) std::swap(one.from, one.to);
  }
  sort_contributions(contributions);
  merge(contributions);
  fill_rows();
}

Network Network::with_kinds(std::span<const KindId> kinds) const {
  assert(kinds.size() == size());
  Network other = *this;
  for (std::size_t i = 0; i < kinds.size(); ++i) other.nodes_[i].kind = kinds[i];
  return other;
}

void Network::merge(std::span<const Contribution> contributions) {
  evidence_.reserve(contributions.size());
  while (!contributions.empty()) {
    const auto end = std::find_if_not(contributions.begin(), contributions.end(), [&](const Contribution& other) {
      return same_ends(contributions.front(), other);
    });
    const auto parts = contributions.first(static_cast<std::size_t>(end - contributions.begin()));
    ends_.emplace_back(NodeId(parts.front().from), NodeId(parts.front().to));
    edge_weights_.push_back(canonical_sum(parts));
    for (const Contribution& part : parts) evidence_.push_back(part.evidence);
    evidence_begin_.push_back(static_cast<std::uint32_t>(evidence_.size()));
    contributions = contributions.subspan(parts.size());
  }
}

void Network::fill_rows() {
  std::vector<RowEntry> forward;
  std::vector<RowEntry> backward;
  for (std::uint32_t i = 0; i < ends_.size(); ++i) {
    forward.push_back({ends_[i].first, ends_[i].second, EdgeId(i)});
    backward.push_back({ends_[i].second, ends_[i].first, EdgeId(i)});
  }
  if (directed_) {
    out_ = make_rows(forward);
    in_ = make_rows(backward);
    return;
  }
  // Edges are in the order of their ends: lower neighbours first, then higher ones, makes every row ascending.
  backward.insert(backward.end(), forward.begin(), forward.end());
  out_ = make_rows(backward);
}

Network::Rows Network::make_rows(std::span<const RowEntry> entries) const {
  Rows rows;
  rows.begin.assign(size() + 1, 0);
  for (const RowEntry& entry : entries) ++rows.begin[entry.row.index() + 1];
  std::partial_sum(rows.begin.begin(), rows.begin.end(), rows.begin.begin());
  rows.targets.resize(entries.size());
  rows.weights.resize(entries.size());
  rows.edges.resize(entries.size());
  std::vector<std::uint32_t> next(rows.begin.begin(), rows.begin.end() - 1);
  for (const RowEntry& entry : entries) {
    const std::uint32_t place = next[entry.row.index()]++;
    rows.targets[place] = entry.target;
    rows.weights[place] = edge_weights_[entry.edge.index()];
    rows.edges[place] = entry.edge;
  }
  return rows;
}

Network undirected(const Network& network) {
  std::vector<Contribution> contributions;
  for (const EdgeId tie : edge_ids(network)) {
    const auto [from, to] = network.ends(tie);
    for (const Evidence& part : network.evidence(tie)) contributions.push_back({from.value, to.value, part});
  }
  const auto nodes = network.nodes();
  return {std::vector<Node>(nodes.begin(), nodes.end()), std::move(contributions), false};
}

}  // namespace maillage
