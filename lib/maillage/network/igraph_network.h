// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "maillage/network/igraph_handles.h"

namespace maillage {

/// igraph's copy of a network: the same node and edge numbers, directed when the network is.
class IgraphNetwork {
 public:
  explicit IgraphNetwork(const Network& network);
  [[nodiscard]] const igraph_t* graph() const { return graph_.get(); }
  /// One per edge.
  [[nodiscard]] const igraph_vector_t* weights() const { return weights_.get(); }

 private:
  std::unique_ptr<igraph_t, IgraphDeleter<igraph_destroy>> graph_;
  IgraphVector weights_;
};

/// Makes igraph draw its random numbers from `seed`; its own generator is back afterwards.
class IgraphSeed {
 public:
  explicit IgraphSeed(std::uint64_t seed);
  ~IgraphSeed();
  IgraphSeed(const IgraphSeed&) = delete;
  IgraphSeed& operator=(const IgraphSeed&) = delete;

 private:
  IgraphSession session_;
  std::unique_ptr<igraph_rng_t, IgraphDeleter<igraph_rng_destroy>> generator_;
  igraph_rng_t before_;
};

}  // namespace maillage
