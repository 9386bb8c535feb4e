// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>

#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>

#include "maillage/network/network.h"

/// What Boost.Graph walks along: nodes and edges of a Network made from their numbers.
namespace maillage {

/// An edge seen from one of its ends; the same edge from either.
struct BoostEdge {
  NodeId from;
  NodeId to;
  EdgeId id;
  friend bool operator==(const BoostEdge& a, const BoostEdge& b) { return a.id == b.id; }
};

struct NodeAt {
  NodeId operator()(std::uint32_t i) const { return NodeId(i); }
};

struct EdgeAt {
  const Network* network = nullptr;
  BoostEdge operator()(std::uint32_t i) const {
    const auto [from, to] = network->ends(EdgeId(i));
    return {from, to, EdgeId(i)};
  }
};

/// The i-th edge of a node's row.
struct OutEdgeAt {
  const Network* network = nullptr;
  NodeId node = {};
  BoostEdge operator()(std::uint32_t i) const { return {node, network->neighbours(node)[i], network->edges(node)[i]}; }
};

struct InEdgeAt {
  const Network* network = nullptr;
  NodeId node = {};
  BoostEdge operator()(std::uint32_t i) const {
    return {network->in_neighbours(node)[i], node, network->in_edges(node)[i]};
  }
};

template <typename At>
using BoostIterator = boost::transform_iterator<At, boost::counting_iterator<std::uint32_t>>;

template <typename At>
std::pair<BoostIterator<At>, BoostIterator<At>> boost_range(At at, std::size_t count) {
  const auto end = static_cast<std::uint32_t>(count);
  return {BoostIterator<At>(boost::counting_iterator<std::uint32_t>(0), at),
          BoostIterator<At>(boost::counting_iterator<std::uint32_t>(end), at)};
}

}  // namespace maillage
