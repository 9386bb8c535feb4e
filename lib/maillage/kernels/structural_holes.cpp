// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/structural_holes.h"

#include <algorithm>
#include <cmath>

#include "maillage/kernels/oriented_rows.h"

namespace maillage::kernels {
namespace {

/// With z the tie values, s their sum and t the largest at a node: the indirect part of the constraint of i by j is
/// Σ_q p_iq p_qj = Σ_q z_iq z_qj / s_q, over s_i; its redundancy Σ_q p_iq m_jq = Σ_q z_iq z_qj / t_j, over s_i. Both
/// sums over q are the same from i and from j: each triangle adds to the two sums of each of its ties.
class Sweep {
 public:
  Sweep(const OrientedRows& rows, bool with_hierarchy)
      : rows_(rows),
        with_hierarchy_(with_hierarchy),
        inverse_sum_(rows.size(), 0),
        inverse_largest_(rows.size(), 0),
        between_(rows.targets.size()) {}

  StructuralHoles take() {
    measure_nodes();
    std::vector<std::uint32_t> place(rows_.size(), 0);
    for (std::uint32_t u = 0; u < rows_.size(); ++u) {
      const std::uint32_t end = rows_.begin[u + 1];
      if (end - rows_.begin[u] < 2) continue;
      for (std::uint32_t uw = rows_.begin[u]; uw < end; ++uw) place[rows_.targets[uw]] = uw + 1;
      found_count_ = 0;
      for (std::uint32_t uv = rows_.begin[u]; uv < end; ++uv) find_triangles(place, uv);
      add_triangles(u);
      for (std::uint32_t uw = rows_.begin[u]; uw < end; ++uw) place[rows_.targets[uw]] = 0;
    }
    return result();
  }

 private:
  struct Triangle {
    std::uint32_t uv;
    std::uint32_t uw;
    std::uint32_t vw;
  };
  /// Over the nodes q tied to both ends of a tie.
  struct Between {
    double by_sum = 0;  ///< Σ z_iq z_qj / s_q
    double plain = 0;   ///< Σ z_iq z_qj
    void add(double product, double inverse_sum) {
      by_sum += product * inverse_sum;
      plain += product;
    }
  };

  /// Without a branch for each pair of ties, as which of them meet is hard to foresee. `place` is that of u's ties,
  /// + 1.
  void find_triangles(const std::vector<std::uint32_t>& place, std::uint32_t uv) {
    const std::uint32_t v = rows_.targets[uv];
    const std::uint32_t end = rows_.begin[v + 1];
    const std::size_t most = found_count_ + (end - rows_.begin[v]);
    if (found_.size() < most) found_.resize(2 * most);
    Triangle* next = found_.data() + found_count_;
    for (std::uint32_t vw = rows_.begin[v]; vw < end; ++vw) {
      const std::uint32_t uw = place[rows_.targets[vw]];
      *next = {uv, uw - 1, vw};
      next += uw != 0 ? 1 : 0;
    }
    found_count_ = static_cast<std::size_t>(next - found_.data());
  }

  void add_triangles(std::uint32_t u) {
    const double* const z = rows_.weights.data();
    const double inverse_u = inverse_sum_[u];
    for (std::size_t i = 0; i < found_count_; ++i) {
      const auto [uv, uw, vw] = found_[i];
      const double through_u = z[uv] * z[uw];
      const double through_v = z[uv] * z[vw];
      const double through_w = z[uw] * z[vw];
      between_[uv].add(through_w, inverse_sum_[rows_.targets[vw]]);
      between_[uw].add(through_v, inverse_sum_[rows_.targets[uv]]);
      between_[vw].add(through_u, inverse_u);
    }
  }

  /// Calls visit(one end, the other, place in the rows), then the other way round, for each tie.
  template <typename Visit>
  void for_each_end(Visit visit) const {
    for (std::uint32_t u = 0; u < rows_.size(); ++u) {
      for (std::uint32_t uv = rows_.begin[u]; uv < rows_.begin[u + 1]; ++uv) {
        visit(u, rows_.targets[uv], uv);
        visit(rows_.targets[uv], u, uv);
      }
    }
  }

  void measure_nodes() {
    for_each_end([&](std::uint32_t node, std::uint32_t, std::uint32_t tie) {
      inverse_sum_[node] += rows_.weights[tie];
      inverse_largest_[node] = std::max(inverse_largest_[node], rows_.weights[tie]);
    });
    for (double& sum : inverse_sum_) sum = sum > 0 ? 1 / sum : 0;
    for (double& largest : inverse_largest_) largest = largest > 0 ? 1 / largest : 0;
  }

  /// Constraint of a node by the alter at the other end of the tie.
  [[nodiscard]] double constraint_by(std::uint32_t node, std::uint32_t tie) const {
    const double share = (rows_.weights[tie] + between_[tie].by_sum) * inverse_sum_[node];
    return share * share;
  }

  [[nodiscard]] StructuralHoles result() const {
    std::vector<double> constraint(rows_.size(), 0);
    std::vector<double> redundancy(rows_.size(), 0);
    for_each_end([&](std::uint32_t node, std::uint32_t other, std::uint32_t tie) {
      constraint[node] += constraint_by(node, tie);
      redundancy[node] += between_[tie].plain * inverse_largest_[other];
    });
    StructuralHoles holes;
    holes.constraint.resize(rows_.size());
    holes.effective_size.resize(rows_.size());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      if (rows_.degree[i] == 0) continue;
      holes.constraint[i] = constraint[i];
      holes.effective_size[i] = rows_.degree[i] - redundancy[i] * inverse_sum_[i];
    }
    if (with_hierarchy_) holes.hierarchy = hierarchy(constraint);
    return holes;
  }

  /// Σ r ln r / (N ln N), r being the constraint by each of the N alters over their mean.
  [[nodiscard]] std::vector<std::optional<double>> hierarchy(const std::vector<double>& constraint) const {
    std::vector<double> sum(rows_.size(), 0);
    for_each_end([&](std::uint32_t node, std::uint32_t, std::uint32_t tie) {
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
  std::vector<Between> between_;         ///< of each tie
  std::vector<Triangle> found_;          ///< and room for more
  std::size_t found_count_ = 0;
};

}  // namespace

StructuralHoles structural_holes(const Network& network, const StructuralHolesOptions& options) {
  const OrientedRows rows = make_oriented_rows(network, options.weighted ? RowWeights::values : RowWeights::ones);
  return Sweep(rows, options.hierarchy).take();
}

}  // namespace maillage::kernels
