// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/structural_holes.h"

#include <algorithm>
#include <cmath>

#include "maillage/kernels/oriented_rows.h"

namespace maillage::kernels {
namespace {

/// With z the tie values and s their sum at a node, p_ij = z_ij / s_i: the indirect part of the constraint of i by j is
/// Σ_q p_iq p_qj = (Σ_q z_iq z_qj / s_q) / s_i, whose sum over q is the same both ways. Each triangle adds to one such
/// sum per tie, and to one redundancy Σ_j Σ_q z_iq m_jq per node.
class Sweep {
 public:
  Sweep(const OrientedRows& rows, bool with_hierarchy)
      : rows_(rows),
        with_hierarchy_(with_hierarchy),
        inverse_sum_(rows.size(), 0),
        inverse_largest_(rows.size(), 0),
        indirect_(rows.targets.size(), 0),
        redundancy_(rows.size(), 0) {}

  StructuralHoles take() {
    measure_nodes();
    std::vector<std::uint32_t> place(rows_.size(), 0);
    const auto& z = rows_.weights;
    for_each_triangle(
        rows_, 0, static_cast<std::uint32_t>(rows_.size()), place,
        [&](std::uint32_t u, std::uint32_t v, std::uint32_t w, std::uint32_t uv, std::uint32_t uw, std::uint32_t vw) {
          indirect_[uv] += z[uw] * z[vw] * inverse_sum_[w];
          indirect_[uw] += z[uv] * z[vw] * inverse_sum_[v];
          indirect_[vw] += z[uv] * z[uw] * inverse_sum_[u];
          redundancy_[u] += z[vw] * (z[uw] * inverse_largest_[v] + z[uv] * inverse_largest_[w]);
          redundancy_[v] += z[uw] * (z[vw] * inverse_largest_[u] + z[uv] * inverse_largest_[w]);
          redundancy_[w] += z[uv] * (z[vw] * inverse_largest_[u] + z[uw] * inverse_largest_[v]);
        });
    return result();
  }

 private:
  /// Calls visit(one end, place in the rows), then for the other end, for each tie.
  template <typename Visit>
  void for_each_end(Visit visit) const {
    for (std::uint32_t u = 0; u < rows_.size(); ++u) {
      for (std::uint32_t uv = rows_.begin[u]; uv < rows_.begin[u + 1]; ++uv) {
        visit(u, uv);
        visit(rows_.targets[uv], uv);
      }
    }
  }

  void measure_nodes() {
    for_each_end([&](std::uint32_t node, std::uint32_t tie) {
      inverse_sum_[node] += rows_.weights[tie];
      inverse_largest_[node] = std::max(inverse_largest_[node], rows_.weights[tie]);
    });
    for (double& sum : inverse_sum_) sum = sum > 0 ? 1 / sum : 0;
    for (double& largest : inverse_largest_) largest = largest > 0 ? 1 / largest : 0;
  }

  /// Constraint of a node by the alter at the other end of the tie.
  [[nodiscard]] double constraint_by(std::uint32_t node, std::uint32_t tie) const {
    const double share = (rows_.weights[tie] + indirect_[tie]) * inverse_sum_[node];
    return share * share;
  }

  [[nodiscard]] StructuralHoles result() const {
    std::vector<double> constraint(rows_.size(), 0);
    for_each_end([&](std::uint32_t node, std::uint32_t tie) { constraint[node] += constraint_by(node, tie); });
    StructuralHoles holes;
    holes.constraint.resize(rows_.size());
    holes.effective_size.resize(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_.degree[i] == 0) continue;
      holes.constraint[i] = constraint[i];
      holes.effective_size[i] = rows_.degree[i] - redundancy_[i] * inverse_sum_[i];
    }
    if (with_hierarchy_) holes.hierarchy = hierarchy(constraint);
    return holes;
  }

  /// Σ r ln r / (N ln N), r being the constraint by each of the N alters over their mean.
  [[nodiscard]] std::vector<std::optional<double>> hierarchy(const std::vector<double>& constraint) const {
    std::vector<double> sum(rows_.size(), 0);
    for_each_end([&](std::uint32_t node, std::uint32_t tie) {
      const double ratio = constraint_by(node, tie) * rows_.degree[node] / constraint[node];
      if (ratio > 0) sum[node] += ratio * std::log(ratio);
    });
    std::vector<std::optional<double>> result(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      const double alters = rows_.degree[i];
      if (alters > 0) result[i] = alters == 1 ? 1 : sum[i] / (alters * std::log(alters));
    }
    return result;
  }

  const OrientedRows& rows_;
  bool with_hierarchy_;
  std::vector<double> inverse_sum_;      ///< 1/s_i
  std::vector<double> inverse_largest_;  ///< 1/max_j z_ij
  std::vector<double> indirect_;         ///< Σ_q z_iq z_qj / s_q of each tie
  std::vector<double> redundancy_;
};

}  // namespace

StructuralHoles structural_holes(const Network& network, const StructuralHolesOptions& options) {
  const OrientedRows rows = make_oriented_rows(network, options.weighted ? RowWeights::values : RowWeights::ones);
  return Sweep(rows, options.hierarchy).take();
}

}  // namespace maillage::kernels
