// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/measures/spectral.h"

#include <algorithm>
#include <numeric>

#include "maillage/base/random.h"
#include "maillage/network/igraph_handles.h"

namespace maillage {
namespace {

/// The matrix of one component, as a product with a vector.
class ComponentMatrix {
 public:
  ComponentMatrix(const Network& network, std::vector<NodeId> nodes, bool weighted)
      : network_(network), nodes_(std::move(nodes)), weighted_(weighted), position_(network.size()) {
    for (std::size_t i = 0; i < nodes_.size(); ++i) position_[nodes_[i].index()] = i;
  }

  [[nodiscard]] const std::vector<NodeId>& nodes() const { return nodes_; }

  void multiply(double* result, const double* vector) const {
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
    multiply(sums.data(), ones.data());
    return *std::max_element(sums.begin(), sums.end());
  }

 private:
  const Network& network_;
  std::vector<NodeId> nodes_;
  bool weighted_;
  std::vector<std::size_t> position_;
};

igraph_error_t multiply(double* result, const double* vector, int /*size*/, void* matrix) {
  static_cast<const ComponentMatrix*>(matrix)->multiply(result, vector);
  return IGRAPH_SUCCESS;
}

struct Leading {
  double value = 0;
  std::vector<double> vector;  ///< ≥ 0, maximum 1
};

igraph_arpack_options_t arpack_options(std::size_t size) {
  constexpr std::size_t kBasis = 40;
  igraph_arpack_options_t options;
  igraph_arpack_options_init(&options);
  options.n = static_cast<int>(size);
  options.nev = 1;
  options.ncv = static_cast<int>(std::min(size, kBasis));
  options.which[0] = 'L';  // the largest, not the largest magnitude: −λ is one too when the component is bipartite
  options.which[1] = 'A';
  options.start = 1;  // a start given here: ARPACK's own would change from call to call
  options.mxiter = 100000;
  return options;
}

/// ARPACK's solution for one component.
Leading solve(ComponentMatrix& matrix) {
  const std::size_t size = matrix.nodes().size();
  igraph_arpack_options_t options = arpack_options(size);
  const IgraphVector value(1);
  const IgraphMatrix vector(size, 1);
  // Uneven on purpose: from a start such as the degrees of a regular graph, ARPACK would have to go on with random
  // ones.
  Random random(1);
  for (double& entry : vector.column(0)) entry = 1 + random.uniform();
  call_igraph(igraph_arpack_rssolve, multiply, static_cast<void*>(&matrix), &options, nullptr, value.get(),
              vector.get());

  Leading leading{value.values()[0], {}};
  const auto found = vector.column(0);
  const auto [lowest, highest] = std::minmax_element(found.begin(), found.end());
  const double scale = -*lowest > *highest ? *lowest : *highest;
  for (const double entry : found) leading.vector.push_back(std::max(0.0, entry / scale));
  return leading;
}

std::vector<ComponentMatrix> matrices(const Network& network, const Partition& components, bool weighted) {
  std::vector<std::vector<NodeId>> nodes(components.sizes.size());
  for (std::size_t i = 0; i < network.size(); ++i) nodes[components.part_of[i]].push_back(NodeId(i));
  std::vector<ComponentMatrix> found;
  for (auto& part : nodes) {
    if (part.size() > 1) found.emplace_back(network, std::move(part), weighted);
  }
  return found;
}

}  // namespace

std::optional<std::vector<double>> eigenvector(const Network& network, const Partition& components, bool weighted) {
  constexpr double kSame = 1e-9;
  if (network.edge_count() == 0) return std::nullopt;
  std::vector<ComponentMatrix> parts = matrices(network, components, weighted);
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
