// SPDX-License-Identifier: GPL-3.0-or-later
#include "maillage/kernels/structural_holes.h"

#include <algorithm>
#include <numeric>
#include <span>
#include <type_traits>

#include "maillage/base/maths/maths.h"
#include "maillage/kernels/ordered_sum.h"
#include "maillage/kernels/oriented_rows.h"
#include "maillage/kernels/symmetric_rows.h"

namespace maillage::kernels {
namespace {

/// Two sums over the nodes q tied to both ends of a tie.
struct Between {
  double by_sum = 0;  ///< Σ z_iq z_qj / s_q
  double plain = 0;   ///< Σ z_iq z_qj
};

/// Rows with the values z of their ties, and what is known of each node beforehand.
struct Ties {
  const SymmetricRows& rows;
  std::span<const double> values;       ///< empty when all are 1
  std::vector<double> inverse_sum;      ///< 1/s
  std::vector<double> inverse_largest;  ///< 1/t; empty when all are 1
};

/// Sums a tie's Between from its end of more ties, whose row is marked, along the row of the other: no more steps than
/// it takes to list the triangles, none of which is looked at.
template <bool Valued>
class Summer {
 public:
  explicit Summer(const Ties& ties) : ties_(ties), rows_(ties.rows), marked_(rows_.size()) {}

  void add(std::uint32_t node, std::span<Between> between) {
    const std::size_t count = mark(node);
    for (std::size_t i = 0; i < count; ++i) {
      if (i + kAhead < count) __builtin_prefetch(&rows_.targets[lower_[i + kAhead].begin]);
      between[lower_[i].tie.index()] = along(lower_[i]);
    }
    for (const NodeId q : rows_.targets.subspan(rows_.begin[node], rows_.degree(node))) marked_[q.index()] = {};
  }

 private:
  static constexpr std::size_t kAhead = 8;

  using Mark = std::conditional_t<Valued, Between, double>;  // z_iq z_qj is 1 unless Valued
  /// The end of fewer ties (or, of as many, the lower one) of a tie, and its row.
  struct Lower {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    EdgeId tie;
  };

  /// Marks the row of a node and lists its ties to lower ones; without a branch, as which they are is hard to foresee.
  std::size_t mark(std::uint32_t node) {
    const std::uint32_t degree = rows_.degree(node);
    if (lower_.size() < degree) lower_.resize(2 * std::size_t{degree});
    const std::uint64_t rank = rank_of(degree, node);
    Lower* next = lower_.data();
    for (std::uint32_t place = rows_.begin[node]; place < rows_.begin[node + 1]; ++place) {
      const std::uint32_t other = rows_.targets[place].value;
      *next = {rows_.begin[other], rows_.begin[other + 1], rows_.ties[place]};
      next += rank_of(next->end - next->begin, other) < rank ? 1 : 0;
      if constexpr (Valued) {
        marked_[other] = {ties_.values[place] * ties_.inverse_sum[other], ties_.values[place]};
      } else {
        marked_[other] = ties_.inverse_sum[other];
      }
    }
    return static_cast<std::size_t>(next - lower_.data());
  }

  [[nodiscard]] Between along(const Lower& lower) const {
    Between sum;
    if constexpr (Valued) {
      for (std::uint32_t place = lower.begin; place < lower.end; ++place) {
        const Between& mark = marked_[rows_.targets[place].index()];
        sum.by_sum += mark.by_sum * ties_.values[place];
        sum.plain += mark.plain * ties_.values[place];
      }
    } else {
      std::uint32_t count = 0;
      for (const NodeId q : rows_.targets.subspan(lower.begin, lower.end - lower.begin)) {
        const double mark = marked_[q.index()];
        sum.by_sum += mark;
        count += mark > 0 ? 1 : 0;
      }
      sum.plain = count;
    }
    return sum;
  }

  const Ties& ties_;
  const SymmetricRows& rows_;
  std::vector<Mark> marked_;  ///< of each node q: z_iq / s_q, and z_iq; zeroes where it is not tied
  std::vector<Lower> lower_;  ///< and room for more
};

/// With z the tie values, s their sum and t the largest at a node: the indirect part of the constraint of i by j is
/// Σ_q p_iq p_qj = Σ_q z_iq z_qj / s_q, over s_i; its redundancy Σ_q p_iq m_jq = Σ_q z_iq z_qj / t_j, over s_i. Both
/// sums over q are the same from i and from j, and made once for each tie.
template <bool Valued>
class Sweep {
 public:
  Sweep(const SymmetricRows& rows, const StructuralHolesOptions& options)
      : rows_(rows), ties_{rows, {}, {}, {}}, between_(rows.tie_count()), threads_(options.threads) {
    if (Valued) ties_.values = options.weighted ? rows.weights : rows.counts;
    if (Valued) ties_.inverse_largest.resize(rows.size());
    ties_.inverse_sum.resize(rows.size());
    holes_.constraint.resize(rows.size());
    holes_.effective_size.resize(rows.size());
    if (options.hierarchy) holes_.hierarchy.resize(rows.size());
  }

