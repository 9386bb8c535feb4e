// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/structure/spectral.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

#include "maillage/kernels/leading_pair.h"
#include "maillage/network/by_node.h"

namespace maillage {
namespace {

/// The matrix of one component, as a product with a vector.
class ComponentMatrix {
 public:
  /// \pre position: of each node of the network, its place among the nodes of its component; it outlives the matrix
  ComponentMatrix(const Network& network, std::vector<NodeId> nodes, bool weighted,
                  const std::vector<std::uint32_t>& position)
      : network_(network), nodes_(std::move(nodes)), weighted_(weighted), position_(position) {}

  [[nodiscard]] const std::vector<NodeId>& nodes() const { return nodes_; }

  void multiply(std::span<const double> vector, std::span<double> result) const {
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
      const auto targets = network_.neighbours(nodes_[i]);
      const auto weights = network_.weights(nodes_[i]);
      double sum = 0;
      for (std::size_t k = 0; k < targets.size(); ++k) {
        sum += (weighted_ ? weights[k] : 1) * vector[position_[targets[k].index()]];
      }
      result[i] = sum;
    }
  }

  /// Largest row sum: no eigenvalue is above.
  [[nodiscard]] double bound() const {
    const std::vector<double> ones(nodes_.size(), 1);
    std::vector<double> sums(nodes_.size());
    multiply(ones, sums);
    return *std::max_element(sums.begin(), sums.end());
  }

 private:
  const Network& network_;
  std::vector<NodeId> nodes_;
  bool weighted_;
  const std::vector<std::uint32_t>& position_;
};

struct Leading {
  double value = 0;
  std::vector<double> vector;  ///< ≥ 0, maximum 1
};

Leading solve(const ComponentMatrix& matrix) {
  LeadingPair pair =
      leading_pair(matrix.nodes().size(), [&](auto vector, auto product) { matrix.multiply(vector, product); });
  const double highest = *std::max_element(pair.vector.begin(), pair.vector.end());
  for (double& entry : pair.vector) entry = std::max(0.0, entry / highest);
  return {pair.value, std::move(pair.vector)};
}

/// `position` is filled, and kept by the matrices.
std::vector<ComponentMatrix> matrices(const Network& network, const Partition& components, bool weighted,
                                      std::vector<std::uint32_t>& position) {
  std::vector<std::vector<NodeId>> nodes(components.sizes.size());
  position.resize(network.size());
  for (const NodeId node : node_ids(network)) {
    std::vector<NodeId>& part = nodes[components.part_of[node.index()]];
    position[node.index()] = static_cast<std::uint32_t>(part.size());
    part.push_back(node);
  }
  std::vector<ComponentMatrix> found;
  for (auto& part : nodes) {
    if (part.size() > 1) found.emplace_back(network, std::move(part), weighted, position);
  }
  return found;
}

}  // namespace

std::optional<std::vector<double>> eigenvector(const Network& network, const Partition& components, bool weighted) {
  constexpr double kSame = 1e-9;
  if (network.edge_count() == 0) return std::nullopt;
  std::vector<std::uint32_t> position;
  const std::vector<ComponentMatrix> parts = matrices(network, components, weighted, position);
  std::vector<Leading> solutions(parts.size());
  double radius = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (parts[i].bound() < radius * (1 - kSame)) continue;
    solutions[i] = solve(parts[i]);
    radius = std::max(radius, solutions[i].value);
  }
  std::vector<double> scores(network.size(), 0);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (solutions[i].value < radius * (1 - kSame)) continue;
    const auto& nodes = parts[i].nodes();
    for (std::size_t k = 0; k < nodes.size(); ++k) scores[nodes[k].index()] = solutions[i].vector[k];
  }
  return scores;
}

}  // namespace maillage