  StructuralHoles take() {
    for (std::uint32_t node = 0; node < rows_.size(); ++node) {
      if (rows_.degree(node) > 0) measure(node);
    }
    sum_in_order(
        blocks(), 0, threads_, [&] { return Summer<Valued>(ties_); },
        [&](Summer<Valued>& summer, std::size_t block, std::span<double>) {
          for (std::uint32_t node = first_of(block); node < first_of(block + 1); ++node) summer.add(node, between_);
        });
    parallel_for(blocks(), threads_, [&](std::size_t block) {
      for (std::uint32_t node = first_of(block); node < first_of(block + 1); ++node) {
        if (rows_.degree(node) > 0) finish(node);
      }
    });
    return std::move(holes_);
  }

 private:
  [[nodiscard]] std::size_t blocks() const {
    constexpr std::size_t kTiesOfABlock = 5000;
    return std::min<std::size_t>(256, rows_.tie_count() / kTiesOfABlock + 1);
  }
  [[nodiscard]] std::uint32_t first_of(std::size_t block) const {
    return static_cast<std::uint32_t>(rows_.size() * block / blocks());
  }

  [[nodiscard]] double value(std::uint32_t place) const {
    if constexpr (!Valued) return 1;
    return ties_.values[place];
  }

  void measure(std::uint32_t node) {
    if constexpr (Valued) {
      const auto values = ties_.values.subspan(rows_.begin[node], rows_.degree(node));
      ties_.inverse_sum[node] = 1 / std::accumulate(values.begin(), values.end(), 0.0);
      ties_.inverse_largest[node] = 1 / *std::max_element(values.begin(), values.end());
    } else {
      ties_.inverse_sum[node] = 1.0 / rows_.degree(node);
    }
  }

  /// Constraint of a node by the alter at a place of its row.
  [[nodiscard]] double constraint_by(std::uint32_t node, std::uint32_t place) const {
    const double share = (value(place) + between_[rows_.ties[place].index()].by_sum) * ties_.inverse_sum[node];
    return share * share;
  }

  void finish(std::uint32_t node) {
    double constraint = 0;
    double redundancy = 0;
    for (std::uint32_t place = rows_.begin[node]; place < rows_.begin[node + 1]; ++place) {
      const double inverse_largest = Valued ? ties_.inverse_largest[rows_.targets[place].index()] : 1;
      constraint += constraint_by(node, place);
      redundancy += between_[rows_.ties[place].index()].plain * inverse_largest;
    }
    holes_.constraint[node] = constraint;
    // Never below 1: the part of j in it is at least p_ij, and these sum to 1. Rounding must not say otherwise.
    holes_.effective_size[node] = std::max(1.0, rows_.degree(node) - redundancy * ties_.inverse_sum[node]);
    if (!holes_.hierarchy.empty()) holes_.hierarchy[node] = hierarchy(node, constraint);
  }

  /// Σ r ln r / (N ln N), r being the constraint by each of the N alters over their mean.
  [[nodiscard]] double hierarchy(std::uint32_t node, double constraint) const {
    const double alters = rows_.degree(node);
    if (alters == 1) return 1;
    double sum = 0;
    for (std::uint32_t place = rows_.begin[node]; place < rows_.begin[node + 1]; ++place) {
      const double ratio = constraint_by(node, place) * alters / constraint;
      if (ratio > 0) sum += ratio * maths::log(ratio);
    }
    constexpr double kRounding = 1e-14;  // of alters that are equal
    const double found = sum / (alters * maths::log(alters));
    return found < kRounding ? 0 : std::min(found, 1.0);
  }

  const SymmetricRows& rows_;
  Ties ties_;
  std::vector<Between> between_;  ///< of each tie
  int threads_;
  StructuralHoles holes_;
};

}  // namespace

StructuralHoles structural_holes(const Network& network, const StructuralHolesOptions& options) {
  const SymmetricRows rows = make_symmetric_rows(network);
  const bool valued = options.weighted || network.directed();
  return valued ? Sweep<true>(rows, options).take() : Sweep<false>(rows, options).take();
}

}  // namespace maillage::kernels
